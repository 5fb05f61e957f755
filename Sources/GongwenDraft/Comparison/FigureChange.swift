import GongwenModel

/// By how much a figure changed (变化量).
package struct FigureDifference: Sendable, Equatable {
    /// The difference with its sign: +17.4.
    package var amount: String
    /// Its unit; 个百分点 between two per cents.
    package var unit: String
    /// How many per cent of the old value that is, signed, one decimal; nil where that says nothing.
    package var percent: String?

    /// Whether the two values are equal, however many decimals they are printed with.
    package var isZero: Bool { ExactDecimal(printed: amount) == ExactDecimal(printed: "0") }

    /// The difference in words: +17.4亿元（+4.3%）; 持平 without any.
    package var printed: String { isZero ? "持平" : amount + unit + (percent.map { "（\($0)%）" } ?? "") }

    /// The difference of two printed numbers; nil where they are no plain numbers or their units differ.
    init?(_ old: String, _ oldUnit: String, _ new: String, _ newUnit: String) {
        guard oldUnit == newUnit, let before = ExactDecimal(printed: old), let after = ExactDecimal(printed: new) else {
            return nil
        }
        amount = (after - before).signed
        switch newUnit {
        case "%", "％": unit = "个百分点"
        case "‰": unit = "个千分点"
        case "个百分点", "个千分点": unit = newUnit
        default:
            unit = newUnit
            percent = after.percent(over: before)?.signed
        }
    }
}

/// A figure that the two documents state differently, or that only one of them states (数字的变化).
package struct FigureChange: Sendable, Equatable {
    /// What the two values are to each other.
    package enum Relation: String, Sendable, CaseIterable {
        /// The same year and kind, another value (改动).
        case revised
        /// An estimate of the old document, the actual of the new one (预计转实绩).
        case settled
        /// The same kind, a later or earlier year (跨年).
        case followed
        /// In the new document only (新增).
        case gained
        /// In the old document only (取消).
        case gone
    }
    package var relation: Relation
    /// The indicator's name.
    package var name: String
    package var old: FigureFact?
    package var new: FigureFact?
    /// By how much the level changed; nil where that cannot be told.
    package var level: FigureDifference?
    /// By how much the growth changed; nil where that cannot be told.
    package var growth: FigureDifference?

    private init(_ relation: Relation, _ old: FigureFact?, _ new: FigureFact?) {
        self.relation = relation
        self.old = old
        self.new = new
        name = new?.name ?? old?.name ?? ""
        guard let old, let new, old.kind == new.kind, !old.isDisputed, !new.isDisputed else { return }
        if !old.value.isEmpty, !new.value.isEmpty, old.comparator == new.comparator {
            level = FigureDifference(old.value, old.unit, new.value, new.unit)
        }
        if !old.growth.isEmpty, !new.growth.isEmpty, old.growthComparator == new.growthComparator,
            old.growthComparator != nil, old.basis == new.basis
        {
            growth = FigureDifference(old.growth, old.growthUnit, new.growth, new.growthUnit)
            growth?.percent = nil
        }
    }

    /// Those that differ, in the order of the new document, then those that are gone.
    static func changes(from old: FigureFacts, to new: FigureFacts) -> [FigureChange] {
        var pairing = Pairing(old.list, new.list)
        pairing.pair { $0.name == $1.name && $0.year == $1.year && $0.kind == $1.kind && $0.unit == $1.unit }
        pairing.pair { $0.name == $1.name && $0.year == $1.year && $0.kind == $1.kind }
        pairing.pair {
            $0.name == $1.name && $0.year != nil && $0.year == $1.year && $0.kind == .estimated && $1.kind == .actual
        }
        pairing.pairLatest()
        var changes: [FigureChange] = []
        for (index, fact) in new.list.enumerated() {
            guard let counterpart = pairing.oldOf[index] else {
                changes.append(FigureChange(.gained, nil, fact))
                continue
            }
            let before = old.list[counterpart]
            let isSame = before.year == fact.year && before.kind == fact.kind
            if isSame, before.agrees(with: fact) { continue }
            let relation: Relation = isSame ? .revised : before.kind == fact.kind ? .followed : .settled
            changes.append(FigureChange(relation, before, fact))
        }
        for (index, fact) in old.list.enumerated() where pairing.newOf[index] == nil {
            changes.append(FigureChange(.gone, fact, nil))
        }
        return changes
    }

    /// Which figure of one document answers to which of the other.
    private struct Pairing {
        let old: [FigureFact]
        let new: [FigureFact]
        var newOf: [Int?]
        var oldOf: [Int?]
        private var oldByName: [String: [Int]] = [:]

        init(_ old: [FigureFact], _ new: [FigureFact]) {
            self.old = old
            self.new = new
            newOf = Array(repeating: nil, count: old.count)
            oldOf = Array(repeating: nil, count: new.count)
            for (index, fact) in old.enumerated() { oldByName[fact.name, default: []].append(index) }
        }

        mutating func pair(where fits: (FigureFact, FigureFact) -> Bool) {
            for (index, fact) in new.enumerated() where oldOf[index] == nil {
                let free = (oldByName[fact.name] ?? []).first { newOf[$0] == nil && fits(old[$0], fact) }
                if let free { pair(free, index) }
            }
        }

        /// The latest year that each still has, of one kind and unit.
        mutating func pairLatest() {
            let byYear = new.indices.filter { oldOf[$0] == nil && new[$0].year != nil }
                .sorted { (new[$1].year ?? 0, $0) < (new[$0].year ?? 0, $1) }
            var told: Set<FigureFacts.Key> = []
            for index in byYear {
                let fact = new[index]
                let key = FigureFacts.Key(name: fact.name, year: nil, kind: fact.kind, unit: fact.unit)
                guard told.insert(key).inserted else { continue }
                let free = (oldByName[fact.name] ?? []).filter {
                    newOf[$0] == nil && old[$0].year != nil && old[$0].kind == fact.kind && old[$0].unit == fact.unit
                }
                if let latest = free.max(by: { (old[$0].year ?? 0) < (old[$1].year ?? 0) }) { pair(latest, index) }
            }
        }

        private mutating func pair(_ first: Int, _ second: Int) {
            newOf[first] = second
            oldOf[second] = first
        }
    }
}
