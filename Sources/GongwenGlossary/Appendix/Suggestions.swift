/// Names that an author may have meant (相近的名称), nearest first, three at most.
package func suggestions(for name: String, among known: some Sequence<String>) -> [String] {
    let wanted = Array(name.unicodeScalars.prefix(40))
    guard !wanted.isEmpty else { return [] }
    var found: [(distance: Int, name: String)] = []
    for candidate in known where !found.contains(where: { $0.name == candidate }) {
        let other = Array(candidate.unicodeScalars.prefix(40))
        guard !other.isEmpty else { continue }
        let shorter = min(wanted.count, other.count)
        let distance = editDistance(wanted, other)
        if distance <= max(1, shorter / 3) || shorter >= 2 && (candidate.contains(name) || name.contains(candidate)) {
            found.append((distance, candidate))
        }
    }
    // Equal distances keep the order of the base, so that the answer is the same every time.
    return found.enumerated().sorted { ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset) }
        .prefix(3).map(\.element.name)
}

/// The fewest changes of one character, a swap of neighbours among them, that turn one into the other.
private func editDistance(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Int {
    var beforeLast = [Int](repeating: 0, count: other.count + 1)
    var last = Array(0...other.count)
    for row in 1...one.count {
        var current = [Int](repeating: row, count: other.count + 1)
        for column in 1...other.count {
            let change = one[row - 1] == other[column - 1] ? 0 : 1
            current[column] = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + change)
            if row > 1, column > 1, one[row - 1] == other[column - 2], one[row - 2] == other[column - 1] {
                current[column] = min(current[column], beforeLast[column - 2] + 1)
            }
        }
        beforeLast = last
        last = current
    }
    return last[other.count]
}
