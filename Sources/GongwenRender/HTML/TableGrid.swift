import GongwenModel

/// Where the cells of a table's rows stand, and how far they may reach.
struct TableGrid {
    /// A cell in its place.
    struct Placed {
        let cell: TableCell
        /// The column it begins in, from 0.
        let column: Int
        /// Columns covered, no more than there are.
        let columnSpan: Int
        /// Rows covered, no more than follow.
        let rowSpan: Int
        /// Whether the cell stands or reaches beyond the table's edge.
        let isCut: Bool
    }

    /// Places rows in a table of `width` columns; a row without cells is left out, for it prints nothing.
    ///
    /// - Complexity: linear in cells plus rows times columns.
    static func place(_ rows: [TableRow], width: Int) -> [[Placed]] {
        let rows = rows.filter { !$0.cells.isEmpty }
        var taken: [Int] = Array(repeating: 0, count: width)
        var placed: [[Placed]] = []
        for (index, row) in rows.enumerated() {
            var line: [Placed] = []
            var column = 0
            for cell in row.cells {
                while column < taken.count, taken[column] > 0 { column += 1 }
                let free = max(1, taken[min(column, taken.count)...].prefix { $0 == 0 }.count)
                let columns = min(max(1, cell.columnSpan), free)
                let rowsBelow = min(max(1, cell.rowSpan), rows.count - index)
                line.append(
                    Placed(
                        cell: cell, column: column, columnSpan: columns, rowSpan: rowsBelow,
                        isCut: column >= width || columns < cell.columnSpan || rowsBelow < cell.rowSpan))
                for covered in column..<column + columns where covered < taken.count { taken[covered] = rowsBelow }
                column += columns
            }
            for covered in taken.indices where taken[covered] > 0 { taken[covered] -= 1 }
            placed.append(line)
        }
        return placed
    }
}
