import GongwenModel

/// A table's cells on a grid of rows and columns (表格网格): who owns which square.
struct TableGrid {
    /// A cell at its first square.
    struct Cell {
        var row: Int
        var column: Int
        var columnSpan: Int
        /// The last row it covers.
        var lastRow: Int
        var text: Text
        var isHeader: Bool
        /// The column in the whole table, of which this grid may be a part.
        var sourceColumn: Int
        /// Whether it stands in another part too, where it is the author's text.
        var isRepeated = false
    }

    /// More columns than these are no table to be read.
    static let mostColumns = 200

    private(set) var cells: [Cell] = []
    /// Indices into `cells` by row and column.
    private(set) var owners: [[Int]] = []
    private(set) var columnCount = 0
    let headerRows: Int

    /// Lays out the rows; nil where there are more columns than `mostColumns`.
    init?(_ table: Table) {
        headerRows = table.header.count
        let rows = table.header + table.rows
        columnCount = max(1, table.columns.count)
        guard columnCount <= Self.mostColumns else { return nil }
        var covered: [(cell: Int, lastRow: Int)?] = Array(repeating: nil, count: columnCount)
        for (index, row) in rows.enumerated() {
            let lastInPart = index < headerRows ? headerRows - 1 : rows.count - 1
            guard place(row, at: index, lastInPart: lastInPart, covered: &covered) else { return nil }
        }
        for row in owners.indices { fill(row) }
    }

    /// A part of a grid: some of its columns, in order. Cells that reach into one of `earlier` stand there too.
    init(_ whole: TableGrid, columns: [Int], earlier: Set<Int>) {
        headerRows = whole.headerRows
        columnCount = columns.count
        var new: [Int: Int] = [:]
        for (row, squares) in whole.owners.enumerated() {
            var owned: [Int] = []
            for (position, column) in columns.enumerated() {
                let owner = squares[column]
                // One cell may own columns on both sides of a gap; only neighbours of a part are one cell there.
                if position > 0, squares[columns[position - 1]] == owner {
                    if whole.cells[owner].row == row { cells[owned[position - 1]].columnSpan += 1 }
                    owned.append(owned[position - 1])
                    continue
                }
                if let known = new[owner], whole.cells[owner].row < row {
                    owned.append(known)
                    continue
                }
                var cell = whole.cells[owner]
                let span = cell.column..<cell.column + cell.columnSpan
                cell.column = position
                cell.columnSpan = 1
                cell.isRepeated = span.contains { earlier.contains($0) }
                cells.append(cell)
                new[owner] = cells.count - 1
                owned.append(cells.count - 1)
            }
            owners.append(owned)
        }
    }

    /// Places a row's cells in the squares that no cell from above covers.
    private mutating func place(
        _ row: TableRow, at index: Int, lastInPart: Int, covered: inout [(cell: Int, lastRow: Int)?]
    ) -> Bool {
        var squares = covered.map { above in above.map { $0.lastRow >= index ? $0.cell : -1 } ?? -1 }
        func grow(to count: Int) -> Bool {
            guard count <= Self.mostColumns else { return false }
            while squares.count < count {
                squares.append(-1)
                covered.append(nil)
            }
            return true
        }
        var column = 0
        for cell in row.cells {
            while column < squares.count, squares[column] >= 0 { column += 1 }
            let wanted = max(1, cell.columnSpan)
            guard wanted <= Self.mostColumns, grow(to: column + wanted) else { return false }
            var width = 1
            while width < wanted, squares[column + width] < 0 { width += 1 }
            let lastRow = min(lastInPart, index + min(max(1, cell.rowSpan), lastInPart + 1) - 1)
            cells.append(
                Cell(
                    row: index, column: column, columnSpan: width, lastRow: lastRow, text: cell.text,
                    isHeader: index < headerRows, sourceColumn: column))
            for covering in column..<column + width {
                squares[covering] = cells.count - 1
                covered[covering] = (cells.count - 1, lastRow)
            }
            column += width
        }
        columnCount = max(columnCount, squares.count)
        owners.append(squares)
        return true
    }

    /// Widens a row to the table's width and gives squares that nobody owns an empty cell each.
    private mutating func fill(_ row: Int) {
        while owners[row].count < columnCount { owners[row].append(-1) }
        for column in owners[row].indices where owners[row][column] < 0 {
            cells.append(
                Cell(
                    row: row, column: column, columnSpan: 1, lastRow: row, text: Text(), isHeader: row < headerRows,
                    sourceColumn: column))
            owners[row][column] = cells.count - 1
        }
    }
}
