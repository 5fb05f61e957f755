import GongwenModel

/// What stands on the line of a section's label and heading (层次的起首).
struct SectionOpening {
    /// The paragraph that runs on behind the heading (接排).
    let paragraph: Paragraph?
    /// The notes in brackets behind heading or paragraph.
    let notes: [ResponsibilityNote]

    /// Whether something stands behind the heading on its line.
    var sharesLine: Bool { paragraph != nil || !notes.isEmpty }

    /// Takes from a section's blocks, passages resolved, those that stand on its first line.
    init(of section: Section, taking rest: inout ArraySlice<Block>) {
        if section.layout == .runIn, case .paragraph(let first)? = rest.first {
            paragraph = first
            rest.removeFirst()
        } else {
            paragraph = nil
        }
        let printsSomething = paragraph != nil || !section.heading.isEmpty || !section.number.label.isEmpty
        notes = printsSomething ? rest.takeInlineNotes() : []
    }
}

extension ArraySlice<Block> {
    /// Takes the notes that stand in brackets behind the paragraph or heading just met.
    mutating func takeInlineNotes() -> [ResponsibilityNote] {
        var notes: [ResponsibilityNote] = []
        while case .responsibility(let note)? = first, note.arrangement == .inline {
            notes.append(note)
            removeFirst()
        }
        return notes
    }
}
