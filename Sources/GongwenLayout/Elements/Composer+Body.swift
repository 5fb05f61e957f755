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
        let grid = TableGrid(table)
        var width = width
        var drawings = grid.map { drawing(of: table, $0, width: width) } ?? []
        let isSideways = drawings.count > 1 && profile.wideTables == .turned
        if isSideways, let grid {
            width = PageGeometry(profile: profile).sidewaysWidth.halves
            drawings = drawing(of: table, grid, width: width)
        }
        func add(_ block: FlowBlock) {
            var block = block
            block.isSideways = isSideways
            addBody(block)
        }
        if !table.caption.isEmpty {
            let caption = Prose(table.caption, style: TypeStyle(.heiTi), role: .tableCaption)
            add(.heading(caption.placed(ParagraphShape(alignment: .center), width: width, breaker: breaker)))
        }
        if grid == nil { composeAsLines(table) }
        if drawings.count > 1 { diagnostics.append(.tableStacked(parts: drawings.count, at: table.place)) }
        for (index, drawing) in drawings.enumerated() where drawing.rowCount > 0 {
            var block = FlowBlock(drawing)
            block.spaceAbove = index > 0 ? 1 : 0
            add(block)
        }
        let note = Prose(table.note, role: .tableNote)
        add(FlowBlock(note.placed(.body, width: width, breaker: breaker)))
    }

    private func drawing(of table: Table, _ grid: TableGrid, width: Int) -> [TableDrawing] {
        let drawings = TableDrawing.drawings(of: table, grid, index: tableCount - 1, width: width, breaker: breaker)
        return drawings.map {
            var drawing = $0
            drawing.repeatsHead = profile.repeatsTableHeads
            return drawing
        }
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
