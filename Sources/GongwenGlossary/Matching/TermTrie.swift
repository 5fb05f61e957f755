/// Words as a tree of their beginnings (字典树), the children of each state in a chain.
struct TermTrie {
    private(set) var firstChild: [Int32] = [0]
    private(set) var sibling: [Int32] = [0]
    /// The class of the byte that leads to a state.
    private(set) var step: [UInt8] = [0]
    /// How many states there are; the first is the beginning.
    var count: Int { step.count }

    /// Adds a word and gives the state it ends in.
    mutating func insert(_ word: [UInt8], _ classes: [UInt8]) -> Int {
        var state = 0
        for byte in word {
            let wanted = classes[Int(byte)]
            var child = Int(firstChild[state])
            while child != 0, step[child] != wanted { child = Int(sibling[child]) }
            if child == 0 {
                child = count
                step.append(wanted)
                sibling.append(firstChild[state])
                firstChild.append(0)
                firstChild[state] = Int32(truncatingIfNeeded: child)
            }
            state = child
        }
        return state
    }
}
