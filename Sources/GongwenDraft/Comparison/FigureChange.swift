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
    package var isZero: Bool { DecimalNumber(amount) == .zero }

    /// The difference in words: +17.4亿元（+4.3%）; 持平 without any.
    package var printed: String { isZero ? "持平" : amount + unit + (percent.map { "（\($0)%）" } ?? "") }

    /// The difference of two printed numbers in the unit of the new one, with as many decimals as they are printed with.
    ///
    /// Nil where they are no plain numbers, measure different things, or the old one is no finite decimal in that unit.
    init?(_ old: String, _ oldUnit: String, _ new: String, _ newUnit: String) {
        guard let before = FigureAmount(old, unit: oldUnit), let after = FigureAmount(new, unit: newUnit),
            let difference = after.subtracting(before)
        else { return nil }
        let places = oldUnit == newUnit ? max(old.decimals, new.decimals) : new.decimals
        amount = difference.signed(places: places)
        switch newUnit {
        case "%", "％": unit = "个百分点"
        case "‰": unit = "个千分点"
        case "个百分点", "个千分点": unit = newUnit
        default:
            unit = newUnit
            if before.number > .zero { percent = after.growth(over: before, places: 1)?.signed(places: 1) }
        }
    }
}

extension DecimalNumber {
    /// With a sign, + or -, 0 without; at least so many digits behind the point.
    fileprivate func signed(places: Int) -> String { (self > .zero ? "+" : "") + printed(places: places) }
}

extension String {
    /// How many digits stand behind the point of a printed number.
    fileprivate var decimals: Int {
        let scalars = self.scalars
        guard let point = scalars.firstIndex(where: { $0 == "." || $0 == "．" }) else { return 0 }
        return scalars.count - point - 1
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
        var pairing = FigurePairing(old.list, new.list)
        pairing.pair { $0.name == $1.name && $0.year == $1.year && $0.kind == $1.kind && $0.unit == $1.unit }
        pairing.pair { $0.name == $1.name && $0.year == $1.year && $0.kind == $1.kind }
        pairing.pair {
            $0.name == $1.name && $0.year != nil && $0.year == $1.year && $0.kind == .estimated && $1.kind == .actual
        }
        pairing.followLatest()
        var changes: [FigureChange] = []
        for (index, fact) in new.list.enumerated() {
            if let counterpart = pairing.oldOf[index] {
                let before = old.list[counterpart]
                if before.kind != fact.kind {
                    changes.append(FigureChange(.settled, before, fact))
                } else if !before.agrees(with: fact) {
                    changes.append(FigureChange(.revised, before, fact))
                }
            }
            if let earlier = pairing.earlierOf[index] {
                changes.append(FigureChange(.followed, old.list[earlier], fact))
            } else if pairing.oldOf[index] == nil {
                changes.append(FigureChange(.gained, nil, fact))
            }
        }
        let followed = Set(pairing.earlierOf.values)
        for (index, fact) in old.list.enumerated() where pairing.newOf[index] == nil && !followed.contains(index) {
            changes.append(FigureChange(.gone, fact, nil))
        }
        return changes
    }
}
