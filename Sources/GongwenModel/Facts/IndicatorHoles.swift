/// Holes in the values of an indicator (指标的待填): what they ask for follows from the indicator.
extension Indicator {
    /// Fills in what holes of its values leave open: prompt, unit, year, body, last value, name.
    package mutating func completeHoles() {
        for index in values.indices where values[index].hasHole {
            var value = values[index]
            // A number that is there is none to be asked for.
            if !value.value.isEmpty { value.hole = nil }
            if !value.growth.isEmpty { value.growthHole = nil }
            let before = valueBefore(value)
            value.hole = value.hole.map { hole in
                completed(hole, of: value, asks: value.prompt(of: name), unit: unit, last: before?.value)
            }
            value.growthHole = value.growthHole.map { hole in
                completed(
                    hole, of: value, asks: value.growthPrompt(of: name), unit: value.growthUnit, last: before?.growth)
            }
            values[index] = value
        }
    }

    private func completed(
        _ hole: Hole, of value: IndicatorValue, asks prompt: String, unit: String, last: String?
    ) -> Hole {
        var hole = hole
        hole.kind = .value
        hole.unit = unit
        if hole.prompt.isEmpty { hole.prompt = prompt }
        if hole.year == 0 { hole.year = value.year }
        if hole.body.isEmpty { hole.body = body }
        if hole.lastValue.isEmpty { hole.lastValue = last ?? "" }
        // Named after what it asks for, not after how: another prompt leaves sheets that are out in order.
        if hole.identifier.isEmpty { hole.identifier = value.holeIdentifier(asking: prompt) }
        if !hole.place.isKnown { hole.place = value.place }
        return hole
    }

    /// The year before's value of the same nature: a target's target, else what was reached or expected.
    package func valueBefore(_ value: IndicatorValue) -> IndicatorValue? {
        let before = values.filter { $0.year == value.year - 1 && ($0.kind == .target) == (value.kind == .target) }
        return before.first { $0.kind == value.kind } ?? before.first
    }
}

extension String {
    /// An anchor of the letter `h` as the name of a hole.
    var holeIdentifier: String { "hole-" + dropFirst() }
}

extension IndicatorValue {
    /// Whether the level or the growth is still missing (待填).
    public var hasHole: Bool { hole != nil || growthHole != nil }

    /// What a hole for the level asks: 2026年地区生产总值实绩.
    package func prompt(of name: String) -> String {
        let asked =
            switch kind {
            case .actual: "实绩"
            case .estimated: "预计数"
            case .target: "目标"
            }
        return (year > 0 ? "\(year)年" : "") + name + asked
    }

    /// What a hole for the growth asks: 2027年地区生产总值增长目标.
    package func growthPrompt(of name: String) -> String {
        let asked =
            switch kind {
            case .actual: "增幅"
            case .estimated: "预计增幅"
            case .target: "增长目标"
            }
        return (year > 0 ? "\(year)年" : "") + name + asked
    }

    /// The name of a hole that asks so: values that differ in their state alone are told apart.
    package func holeIdentifier(asking prompt: String) -> String {
        AnchorMaker.encode("h", state + prompt).holeIdentifier
    }

    /// How the comparator of the level reads (限定的含义); nil for an exact number or an unknown word.
    public var bound: FigureBound? { FigureBound(comparator) }

    /// How the comparator of the growth reads.
    public var growthBound: FigureBound? { FigureBound(growthComparator) }
}

extension Indicator {
    /// The level as an amount; nil where it is missing or no single number.
    public func amount(of value: IndicatorValue) -> FigureAmount? { FigureAmount(value.value, unit: unit) }

    /// The numbers of a ratio (结构): 15.2, 39.6, 45.2; empty where the value is none.
    public static func ratio(_ value: String) -> [DecimalNumber] {
        let parts = value.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "：" || $0 == "∶" }
        let numbers = parts.compactMap { DecimalNumber($0) }
        return numbers.count == parts.count && parts.count > 1 ? numbers : []
    }
}
