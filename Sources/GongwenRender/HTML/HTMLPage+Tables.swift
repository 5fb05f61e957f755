import GongwenModel

/// Tables (表格).
extension HTMLPage {
    /// Writes a table in a box that scrolls sideways where the screen is narrow; charts stand behind their rows.
    mutating func write(_ table: Table, charts: [Chart?] = []) {
        let grid = TableGrid(table)
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
        write(grid.header, of: table, isHeader: true, charts: charts)
        write(grid.rows, of: table, isHeader: false, charts: charts)
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

    private mutating func write(
        _ rows: [[TableGrid.Placed]], of table: Table, isHeader: Bool, charts: [Chart?]
    ) {
        guard !rows.isEmpty else { return }
        writer.open(isHeader ? "thead" : "tbody")
        writer.lineFeed()
        for (index, row) in rows.enumerated() {
            writer.open("tr")
            for placed in row { write(placed, of: table, isHeader: isHeader) }
            if isHeader, !charts.isEmpty {
                writer.element("th", ["class": "chart-cell", "scope": "col", "data-generated": ""], text: "图")
            } else if charts.indices.contains(index) {
                writer.open("td", ["class": "chart-cell", "data-generated": ""])
                if let chart = charts[index] { writer.chart(chart) }
                writer.close()
            }
            writer.close()
            writer.lineFeed()
        }
        writer.close()
        writer.lineFeed()
    }

    private mutating func write(_ placed: TableGrid.Placed, of table: Table, isHeader: Bool) {
        openCell(placed, isHeader: isHeader)
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
