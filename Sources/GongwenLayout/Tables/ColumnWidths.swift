/// Shares a line among a table's columns (列宽), in whole cells.
struct ColumnWidths {
    /// What each column would take on one line.
    var natural: [Int]
    /// Each column's widest part that may not be cut.
    var least: [Int]
    /// What each cell of some rows would take on one line, by row and column; 0 where no cell of one column stands.
    var rows: [[Int]]

    /// The fewest cells of a column of words: two characters a line can be read, one cannot.
    private static let readable = 2
    /// More spare cells than these times rows are shared without weighing every row.
    static let mostRows = 60

    /// What every column takes at least, so that no number is cut.
    var floors: [Int] { zip(least, natural).map { max(1, min($1, max($0, Self.readable))) } }

    /// Widths that add up to `available`, at least one cell a column: nothing is cut that need not be, and what is left
    /// goes where it saves the most lines.
    func shared(_ available: Int) -> [Int] {
        let wanted = natural.map { max(1, $0) }
        let total = wanted.reduce(0, +)
        if total <= available { return Self.spread(available - total, over: wanted) }
        var widths = floors
        if widths.reduce(0, +) > available { widths = zip(least, wanted).map { max(1, min($0, $1)) } }
        if widths.reduce(0, +) > available { return Self.cut(widths, to: available) }
        var lines = rows.map { row in zip(row, widths).map { ($0 + $1 - 1) / $1 } }
        for _ in 0..<max(0, available - widths.reduce(0, +)) {
            guard let column = best(widths, lines) else { break }
            widths[column] += 1
            for row in rows.indices {
                lines[row][column] = (rows[row][column] + widths[column] - 1) / widths[column]
            }
        }
        return Self.spread(available - widths.reduce(0, +), over: widths)
    }

    /// The column that saves the most with a cell more: lines of the table first, then lines of its cells.
    private func best(_ widths: [Int], _ lines: [[Int]]) -> Int? {
        var best: (column: Int, saved: Int)?
        for column in widths.indices where widths[column] < natural[column] {
            var saved = 0
            for (row, cells) in zip(rows, lines) {
                let fewer = (row[column] + widths[column]) / (widths[column] + 1)
                let others = cells.indices.reduce(0) { $1 == column ? $0 : max($0, cells[$1]) }
                saved += (max(others, cells[column]) - max(others, fewer)) * 8 + (cells[column] - fewer)
            }
            if saved > best?.saved ?? 0 { best = (column, saved) }
        }
        if let best { return best.column }
        return widths.indices.filter { widths[$0] < natural[$0] }.max { gap($0, widths) < gap($1, widths) }
    }

    private func gap(_ column: Int, _ widths: [Int]) -> Int { natural[column] * 100 / widths[column] }

    /// Takes from the widest until the widths fit; parts are cut where nothing else is left.
    private static func cut(_ widths: [Int], to available: Int) -> [Int] {
        var widths = widths
        for _ in 0..<max(0, widths.reduce(0, +) - available) {
            guard let widest = widths.indices.max(by: { widths[$0] < widths[$1] }), widths[widest] > 1 else { break }
            widths[widest] -= 1
        }
        return spread(available - widths.reduce(0, +), over: widths)
    }

    /// Adds spare cells evenly, the first columns before the others.
    private static func spread(_ spare: Int, over widths: [Int]) -> [Int] {
        guard spare > 0 else { return widths }
        return widths.enumerated().map { index, width in
            width + spare / widths.count + (index < spare % widths.count ? 1 : 0)
        }
    }
}
