import GongwenModel

extension Composer {
    /// 正文: paragraphs two 字 in, headings in their faces, points, tables, responsibility notes (7.3.3).
    mutating func composeBody(_ blocks: [Block]) {
        var walk = BodyWalk(blocks, boldLevels: profile.boldLevels)
        while let part = walk.next() {
            switch part {
            case .paragraph(let prose, let shape):
                var block = FlowBlock(prose.placed(shape, width: width, breaker: breaker))
                block.avoidsLoneLine = profile.avoidsLoneLine
                addBody(block)
            case .heading(let prose):
                addBody(.heading(prose.placed(.body, width: width, breaker: breaker)))
            case .table(let table): compose(table)
            }
        }
    }

    private mutating func addBody(_ block: FlowBlock) {
        if case .lines(let lines) = block.content, lines.isEmpty { return }
        var block = block
        block.isBody = true
        block.spaceAbove += spaceBeforeBody
        spaceBeforeBody = 0
        blocks.append(block)
    }

    /// A table with its caption above and its note below.
    private mutating func compose(_ table: Table) {
        tableCount += 1
        if !table.caption.isEmpty {
            let caption = Prose(table.caption, style: TypeStyle(.heiTi), role: .tableCaption)
            addBody(.heading(caption.placed(ParagraphShape(alignment: .center), width: width, breaker: breaker)))
        }
        if let drawing = TableDrawing(table, index: tableCount - 1, width: width, breaker: breaker) {
            if drawing.rowCount > 0 { addBody(FlowBlock(drawing)) }
        } else {
            composeAsLines(table)
        }
        let note = Prose(table.note, role: .tableNote)
        addBody(FlowBlock(note.placed(.body, width: width, breaker: breaker)))
    }

    /// A table of more columns than a line can show: each row as a paragraph, its cells two 字 apart.
    private mutating func composeAsLines(_ table: Table) {
        diagnostics.append(.tableTooWide(columns: TableGrid.mostColumns, at: table.place))
        for (index, row) in (table.header + table.rows).enumerated() {
            var prose = Prose()
            for (column, cell) in row.cells.enumerated() {
                let role = RunRole.tableCell(table: tableCount - 1, row: index, column: column)
                if column > 0 { prose.append("　　", style: TypeStyle(), role: .tableBorder) }
                prose.append(cell.text, style: TypeStyle(index < table.header.count ? .heiTi : .fangSong), role: role)
            }
            addBody(FlowBlock(prose.placed(.body, width: width, breaker: breaker)))
        }
    }
}
