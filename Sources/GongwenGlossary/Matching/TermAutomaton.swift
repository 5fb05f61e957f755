/// The states of an Aho–Corasick search (匹配自动机), numbered breadth first: a state's children have successive numbers.
///
/// The first states, which most bytes of a text lead to, have a row of all steps; the rest, most of a large base, have only
/// their own children and fall back on their suffixes. So memory grows with the words, not with words times bytes.
struct TermAutomaton: Sendable {
    /// For each state the one of its longest proper suffix.
    private(set) var suffix: [Int32] = []
    /// The trie's state of each; for who numbers by the trie.
    var numbers: [Int32] = []
    /// The first child of each state; its children end where the next state's begin.
    private var firstChild: [Int32] = []
    /// The class that leads to a state.
    private var label: [UInt8] = []
    /// The steps of the first ``rowCount`` states, by state and class: states, and once ``finish(endsAt:)`` is done, their
    /// codes.
    private var rows: [Int32] = []
    /// For a search a state is a code: where its row begins, or for one without a row its number behind all rows; negative
    /// where words end in it.
    private var codes: [Int32] = []
    private var rowCount = 0
    private var width = 1

    /// So many states have rows: 8 MB at most with every byte in use.
    private static let rowLimit = 8192

    /// An automaton that finds nothing.
    init() {}

    /// Numbers the states of a trie and follows their suffixes.
    ///
    /// - Complexity: linear in the states, times the number of classes for those with rows.
    init(_ trie: TermTrie, classCount: Int) {
        let count = trie.count
        width = classCount
        rowCount = min(count, TermAutomaton.rowLimit)
        suffix = [Int32](repeating: 0, count: count)
        firstChild = [Int32](repeating: 0, count: count + 1)
        label = [UInt8](repeating: 0, count: count)
        numbers = [Int32](repeating: 0, count: count)
        rows = [Int32](repeating: 0, count: rowCount * width)
        var next = 1
        for state in 0..<count {
            firstChild[state] = Int32(truncatingIfNeeded: next)
            var child = Int(trie.firstChild[Int(numbers[state])])
            while child != 0 {
                numbers[next] = Int32(truncatingIfNeeded: child)
                label[next] = trie.step[child]
                next += 1
                child = Int(trie.sibling[child])
            }
        }
        firstChild[count] = Int32(truncatingIfNeeded: next)
        for state in 0..<count { link(state) }
    }

    /// Gives a state's children their suffixes, and the state its row, when all before it are done.
    private mutating func link(_ state: Int) {
        let fallback = Int(suffix[state])
        if state > 0, state < rowCount {
            // A suffix is shorter, so it has a lower number and a row.
            for step in 0..<width { rows[state * width + step] = rows[fallback * width + step] }
        }
        for child in Int(firstChild[state])..<Int(firstChild[state + 1]) {
            suffix[child] = state == 0 ? 0 : Int32(truncatingIfNeeded: after(fallback, label[child]))
            if state < rowCount { rows[state * width + Int(label[child])] = Int32(truncatingIfNeeded: child) }
        }
    }

    /// The state after a state and a class.
    @inline(__always)
    private func after(_ start: Int, _ step: UInt8) -> Int {
        var state = start
        while state >= rowCount {
            for child in Int(firstChild[state])..<Int(firstChild[state + 1]) where label[child] == step { return child }
            state = Int(suffix[state])
        }
        return Int(rows[state * width + Int(step)])
    }

    /// Takes down in which states words end, so that a search asks for nothing at all others.
    mutating func finish(endsAt ends: [Bool]) {
        codes = suffix.indices.map { state in
            let place = state < rowCount ? state * width : rows.count + state - rowCount
            return Int32(truncatingIfNeeded: place) | (ends[state] ? Int32.min : 0)
        }
        for index in rows.indices { rows[index] = codes[Int(rows[index])] }
    }

    /// The code after a state without a row and a class.
    private func code(after start: Int, _ step: UInt8) -> Int32 {
        var state = start
        while state >= rowCount {
            for child in Int(firstChild[state])..<Int(firstChild[state + 1]) where label[child] == step {
                return codes[child]
            }
            state = Int(suffix[state])
        }
        return rows[state * width + Int(step)]
    }

    /// Runs over bytes and tells every state in which words end, with the offset after its byte.
    @inline(__always)
    func scan(_ bytes: [UInt8], classes: [UInt8], _ visit: (_ state: Int, _ end: Int) -> Void) {
        guard rowCount > 0 else { return }
        bytes.withUnsafeBufferPointer { bytes in
            rows.withUnsafeBufferPointer { rows in
                classes.withUnsafeBufferPointer { classes in
                    // What each byte waits for is one load: a row's place comes out of the row before.
                    var place = 0
                    for index in 0..<bytes.count {
                        let step = classes[Int(bytes[index])]
                        let code =
                            place < rows.count
                            ? rows[place + Int(step)] : self.code(after: place - rows.count + rowCount, step)
                        place = Int(code & Int32.max)
                        if code < 0 {
                            visit(place < rows.count ? place / width : place - rows.count + rowCount, index + 1)
                        }
                    }
                }
            }
        }
    }
}
