import GongwenModel

/// Tables (表格).
extension HTMLPage {
    /// Writes a table in a box that scrolls sideways where the screen is narrow.
    mutating func write(_ table: Table) {
        let width = Self.width(of: table)
        writer.open("div", ["class": "table-box", "role": "group", "tabindex": "0"])
        let captionID = table.anchor.isEmpty || table.caption.isEmpty ? "" : table.anchor + "-caption"
        writer.attribute(captionID.isEmpty ? "aria-label" : "aria-labelledby", captionID.isEmpty ? "表格" : captionID)
        writer.lineFeed()
        writer.open("table")
        writeID(table.anchor)
        writer.lineFeed()
        if !table.caption.isEmpty {
            writer.open("caption")
            writeID(captionID)
            write(table.caption, as: .linked)
            writer.close()
            writer.lineFeed()
        }
        write(table.header, of: table, width: width, isHeader: true)
        write(table.rows, of: table, width: width, isHeader: false)
        writer.close()
        writer.lineFeed()
        writer.close()
        writer.lineFeed()
        guard !table.note.isEmpty else { return }
        writer.open("p", ["class": "table-note"])
        write(table.note, as: .prose)
        writer.close()
        writer.lineFeed()
    }

    /// The number of columns: as declared, or as many as the widest row has cells.
    private static func width(of table: Table) -> Int {
        max(table.columns.count, (table.header + table.rows).map(\.cells.count).max() ?? 0)
    }

    private mutating func write(_ rows: [TableRow], of table: Table, width: Int, isHeader: Bool) {
        let grid = TableGrid.place(rows, width: width)
        guard !grid.isEmpty else { return }
        writer.open(isHeader ? "thead" : "tbody")
        writer.lineFeed()
        for row in grid {
            writer.open("tr")
            for placed in row { write(placed, of: table, isHeader: isHeader) }
            writer.close()
            writer.lineFeed()
        }
        writer.close()
        writer.lineFeed()
    }

    private mutating func write(_ placed: TableGrid.Placed, of table: Table, isHeader: Bool) {
        if placed.isCut {
            diagnostics.append(.htmlTableSpan(placed.cell.text.plain, at: placed.cell.text.place))
        }
        writer.open(isHeader ? "th" : "td")
        if isHeader { writer.attribute("scope", placed.columnSpan > 1 ? "colgroup" : "col") }
        if placed.columnSpan > 1 { writer.attribute("colspan", String(placed.columnSpan)) }
        if placed.rowSpan > 1 { writer.attribute("rowspan", String(placed.rowSpan)) }
        if !isHeader, table.columns.indices.contains(placed.column) {
            switch table.columns[placed.column] {
            case .leading: break
            case .center: writer.attribute("class", "centre")
            case .trailing: writer.attribute("class", "trailing")
            }
        }
        write(placed.cell.text, as: .linked)
        writer.close()
    }
}
