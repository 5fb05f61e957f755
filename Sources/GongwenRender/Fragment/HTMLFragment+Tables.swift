import GongwenModel

/// Tables (表格).
extension HTMLFragment {
    /// Writes a table with its caption and the note below it.
    mutating func write(_ table: Table) {
        let grid = TableGrid(table)
        line("table", style: .table) { fragment in
            fragment.writer.lineFeed()
            if !table.caption.isEmpty {
                fragment.line("caption", style: .caption) { $0.write(table.caption) }
            }
            fragment.write(grid.header, of: table, isHeader: true)
            fragment.write(grid.rows, of: table, isHeader: false)
        }
        paragraph(table.note, style: .tableNote)
    }

    private mutating func write(_ rows: [[TableGrid.Placed]], of table: Table, isHeader: Bool) {
        guard !rows.isEmpty else { return }
        line(isHeader ? "thead" : "tbody", style: .plain) { fragment in
            fragment.writer.lineFeed()
            for row in rows {
                fragment.line("tr", style: .plain) { fragment in
                    for placed in row { fragment.write(placed, of: table, isHeader: isHeader) }
                }
            }
        }
    }

    private mutating func write(_ placed: TableGrid.Placed, of table: Table, isHeader: Bool) {
        openCell(placed, isHeader: isHeader)
        let alignment = table.columns.indices.contains(placed.column) ? table.columns[placed.column] : .leading
        write(isHeader ? .headerCell : .cell(alignment))
        write(placed.cell.text)
        writer.close()
    }
}
