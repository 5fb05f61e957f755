import GongwenModel

/// Decides whether a number reaches a target (目标完成与否的判断), or says why nobody but a person can.
struct FigureVerdict {
    /// Digits as printed, unit and comparator of a target or of what was reached; nil where the comparator is not known.
    typealias Number = (digits: String, unit: String, comparator: String?)

    private let name: String
    private let isGrowth: Bool
    private let isSigned: Bool

    /// Creates a judge for an indicator.
    ///
    /// - Parameters:
    ///   - isGrowth: growths are compared: a minus sign is a fall (下降).
    ///   - isSigned: a minus sign of the target is printed as one; without, 以上 and 以内 of a fall are of its size.
    init(_ name: String, isGrowth: Bool, isSigned: Bool) {
        (self.name, self.isGrowth, self.isSigned) = (name, isGrowth, isSigned)
    }

    /// Whether the actual reaches the target.
    func verdict(_ target: Number, _ actual: Number) -> TargetCheck.Verdict {
        guard let unit = FigureUnit(target.unit), let other = FigureUnit(actual.unit), unit.isComparable(with: other)
        else { return .unknown("单位不同") }
        guard let wanted = target.comparator.map({ Comparator($0) }),
            let said = actual.comparator.map({ Comparator($0) }), wanted != .unknown, said != .unknown
        else { return .unknown("限定语无法判断") }
        guard let range = FigureRange(target.digits, in: unit) else { return .unknown("目标不是一个数") }
        guard let number = DecimalNumber(actual.digits) else { return .unknown("完成数不是一个数") }
        if isGrowth, range.isFall ? number > .zero : number.isNegative && !isRising {
            return .unknown("升降方向不同")
        }
        guard let signed = range.order(of: FigureAmount(number, in: other)),
            let sized = range.magnitude.order(of: FigureAmount(number.magnitude, in: other))
        else { return .unknown("单位不同") }
        let plain = decide(wanted, said, signed)
        guard range.isFall, wanted != .none, wanted != .about else { return plain }
        let fall = decide(wanted, said, sized)
        if isGrowth, !isSigned { return fall }
        return fall == plain ? fall : .unknown("负数的“以上”“以内”有两种读法")
    }

    /// - Parameter order: how the actual stands to the two ends of the target.
    private func decide(_ wanted: Comparator, _ said: Comparator, _ order: FigureRange.Order) -> TargetCheck.Verdict {
        // What the actual may truly be: from its digits upward, downward, or just them.
        switch (wanted, said) {
        case (_, .about): return .unknown("完成数只是大约")
        case (.atLeast, .none), (.atLeast, .atLeast), (.atLeast, .above):
            if order.toLow >= 0 { return .reached }
            return said == .none ? .missed : .unknown("完成数没有上限")
        case (.above, .none), (.above, .atLeast), (.above, .above):
            if order.toHigh > 0 || said == .above && order.toHigh == 0 { return .reached }
            return said == .none ? .missed : .unknown("完成数没有上限")
        case (.atMost, .none), (.atMost, .atMost), (.atMost, .below):
            if order.toHigh <= 0 { return .reached }
            return said == .none ? .missed : .unknown("完成数没有下限")
        case (.below, .none), (.below, .atMost), (.below, .below):
            if order.toLow < 0 || said == .below && order.toLow == 0 { return .reached }
            return said == .none ? .missed : .unknown("完成数没有下限")
        case (.none, .none), (.about, .none):
            if order.toLow >= 0, order.toHigh <= 0 { return .reached }
            guard isRising else {
                return .unknown(wanted == .about ? "“左右”没有界限" : "目标没有写以上或以内")
            }
            if order.toHigh > 0 { return .reached }
            return wanted == .about ? .unknown("“左右”没有界限") : .missed
        default: return .unknown("完成数带有限定语")
        }
    }

    /// Whether more is always meant where a target gives a bare number (越高越好的指标).
    private var isRising: Bool {
        let ends = [
            "生产总值", "增加值", "固定资产投资", "社会消费品零售总额", "预算收入", "税收收入", "可支配收入", "进出口总额", "出口总额", "粮食总产量", "营业收入",
            "新增就业", "利润总额",
        ]
        return ends.contains { name.hasSuffix($0) } && !name.contains("能耗") && !name.contains("单位")
    }
}
