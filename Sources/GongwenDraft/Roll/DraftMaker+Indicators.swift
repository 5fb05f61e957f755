import GongwenModel

/// Declared indicators in the new year (指标的顺延).
extension DraftMaker {
    /// The reference to the new year's target that takes the place of one to this year's; nil where it is none.
    func target(_ use: FigureUse) -> FigureUse? {
        guard ([use.indicator] + use.parallel).allSatisfy({ hasNumericTarget($0, for: use) }) else { return nil }
        var copy = use
        copy.year = next
        copy.kind = .target
        copy.state = ""
        copy.printed = ""
        return copy
    }

    /// Whether what a reference means of an indicator is its target of this year, in numbers.
    private func hasNumericTarget(_ name: String, for use: FigureUse) -> Bool {
        let values = declared[name]?.values(for: use) ?? []
        guard values.count == 1, let value = values.first else { return false }
        return value.kind == .target && (value.year == year || value.year == 0) && value.qualitative.isEmpty
    }

    /// Whether the workspace's data has what the new year needs of an indicator: then the draft refers to it.
    func isKept(_ name: String) -> Bool {
        guard let indicator = shared[name], indicator == declared[name] else { return false }
        return indicator.values.contains { $0.year == next && $0.kind == .target }
            && indicator.values.contains { $0.year == year && $0.kind == reachedKind(of: name) }
    }

    /// Writes down targets in words (定性目标), which are carried over: they may hold again or not.
    mutating func enterTargetsInWords(of text: Text, in zone: DraftZone) {
        guard zone == .outlook else { return }
        for (range, use) in EditableRun(text.inlines).figures {
            let words = declared[use.indicator]?.values(for: use).first { $0.kind == .target }?.qualitative ?? ""
            if words.isEmpty { continue }
            enter(
                text.plain, range, at: text.place, .element, .kept, result: "",
                reason: "定性目标沿用上年的说法，请核对")
        }
    }

    /// What kind of value the review of an indicator gives: as in the last review.
    func reachedKind(of name: String) -> FigureKind {
        declared[name]?.values.last { $0.kind != .target }?.kind ?? .actual
    }

    /// A declared indicator: this year's target stays, what was reached and the next target are holes. One without a
    /// target for this year is not declared again: its values belong to the old text.
    func rolled(_ indicator: Indicator) -> Indicator? {
        if isKept(indicator.name) { return nil }
        var copy = indicator
        let targets = indicator.values.filter { $0.kind == .target && ($0.year == year || $0.year == 0) }
        guard let target = targets.first else { return nil }
        let before = indicator.values.last { $0.kind != .target && ($0.year == year - 1 || $0.year == 0) }
        var old = target
        old.year = year
        let reached = open(like: before ?? target, year: year, kind: reachedKind(of: indicator.name), of: indicator)
        copy.values = [old, reached, open(like: target, year: next, kind: .target, of: indicator)]
        return copy
    }

    /// A value whose digits are still to come, said the way another one is.
    private func open(like value: IndicatorValue, year: Int, kind: FigureKind, of indicator: Indicator)
        -> IndicatorValue
    {
        var copy = IndicatorValue(
            year: year, kind: kind, state: kind == .estimated ? "预计" : "", comparator: value.comparator,
            growthUnit: value.growthUnit, basis: value.basis, growthComparator: value.growthComparator)
        if kind == .target, !value.qualitative.isEmpty {
            copy.qualitative = value.qualitative
            return copy
        }
        if kind != .target {
            copy.comparator = ""
            copy.growthComparator = ""
        }
        if !value.value.isEmpty || value.growth.isEmpty {
            copy.hole = Hole(kind: .value, lastValue: value.value, body: indicator.body)
        }
        if !value.growth.isEmpty { copy.growthHole = Hole(kind: .value, lastValue: value.growth, body: indicator.body) }
        return copy
    }
}
