/// Why a reference to an indicator cannot be printed (指标引用的问题).
enum FigureProblem: Error {
    case unknown(String), noValue(String), ambiguous(String, [IndicatorValue]), directionsDiffer

    /// The finding at the place of use.
    func diagnostic(for use: FigureUse) -> Diagnostic {
        let asked = (use.year > 0 ? "\(use.year)年" : "") + (use.kind.map(\.printed) ?? "") + use.state
        switch self {
        case .unknown(let name):
            return Diagnostic(
                id: "unknown-indicator", severity: .error, category: .structural, at: use.place,
                message: "没有名为“\(name)”的指标", fix: "在计划中用 指标(\"\(name)\", …) 声明，或写入 data/indicators")
        case .noValue(let name):
            return Diagnostic(
                id: "indicator-without-value", severity: .error, category: .structural, at: use.place,
                message: "指标“\(name)”没有\(asked.isEmpty ? "" : asked)可印的\(use.aspect.asked)",
                fix: "补上数值；还不知道的，在数值的位置写 .待填()")
        case .ambiguous(let name, let values):
            let choices = values.map { "\($0.year)年\($0.kind.printed)\($0.state)" }.joined(separator: "、")
            let first = values[0]
            let differsInState = values.allSatisfy { $0.year == first.year && $0.kind == first.kind }
            return Diagnostic(
                id: "indicator-ambiguous", severity: .error, category: .structural, at: use.place,
                message: "指标“\(name)”有几个数值，无法判断引用哪一个", explanation: "现有：\(choices)",
                fix: differsInState
                    ? "写明状态，例如 \\(\(name), 年度: \(first.year), 状态: \"\(first.state.isEmpty ? "快报" : first.state)\")"
                    : "写明性质或年度，例如 \\(\(name), .目标) 或 \\(\(name), 年度: 2026)")
        case .directionsDiffer:
            return Diagnostic(
                id: "indicator-directions", severity: .error, category: .structural, at: use.place,
                message: "“\(([use.indicator] + use.parallel).joined(separator: "、"))”有增有降，不能只印增幅",
                fix: "去掉前面的“增长”，写 取: .变化，印成“增长…、下降…”")
        }
    }
}

extension FigureUse.Aspect {
    /// What the aspect prints, in words.
    fileprivate var asked: String {
        switch self {
        case .whole, .value: "数值"
        case .growth, .change: "增幅"
        }
    }
}
