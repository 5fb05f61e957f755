import GongwenModel

/// A use of a term of the base in a document's prose (用例).
struct TermUsage {
    /// The entry's number in the base.
    var term: Int
    /// The words printed.
    var printed: String
    /// Whether it stands in quotation marks, or holds them.
    var isQuoted: Bool
    /// The sense that the author named at this place; empty where none.
    var sense: String
    var surroundings: Surroundings
    var place: Place
}

/// Finds the uses of terms of the base in a document's prose.
struct TermUsageFinder {
    let base: TermBase
    let matcher: TermMatcher
    /// The uses found, in reading order.
    private(set) var usages: [TermUsage] = []
    /// Marked uses of terms that the base does not hold, in reading order.
    private(set) var unknown: [TermUse] = []

    /// Creates a finder of the forms that `matcher` holds, whose terms are numbers of entries of the base.
    init(base: TermBase, matcher: TermMatcher) {
        self.base = base
        self.matcher = matcher
    }

    /// Looks through one run of prose under its headings.
    mutating func look(in text: Text, under headings: [String]) {
        let tree = ProseTree(text.inlines)
        var here: [(start: Int, usage: TermUsage)] = []
        for (node, use) in tree.authored {
            guard let number = base.entry(named: use.term)?.number else {
                unknown.append(use)
                continue
            }
            let range = tree.nodes[node].start..<tree.nodes[node].end
            here.append(
                (range.lowerBound, usage(of: number, range, in: tree, headings, sense: use.sense, at: use.place)))
        }
        if !matcher.isEmpty {
            let matches = tree.bytes.withUnsafeBufferPointer {
                matcher.matches(in: FoldedText($0), of: $0, where: tree.canHold)
            }
            var places = PlaceFinder(tree)
            for match in matches {
                guard let number = match.terms.first else { continue }
                let place = places.place(at: match.range.lowerBound)
                here.append(
                    (match.range.lowerBound, usage(of: number, match.range, in: tree, headings, sense: "", at: place)))
            }
        }
        usages += here.sorted { $0.start < $1.start }.map(\.usage)
    }

    private func usage(
        of number: Int, _ range: Range<Int>, in tree: ProseTree, _ headings: [String], sense: String, at place: Place
    ) -> TermUsage {
        let printed = String(decoding: tree.bytes[range], as: UTF8.self)
        let before = FoldedText(
            String(decoding: tree.bytes[max(0, range.lowerBound - 3)..<range.lowerBound], as: UTF8.self))
        let needsChoice = base.entries[number].senses.count > 1 || base.entries[number].senses.contains { $0.isLimited }
        return TermUsage(
            term: number, printed: printed,
            isQuoted: FoldedText(printed).bytes.contains(FoldedText.openingQuote)
                || before.bytes.last == FoldedText.openingQuote,
            sense: sense,
            surroundings: needsChoice
                ? Surroundings(of: range, in: tree.bytes, headings: headings) : .none,
            place: place)
    }
}

extension TermSense {
    /// Whether it holds for some years or places only.
    var isLimited: Bool { from != nil || until != nil || !places.isEmpty }
}
