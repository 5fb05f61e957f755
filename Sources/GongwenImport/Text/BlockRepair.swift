import GongwenModel

/// Repair of what an outline must not be (层次的修正): the printed characters stay, in order.
extension [Block] {
    /// The blocks with every section inside one of a lower level: one that is not stands behind the section that held it,
    /// with all that follows it there. A heading that is left without text is a paragraph, and an empty paragraph goes.
    func repaired() -> [Block] { repaired(under: 0).own }

    /// - Complexity: linear in the blocks times the five levels.
    private func repaired(under level: Int) -> (own: [Block], escaped: [Block]) {
        var own: [Block] = []
        // The next block last, so that what comes out of a section can be put back.
        var rest = [Block](reversed())
        while let block = rest.popLast() {
            switch block {
            case .section(var section):
                section.level = Swift.min(Swift.max(section.level, 1), 5)
                if section.level <= level { return (own, [.section(section)] + rest.reversed()) }
                let (inner, escaped) = section.blocks.repaired(under: section.level)
                rest += escaped.reversed()
                section.blocks = inner
                own += inner.isEmpty ? section.asParagraph : [.section(section)]
            case .paragraph(let paragraph):
                if !paragraph.opening.isEmpty || !paragraph.text.plain.isEmpty { own.append(block) }
            case .list, .table, .responsibility, .passage, .exhibit:
                own.append(block)
            }
        }
        return (own, [])
    }
}

extension Section {
    /// A heading without text under it; nothing where it says nothing.
    fileprivate var asParagraph: [Block] {
        var text = heading
        if !number.label.isEmpty { text.inlines.insert(.text(number.label, at: place), at: 0) }
        return text.inlines.isEmpty ? [] : [.paragraph(Paragraph(text))]
    }
}
