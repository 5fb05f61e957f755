/// Proposes the word an author may have meant (“是否应为……”).
package struct Suggestion {
    /// Declared names first, then the words of the plan language.
    private let names: [DeclaredName]

    /// - Parameter vocabulary: `章`, or with the type it is a member of, `单位.亿元`.
    init(source: PlanSource, vocabulary: [String]) {
        names =
            source.declaredNames
            + vocabulary.map { word in
                guard let dot = word.lastIndex(of: ".") else { return DeclaredName(name: word, owner: nil) }
                return DeclaredName(name: String(word[word.index(after: dot)...]), owner: String(word[..<dot]))
            }
    }

    /// The name nearest to a misspelt one; nil when none is near enough.
    ///
    /// - Parameter owner: the type it was looked for in: its own members go before other names.
    func name(for word: String, in owner: String? = nil) -> String? {
        guard let owner else { return nearest(to: word, among: names) }
        let members = names.filter { $0.owner == owner }
        // Of a type whose members are all unknown to us anything may be one.
        return nearest(to: word, among: members.isEmpty ? names.filter { $0.owner == nil } : members)
    }

    /// All members of a type that we know, in order.
    func members(of owner: String) -> [String] {
        names.filter { $0.owner == owner }.map(\.name)
    }

    /// Whether a name is declared anywhere.
    func knows(_ word: String) -> Bool {
        names.contains { $0.name == word }
    }

    /// `.家` for `家`, when that is a member of some type; nil otherwise.
    func member(named word: String) -> String? {
        names.contains { $0.owner != nil && $0.name == word } ? ".\(word)" : nil
    }

    private func nearest(to word: String, among names: [DeclaredName]) -> String? {
        Suggestion.nearest(to: word, among: names.map(\.name))
    }

    /// The name nearest to a misspelt one; nil when none is near enough.
    package static func nearest(to word: String, among names: [String]) -> String? {
        let letters = Array(word.unicodeScalars)
        guard letters.count >= 2 else { return nil }
        var best: (name: String, distance: Int)?
        for candidate in names where candidate != word {
            let distance = Suggestion.distance(letters, Array(candidate.unicodeScalars))
            if distance <= Suggestion.patience(letters.count), distance < best?.distance ?? .max {
                best = (candidate, distance)
            }
        }
        if let best { return best.name }
        // An abbreviation such as 县发改局 for 县发展和改革局, or the reverse; only if there is no doubt.
        let distinct = Set(names.filter { Suggestion.isAbbreviation(letters, of: Array($0.unicodeScalars)) })
        return distinct.count == 1 ? distinct.first : nil
    }

    /// How many slips a word of this length may have.
    private static func patience(_ length: Int) -> Int {
        switch length {
        case ...4: 1
        case ...7: 2
        default: 3
        }
    }

    private static func isAbbreviation(_ a: [Unicode.Scalar], of b: [Unicode.Scalar]) -> Bool {
        let (short, long) = a.count < b.count ? (a, b) : (b, a)
        guard short.count >= 3, short.count < long.count else { return false }
        var rest = short[...]
        for letter in long where letter == rest.first { rest = rest.dropFirst() }
        return rest.isEmpty
    }

    /// How many letters have to be changed, added, removed, or swapped with their neighbour.
    ///
    /// - Complexity: the product of both lengths; words longer than 64 letters count as quite different.
    static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
        guard a.count <= 64, b.count <= 64 else { return .max }
        var beforeLast: [Int] = []
        var last = Array(0...b.count)
        for i in a.indices {
            var row = [i + 1]
            for j in b.indices {
                var cost = min(last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforeLast[j - 1] + 1) }
                row.append(cost)
            }
            (beforeLast, last) = (last, row)
        }
        return last[b.count]
    }
}
