/// Draws the frame and rules of a table with box characters, each a cell wide (制表符).
struct TableBorders {
    private let drawing: TableDrawing

    /// Draws the borders of one table.
    init(_ drawing: TableDrawing) { self.drawing = drawing }

    /// Box characters by the directions their lines take: 1 up, 2 down, 4 left, 8 right.
    private static let junctions: [String] = [
        "　", "│", "│", "│", "─", "┘", "┐", "┤", "─", "└", "┌", "├", "─", "┴", "┬", "┼",
    ]

    /// The rule between two rows; nil for `above` or `below` is the outside.
    ///
    /// - Returns: the runs of the rule, with gaps where a cell covers both rows.
    func rule(above: Int?, below: Int?) -> [PlacedRun] {
        let count = drawing.widths.count
        let upper = above.map { drawing.grid.owners[$0] }
        let lower = below.map { drawing.grid.owners[$0] }
        func hasLine(under column: Int) -> Bool {
            guard column >= 0, column < count else { return false }
            guard let upper, let lower else { return true }
            return upper[column] != lower[column]
        }
        func hasBar(_ row: [Int]?, before column: Int) -> Bool {
            guard let row else { return false }
            return column == 0 || column == count || row[column - 1] != row[column]
        }
        var runs: [PlacedRun] = []
        var text = ""
        var start = 0
        for column in 0...count {
            let directions =
                (hasBar(upper, before: column) ? 1 : 0) | (hasBar(lower, before: column) ? 2 : 0)
                | (hasLine(under: column - 1) ? 4 : 0) | (hasLine(under: column) ? 8 : 0)
            let isDrawn = !drawing.isOpen || column > 0 && column < count
            if text.isEmpty { start = drawing.contentStarts[column] - (isDrawn ? 2 : 0) }
            if directions != 0, isDrawn { text += Self.junctions[directions] }
            if hasLine(under: column) { text += String(repeating: "─", count: drawing.widths[column]) }
            if !hasLine(under: column) || column == count {
                if !text.isEmpty { runs.append(Self.run(text, at: start)) }
                text = ""
            }
        }
        return runs
    }

    /// The bars of a row.
    func bars(of row: Int) -> [PlacedRun] {
        let owners = drawing.grid.owners[row]
        let columns = drawing.isOpen ? 1..<max(1, owners.count) : 0..<owners.count + 1
        return columns.compactMap { column in
            guard column == 0 || column == owners.count || owners[column - 1] != owners[column] else { return nil }
            return Self.run("│", at: drawing.contentStarts[column] - 2)
        }
    }

    private static func run(_ text: String, at column: Int) -> PlacedRun {
        PlacedRun(
            column: CellCount(halves: column), width: .cells(text.unicodeScalars.count), text: text, style: TypeStyle(),
            role: .tableBorder)
    }
}
