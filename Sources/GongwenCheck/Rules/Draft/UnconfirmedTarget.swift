package import GongwenModel

/// A target that is last year's target or result over again (目标与上年相同): legitimate (98%以上, 100%), but someone should
/// say that nobody forgot it (确认).
package struct UnconfirmedTarget: Check {
    package static let id = "target-unconfirmed"

    /// An empty value, as a reader starts from.
    package init() {}

    package func findings(in document: Document) -> [Diagnostic] {
        // An old text has nothing to confirm with.
        guard document.origin == .authored, !document.indicators.isEmpty else { return [] }
        lazy var uses = document.targetUses
        var findings: [Diagnostic] = []
        for indicator in document.indicators {
            for value in indicator.values where value.kind == .target && !value.isConfirmed {
                guard let before = indicator.repeated(by: value) else { continue }
                // What all documents share is looked at where this one uses it.
                guard let place = value.place.isKnown ? value.place : uses.place(of: value, in: indicator) else {
                    continue
                }
                findings.append(.unconfirmed(value, of: indicator, equal: before, at: place))
            }
        }
        return findings
    }
}

extension Diagnostic {
    fileprivate static func unconfirmed(
        _ value: IndicatorValue, of indicator: Indicator, equal before: IndicatorValue, at place: Place
    ) -> Diagnostic {
        Diagnostic(
            id: UnconfirmedTarget.id, severity: .warning, at: place,
            message: "“\(indicator.name)”\(value.year)年的目标与上年\(before.kind.printed)相同：\(value.figures)",
            explanation: "可能是忘了改；确实不变的，说明一下就不再提醒",
            fix: indicator.isShared ? "改正 data/indicators 里的数值，或在那里写 确认: 是" : "改正数值，或写 确认: true")
    }
}

extension Indicator {
    /// Last year's target or result that a target repeats in every number it states; nil where it differs.
    fileprivate func repeated(by target: IndicatorValue) -> IndicatorValue? {
        guard target.year > 0, !target.value.isEmpty || !target.growth.isEmpty else { return nil }
        let before = values.filter { $0.year == target.year - 1 }
        let kinds: [FigureKind] = [.target, .actual, .estimated]
        return kinds.lazy.flatMap { kind in before.filter { $0.kind == kind } }.first { last in
            Self.areEqual(target.value, last.value) && Self.areEqual(target.growth, last.growth)
                && (target.growth.isEmpty || target.growthUnit == last.growthUnit)
        }
    }

    /// Whether a stated number is another one; nothing stated differs from nothing.
    private static func areEqual(_ stated: String, _ last: String) -> Bool {
        guard !stated.isEmpty else { return true }
        if let a = DecimalNumber(stated), let b = DecimalNumber(last) { return a == b }
        return stated == last
    }
}

extension IndicatorValue {
    /// Its numbers with their comparators, units aside: 6%左右.
    fileprivate var figures: String {
        let growth = growth.isEmpty ? "" : growth + growthUnit + growthComparator
        return [value.isEmpty ? "" : value + comparator, growth].filter { !$0.isEmpty }.joined(separator: "，")
    }
}

/// Where a document refers to targets (目标的引用).
private struct TargetUses {
    var figures: [(use: FigureUse, place: Place)] = []
    var exhibits: [Exhibit] = []

    /// The first place that prints the value; nil where none does.
    func place(of value: IndicatorValue, in indicator: Indicator) -> Place? {
        for (use, place) in figures where use.indicator == indicator.name || use.parallel.contains(indicator.name) {
            if indicator.values(for: use).contains(value) { return place }
        }
        return exhibits.first { $0.year == value.year }?.place
    }
}

extension Document {
    fileprivate var targetUses: TargetUses {
        var uses = TargetUses()
        forEachInline { inline, place in
            if case .figure(let use) = inline { uses.figures.append((use, place)) }
        }
        forEachBlock { if case .exhibit(let exhibit) = $0 { uses.exhibits.append(exhibit) } }
        return uses
    }
}
