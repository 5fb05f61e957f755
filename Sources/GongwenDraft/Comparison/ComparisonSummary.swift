/// How much differs between two documents (对照概况).
package struct ComparisonSummary: Sendable {
    /// How many of a kind are new, gone, elsewhere, other.
    package struct Counts: Sendable, Equatable {
        package var added = 0
        package var dropped = 0
        package var moved = 0
        package var reworded = 0

        /// Whether all are 0.
        package var isZero: Bool { self == Counts() }
    }
    /// Sections that are no tasks, parts included.
    package var sections = Counts()
    /// Tasks.
    package var tasks = Counts()
    /// Paragraphs, points, table rows and notes; a moved one counts once.
    package var paragraphs = Counts()
    /// Paragraphs that are word for word the same, number aside.
    package var sameParagraphs = 0
    /// Characters that came and went in elements, headings and paragraphs, in Unicode code points.
    package var characters = (added: 0, removed: 0)
    /// Targets by verdict.
    package var targets = (reached: 0, missed: 0, unknown: 0)

    /// Counts a comparison.
    package init(_ comparison: Comparison) {
        for section in comparison.sections {
            for paragraph in section.paragraphs { count(paragraph) }
            if section.isContinued { continue }
            count(section, in: section.isTask ? \.tasks : \.sections)
            if !section.isTitled { count(section.heading) }
        }
        for element in comparison.elements { for line in element.lines { count(line) } }
        for check in comparison.targets { count(check) }
    }

    private mutating func count(_ section: SectionChange, in counts: WritableKeyPath<Self, Counts>) {
        switch section.status {
        case .added: self[keyPath: counts].added += 1
        case .dropped: self[keyPath: counts].dropped += 1
        case .kept:
            if section.isMoved { self[keyPath: counts].moved += 1 }
            if section.isReworded { self[keyPath: counts].reworded += 1 }
        }
    }

    private mutating func count(_ paragraph: ParagraphChange) {
        switch paragraph.status {
        case .same, .renumbered: sameParagraphs += 1
        case .reworded: paragraphs.reworded += 1
        case .added: paragraphs.added += 1
        case .removed: paragraphs.dropped += 1
        case .movedIn: paragraphs.moved += 1
        case .movedOut: break
        }
        if paragraph.status != .movedIn, paragraph.status != .movedOut { count(paragraph.text) }
    }

    private mutating func count(_ text: ChangedText) {
        characters.added += text.count(of: .added)
        characters.removed += text.count(of: .removed)
    }

    private mutating func count(_ check: TargetCheck) {
        let verdicts = [check.level, check.growth].compactMap { $0 }
        if verdicts.contains(.missed) {
            targets.missed += 1
        } else if verdicts.isEmpty || verdicts.contains(where: { $0 != .reached }) {
            targets.unknown += 1
        } else {
            targets.reached += 1
        }
    }
}
