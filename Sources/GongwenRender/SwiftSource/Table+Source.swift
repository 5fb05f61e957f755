import GongwenModel

extension PlanSourceWriter {
    /// A table; rows beyond what one declaration holds stand in properties.
    mutating func part(of table: Table) -> SourcePart {
        var head = SourcePart(lines: [], cost: SourceCost(statements: 1))
        var arguments: [String] = []
        if !table.caption.isEmpty { arguments.append(prose(table.caption, &head.cost, &head.declarations).source) }
        if table.header.count == 1, !table.header[0].cells.isEmpty {
            arguments.append("表头: [" + cells(of: table.header[0], &head.cost, &head.declarations) + "]")
        } else if !table.header.isEmpty {
            let rows = table.header.map { "行(" + cells(of: $0, &head.cost, &head.declarations) + ")" }
            arguments.append("多行表头: [" + rows.joined(separator: ", ") + "]")
        }
        arguments += columns(of: table)
        if !table.note.isEmpty { arguments.append("表注: " + prose(table.note, &head.cost, &head.declarations).source) }
        arguments += PlanSourceWriter.argument("标识", table.identifier)
        head.lines = SourceCall.lines("表", arguments, tail: " {")
        let rows = table.rows.map { row -> SourcePart in
            var part = SourcePart(lines: [], cost: SourceCost(statements: 1))
            part.lines = [SourceLine("行(" + cells(of: row, &part.cost, &part.declarations) + ")")]
            return part
        }
        let inner = fit(rows, beside: head.cost, as: .rows)
        if inner.isEmpty { head.lines[head.lines.count - 1].text += "}" }
        for part in inner {
            head.lines += part.lines.indented()
            head.cost += part.cost
            head.declarations += part.declarations
        }
        if !inner.isEmpty { head.lines.append(SourceLine("}")) }
        return head
    }

    /// Width and alignments, where the rows do not show the one and the others are not all the usual.
    private func columns(of table: Table) -> [String] {
        func width(_ row: TableRow?) -> Int { row?.cells.reduce(0) { $0 + $1.columnSpan } ?? 0 }
        var arguments: [String] = []
        if max(width(table.header.first), width(table.rows.first), 0) != table.columns.count {
            arguments.append("列数: \(table.columns.count)")
        }
        if let last = table.columns.lastIndex(where: { $0 != .leading }) {
            arguments.append("对齐: [" + table.columns[...last].map { "." + $0.word }.joined(separator: ", ") + "]")
        }
        return arguments
    }

    private mutating func cells(
        of row: TableRow, _ cost: inout SourceCost, _ declarations: inout [SourceDeclaration]
    ) -> String {
        var cells: [String] = []
        for cell in row.cells {
            let text = prose(cell.text, &cost, &declarations)
            var spans: [String] = []
            if cell.columnSpan != 1 { spans.append("列: \(cell.columnSpan)") }
            if cell.rowSpan != 1 { spans.append("行: \(cell.rowSpan)") }
            if spans.isEmpty, !text.isName {
                cells.append(text.source)
            } else {
                cells.append(".跨(" + ([text.source] + spans).joined(separator: ", ") + ")")
            }
        }
        return cells.joined(separator: ", ")
    }
}
