import GongwenModel

/// A table with its cells cut into lines, ready to be drawn (绘制的表格).
struct TableDrawing {
    let grid: TableGrid
    /// Lines of each cell of the grid, placed at their columns.
    let cellLines: [[PlacedLine]]
    /// Left edge of each column's content, in half cells, and after them the right frame's edge.
    let contentStarts: [Int]
    let widths: [Int]
    /// Whether each row has a rule below it; without, single lines stand below each other.
    let hasInnerRules: Bool
    /// Whether there are no bars at the sides (左右不封口).
    let isOpen: Bool
    /// Whether its header stands again at the head of each page.
    var repeatsHead = true

    /// The drawings of a table, the document's `index`th from 0: one, or where a line of `width` half cells cannot show
    /// all columns, several, each with some of them.
    static func drawings(
        of table: Table, _ grid: TableGrid, index: Int, width: Int, breaker: LineBreaker
    ) -> [TableDrawing] {
        // Cells are narrow: a character alone on a line is usual in them.
        var breaker = breaker
        breaker.avoidsLoneCharacter = false
        breaker.isForCells = true
        let measure = TableMeasure(grid, index: index, breaker: breaker)
        let parts = measure.parts(width: width)
        guard parts.count > 1 else {
            return [TableDrawing(table, grid, measure, width: width, breaker: breaker)]
        }
        var earlier: Set<Int> = []
        return parts.map { columns in
            let part = TableGrid(grid, columns: columns, earlier: earlier)
            earlier.formUnion(columns)
            let measured = TableMeasure(part, index: index, breaker: breaker)
            return TableDrawing(table, part, measured, width: width, breaker: breaker)
        }
    }

    /// Cuts the cells of a grid.
    private init(_ table: Table, _ grid: TableGrid, _ measure: TableMeasure, width: Int, breaker: LineBreaker) {
        // A table that needs no second line keeps its frame.
        let framed = TableMeasure.available(grid.columnCount, width: width, isOpen: false)
        let isOpen =
            TableMeasure.isOpen(grid.columnCount) && measure.widths.natural.reduce(0, +) > framed || framed < 1
        let available = TableMeasure.available(grid.columnCount, width: width, isOpen: isOpen)
        let widths = measure.widths.shared(max(grid.columnCount, available))
        var starts = [isOpen ? 0 : 2]
        for width in widths { starts.append(starts[starts.count - 1] + width * 2 + 2) }
        cellLines = zip(grid.cells, measure.prose).map { cell, prose in
            let alignment = Self.alignment(of: cell, in: table)
            let last = cell.column + cell.columnSpan
            var lines = prose.placed(
                ParagraphShape(alignment: alignment), width: starts[last] - 2 - starts[cell.column],
                origin: starts[cell.column], breaker: breaker)
            if cell.isRepeated { for line in lines.indices { lines[line].markRepeated() } }
            return lines
        }
        hasInnerRules = zip(grid.cells, cellLines).contains { cell, lines in
            !cell.isHeader && (lines.count > 1 || cell.lastRow > cell.row)
        }
        self.grid = grid
        self.widths = widths
        self.isOpen = isOpen
        contentStarts = starts
    }

    /// Headers stand in the middle, other cells as their column says.
    private static func alignment(of cell: TableGrid.Cell, in table: Table) -> ParagraphShape.Alignment {
        if cell.isHeader { return .center }
        guard table.columns.indices.contains(cell.sourceColumn) else { return .leading }
        switch table.columns[cell.sourceColumn] {
        case .leading: return .leading
        case .center: return .center
        case .trailing: return .trailing
        }
    }

    /// Rows, header included.
    var rowCount: Int { grid.owners.count }

    /// Whether a rule stands between a row and the next.
    func hasRule(below row: Int) -> Bool { row < grid.headerRows || hasInnerRules }

    /// Lines that must stand together at the table's head: frame, header, first row.
    var linesAtHead: Int {
        var sum = 2
        for row in 0..<min(rowCount, grid.headerRows + 1) {
            let tallest = grid.owners[row].map { cellLines[$0].count }.max() ?? 1
            sum += max(1, tallest) + (row < grid.headerRows ? 1 : 0)
        }
        return sum
    }
}

extension PlacedLine {
    /// Marks characters that have been printed before.
    mutating func markRepeated() {
        for run in runs.indices where runs[run].role != .tableBorder { runs[run].role = .repeated }
    }
}
