/// What a table's columns need (表格测量), in whole cells.
struct TableMeasure {
    let widths: ColumnWidths
    /// The prose of each cell of the grid.
    let prose: [Prose]

    /// A part wider than this is cut before a table is taken apart for it: an address of a site, say.
    private static let widestPart = 12

    /// Measures a grid, the document's table `index` from 0.
    init(_ grid: TableGrid, index: Int, breaker: LineBreaker) {
        prose = grid.cells.map { cell in
            Prose(
                cell.text, style: cell.isHeader ? TypeStyle(.heiTi) : TypeStyle(),
                role: .tableCell(table: index, row: cell.row, column: cell.sourceColumn))
        }
        var natural = Array(repeating: 0, count: grid.columnCount)
        var least = natural
        var rows = Array(
            repeating: natural, count: min(grid.owners.count, ColumnWidths.mostRows + grid.headerRows))
        for (cell, prose) in zip(grid.cells, prose) where cell.columnSpan == 1 {
            let width = (prose.width + 1) / 2
            natural[cell.column] = max(natural[cell.column], width)
            least[cell.column] = max(least[cell.column], (breaker.widestPart(of: prose.bytes) + 1) / 2)
            if rows.indices.contains(cell.lastRow) {
                let height = cell.lastRow - cell.row + 1
                rows[cell.lastRow][cell.column] = (width + height - 1) / height
            }
        }
        widths = ColumnWidths(natural: natural, least: least.map { min($0, Self.widestPart) }, rows: rows)
    }

    /// Cells that `count` columns of a table leave to their content on a line of `width` half cells.
    static func available(_ count: Int, width: Int, isOpen: Bool) -> Int { width / 2 - count + (isOpen ? 1 : -1) }

    /// Whether a line of `width` half cells can show the columns side by side with no number cut.
    func fits(_ columns: [Int], width: Int) -> Bool {
        let needed = columns.reduce(0) { $0 + widths.floors[$1] }
        return needed <= Self.available(columns.count, width: width, isOpen: Self.isOpen(columns.count))
    }

    /// Whether a table of so many columns has no bars at its sides (左右不封口), which leaves its columns more room.
    static func isOpen(_ count: Int) -> Bool { count >= 6 }

    /// Columns of parts that fit a line each: the first column, and the second where the first holds numbers of rows,
    /// begin every part.
    func parts(width: Int) -> [[Int]] {
        let all = Array(widths.natural.indices)
        guard !fits(all, width: width), all.count > 2 else { return [all] }
        var head = [0]
        if widths.natural[0] <= 2, all.count > 3 { head = [0, 1] }
        if head.reduce(0, { $0 + widths.floors[$1] }) > width / 6 { head = [0] }
        if widths.floors[0] > width / 4 { head = [] }
        var parts: [[Int]] = []
        var part = head
        for column in all.dropFirst(head.count) {
            if part.count > head.count, !fits(part + [column], width: width) {
                parts.append(part)
                part = head
            }
            part.append(column)
        }
        return parts + [part]
    }
}
