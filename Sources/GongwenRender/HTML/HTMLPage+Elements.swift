import GongwenModel

/// The document's elements in reading order (公文要素).
extension HTMLPage {
    /// Writes the whole document.
    mutating func writeArticle() {
        let seal = sealClass
        let mark = document.header.organMark == nil ? "" : " has-mark"
        let foot = Self.footClass(for: document.colophon)
        writer.open("article", ["class": "document form-\(document.form.rawValue)" + mark + seal + foot])
        writer.lineFeed()
        if !hasTitle, document.header.organMark == nil {
            writer.element("h1", ["class": "unseen", "data-generated": ""], text: pageTitle.plain)
            writer.lineFeed()
        }
        write(elements, of: document.main, anchor: "", rank: 1)
        writer.close()
        writer.lineFeed()
    }

    /// Widest name of a sealed joint document, in characters, that stands beside another one.
    private static let widestPaired = 12

    /// The class that says how the document is authenticated (用印); empty where it is not sealed.
    private var sealClass: String {
        let closing = document.closing
        guard (closing.signers.isEmpty ? layout.seal ?? closing.seal : closing.seal) != .unsealed else { return "" }
        guard closing.signatures.count > 1, closing.signers.isEmpty else { return " is-sealed" }
        let widest = closing.signatures.map { $0.plain.unicodeScalars.count }.max() ?? 0
        return widest <= Self.widestPaired ? " is-sealed seals paired" : " is-sealed seals"
    }

    /// The class that keeps room on the last printed page for a 版记 of so many lines; empty without one.
    private static func footClass(for colophon: Colophon) -> String {
        // 29 characters of 4号 fit a line of 154 mm.
        let lists = [colophon.subjectWords, colophon.movedRecipients, colophon.copyRecipients].filter { !$0.isEmpty }
        let printing = colophon.printingOrgan.isEmpty && colophon.printDate.isEmpty ? 0 : 1
        let lines = lists.reduce(printing + (colophon.printCount.isEmpty ? 0 : 1)) {
            $0 + ($1.plain.unicodeScalars.count + 3 + 25) / 26
        }
        guard lines > 0 else { return "" }
        return " foot-\([2, 3, 4, 6, 10].first { $0 >= lines } ?? 16)"
    }

    /// Writes elements in their zones; `rank` is that of the title among them, `anchor` its id.
    private mutating func write(_ elements: [Element], of main: MainText, anchor: String, rank: Int) {
        var open: [HTMLZone] = []
        for element in elements {
            let path = HTMLZone.path(of: element)
            let shared = zip(open, path).prefix { $0 == $1 }.count
            leave(&open, downTo: shared)
            for zone in path.dropFirst(shared) {
                writer.open(zone.tag, ["class": zone.name])
                writer.lineFeed()
                open.append(zone)
            }
            write(element, of: main, anchor: anchor, rank: rank)
        }
        leave(&open, downTo: 0)
    }

    private mutating func leave(_ open: inout [HTMLZone], downTo count: Int) {
        while open.count > count {
            open.removeLast()
            writer.close()
            writer.lineFeed()
        }
    }

    private mutating func write(_ element: Element, of main: MainText, anchor: String, rank: Int) {
        switch element {
        case .lines(.organMark, let lines): writeMark(lines)
        case .lines(.title, let lines): for line in lines { writeTitle(line, anchor: anchor, rank: rank) }
        case .lines(.attachmentNote, let lines): write(lines, naming: main.attachments)
        case .lines(let kind, let lines): for line in lines { write(line, of: kind) }
        case .body(let blocks): write(blocks.withoutPassages[...], rank: rank + 1)
        case .attachment(let attachment): write(attachment, rank: rank + 1)
        case .passedOn(let passedOn): write(passedOn)
        case .glossary(let glossary): write(glossary)
        }
    }

    /// A line as a paragraph of its own.
    private mutating func write(_ line: ElementLine, of kind: ElementKind) {
        let isBelowTitle = [.bylines, .occasion, .speaker].contains(kind)
        let phrases = isBelowTitle ? [lines(of: line.text).flatMap { $0 }].filter { !$0.isEmpty } : []
        writer.open("p", ["class": kind.htmlClass + (phrases.isEmpty ? "" : " phrased")])
        if !line.before.isEmpty { writer.open("span", ["class": "before"]) }
        writeBefore(line)
        if !line.before.isEmpty { writer.close() }
        write(line.text, parted: phrases)
        text(line.after, at: line.text.place)
        writer.close()
        writer.lineFeed()
    }

