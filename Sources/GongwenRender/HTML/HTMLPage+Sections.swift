import GongwenModel

/// Sections and tasks with their headings (层次、任务).
extension HTMLPage {
    /// Writes neighbouring tasks as a list.
    mutating func writeTasks(_ tasks: [Section], rank: Int) {
        writer.open("ol", ["class": "tasks"])
        writer.lineFeed()
        for task in tasks { write(task, in: "li", rank: rank) }
        writer.close()
        writer.lineFeed()
    }

    /// Writes a section in an element of its own; one without a heading is a clause, which names nothing.
    mutating func write(_ section: Section, in tag: StaticString, rank: Int) {
        nested(at: section.place) { $0.writeNested(section, in: tag, rank: rank) }
    }

    private mutating func writeNested(_ section: Section, in tag: StaticString, rank: Int) {
        let hasHeading = !section.heading.isEmpty
        writer.open(hasHeading || section.role == .task ? tag : "div", ["class": "l\(section.level)"])
        if !hasHeading { writeID(section.anchor) }
        // A chapter is a landmark; 78 tasks as landmarks would bury those.
        if hasHeading, depth == 1, section.role == .plain, !section.anchor.isEmpty {
            writer.attribute("aria-labelledby", section.anchor)
        }
        writer.lineFeed()
        var rest = section.blocks.withoutPassages[...]
        writeOpening(of: section, rank: rank, taking: &rest)
        write(rest, rank: hasHeading ? rank + 1 : rank)
        writer.close()
        writer.lineFeed()
    }

    /// Writes label, heading and what stands on their line, and takes the blocks that do.
    private mutating func writeOpening(of section: Section, rank: Int, taking rest: inout ArraySlice<Block>) {
        let opening = SectionOpening(of: section, taking: &rest)
        guard !section.heading.isEmpty else {
            writeClause(section, opening)
            return
        }
        if opening.sharesLine { writer.open("div", ["class": "run-in"]) }
        openHeading(rank: rank, class: "l\(section.level)", anchor: section.anchor)
        writeLabel(of: section)
        write(section.heading, as: .linked)
        writer.close()
        if opening.sharesLine {
            writer.open("p")
            write(opening)
            writer.close()
            writer.close()
        }
        writer.lineFeed()
    }

    /// A number that opens a paragraph or stands alone, where there is no heading.
    private mutating func writeClause(_ section: Section, _ opening: SectionOpening) {
        if section.number.label.isEmpty {
            if let paragraph = opening.paragraph { writeParagraph(paragraph, notes: opening.notes) }
            return
        }
        writer.open("p")
        writeLabel(of: section)
        write(opening)
        writer.close()
        writer.lineFeed()
    }

    private mutating func write(_ opening: SectionOpening) {
        writeContent(of: opening.paragraph ?? Paragraph(Text()), notes: opening.notes)
    }

    private mutating func writeLabel(of section: Section) {
        guard !section.number.label.isEmpty else { return }
        writer.open("span", ["class": "label"])
        text(section.number.label, at: section.place)
        writer.close()
    }
}
