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
    }

    /// The most columns that a line of 28 cells can hold: each takes a cell and a border.
    static let mostColumns = 13

    private(set) var cells: [Cell] = []
    /// Indices into `cells` by row and column.
    private(set) var owners: [[Int]] = []
    private(set) var columnCount = 0
    let headerRows: Int

    /// Lays out the rows; nil where there are more columns than a line can hold.
    init?(_ table: Table) {
        headerRows = table.header.count
        let rows = table.header + table.rows
        columnCount = max(1, table.columns.count)
        guard columnCount <= Self.mostColumns else { return nil }
        var covered: [(cell: Int, lastRow: Int)?] = Array(repeating: nil, count: Self.mostColumns)
        for (index, row) in rows.enumerated() {
            let lastInPart = index < headerRows ? headerRows - 1 : rows.count - 1
            guard place(row, at: index, lastInPart: lastInPart, covered: &covered) else { return nil }
        }
        for row in owners.indices { fill(row) }
    }

    /// Places a row's cells in the squares that no cell from above covers.
    private mutating func place(
        _ row: TableRow, at index: Int, lastInPart: Int, covered: inout [(cell: Int, lastRow: Int)?]
    ) -> Bool {
        var squares = Array(repeating: -1, count: Self.mostColumns)
        for column in squares.indices {
            if let above = covered[column], above.lastRow >= index { squares[column] = above.cell }
        }
        var column = 0
        for cell in row.cells {
            while column < Self.mostColumns, squares[column] >= 0 { column += 1 }
            guard column < Self.mostColumns, cell.columnSpan <= Self.mostColumns - column else { return false }
            var width = 1
            while width < cell.columnSpan, squares[column + width] < 0 { width += 1 }
            let lastRow = min(lastInPart, index + min(max(1, cell.rowSpan), lastInPart + 1) - 1)
            cells.append(
                Cell(
                    row: index, column: column, columnSpan: width, lastRow: lastRow, text: cell.text,
                    isHeader: index < headerRows))
            for covering in column..<column + width {
                squares[covering] = cells.count - 1
                covered[covering] = (cells.count - 1, lastRow)
            }
            column += width
        }
        columnCount = max(columnCount, (squares.lastIndex { $0 >= 0 } ?? 0) + 1)
        owners.append(squares)
        return true
    }

    /// Cuts a row to the table's width and gives squares that nobody owns an empty cell each.
    private mutating func fill(_ row: Int) {
        owners[row].removeLast(Self.mostColumns - columnCount)
        for column in owners[row].indices where owners[row][column] < 0 {
            cells.append(
                Cell(
                    row: row, column: column, columnSpan: 1, lastRow: row, text: Text(), isHeader: row < headerRows))
            owners[row][column] = cells.count - 1
        }
    }
}
