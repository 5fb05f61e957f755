/// A named figure of a plan with its values (指标), for example 地区生产总值.
public struct Indicator: Sendable, Equatable {
    /// Whether a target binds (指标属性).
    public enum Attribute: String, Sendable, CaseIterable {
        /// Hoped for (预期性).
        case anticipated
        /// A duty (约束性).
        case binding
    }
    /// The name as printed (名称).
    public var name: String
    /// The unit its values are printed with (单位): 亿元, %; empty for a purely qualitative one.
    public var unit: String
    /// Whether a target binds (指标属性).
    public var attribute: Attribute?
    /// The body that answers for it (责任单位); empty where unknown.
    public var body: String
    /// What the parts of a ratio are (构成): 第一产业, 第二产业, 第三产业 for values like 15.2:39.6:45.2; else empty.
    public var parts: [String]
    /// Whether the workspace holds it for all its documents (共用); values are then those that were filled in from there.
    public var isShared: Bool
    /// The values by year and kind (指标值).
    public var values: [IndicatorValue]

    /// Creates an indicator.
    public init(
        name: String, unit: String = "", attribute: Attribute? = nil, body: String = "", parts: [String] = [],
        isShared: Bool = false, values: [IndicatorValue] = []
    ) {
        self.name = name
        self.unit = unit
        self.attribute = attribute
        self.body = body
        self.parts = parts
        self.isShared = isShared
        self.values = values
    }
}

/// What an indicator's value is (数据性质).
public enum FigureKind: String, Sendable, CaseIterable {
    /// 实绩
    case actual
    /// 预计
    case estimated
    /// 目标
    case target
}

/// A value of an indicator for a year; digits stay as printed.
public struct IndicatorValue: Sendable, Equatable {
    /// The year, four digits; 0 where the plan does not say.
    public var year: Int
    /// What kind it is (类别).
    public var kind: FigureKind
    /// How far the figure is settled (预计, 快报, 核定); empty where unknown.
    public var state: String
    /// The level as printed, without its unit; empty where only a growth is given.
    public var value: String
    /// The comparator of the level (左右, 突破, 控制在…以内); where it stands follows from the word, … is the number's place.
    /// Empty where there is none.
    public var comparator: String
    /// The growth as printed, a minus sign for a fall; empty where there is none.
    public var growth: String
    /// %, 个百分点 or ‰.
    public var growthUnit: String
    /// What the growth compares with, as printed before the verb (同比, 环比, 可比, 年均, 较2016年); may be empty.
    public var basis: String
    /// The comparator of the growth, likewise.
    public var growthComparator: String
    /// A target in words (完成上级下达任务); empty for a number.
    public var qualitative: String
    /// Whether someone confirmed that it equals last year's (确认).
    public var isConfirmed: Bool
    /// What stands for the level while it is missing (待填).
    public var hole: Hole?
    /// What stands for the growth while it is missing (待填).
    public var growthHole: Hole?
    /// Where it stands in the source (源位置).
    public var place: Place

    /// Creates a value.
    public init(
        year: Int = 0, kind: FigureKind = .actual, state: String = "", value: String = "", comparator: String = "",
        growth: String = "", growthUnit: String = "%", basis: String = "", growthComparator: String = "",
        qualitative: String = "", isConfirmed: Bool = false, hole: Hole? = nil, growthHole: Hole? = nil,
        at place: Place = .none
    ) {
        self.year = year
        self.kind = kind
        self.state = state
        self.value = value
        self.comparator = comparator
        self.growth = growth
        self.growthUnit = growthUnit
        self.basis = basis
        self.growthComparator = growthComparator
        self.qualitative = qualitative
        self.isConfirmed = isConfirmed
        self.hole = hole
        self.growthHole = growthHole
        self.place = place
    }
}
