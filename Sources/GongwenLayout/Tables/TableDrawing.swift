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

    /// Cuts the cells of a table, the document's `index`th from 0; nil where it has more columns than `width` half
    /// cells can show.
    init?(_ table: Table, index: Int, width: Int, breaker: LineBreaker) {
        guard let grid = TableGrid(table), width / 2 >= grid.columnCount * 2 + 1 else { return nil }
        let prose = grid.cells.map { cell in
            Prose(
                cell.text, style: cell.isHeader ? TypeStyle(.heiTi) : TypeStyle(),
                role: .tableCell(table: index, row: cell.row, column: cell.column))
        }
        var natural = Array(repeating: 0, count: grid.columnCount)
        var least = natural
        for (cell, prose) in zip(grid.cells, prose) where cell.columnSpan == 1 {
            natural[cell.column] = max(natural[cell.column], (prose.width + 1) / 2)
            least[cell.column] = max(least[cell.column], (breaker.widestPart(of: prose.bytes) + 1) / 2)
        }
        let widths = ColumnWidths.shared(natural: natural, least: least, available: width / 2 - grid.columnCount - 1)
        var starts = [2]
        for width in widths { starts.append(starts[starts.count - 1] + width * 2 + 2) }
        cellLines = zip(grid.cells, prose).map { cell, prose in
            let alignment = Self.alignment(of: cell, in: table)
            let last = cell.column + cell.columnSpan
            return prose.placed(
                ParagraphShape(alignment: alignment), width: starts[last] - 2 - starts[cell.column],
                origin: starts[cell.column], breaker: breaker)
        }
        hasInnerRules = zip(grid.cells, cellLines).contains { cell, lines in
            !cell.isHeader && (lines.count > 1 || cell.lastRow > cell.row)
        }
        self.grid = grid
        self.widths = widths
        contentStarts = starts
    }

    /// Headers stand in the middle, other cells as their column says.
    private static func alignment(of cell: TableGrid.Cell, in table: Table) -> ParagraphShape.Alignment {
        if cell.isHeader { return .center }
        guard table.columns.indices.contains(cell.column) else { return .leading }
        switch table.columns[cell.column] {
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
