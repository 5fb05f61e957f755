import GongwenModel

/// The table of contents (目录): chapters and the sections right below them, titles of what is passed on and attached.
extension HTMLPage {
    /// Fewer headings than this need no contents.
    private static let fewest = 3

    /// A line of the contents.
    private struct Line {
        let label: String
        let heading: Text
        let anchor: String
        /// Lines below it, in order.
        var lines: [Line] = []
        /// The class of its item: lines below a `chapter` are left out on a narrow screen.
        var name = ""

        /// The number of lines, this one included.
        var count: Int { 1 + lines.reduce(0) { $0 + $1.count } }
    }

    /// Writes the contents, where the document is long enough to need them.
    mutating func writeContents() {
        let lines = elements.flatMap { Self.lines(of: $0) }
        guard lines.reduce(0, { $0 + $1.count }) >= Self.fewest else { return }
        writer.open("nav", ["class": "contents", "aria-label": "目录", "data-generated": ""])
        writer.lineFeed()
        writer.element("p", text: "目录")
        write(lines)
        writer.close()
        writer.lineFeed()
    }

    private static func lines(of element: Element) -> [Line] {
        switch element {
        case .lines: []
        case .body(let blocks): chapters(of: blocks)
        case .attachment(let attachment):
            line(
                attachment.label, attachment.title, attachment.anchor, below: chapters(of: attachment.blocks),
                name: "attached")
        case .passedOn(let passedOn):
            line("", passedOn.text.title, passedOn.anchor, below: passedOn.text.elements.flatMap { lines(of: $0) })
        case .glossary(let glossary): line("", glossary.title, glossary.anchor, below: [])
        }
    }

    /// A line with others below it; these stand alone where it has nothing to say or to point at.
    private static func line(
        _ label: String, _ heading: Text, _ anchor: String, below lines: [Line], name: String = ""
    ) -> [Line] {
        guard !anchor.isEmpty, !(label.isEmpty && heading.isEmpty) else { return lines }
        return [Line(label: label, heading: heading, anchor: anchor, lines: lines, name: name)]
    }

    private static func chapters(of blocks: [Block]) -> [Line] {
        sections(of: blocks).map { section in
            var line = line(of: section)
            line.lines = sections(of: section.blocks).map { self.line(of: $0) }
            line.name = "chapter"
            return line
        }
    }

    /// The sections with a heading to show.
    private static func sections(of blocks: [Block]) -> [Section] {
        blocks.withoutPassages.compactMap { block in
            guard case .section(let section) = block else { return nil }
            return section.heading.isEmpty || section.anchor.isEmpty ? nil : section
        }
    }

    private static func line(of section: Section) -> Line {
        Line(label: section.number.label, heading: section.heading, anchor: section.anchor)
    }

    private mutating func write(_ lines: [Line]) {
        writer.open("ol")
        writer.lineFeed()
        for line in lines {
            writer.open("li")
            if !line.name.isEmpty { writer.attribute("class", line.name) }
            writer.open("a", ["href": "#" + line.anchor])
            if !line.label.isEmpty { writer.element("span", ["class": "label"], text: line.label) }
            write(line.heading, as: .bare)
            writer.close()
            if !line.lines.isEmpty { write(line.lines) }
            writer.close()
            writer.lineFeed()
        }
        writer.close()
        writer.lineFeed()
    }
}
