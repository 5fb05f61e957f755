import GongwenModel

/// A target of the old document beside what the new one says was reached in that year (目标与完成对照).
package struct TargetCheck: Sendable, Equatable {
    /// Whether a target was reached.
    package enum Verdict: Sendable, Equatable {
        /// 完成
        case reached
        /// 未完成
        case missed
        /// It cannot be decided; why, in Chinese (须人工判断).
        case unknown(String)
    }
    /// The indicator's name.
    package var name: String
    /// The year of both.
    package var year: Int
    package var target: FigureFact
    package var actual: FigureFact
    /// Of the level; nil where the target gives none.
    package var level: Verdict?
    /// Of the growth; nil where the target gives none.
    package var growth: Verdict?

    /// The targets that have an actual of the same year, in the order of the old document.
    static func checks(targets: FigureFacts, actuals: FigureFacts) -> [TargetCheck] {
        var found: [String: [FigureFact]] = [:]
        for fact in actuals.list where fact.kind != .target && fact.year != nil {
            found["\(fact.year ?? 0) " + fact.name, default: []].append(fact)
        }
        var checks: [TargetCheck] = []
        for target in targets.list where target.kind == .target {
            guard let year = target.year, let facts = found["\(year) " + target.name] else { continue }
            // What was settled goes before an estimate, the target's own unit before another.
            let actual =
                facts.first { $0.kind == .actual && $0.unit == target.unit }
                ?? facts.first { $0.kind == .actual } ?? facts.first { $0.unit == target.unit } ?? facts.first
            guard let actual else { continue }
            checks.append(TargetCheck(year, target, actual))
        }
        return checks
    }

    private init(_ year: Int, _ target: FigureFact, _ actual: FigureFact) {
        name = target.name
        self.year = year
        self.target = target
        self.actual = actual
        if target.isDisputed || actual.isDisputed {
            level = .unknown("同一份公文里数值不一致")
            return
        }
        if !target.qualitative.isEmpty {
            level = .unknown("目标没有数值")
        } else if !target.value.isEmpty {
            level =
                actual.value.isEmpty
                ? .unknown("没有写完成的数值")
                : Self.verdict(
                    name, (target.value, target.unit, target.comparator), (actual.value, actual.unit, actual.comparator)
                )
        }
        guard !target.growth.isEmpty else { return }
        if actual.growth.isEmpty {
            growth = .unknown("没有写完成的增幅")
        } else if target.basis.asUsual != actual.basis.asUsual {
            growth = .unknown("增幅的比较口径不同")
        } else {
            growth = Self.verdict(
                name, (target.growth, target.growthUnit, target.growthComparator),
                (actual.growth, actual.growthUnit, actual.growthComparator))
        }
    }

    private typealias Number = (digits: String, unit: String, comparator: String?)

    private static func verdict(_ name: String, _ target: Number, _ actual: Number) -> Verdict {
        guard target.unit == actual.unit else { return .unknown("单位不同") }
        guard let wanted = target.comparator.map({ Comparator($0) }),
            let said = actual.comparator.map({ Comparator($0) }), wanted != .unknown, said != .unknown
        else { return .unknown("限定语无法判断") }
        guard let range = ExactDecimal.range(target.digits) else { return .unknown("目标不是一个数") }
        guard let reached = ExactDecimal(printed: actual.digits) else { return .unknown("完成数不是一个数") }
        // What the actual may truly be: from its digits upward, downward, or just them.
        switch (wanted, said) {
        case (_, .about): return .unknown("完成数只是大约")
        case (.atLeast, .none), (.atLeast, .atLeast), (.atLeast, .above):
            if !(reached < range.low) { return .reached }
            return said == .none ? .missed : .unknown("完成数没有上限")
        case (.above, .none), (.above, .atLeast), (.above, .above):
            if range.high < reached || said == .above && reached == range.high { return .reached }
            return said == .none ? .missed : .unknown("完成数没有上限")
        case (.atMost, .none), (.atMost, .atMost), (.atMost, .below):
            if !(range.high < reached) { return .reached }
            return said == .none ? .missed : .unknown("完成数没有下限")
        case (.below, .none), (.below, .atMost), (.below, .below):
            if reached < range.low || said == .below && reached == range.low { return .reached }
            return said == .none ? .missed : .unknown("完成数没有下限")
        case (.none, .none), (.about, .none):
            if !(reached < range.low), !(range.high < reached) { return .reached }
            guard RisingIndicators.contains(name) else {
                return .unknown(wanted == .about ? "“左右”没有界限" : "目标没有写以上或以内")
            }
            if range.high < reached { return .reached }
            return wanted == .about ? .unknown("“左右”没有界限") : .missed
        default: return .unknown("完成数带有限定语")
        }
    }
}

/// Indicators of which more is always meant when a target gives a bare number (越高越好的指标).
private enum RisingIndicators {
    static func contains(_ name: String) -> Bool {
        let ends = [
            "生产总值", "增加值", "固定资产投资", "社会消费品零售总额", "预算收入", "税收收入", "可支配收入", "进出口总额", "出口总额", "粮食总产量", "营业收入",
            "新增就业", "利润总额",
        ]
        return ends.contains { name.hasSuffix($0) } && !name.contains("能耗") && !name.contains("单位")
    }
}

extension ExactDecimal {
    /// A number, or the two ends of a range (5-5.5, 5%—6%); nil for anything else.
    fileprivate static func range(_ printed: String) -> (low: ExactDecimal, high: ExactDecimal)? {
        if let one = ExactDecimal(printed: printed) { return (one, one) }
        let scalars = Array(printed.unicodeScalars)
        guard let cut = scalars.indices.dropFirst().first(where: { "-—–~～－至".unicodeScalars.contains(scalars[$0]) })
        else {
            return nil
        }
        func number(_ part: ArraySlice<Unicode.Scalar>) -> ExactDecimal? {
            ExactDecimal(printed: String(String.UnicodeScalarView(part)))
        }
        guard let low = number(scalars[..<cut]), let high = number(scalars[(cut + 1)...]), !(high < low) else {
            return nil
        }
        return (low, high)
    }
}

extension String {
    /// A basis of comparison; 同比 is what is meant where nothing is said.
    fileprivate var asUsual: String { self == "同比" ? "" : self }
}
