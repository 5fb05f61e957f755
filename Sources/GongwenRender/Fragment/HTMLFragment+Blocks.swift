import GongwenModel

/// The body (正文): paragraphs, points, sections, who does what.
extension HTMLFragment {
    /// Writes blocks without passages among them; sections in them have headings of rank `rank`.
    mutating func write(_ blocks: ArraySlice<Block>, rank: Int) {
        var rest = blocks
        while let block = rest.popFirst() {
            switch block {
            case .paragraph(let paragraph): write(paragraph, notes: rest.takeInlineNotes())
            case .section(let section): nested(at: section.place) { $0.write(section, rank: rank) }
            case .list(let list): write(list)
            case .table(let table): write(table)
            case .responsibility(let note): for line in note.lines { paragraph(line, style: .indented) }
            case .exhibit(let exhibit):
                if let table = exhibit.table {
                    write(table)
                } else {
                    paragraph(exhibit.caption, style: .indented)
                }
            case .passage(let passage):
                nested(at: passage.place) { $0.write(passage.blocks.withoutPassages[...], rank: rank) }
            }
        }
    }

    /// Writes a paragraph (自然段) with the notes behind it.
    private mutating func write(_ paragraph: Paragraph, notes: [ResponsibilityNote]) {
        guard !(paragraph.opening.isEmpty && paragraph.text.isEmpty && notes.isEmpty) else { return }
        line("p", style: paragraph.role == .salutation ? .plain : .indented) { $0.write(paragraph, notes) }
    }

    /// Writes what stands in a paragraph.
    private mutating func write(_ paragraph: Paragraph?, _ notes: [ResponsibilityNote]) {
        if let paragraph {
            text(paragraph.opening, at: paragraph.text.place)
            write(paragraph.text)
        }
        for line in notes.flatMap(\.lines) { write(line) }
    }

    /// Writes points (列举), a paragraph each: their numbers are printed words.
    private mutating func write(_ list: ItemList) {
        for item in list.items where !(item.number.label.isEmpty && item.text.isEmpty) {
            line("p", style: .indented) {
                $0.text(item.number.label, at: item.text.place)
                $0.write(item.text)
            }
        }
    }

    /// Writes a section: a heading on a line of its own, or one that opens its first paragraph; its text.
    private mutating func write(_ section: Section, rank: Int) {
        var rest = section.blocks.withoutPassages[...]
        let opening = SectionOpening(of: section, taking: &rest)
        let isHeading = !section.heading.isEmpty && opening.paragraph == nil
        if isHeading {
            line(HTMLHeading.tag(rank: rank), style: .heading.adding(.font(level: section.level))) {
                $0.writeHeading(of: section)
            }
            if !opening.notes.isEmpty { line("p", style: .indented) { $0.write(nil, opening.notes) } }
        } else if !section.heading.isEmpty {
            line("p", style: .indented) {
                $0.strong(style: .font(level: section.level)) { $0.writeHeading(of: section) }
                $0.write(opening.paragraph, opening.notes)
            }
        } else if !section.number.label.isEmpty {
            line("p", style: .indented) {
                $0.writeHeading(of: section)
                $0.write(opening.paragraph, opening.notes)
            }
        } else if let paragraph = opening.paragraph {
            write(paragraph, notes: opening.notes)
        }
        write(rest, rank: isHeading ? rank + 1 : rank)
    }

    private mutating func writeHeading(of section: Section) {
        text(section.number.label, at: section.place)
        write(section.heading)
    }
}
