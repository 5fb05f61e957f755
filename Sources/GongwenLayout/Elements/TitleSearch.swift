/// Finds the cheapest division of a title into a given number of lines.
struct TitleSearch {
    /// Half cells before each place, the title's beginning and end included.
    let columns: [Int]
    /// What ending a line at each place costs.
    let costs: [Int]
    /// Half cells of the widest line.
    let limit: Int
    /// Lines wanted, from 2.
    let count: Int

    /// A division up to a place; `parent` is its index among those of the place where its last line begins.
    private struct State {
        var cost: Int
        var start: Int
        var parent: Int
        var width: Int
        /// Whether lines have begun to shorten.
        var isFalling: Bool
    }

    private static let perLine = 40
    private static let hourglass = 120
    private static let rectangle = 6

    private var total: Int { columns[columns.count - 1] }

    /// The cheapest division: its cost and the places its lines end at; nil where there is none.
    func best() -> (cost: Int, ends: [Int])? {
        guard columns.count > count else { return nil }
        let none = Array(repeating: [State](), count: columns.count)
        var layers = [none]
        layers[0][0] = [State(cost: 0, start: 0, parent: 0, width: 0, isFalling: false)]
        for line in 1...count {
            var next = none
            for start in columns.indices where !layers[line - 1][start].isEmpty {
                for end in ends(after: start, line: line) {
                    next[end] += extended(layers[line - 1][start], from: start, to: end, line: line)
                }
            }
            layers.append(next)
        }
        let finished = layers[count][columns.count - 1]
        guard var index = finished.indices.min(by: { finished[$0].cost < finished[$1].cost }) else { return nil }
        // Another line has its price, so that a title takes no more than it needs.
        let cost = finished[index].cost + Self.perLine * count
        var ends: [Int] = []
        var end = columns.count - 1
        for line in stride(from: count, to: 0, by: -1) {
            ends.append(end)
            let state = layers[line][end][index]
            (end, index) = (state.start, state.parent)
        }
        return (cost, ends.reversed())
    }

    /// Half cells that a line holds at least; how much shorter than the others it is has its price besides.
    private static let least = 8

    /// Where a line that begins at a place may end.
    private func ends(after start: Int, line: Int) -> [Int] {
        let last = columns.count - 1
        if line == count { return columns[last] - columns[start] <= limit ? [last] : [] }
        return (start + 1..<max(start + 1, last)).filter {
            (Self.least...max(Self.least, limit)).contains(columns[$0] - columns[start])
        }
    }

    /// The cheapest rising and the cheapest falling division with one line more.
    private func extended(_ parents: [State], from start: Int, to end: Int, line: Int) -> [State] {
        let width = columns[end] - columns[start]
        let missing = (width - total / count) / 2
        var rising: State?
        var falling: State?
        for (index, parent) in parents.enumerated() {
            // Lines of one length: what is missing to the average counts by its square.
            var cost = parent.cost + costs[end] + missing * missing
            var isFalling = parent.isFalling
            if line > 1 {
                if width == parent.width { cost += Self.rectangle }
                if width > parent.width, isFalling { cost += Self.hourglass }
                if width < parent.width { isFalling = true }
            }
            let state = State(cost: cost, start: start, parent: index, width: width, isFalling: isFalling)
            if isFalling {
                if cost < falling?.cost ?? Int.max { falling = state }
            } else if cost < rising?.cost ?? Int.max {
                rising = state
            }
        }
        return [rising, falling].compactMap { $0 }
    }
}
