/// What two sequences have in common, in order (公共子序列): a shortest difference, within bounds.
struct SequenceMatch {
    /// How much may still be spent on exact differences, in comparisons; shared by all of one comparison.
    struct Budget {
        /// Comparisons left.
        var steps = 30_000_000
    }

    /// The most insertions and deletions that one exact difference may have.
    private static let mostEdits = 1_024

    /// Pairs of positions, both rising; what stands in no pair was removed or added.
    ///
    /// - Parameter isWhole: whether the whole is given up where the two differ too much; otherwise what occurs just once
    ///   in each is kept.
    /// - Complexity: O((n + m)·d) for d differences, at most 1,024 and what the budget allows, else O(n log n).
    static func pairs(
        _ old: [UInt32], _ new: [UInt32], isWhole: Bool, _ budget: inout Budget
    ) -> [(old: Int, new: Int)] {
        let (begin, tail) = ends(old, new)
        var pairs = (0..<begin).map { (old: $0, new: $0) }
        // What the other side has nowhere cannot be kept and only costs time.
        let rest = (old: begin..<old.count - tail, new: begin..<new.count - tail)
        let known = (old: Set(old[rest.old]), new: Set(new[rest.new]))
        let left = rest.old.filter { known.new.contains(old[$0]) }
        let right = rest.new.filter { known.old.contains(new[$0]) }
        if !left.isEmpty, !right.isEmpty {
            let found = inner(left.map { old[$0] }, right.map { new[$0] }, &budget)
            if let found {
                pairs += found.map { (left[$0.old], right[$0.new]) }
            } else if !isWhole {
                pairs += unique(left, right, old, new)
            }
        }
        for offset in (0..<tail).reversed() { pairs.append((old.count - 1 - offset, new.count - 1 - offset)) }
        return pairs
    }

    /// How many are the same at the beginning, and behind that at the end.
    private static func ends(_ old: [UInt32], _ new: [UInt32]) -> (begin: Int, tail: Int) {
        var (begin, tail) = (0, 0)
        while begin < old.count, begin < new.count, old[begin] == new[begin] { begin += 1 }
        while tail < old.count - begin, tail < new.count - begin, old[old.count - 1 - tail] == new[new.count - 1 - tail]
        {
            tail += 1
        }
        return (begin, tail)
    }

    /// What is left once both hold only what the other has too: the ends may be the same again.
    private static func inner(_ old: [UInt32], _ new: [UInt32], _ budget: inout Budget) -> [(old: Int, new: Int)]? {
        let (begin, tail) = ends(old, new)
        let middle = shortest(
            Array(old[begin..<old.count - tail]), Array(new[begin..<new.count - tail]), &budget)
        guard let middle else { return nil }
        return (0..<begin).map { ($0, $0) } + middle.map { ($0.old + begin, $0.new + begin) }
            + (0..<tail).reversed().map { (old.count - 1 - $0, new.count - 1 - $0) }
    }

    /// A shortest difference after Myers (An O(ND) Difference Algorithm, 1986); nil beyond the bounds.
    private static func shortest(_ old: [UInt32], _ new: [UInt32], _ budget: inout Budget) -> [(old: Int, new: Int)]? {
        let most = min(old.count + new.count, mostEdits)
        // The furthest position in `old` on each diagonal, and what it was before each number of edits.
        var furthest = [Int32](repeating: 0, count: 2 * most + 3)
        var history: [[Int32]] = []
        var edits = 0
        search: while true {
            guard edits <= most, budget.steps > 0 else { return nil }
            history.append(Array(furthest[(most + 1 - edits)...(most + 1 + edits)]))
            for diagonal in stride(from: -edits, through: edits, by: 2) {
                let slot = most + 1 + diagonal
                let isDown = diagonal == -edits || (diagonal != edits && furthest[slot - 1] < furthest[slot + 1])
                var x = Int(isDown ? furthest[slot + 1] : furthest[slot - 1] + 1)
                var y = x - diagonal
                budget.steps -= 1
                while x < old.count, y < new.count, old[x] == new[y] {
                    x += 1
                    y += 1
                    budget.steps -= 1
                }
                furthest[slot] = Int32(x)
                if x >= old.count, y >= new.count { break search }
            }
            edits += 1
        }
        return path(old.count, new.count, edits, history)
    }

    /// The pairs on the way back from the end.
    private static func path(_ old: Int, _ new: Int, _ edits: Int, _ history: [[Int32]]) -> [(old: Int, new: Int)] {
        var pairs: [(old: Int, new: Int)] = []
        var (x, y) = (old, new)
        for edit in (0...edits).reversed() {
            let diagonal = x - y
            var (fromX, fromY) = (0, 0)
            if edit > 0 {
                let row = history[edit]
                // Slot `edit` of the row is diagonal 0.
                func reach(_ diagonal: Int) -> Int32 { row[edit + diagonal] }
                let isDown =
                    diagonal == -edit || (diagonal != edit && reach(diagonal - 1) < reach(diagonal + 1))
                let before = isDown ? diagonal + 1 : diagonal - 1
                fromX = Int(reach(before))
                fromY = fromX - before
                let (startX, startY) = isDown ? (fromX, fromY + 1) : (fromX + 1, fromY)
                while x > startX, y > startY {
                    x -= 1
                    y -= 1
                    pairs.append((x, y))
                }
            } else {
                while x > 0, y > 0 {
                    x -= 1
                    y -= 1
                    pairs.append((x, y))
                }
            }
            (x, y) = (fromX, fromY)
        }
        return pairs.reversed()
    }

    /// Positions of what occurs once on each side, those kept that rise on both (patience).
    private static func unique(_ left: [Int], _ right: [Int], _ old: [UInt32], _ new: [UInt32]) -> [(
        old: Int, new: Int
    )] {
        var places: [UInt32: (old: Int, new: Int, times: (Int, Int))] = [:]
        for index in left { places[old[index], default: (index, 0, (0, 0))].times.0 += 1 }
        for index in right {
            places[new[index]]?.new = index
            places[new[index]]?.times.1 += 1
        }
        let once = places.values.filter { $0.times == (1, 1) }.sorted { $0.old < $1.old }
        return RisingRun.longest(once.map(\.new)).map { (once[$0].old, once[$0].new) }
    }
}
