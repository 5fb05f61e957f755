import GongwenModel

/// Where a table's cells stand, and how far they reach, as HTML wants it: every row and column begins some cell.
struct TableGrid {
    /// A cell in its place.
    struct Placed {
        let cell: TableCell
        /// The column it begins in, from 0.
        let column: Int
        /// Columns covered, from 1.
        var columnSpan: Int
        /// Rows covered, from 1.
        var rowSpan: Int
        /// Whether the cell stands or reaches beyond the table's edge.
        let isCut: Bool
    }

    /// The header's rows; those that begin no cell are left out.
    private(set) var header: [[Placed]]
    /// The other rows; those that begin no cell are left out.
    private(set) var rows: [[Placed]]

    /// Places the cells of a table.
    ///
    /// - Complexity: linear in cells plus rows times columns.
    init(_ table: Table) {
        let widest = (table.header + table.rows).map(\.cells.count).max() ?? 0
        let width = max(table.columns.count, widest)
        header = Self.place(table.header, width: width)
        rows = Self.place(table.rows, width: width)
        joinColumns(width: width)
    }

    /// Places rows in a table of `width` columns.
    private static func place(_ rows: [TableRow], width: Int) -> [[Placed]] {
        var taken: [Int] = Array(repeating: 0, count: width)
        var placed: [[Placed]] = []
        for (index, row) in rows.enumerated() {
            var line: [Placed] = []
            var column = 0
            for cell in row.cells {
                while column < width, taken[column] > 0 { column += 1 }
                let free = max(1, taken[min(column, width)...].prefix { $0 == 0 }.count)
                let columns = min(max(1, cell.columnSpan), free)
                let rowsBelow = min(max(1, cell.rowSpan), rows.count - index)
                line.append(
                    Placed(
                        cell: cell, column: column, columnSpan: columns, rowSpan: rowsBelow,
                        isCut: column >= width || columns < cell.columnSpan || rowsBelow < cell.rowSpan))
                for covered in column..<column + columns where covered < width { taken[covered] = rowsBelow }
                column += columns
            }
            for covered in taken.indices where taken[covered] > 0 { taken[covered] -= 1 }
            placed.append(line)
        }
        return joiningRows(placed)
    }

    /// Leaves out rows that begin no cell and shortens what covers them.
    private static func joiningRows(_ rows: [[Placed]]) -> [[Placed]] {
        guard rows.contains(where: \.isEmpty) else { return rows }
        let kept = running(rows.map { !$0.isEmpty })
        var joined = rows
        for index in joined.indices {
            for cell in joined[index].indices {
                let end = index + joined[index][cell].rowSpan
                joined[index][cell].rowSpan = kept[end] - kept[index]
            }
        }
        return joined.filter { !$0.isEmpty }
    }

    /// Joins columns that begin no cell with the one before them and narrows what covers them.
    private mutating func joinColumns(width: Int) {
        var begins = Array(repeating: false, count: width)
        for row in header + rows {
            for cell in row where cell.column < width { begins[cell.column] = true }
        }
        guard begins.contains(false) else { return }
        let kept = Self.running(begins)
        func narrowed(_ cell: Placed) -> Placed {
            var copy = cell
            if cell.column < width { copy.columnSpan = kept[cell.column + cell.columnSpan] - kept[cell.column] }
            return copy
        }
        header = header.map { $0.map(narrowed) }
        rows = rows.map { $0.map(narrowed) }
    }

    /// How many of the first n are true, for each n from 0.
    private static func running(_ flags: [Bool]) -> [Int] {
        flags.reduce(into: [0]) { counts, flag in counts.append((counts.last ?? 0) + (flag ? 1 : 0)) }
    }
}
