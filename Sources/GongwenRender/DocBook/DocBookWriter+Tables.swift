import GongwenModel

extension Table {
    /// What a table says beside its prose.
    var docBookFacts: DocBookFacts {
        var facts = DocBookFacts()
        facts.add("id", ifPresent: identifier)
        return facts
    }
}

extension DocBookWriter {
    /// Writes a table (表格) after the CALS model.
    mutating func write(_ table: Table, role: String, facts: DocBookFacts, at place: Place) {
        guard let width = width(of: table) else { return }
        open(table.caption.isEmpty ? "informaltable" : "table", role: role, id: table.anchor, facts: facts, at: place)
        breakLine()
        if !table.caption.isEmpty {
            leaf("title", at: table.caption.place) { $0.inlines(table.caption.inlines) }
        }
        open("tgroup", at: place)
        attribute("cols", String(width), at: place)
        breakLine()
        let hasSpans = (table.header + table.rows).contains { $0.cells.contains { $0.columnSpan > 1 } }
        for column in 0..<(hasSpans || !table.columns.isEmpty ? width : 0) {
            let align = column < table.columns.count ? table.columns[column].docBook : nil
            self.column("c\(column + 1)", align: align, at: place)
        }
        // DocBook wants a row outside the head; a table that is all head keeps its rows, marked as such.
        let isAllHead = table.rows.isEmpty
        if !isAllHead, !table.header.isEmpty { write(table.header, in: "thead", role: "", width: width, at: place) }
        write(
            isAllHead ? table.header : table.rows, in: "tbody", role: isAllHead ? "header" : "", width: width, at: place
        )
        closeBlock()
        if !table.note.isEmpty {
            open("caption", at: table.note.place)
            breakLine()
            leaf("para", role: "table-note", at: table.note.place) { $0.inlines(table.note.inlines) }
            closeBlock()
        }
        closeBlock()
    }

    /// Writes rows; DocBook's own are all of one width, so that short ones are filled up with cells marked as padding.
    private mutating func write(_ rows: [TableRow], in name: StaticString, role: String, width: Int, at place: Place) {
        open(name, role: role, at: place)
        breakLine()
        var cover = ColumnCover()
        for (index, row) in rows.enumerated() {
            open("row", at: row.place)
            breakLine()
            for cell in row.cells { write(cell, in: &cover, rowsBelow: rows.count - index - 1) }
            let padding = cover.free(to: width)
            if row.cells.isEmpty, padding == 0 {
                report(.docBookEmptyRow(at: row.place.isKnown ? row.place : place))
            }
            for _ in 0..<padding { leaf("entry", role: "padding", at: row.place) { _ in } }
            cover.endRow()
            closeBlock()
        }
        closeBlock()
    }

    private mutating func write(_ cell: TableCell, in cover: inout ColumnCover, rowsBelow: Int) {
        let column = cover.take(cell)
        // A cell that runs on below the last row ends with it; what the author said stays a fact.
        let rowSpan = min(cell.rowSpan, rowsBelow + 1)
        let facts = rowSpan == cell.rowSpan ? DocBookFacts() : DocBookFacts("rows", String(cell.rowSpan))
        let place = cell.text.place
        open("entry", facts: facts, at: place)
        if cell.columnSpan > 1 {
            attribute("namest", "c\(column + 1)", at: place)
            attribute("nameend", "c\(column + cell.columnSpan)", at: place)
        }
        if rowSpan > 1 { attribute("morerows", String(rowSpan - 1), at: place) }
        inlines(cell.text.inlines)
        closeBlock()
    }

    /// The number of columns, or nil when DocBook has no such table; the reason is reported.
    private mutating func width(of table: Table) -> Int? {
        if table.header.isEmpty, table.rows.isEmpty {
            report(.docBookEmptyTable(at: table.place))
            return nil
        }
        var width = table.columns.count
        for rows in [table.header, table.rows] {
            var cover = ColumnCover()
            for row in rows {
                for cell in row.cells {
                    for span in [cell.columnSpan, cell.rowSpan] where !(1...DocBookWriter.spanLimit).contains(span) {
                        report(.docBookTableSpan(span, at: cell.text.place.isKnown ? cell.text.place : table.place))
                        return nil
                    }
                    width = max(width, cover.take(cell) + cell.columnSpan)
                }
                cover.endRow()
            }
        }
        return max(width, 1)
    }

    /// The widest span a cell may have; the link checks admit no wider table either.
    static let spanLimit = 256
}

/// Which columns cells of higher rows still cover, as rows are laid out from the top.
private struct ColumnCover {
    /// For each column the rows still covered, the current one included.
    private var rows: [Int] = []
    private var next = 0

    /// Places a cell into the first free columns and returns the first, from 0.
    mutating func take(_ cell: TableCell) -> Int {
        while next < rows.count, rows[next] > 0 { next += 1 }
        let column = next
        next += cell.columnSpan
        while rows.count < next { rows.append(0) }
        for covered in column..<next { rows[covered] = max(rows[covered], cell.rowSpan) }
        return column
    }

    /// The columns still free in the current row of a table of this width, from the next one on.
    func free(to width: Int) -> Int {
        (next..<max(next, width)).count { $0 >= rows.count || rows[$0] == 0 }
    }

    /// Goes on to the next row.
    mutating func endRow() {
        next = 0
        for column in rows.indices where rows[column] > 0 { rows[column] -= 1 }
    }
}

extension Table.Alignment {
    /// The value of `align`.
    fileprivate var docBook: String {
        switch self {
        case .leading: "left"
        case .center: "center"
        case .trailing: "right"
        }
    }
}
