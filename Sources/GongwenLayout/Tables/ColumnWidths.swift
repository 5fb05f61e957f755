/// Shares a line among a table's columns (列宽), in whole cells.
enum ColumnWidths {
    /// Widths that add up to `available`.
    ///
    /// - Parameters:
    ///   - natural: what each column would take on one line.
    ///   - least: its widest part that should not be cut.
    ///   - available: cells to share, at least one a column.
    static func shared(natural: [Int], least: [Int], available: Int) -> [Int] {
        let count = natural.count
        let wanted = natural.map { max(1, $0) }
        let total = wanted.reduce(0, +)
        if total <= available { return spread(available - total, over: wanted) }
        // Narrow columns keep what they need; the wide ones share the rest evenly, but no part is cut if that can be.
        var widths = Array(repeating: 0, count: count)
        var floors = zip(least, wanted).map { max(1, min($0, $1)) }
        if floors.reduce(0, +) > available { floors = Array(repeating: 1, count: count) }
        var open = Array(0..<count)
        var left = available
        while !open.isEmpty {
            let fair = left / open.count
            let settled = open.filter { wanted[$0] <= fair || floors[$0] >= fair }
            guard !settled.isEmpty else {
                for (position, column) in open.enumerated() {
                    widths[column] = fair + (position < left % open.count ? 1 : 0)
                }
                return widths
            }
            // One at a time: the largest need first, since each changes what is fair for the others.
            let column = settled.first { floors[$0] > fair } ?? settled[0]
            widths[column] = wanted[column] <= fair ? wanted[column] : floors[column]
            left -= widths[column]
            open.removeAll { $0 == column }
        }
        return spread(left, over: widths)
    }

    /// Adds spare cells evenly, the first columns before the others.
    private static func spread(_ spare: Int, over widths: [Int]) -> [Int] {
        guard spare > 0 else { return widths }
        return widths.enumerated().map { index, width in
            width + spare / widths.count + (index < spare % widths.count ? 1 : 0)
        }
    }
}
