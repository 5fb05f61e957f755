import GongwenModel

/// Puts drafted rows together as nested sections (层次成文).
struct OutlineBuilder {
    private struct Open {
        var section: Section
        /// The numbered row; nil for an unnumbered title.
        var row: Int?
    }
    private let drafts: [DraftRow]
    private var nesting: Nesting
    private let followingNumbers: [Int?]
    private let tasks: TaskRuns
    private let hasChapters: Bool
    private var open: [Open] = []
    private var blocks: [Block] = []

    /// Prepares a text's rows.
    init(_ drafts: [DraftRow]) {
        self.drafts = drafts
        nesting = Nesting(drafts.map(\.mark))
        tasks = TaskRuns(drafts)
        hasChapters = drafts.contains { $0.mark?.form == .chapter }
        var following: [Int?] = Array(repeating: nil, count: drafts.count)
        var next: Int?
        for index in drafts.indices.reversed() {
            following[index] = next
            if drafts[index].mark != nil { next = index }
        }
        followingNumbers = following
    }

    /// The blocks of the text.
    mutating func build() -> [Block] {
        for index in drafts.indices { add(index) }
        close(to: 0)
        return blocks
    }

    private mutating func add(_ index: Int) {
        let draft = drafts[index]
        let maker = ParagraphMaker(draft)
        switch draft.kind {
        case .numbered(let mark):
            close(to: nesting.kept(open.map(\.row), before: index))
            var section = Section(
                level: levelInside(level(of: mark.form)), number: .printed(draft.row.text.string(0..<mark.length)),
                layout: draft.standsAlone ? .standAlone : .runIn, role: tasks.holds(index) ? .task : .plain,
                at: draft.row.text.place(at: 0))
            if draft.headingEnd > draft.start {
                section.heading = maker.heading(draft.start..<draft.headingEnd)
            }
            open.append(Open(section: section, row: index))
            addText(draft, maker, from: draft.headingEnd)
        case .title:
            if open.last.map({ $0.row == nil && $0.section.blocks.isEmpty }) != true {
                close(to: nesting.keptByTitle(open.map(\.row), following: followingNumbers[index]))
            }
            let level = levelInside(1)
            let heading = maker.heading(0..<draft.scalars.count)
            open.append(
                Open(
                    section: Section(
                        level: level, number: .unnumbered, heading: heading, layout: .standAlone,
                        role: tasks.holds(index) ? .task : .plain, at: heading.place),
                    row: nil))
        case .salutation: add(.paragraph(Paragraph(maker.text(0..<draft.scalars.count), role: .salutation)))
        case .dash: addText(draft, maker, from: draft.start, role: .dash)
        case .duties, .paragraph: addText(draft, maker, from: draft.start)
        }
    }

    /// Adds a row's text and notes in order, from an offset on.
    private mutating func addText(
        _ draft: DraftRow, _ maker: ParagraphMaker, from start: Int, role: Paragraph.Role = .body
    ) {
        var role = role
        var note = 0
        for segment in draft.segments {
            while note < draft.notes.count, draft.notes[note].range.lowerBound < segment.lowerBound {
                add(.responsibility(draft.notes[note].note))
                note += 1
            }
            let range = max(segment.lowerBound, start)..<max(segment.upperBound, start)
            if !range.isEmpty {
                add(.paragraph(Paragraph(maker.text(range), role: role)))
                role = .body
            }
        }
        for rest in draft.notes[note...] { add(.responsibility(rest.note)) }
    }

    private mutating func add(_ block: Block) {
        if open.isEmpty {
            Self.add(block, to: &blocks)
        } else {
            Self.add(block, to: &open[open.count - 1].section.blocks)
        }
    }

    /// Adds a block; a line of responsibility goes to the note above it where the lines of both stay as printed.
    private static func add(_ block: Block, to blocks: inout [Block]) {
        if case .responsibility(let note) = block, case .responsibility(let above)? = blocks.last,
            let both = above.joined(with: note)
        {
            blocks[blocks.count - 1] = .responsibility(both)
        } else {
            blocks.append(block)
        }
    }

    private mutating func close(to count: Int) {
        while open.count > count, let last = open.popLast() { add(Self.closed(last.section)) }
    }

    /// A section as it ends: a number with nothing below its words is a clause, a title with nothing below a paragraph.
    private static func closed(_ section: Section) -> Block {
        guard section.blocks.isEmpty else { return .section(section) }
        let text = Block.paragraph(Paragraph(section.heading))
        guard !section.number.label.isEmpty else { return text }
        var clause = section
        clause.heading = Text()
        clause.layout = .runIn
        clause.blocks = [text]
        return .section(clause)
    }

    /// The level of a section inside those open: that of its form, or the next below the section it stands in.
    ///
    /// A section never stands in one of its own level: what has no level left ends the sections that are in its way.
    private mutating func levelInside(_ level: Int) -> Int {
        while let outer = open.last, outer.section.level >= Self.deepest { close(to: open.count - 1) }
        return max(level, (open.last?.section.level ?? 0) + 1)
    }

    /// The deepest level there is (GB/T 9704 has four, ① below them).
    private static let deepest = 5

    /// A form's level; 第…条 stands below 第…章 where a text has both.
    private func level(of form: NumberMark.Form) -> Int {
        form == .article && hasChapters ? 2 : form.level
    }
}
