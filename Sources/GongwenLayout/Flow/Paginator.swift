/// Fills pages with blocks (分页).
struct Paginator {
    private let height: Int
    private let sidewaysHeight: Int
    private(set) var pages = [FilledPage()]
    /// The page that holds the first line of the 正文: page 1 must show one (7.3.3).
    private(set) var firstBodyPage: Int?

    /// Creates pages of `height` lines, `sidewaysHeight` where they are turned.
    init(height: Int, sidewaysHeight: Int = 4) {
        self.height = max(4, height)
        self.sidewaysHeight = max(4, sidewaysHeight)
    }

    /// Lines left on the current page.
    private var room: Int { limit - pages[pages.count - 1].lines.count }
    private var isAtTop: Bool { pages[pages.count - 1].lines.isEmpty }
    /// Lines that the current page takes.
    private var limit: Int { pages[pages.count - 1].isSideways ? sidewaysHeight : height }

    /// Places blocks in order.
    mutating func place(_ blocks: [FlowBlock]) {
        for index in blocks.indices {
            let block = blocks[index]
            if block.startsPage, !isAtTop { startPage() }
            if block.isSideways != pages[pages.count - 1].isSideways {
                if !isAtTop { startPage() }
                pages[pages.count - 1].isSideways = block.isSideways
            }
            let needed = Self.needed(from: index, in: blocks, limit: limit)
            let mustShowBody = block.isBody && firstBodyPage == nil && pages.count == 1 && room > block.spaceAbove
            let least = block.spaceAbove - block.spareSpace
            if !block.startsPage, !mustShowBody, !isAtTop, least + needed > room, needed <= limit { startPage() }
            if !isAtTop || block.startsPage {
                let spare = min(block.spareSpace, max(0, block.spaceAbove + needed - room))
                for _ in 0..<min(block.spaceAbove - spare, room) { add(.blank) }
            }
            if block.isBody, firstBodyPage == nil {
                if room == 0 { startPage() }
                firstBodyPage = pages.count
            }
            switch block.content {
            case .lines(let lines):
                let kept = block.linesKeptWithNext
                let following = kept > 0 ? Self.neededBelow(index, in: blocks, limit: limit) : 0
                place(lines, of: block, following: following)
            case .table(let table): place(table)
            }
        }
    }

    private mutating func place(_ lines: [PlacedLine], of block: FlowBlock, following: Int) {
        let kept = block.linesKeptWithNext
        let tail = lines.count - kept
        for (index, line) in lines.enumerated() {
            if index == tail, index > 0, kept + following > room, kept + following <= limit {
                startPage()
            } else if block.avoidsLoneLine, room == 1, index > 1, index == lines.count - 2 {
                // The last line would stand alone on the next page: it takes the one before it along.
                startPage()
            }
            add(line)
        }
    }

    private mutating func place(_ table: TableDrawing) {
        var printing = TablePrinting(table, height: limit)
        printing.print(on: &self)
    }

    /// Adds a line, on a new page where this one is full.
    mutating func add(_ line: PlacedLine) {
        if room == 0 { startPage() }
        pages[pages.count - 1].lines.append(line)
    }

    /// Begins a page, turned as the one before it.
    mutating func startPage() { pages.append(FilledPage(isSideways: pages[pages.count - 1].isSideways)) }

    /// Lines left, for a table that closes its frame at a page's end.
    var linesLeft: Int { room }

    /// Lines that must stand together from the head of block `index`, without the space above it; more than `limit`
    /// where no page could hold them.
    private static func needed(from index: Int, in blocks: [FlowBlock], limit: Int) -> Int {
        let block = blocks[index]
        switch block.content {
        case .table(let table): return table.linesAtHead
        case .lines(let lines):
            guard block.isUnbreakable || block.linesKeptWithNext == lines.count else {
                return block.leastAtHead(of: lines.count)
            }
            guard block.linesKeptWithNext == lines.count, lines.count <= limit else { return lines.count }
            return lines.count + neededBelow(index, in: blocks, limit: limit - lines.count)
        }
    }

    /// Lines that must follow block `index` on its page, the space above them included.
    private static func neededBelow(_ index: Int, in blocks: [FlowBlock], limit: Int) -> Int {
        var index = index + 1
        var sum = 0
        // A chain of headings ends where no page can hold it, so that the look ahead stays short.
        while index < blocks.count, sum <= limit {
            let block = blocks[index]
            guard !block.startsPage, block.isSideways == blocks[index - 1].isSideways else { return sum }
            sum += block.spaceAbove - block.spareSpace
            switch block.content {
            case .table(let table): return sum + table.linesAtHead
            case .lines(let lines):
                let keepsNext = !lines.isEmpty && block.linesKeptWithNext == lines.count
                if !block.isUnbreakable && !keepsNext { return sum + block.leastAtHead(of: lines.count) }
                sum += lines.count
                if !keepsNext { return sum }
            }
            index += 1
        }
        return sum
    }
}