    private mutating func writeBefore(_ line: ElementLine) {
        text(line.before, at: line.text.place)
    }

    /// 发文机关标志: the organs one below the other, the suffix beside them. It heads the page where no title does.
    private mutating func writeMark(_ lines: [ElementLine]) {
        let tag: StaticString = hasTitle ? "p" : "h1"
        writer.open(tag, ["class": lines.count > 1 ? "mark joint" : "mark"])
        writer.open("span", ["class": "organs"])
        for (index, line) in lines.enumerated() {
            writer.open("span")
            writeBefore(line)
            write(line.text, as: .linked)
            if index < lines.count - 1 { text(line.after, at: line.text.place) }
            writer.close()
        }
        writer.close()
        if let last = lines.last, !last.after.isEmpty {
            writer.open("span", ["class": "suffix"])
            text(last.after, at: last.text.place)
            writer.close()
        }
        writer.close()
        writer.lineFeed()
    }

    /// 附件说明: each name leads to its attachment; one held elsewhere (另附) has its place here.
    private mutating func write(_ lines: [ElementLine], naming attachments: [Attachment]) {
        for line in lines {
            let attachment = attachments[line.index]
            writer.open("p", ["class": ElementKind.attachmentNote.htmlClass])
            writer.open("span", ["class": "before"])
            writeBefore(line)
            writer.close()
            if attachment.isSeparate || attachment.anchor.isEmpty {
                writer.open("span")
                writeID(attachment.anchor)
                write(line.text, as: .linked)
            } else {
                writer.open("a", ["href": "#" + attachment.anchor])
                write(line.text, as: .bare)
            }
            writer.close()
            text(line.after, at: line.text.place)
            writer.close()
            writer.lineFeed()
        }
    }

    /// 附件 on a page of its own.
    private mutating func write(_ attachment: Attachment, rank: Int) {
        openPart("section", class: "attachment", labelledBy: attachment.anchor)
        openHeading(rank: rank, class: "attachment-title", anchor: attachment.anchor)
        writer.open("span", ["class": "label"])
        text(attachment.label, at: attachment.place)
        writer.close()
        if !attachment.title.isEmpty {
            let lines = lines(of: attachment.title)
            writer.open("span", ["class": lines.isEmpty ? "name" : "name phrased"])
            write(attachment.title, parted: lines)
            writer.close()
        }
        writer.close()
        writer.lineFeed()
        write(attachment.blocks.withoutPassages[...], rank: rank + 1)
        writer.close()
        writer.lineFeed()
    }

    /// 转发、印发的文本.
    private mutating func write(_ passedOn: PassedOnText) {
        let elements = passedOn.text.elements
        let hasTitle = elements.contains { $0.isTitle }
        openPart(hasTitle ? "section" : "div", class: "passed-on", labelledBy: hasTitle ? passedOn.anchor : "")
        if !hasTitle { writeID(passedOn.anchor) }
        writer.lineFeed()
        write(elements, of: passedOn.text, anchor: passedOn.anchor, rank: hasTitle ? 2 : 1)
        writer.close()
        writer.lineFeed()
    }

    /// Opens a part of the document that its heading names.
    mutating func openPart(_ tag: StaticString, class name: String, labelledBy anchor: String) {
        writer.open(tag, ["class": name])
        if !anchor.isEmpty { writer.attribute("aria-labelledby", anchor) }
    }

    /// Opens a heading; HTML has six ranks, a deeper one is told to those who listen.
    mutating func openHeading(rank: Int, class name: String, anchor: String) {
        writer.open(HTMLHeading.tag(rank: rank), ["class": name])
        if rank > HTMLHeading.lowest { writer.attribute("aria-level", String(rank)) }
        writeID(anchor)
    }

    /// Gives the element opened last its id, where there is one.
    mutating func writeID(_ anchor: String) {
        if !anchor.isEmpty { writer.attribute("id", anchor) }
    }
}
