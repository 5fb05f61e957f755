import GongwenModel

/// Reads the blocks of a body as the paragraphs that are printed, without recursion (正文逐段).
///
/// A run-in heading opens its first paragraph's line, and a responsibility note in brackets ends the paragraph before it.
struct BodyWalk {
    /// What is printed on lines of its own.
    enum Part {
        case paragraph(Prose, ParagraphShape)
        /// A heading with text below it.
        case heading(Prose)
        case table(Table)
    }

    /// Blocks that are being read.
    private struct Level {
        var blocks: [Block]
        var next = 0
        /// Whether they are a section's own; those of a passage belong to what is round it.
        var isSection: Bool
    }

    /// A line that may still grow.
    private struct OpenLine {
        var prose: Prose
        var shape = ParagraphShape.body
        var isHeading = false
        /// Whether the next paragraph goes on its line (接排).
        var takesParagraph = false
        /// Whether a note in brackets may go on its line.
        var takesNote = true
    }

    private var levels: [Level]
    private var open: OpenLine?
    private var ready: [Part] = []
    private var nextReady = 0

    private let boldLevels: Set<Int>

    /// Starts at the first block; headings of `boldLevels` are bold, which the standard has none of.
    init(_ blocks: [Block], boldLevels: Set<Int> = []) {
        levels = [Level(blocks: blocks, isSection: true)]
        self.boldLevels = boldLevels
    }

    /// The next part; nil at the end.
    mutating func next() -> Part? {
        while nextReady == ready.count {
            ready.removeAll(keepingCapacity: true)
            nextReady = 0
            guard let top = levels.indices.last else { return nil }
            let next = levels[top].next
            if next < levels[top].blocks.count {
                levels[top].next += 1
                read(levels[top].blocks[next])
            } else {
                // A heading without text below it is the text.
                if levels[top].isSection { close(isFollowed: false) }
                levels.removeLast()
            }
        }
        nextReady += 1
        return ready[nextReady - 1]
    }

    private mutating func read(_ block: Block) {
        switch block {
        case .paragraph(let paragraph): read(paragraph)
        case .section(let section): read(section)
        case .list(let list):
            for item in list.items {
                close(isFollowed: true)
                var prose = Prose(item.number.label, role: .paragraph)
                prose.append(item.text, style: TypeStyle(), role: .paragraph)
                open = OpenLine(prose: prose, takesNote: false)
            }
        case .table(let table):
            close(isFollowed: true)
            ready.append(.table(table))
        case .responsibility(let note): read(note)
        case .passage(let passage): levels.append(Level(blocks: passage.blocks, isSection: false))
        case .exhibit(let exhibit):
            close(isFollowed: true)
            if let table = exhibit.table {
                ready.append(.table(table))
            } else {
                ready.append(.paragraph(Prose(exhibit.caption, role: .tableCaption), .body))
            }
        }
    }

    private mutating func read(_ paragraph: Paragraph) {
        if open?.takesParagraph == true {
            open?.prose.append(paragraph.opening, style: TypeStyle(), role: .paragraph)
            open?.prose.append(paragraph.text, style: TypeStyle(), role: .paragraph)
            open?.takesParagraph = false
            open?.isHeading = false
            return
        }
        close(isFollowed: true)
        var prose = Prose(paragraph.opening, role: .paragraph)
        prose.append(paragraph.text, style: TypeStyle(), role: .paragraph)
        open = OpenLine(prose: prose, shape: paragraph.role == .salutation ? .flush : .body)
    }

    private mutating func read(_ section: Section) {
        close(isFollowed: true)
        let style = TypeStyle(
            section.level <= 1 ? .heiTi : section.level == 2 ? .kaiTi : .fangSong,
            isBold: boldLevels.contains(max(1, section.level)))
        var prose = Prose(section.number.label, style: style, role: .heading(level: section.level))
        prose.append(section.heading, style: style, role: .heading(level: section.level))
        let isRunIn = section.layout == .runIn
        if !prose.isEmpty { open = OpenLine(prose: prose, isHeading: true, takesParagraph: isRunIn) }
        levels.append(Level(blocks: section.blocks, isSection: true))
    }

    private mutating func read(_ note: ResponsibilityNote) {
        let lines = note.lines.filter { !$0.isEmpty }
        if note.arrangement == .inline, open?.takesNote == true, let first = lines.first {
            open?.prose.append(first, style: TypeStyle(), role: .responsibility)
            open?.takesParagraph = false
            return
        }
        for line in lines {
            close(isFollowed: true)
            open = OpenLine(prose: Prose(line, role: .responsibility), takesNote: false)
        }
    }

    /// Ends the open line; a heading stays with what follows it.
    private mutating func close(isFollowed: Bool) {
        guard let line = open else { return }
        open = nil
        ready.append(line.isHeading && isFollowed ? .heading(line.prose) : .paragraph(line.prose, line.shape))
    }
}
