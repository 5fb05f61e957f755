/// Finds the cheapest division of a title into a given number of lines.
struct TitleSearch {
    /// Half cells before each place, the title's beginning and end included.
    let columns: [Int]
    /// What ending a line at each place costs.
    let costs: [Int]
    let limit: Int
    let total: Int
    /// Lines wanted, from 2.
    let count: Int

    /// The state of a division: lines so far, the place they end at, whether they have begun to shorten.
    private struct State {
        var cost: Int
        var ends: [Int]
        var isFalling: Bool
        var width: Int
    }

    /// The cheapest division: its cost and the places its lines end at; nil where there is none.
    func best() -> (cost: Int, ends: [Int])? {
        guard columns.count > count else { return nil }
        var states: [Int: [State]] = [0: [State(cost: 0, ends: [], isFalling: false, width: 0)]]
        for line in 1...count {
            var next: [Int: [State]] = [:]
            for (place, reached) in states {
                for end in ends(after: place, line: line) {
                    for state in reached { add(extended(state, from: place, to: end, line: line), at: end, to: &next) }
                }
            }
            states = next
        }
        // Another line has its price, so that a title takes no more than it needs.
        return states[columns.count - 1]?.min { ($0.cost, $0.ends.first ?? 0) < ($1.cost, $1.ends.first ?? 0) }
            .map { ($0.cost + 40 * count, $0.ends) }
    }

    private func ends(after place: Int, line: Int) -> [Int] {
        if line == count { return columns[columns.count - 1] - columns[place] <= limit ? [columns.count - 1] : [] }
        return (place + 1..<columns.count - 1).prefix { columns[$0] - columns[place] <= limit }.filter {
            columns[$0] > columns[place]
        }
    }

    private func extended(_ state: State, from place: Int, to end: Int, line: Int) -> State {
        let width = columns[end] - columns[place]
        var next = state
        next.cost += costs[end]
        // Lines of one length: what is missing to the average counts by its square.
        let missing = (width - total / count) / 2
        next.cost += missing * missing
        if line > 1 {
            if width == state.width { next.cost += 6 }
            // Longer again after shorter: an hourglass.
            if width > state.width, state.isFalling { next.cost += 120 }
            if width < state.width { next.isFalling = true }
        }
        next.ends.append(end)
        next.width = width
        return next
    }

    /// Keeps the cheapest states of a place: one rising and one falling for each width of the last line.
    private func add(_ state: State, at place: Int, to states: inout [Int: [State]]) {
        var known = states[place, default: []]
        if let same = known.firstIndex(where: { $0.width == state.width && $0.isFalling == state.isFalling }) {
            if state.cost < known[same].cost { known[same] = state }
        } else {
            known.append(state)
        }
        states[place] = known
    }
}
