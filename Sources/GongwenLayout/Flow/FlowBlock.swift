/// Lines that follow each other down the pages, and what keeps them together.
struct FlowBlock {
    /// What stands there.
    enum Content {
        case lines([PlacedLine])
        case table(TableDrawing)
    }
    var content: Content
    /// Empty lines above; they fall away at the top of a page.
    var spaceAbove = 0
    /// How many of them may fall away where the block would otherwise leave its page (调整行距, 7.3.5.5).
    var spareSpace = 0
    /// Whether a new page begins here; `spaceAbove` then stands on it.
    var startsPage = false
    /// Whether the lines stay on one page.
    var isUnbreakable = false
    /// Lines at the end that stay on the page of what follows: all of a heading.
    var linesKeptWithNext = 0
    /// Whether it is part of the 正文.
    var isBody = false
    /// Whether it stands on a page that is laid sideways.
    var isSideways = false
    /// Whether no page may hold one of several lines alone (避免孤行).
    var avoidsLoneLine = false

    /// Lines that the block's first page must hold, of `count`: with the rule two, all three of three, else one.
    func leastAtHead(of count: Int) -> Int { avoidsLoneLine ? (count == 3 ? 3 : min(2, count)) : min(1, count) }

    /// Creates a block of lines.
    init(_ lines: [PlacedLine], spaceAbove: Int = 0) {
        content = .lines(lines)
        self.spaceAbove = spaceAbove
    }

    /// Creates a table.
    init(_ table: TableDrawing) { content = .table(table) }

    /// A heading: together, and never the last on a page.
    static func heading(_ lines: [PlacedLine], spaceAbove: Int = 0) -> FlowBlock {
        var block = FlowBlock(lines, spaceAbove: spaceAbove)
        block.isUnbreakable = true
        block.linesKeptWithNext = lines.count
        return block
    }
}
