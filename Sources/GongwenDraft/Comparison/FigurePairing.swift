import GongwenModel

/// Which figure of one document answers to which of the other (数字的对应).
struct FigurePairing {
    private let old: [FigureFact]
    private let new: [FigureFact]
    /// The same figure in the new document, for each of the old one.
    private(set) var newOf: [Int?]
    /// The same figure in the old document, for each of the new one.
    private(set) var oldOf: [Int?]
    /// What a new figure is told beside as that of another year (跨年): new index, old index.
    ///
    /// A plan may repeat the target of the year before next to its own: that one answers to itself in the old document and
    /// is followed by the new target as well.
    private(set) var earlierOf: [Int: Int] = [:]
    private var oldByName: [String: [Int]] = [:]

    /// Of what the latest year is looked for.
    private struct Series: Hashable {
        var name: String
        var kind: FigureKind
        /// What the unit measures; nil for a growth or words alone.
        var family: FigureUnit.Family?

        init(_ fact: FigureFact) {
            (name, kind) = (fact.name, fact.kind)
            family = fact.value.isEmpty ? nil : FigureUnit(fact.unit)?.family
        }
    }

    init(_ old: [FigureFact], _ new: [FigureFact]) {
        self.old = old
        self.new = new
        newOf = Array(repeating: nil, count: old.count)
        oldOf = Array(repeating: nil, count: new.count)
        for (index, fact) in old.enumerated() { oldByName[fact.name, default: []].append(index) }
    }

    /// Pairs those that are still alone.
    mutating func pair(where fits: (FigureFact, FigureFact) -> Bool) {
        for (index, fact) in new.enumerated() where oldOf[index] == nil {
            let free = (oldByName[fact.name] ?? []).first { newOf[$0] == nil && fits(old[$0], fact) }
            guard let free else { continue }
            newOf[free] = index
            oldOf[index] = free
        }
    }

    /// Tells the latest year of each side beside the other's where they differ and one of them is still alone.
    mutating func followLatest() {
        let (before, now) = (Self.latest(of: old), Self.latest(of: new))
        var used: Set<Int> = []
        for index in now.values.sorted() {
            guard let earlier = before[Series(new[index])], follows(index, earlier) else { continue }
            earlierOf[index] = earlier
            used.insert(earlier)
        }
        // A growth alone on one side, level and growth on the other.
        for index in now.values.sorted() where earlierOf[index] == nil {
            let fact = new[index]
            let others = before.values.filter {
                old[$0].name == fact.name && old[$0].kind == fact.kind && !used.contains($0)
                    && (old[$0].value.isEmpty || fact.value.isEmpty) && follows(index, $0)
            }
            guard let earlier = others.min() else { continue }
            earlierOf[index] = earlier
            used.insert(earlier)
        }
    }

    private func follows(_ index: Int, _ earlier: Int) -> Bool {
        new[index].year != old[earlier].year && (oldOf[index] == nil || newOf[earlier] == nil)
    }

    /// The figure of the latest year in each series.
    private static func latest(of facts: [FigureFact]) -> [Series: Int] {
        var latest: [Series: Int] = [:]
        for (index, fact) in facts.enumerated() {
            guard let year = fact.year else { continue }
            if let known = latest[Series(fact)], facts[known].year ?? 0 >= year { continue }
            latest[Series(fact)] = index
        }
        return latest
    }
}
