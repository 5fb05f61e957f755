import GongwenModel

/// A named figure, declared once and referred to by name in the prose (指标).
///
/// `let 地区生产总值 = 指标("地区生产总值", .亿元, [.预计(2025, 402.6, 可比增长: 7.5), .目标(2026, 增长: 6.5, 增长限定: .左右)])`
public struct 指标: Sendable {
    let 值: Indicator

    /// Declares an indicator with its values; `构成` names the parts of a ratio such as 三次产业比例 15.2:39.6:45.2.
    public init(
        _ 名称: String, _ 单位: 单位, 属性: 指标属性? = nil, 责任单位: 部门? = nil, 构成: [String] = [], _ 数据: [指标值]
    ) {
        var indicator = Indicator(
            name: 名称, unit: 单位.名称, attribute: 属性?.值, body: 责任单位?.名称 ?? "", parts: 构成,
            values: 数据.map(\.值))
        indicator.completeHoles()
        值 = indicator
    }

    /// Declares an indicator with one value: `指标("地区生产总值", 402.6, .亿元, 同比增长: 7.5)`.
    public init(
        _ 名称: String, _ 数: 数值, _ 单位: 单位, 性质: 数据性质 = .实绩, 年度: Int = 0, 同比增长: 数值? = nil, 环比增长: 数值? = nil, 可比增长: 数值? = nil,
        增长: 数值? = nil, 行: UInt32 = #line
    ) {
        let one = 指标值(性质, 年度, 数, 增长: 增长, 同比增长: 同比增长, 环比增长: 环比增长, 可比增长: 可比增长, 行: 行)
        var indicator = Indicator(name: 名称, unit: 单位.名称, values: [one.值])
        indicator.completeHoles()
        值 = indicator
    }

    /// Refers to an indicator of `data/indicators` by its name.
    public init(共用 名称: String) { 值 = Indicator(name: 名称, isShared: true) }
}

/// One value of an indicator (指标值): `.实绩(2025, 402.6, 同比增长: 7.5)`, `.目标(2026, 增长: 6.5, 增长限定: .左右)`.
public struct 指标值: Sendable {
    let 值: IndicatorValue

    init(
        _ 性质: 数据性质, _ 年度: Int, _ 数: 数值? = nil, 限定: 限定词? = nil, 增长: 数值? = nil, 同比增长: 数值? = nil, 环比增长: 数值? = nil,
        可比增长: 数值? = nil,
        年均增长: 数值? = nil, 增长单位: 单位 = .百分比, 增长限定: 限定词? = nil, 定性: String = "", 状态: String = "", 确认: Bool = false,
        行: UInt32
    ) {
        let growths: [(basis: String, digits: 数值?)] = [
            ("同比", 同比增长), ("环比", 环比增长), ("可比", 可比增长), ("年均", 年均增长), ("", 增长),
        ]
        let growth = growths.first { $0.digits != nil }
        值 = IndicatorValue(
            year: 年度, kind: 性质.值, state: 状态, value: 数?.印 ?? "", comparator: 限定?.印 ?? "",
            growth: growth?.digits?.印 ?? "", growthUnit: 增长单位.名称, basis: growth?.basis ?? "",
            growthComparator: 增长限定?.印 ?? "", qualitative: 定性, isConfirmed: 确认, hole: 数?.缺,
            growthHole: growth?.digits?.缺, at: Place(line: 行))
    }

    /// Any value (数据), with whatever it compares with: `.数据(.实绩, 2025, 402.6, 基准: "较2016年", 增长: 31)`.
    public static func 数据(
        _ 性质: 数据性质, _ 年度: Int, _ 数: 数值? = nil, 限定: 限定词? = nil, 基准: String = "", 增长: 数值? = nil,
        增长单位: 单位 = .百分比, 增长限定: 限定词? = nil, 定性: String = "", 状态: String = "", 确认: Bool = false,
        行: UInt32 = #line
    ) -> 指标值 {
        let one = 指标值(
            性质, 年度, 数, 限定: 限定, 增长: 增长, 增长单位: 增长单位, 增长限定: 增长限定, 定性: 定性, 状态: 状态, 确认: 确认, 行: 行)
        var value = one.值
        value.basis = 基准
        return 指标值(值: value)
    }

    private init(值: IndicatorValue) { self.值 = 值 }

    /// What was reached (实绩).
    public static func 实绩(
        _ 年度: Int, _ 数: 数值? = nil, 限定: 限定词? = nil, 增长: 数值? = nil, 同比增长: 数值? = nil, 环比增长: 数值? = nil, 可比增长: 数值? = nil,
        年均增长: 数值? = nil,
        增长单位: 单位 = .百分比, 状态: String = "", 行: UInt32 = #line
    ) -> 指标值 {
        指标值(
            .实绩, 年度, 数, 限定: 限定, 增长: 增长, 同比增长: 同比增长, 环比增长: 环比增长, 可比增长: 可比增长, 年均增长: 年均增长, 增长单位: 增长单位, 状态: 状态, 行: 行)
    }

    /// What is expected for a year not yet closed (预计).
    public static func 预计(
        _ 年度: Int, _ 数: 数值? = nil, 限定: 限定词? = nil, 增长: 数值? = nil, 同比增长: 数值? = nil, 环比增长: 数值? = nil, 可比增长: 数值? = nil,
        年均增长: 数值? = nil,
        增长单位: 单位 = .百分比, 行: UInt32 = #line
    ) -> 指标值 {
        指标值(
            .预计, 年度, 数, 限定: 限定, 增长: 增长, 同比增长: 同比增长, 环比增长: 环比增长, 可比增长: 可比增长, 年均增长: 年均增长, 增长单位: 增长单位, 状态: "预计", 行: 行)
    }

    /// What is aimed at (目标), a number or words: `.目标(2026, 定性: "完成上级下达任务")`.
    public static func 目标(
        _ 年度: Int, _ 数: 数值? = nil, 限定: 限定词? = nil, 增长: 数值? = nil, 年均增长: 数值? = nil, 增长单位: 单位 = .百分比,
        增长限定: 限定词? = nil, 定性: String = "", 确认: Bool = false, 行: UInt32 = #line
    ) -> 指标值 {
        指标值(
            .目标, 年度, 数, 限定: 限定, 增长: 增长, 年均增长: 年均增长, 增长单位: 增长单位, 增长限定: 增长限定, 定性: 定性, 确认: 确认, 行: 行)
    }
}

/// What kind of value is meant (数据性质): 实绩, 预计, 目标.
public enum 数据性质: Sendable {
    case 实绩, 预计, 目标

    var 值: FigureKind {
        switch self {
        case .实绩: .actual
        case .预计: .estimated
        case .目标: .target
        }
    }
}

/// What of an indicator is printed (引用方式): the whole, the level alone, the growth's digits, the growth with its verb.
public enum 指标引用: Sendable {
    case 全文, 数值, 增幅, 变化

    var 值: FigureUse.Aspect {
        switch self {
        case .全文: .whole
        case .数值: .value
        case .增幅: .growth
        case .变化: .change
        }
    }
}

/// Whether a target binds (指标属性).
public enum 指标属性: Sendable {
    case 预期性, 约束性

    var 值: Indicator.Attribute { self == .预期性 ? .anticipated : .binding }
}
