import GongwenModel

/// The document's elements in reading order (公文要素).
extension HTMLFragment {
    /// Writes the document without its own title.
    mutating func write(_ document: Document) {
        write(document.elements.filter { !$0.isTitle }, rank: 1)
    }

    /// Writes elements; `rank` is that of the title they belong to.
    private mutating func write(_ elements: [Element], rank: Int) {
        var hasMark = false
        for (index, element) in elements.enumerated() {
            switch element {
            case .lines(let kind, let lines):
                hasMark = hasMark || kind == .organMark
                let before = index > 0 ? elements[index - 1] : nil
                let after = index + 1 < elements.count ? elements[index + 1] : nil
                let endsHead = hasMark && element.isLetterhead && after?.isLetterhead != true
                if endsHead { hasMark = false }
                write(
                    lines, of: kind, rank: rank,
                    above: .above(element, behind: before),
                    below: endsHead ? .redRule : .below(element, before: after))
            case .body(let blocks): write(blocks.withoutPassages[...], rank: rank + 1)
            case .attachment(let attachment): write(attachment, rank: rank + 1)
            case .passedOn(let passedOn): write(passedOn)
            case .glossary(let glossary): write(glossary)
            }
        }
    }

    /// Writes an element's lines, each a paragraph, with a rule above the first and below the last where there is one.
    private mutating func write(
        _ lines: [ElementLine], of kind: ElementKind, rank: Int, above: FragmentStyle, below: FragmentStyle
    ) {
        for (index, line) in lines.enumerated() {
            var style = FragmentStyle.line(of: kind)
            if kind == .attachmentNote, line.index > 0, !line.before.hasPrefix("附件") { style = .furtherAttachmentName }
            if index == 0 { style = style.adding(above) }
            if index == lines.count - 1 { style = style.adding(below) }
            let tag = kind == .title ? HTMLHeading.tag(rank: rank) : "p"
            self.line(tag, style: style, isStrong: kind == .organMark) {
                $0.text(line.before, at: line.text.place)
                $0.write(line.text)
                $0.text(line.after, at: line.text.place)
            }
        }
    }

    /// 附件: its label, its title, its text.
    private mutating func write(_ attachment: Attachment, rank: Int) {
        let heading = HTMLHeading.tag(rank: rank)
        let hasTitle = !attachment.title.isEmpty
        line(hasTitle ? "p" : heading, style: .label) { $0.text(attachment.label, at: attachment.place) }
        if hasTitle { line(heading, style: .title) { $0.write(attachment.title) } }
        write(attachment.blocks.withoutPassages[...], rank: rank + 1)
    }

    /// 转发、印发的文本.
    private mutating func write(_ passedOn: PassedOnText) {
        let elements = passedOn.text.elements
        write(elements, rank: elements.contains { $0.isTitle } ? 2 : 1)
    }

    /// 名词解释: an entry a paragraph, its headword in bold.
    private mutating func write(_ glossary: GlossaryAppendix) {
        if !glossary.title.isEmpty {
            line(HTMLHeading.tag(rank: 2), style: .title) { $0.write(glossary.title) }
        }
        for prose in glossary.preface { paragraph(prose, style: .indented) }
        for entry in glossary.entries {
            line("p", style: .indented) { $0.writeOpening(of: entry) }
            for prose in entry.definition.dropFirst() { paragraph(prose, style: .indented) }
        }
    }

    /// The headword and what stands on its line.
    private mutating func writeOpening(of entry: GlossaryEntry) {
        text(entry.number.label, at: entry.place)
        writer.open("strong")
        text(entry.headword, at: entry.place)
        writer.close()
        text(entry.separator, at: entry.place)
        if !entry.see.isEmpty {
            writer.text("见")
            text(entry.see, at: entry.place)
        }
        if let definition = entry.definition.first { write(definition) }
    }
}

extension FragmentStyle {
    /// What stands above an element's first line: room above the 落款, a rule above the 版记.
    fileprivate static func above(_ element: Element, behind other: Element?) -> FragmentStyle {
        if element.isClosing, other?.isClosing != true { return gapAbove }
        return element.isColophon && other?.isColophon != true ? ruleAbove : plain
    }

    /// What stands below an element's last line: a rule below the 版记.
    fileprivate static func below(_ element: Element, before other: Element?) -> FragmentStyle {
        element.isColophon && other?.isColophon != true ? ruleBelow : plain
    }
}

extension Element {
    /// Whether it stands above the red rule (版头).
    fileprivate var isLetterhead: Bool {
        guard case .lines(let kind, _) = self else { return false }
        return switch kind {
        case .copyNumber, .security, .urgency, .organMark, .documentNumber, .signatories: true
        default: false
        }
    }

    /// Whether it belongs to the 落款.
    fileprivate var isClosing: Bool {
        guard case .lines(let kind, _) = self else { return false }
        return kind == .signatures || kind == .signers || kind == .issueDate
    }

    /// Whether it belongs to the 版记.
    fileprivate var isColophon: Bool {
        if case .lines(let kind, _) = self { kind.isColophon } else { false }
    }
}
