/// Prints a table on pages: closes the frame at a page's end and opens it again on the next (跨页表格).
struct TablePrinting {
    private let drawing: TableDrawing
    private let borders: TableBorders
    private let height: Int
    /// Lines of each cell printed so far.
    private var printed: [Int]
    /// The header as printed at the table's head, to stand again on the next pages; empty where it does not.
    private var head: [PlacedLine] = []

    /// Prints one table on pages of `height` lines.
    init(_ drawing: TableDrawing, height: Int) {
        self.drawing = drawing
        self.height = height
        borders = TableBorders(drawing)
        printed = Array(repeating: 0, count: drawing.cellLines.count)
    }

    /// Prints all rows.
    mutating func print(on pages: inout Paginator) {
        guard drawing.rowCount > 0 else { return }
        // A frame needs its two rules and a line between them.
        if pages.linesLeft < 3 { pages.startPage() }
        pages.add(PlacedLine(borders.rule(above: nil, below: 0)))
        for row in 0..<drawing.rowCount {
            if row > 0 { part(row - 1, from: row, on: &pages) }
            let isHeader = drawing.repeatsHead && row < drawing.grid.headerRows
            print(row: row, lines: linesLeft(endingIn: row), isHeader: isHeader, on: &pages)
            if row + 1 == drawing.grid.headerRows, head.count + 5 > height { head = [] }
        }
        pages.add(PlacedLine(borders.rule(above: drawing.rowCount - 1, below: nil)))
    }

    /// Draws what stands between two rows: a rule, where there is one, or the frame's end and a new page.
    private mutating func part(_ last: Int, from next: Int, on pages: inout Paginator) {
        let rule = drawing.hasRule(below: last) ? 1 : 0
        let lines = linesLeft(endingIn: next)
        // A row taller than a page begins where one of its lines and the frame still fit.
        let needed = rule + (lines + 2 + head.count <= height ? lines : 1) + 1
        if needed > pages.linesLeft {
            turnPage(after: last, before: next, on: &pages)
        } else if rule == 1 {
            let line = separator(below: last)
            pages.add(line)
            if drawing.repeatsHead, next < drawing.grid.headerRows { head.append(line.repeated) }
        }
    }

    private mutating func print(row: Int, lines: Int, isHeader: Bool, on pages: inout Paginator) {
        for _ in 0..<lines {
            if pages.linesLeft < 2 { turnPage(after: row, before: row, on: &pages) }
            let line = PlacedLine(merged(borders.bars(of: row), nextCellLines(in: row) { _ in true }))
            pages.add(line)
            if isHeader { head.append(line.repeated) }
        }
    }

    /// Closes the frame below one row and opens it above another.
    private func turnPage(after last: Int, before next: Int, on pages: inout Paginator) {
        if pages.linesLeft > 0 { pages.add(PlacedLine(borders.rule(above: last, below: nil))) }
        pages.startPage()
        let headerRows = drawing.grid.headerRows
        guard next >= headerRows, !head.isEmpty else {
            pages.add(PlacedLine(borders.rule(above: nil, below: next)))
            return
        }
        pages.add(PlacedLine(borders.rule(above: nil, below: 0)))
        for line in head { pages.add(line) }
        pages.add(PlacedLine(borders.rule(above: headerRows - 1, below: next)))
    }

    /// Lines still to print of the cells that end in a row, at least one.
    private func linesLeft(endingIn row: Int) -> Int {
        var most = 1
        for owner in drawing.grid.owners[row] where drawing.grid.cells[owner].lastRow == row {
            most = max(most, drawing.cellLines[owner].count - printed[owner])
        }
        return most
    }

    /// The rule below a row; a cell that goes on below it prints its next line there.
    private mutating func separator(below row: Int) -> PlacedLine {
        let runs = borders.rule(above: row, below: row + 1)
        return PlacedLine(merged(runs, nextCellLines(in: row) { $0.lastRow > row }))
    }

    /// The next line of each cell of a row that `isMeant`, counted as printed.
    private mutating func nextCellLines(in row: Int, _ isMeant: (TableGrid.Cell) -> Bool) -> [PlacedRun] {
        var runs: [PlacedRun] = []
        var previous = -1
        for owner in drawing.grid.owners[row] where owner != previous {
            previous = owner
            guard isMeant(drawing.grid.cells[owner]), printed[owner] < drawing.cellLines[owner].count else { continue }
            runs += drawing.cellLines[owner][printed[owner]].runs
            printed[owner] += 1
        }
        return runs
    }

    private func merged(_ borders: [PlacedRun], _ cells: [PlacedRun]) -> [PlacedRun] {
        // Characters without width stand before the border at their column.
        (borders + cells).sorted { ($0.column, $0.width) < ($1.column, $1.width) }
    }
}

extension PlacedLine {
    /// The line as it stands again on another page.
    fileprivate var repeated: PlacedLine {
        var line = self
        line.markRepeated()
        return line
    }
}
