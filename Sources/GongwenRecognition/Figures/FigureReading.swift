public import GongwenModel

/// One value of an indicator found in prose (文中指标): digits, unit and words as printed, never computed.
public struct FigureReading: Sendable, Equatable {
    /// The indicator's name, made whole (指标名称): without place and time, elided parts filled in.
    public var name: String
    /// The level as printed, without its unit (数值); nil where only a growth or a target in words is given.
    public var value: String?
    /// The level's unit (单位): 亿元, 万人, %.
    public var unit: String?
    /// The growth as printed, with a minus sign for a fall (增幅).
    public var growth: String?
    /// %, 个百分点, ‰ or 倍.
    public var growthUnit: String?
    /// 左右, 以上, 超过 …; for a target in words these words (限定语).
    public var comparator: String?
    /// What the growth compares with, as printed (比较基准): 同比, 可比, 年均, 较2016年.
    public var basis: String?
    /// Whether it was reached, is expected or is aimed at (数据性质).
    public var kind: FigureKind
    /// Whether 预计 stands earlier in the sentence, at another figure.
    public var kindInherited: Bool
    /// The year, four digits; nil where neither text nor document says.
    public var year: Int?
    /// Where it stands: offsets into the paragraph's characters, from the clause of its subject to its last figure.
    public var span: Range<Int>
    /// Digits and unit of the level.
    public var valueSpan: Range<Int>?
    /// Digits and unit of the growth.
    public var growthSpan: Range<Int>?
    /// Whether it is one of the figures that head a plan or report (主要指标).
    public var isHeadline: Bool
    /// How sure the reading is, in percent.
    public var confidence: Int

    /// Creates a reading.
    public init(
        name: String, value: String? = nil, unit: String? = nil, growth: String? = nil, growthUnit: String? = nil,
        comparator: String? = nil, basis: String? = nil, kind: FigureKind = .actual, kindInherited: Bool = false,
        year: Int? = nil, span: Range<Int>, valueSpan: Range<Int>? = nil, growthSpan: Range<Int>? = nil,
        isHeadline: Bool = false, confidence: Int = 100
    ) {
        self.name = name
        self.value = value
        self.unit = unit
        self.growth = growth
        self.growthUnit = growthUnit
        self.comparator = comparator
        self.basis = basis
        self.kind = kind
        self.kindInherited = kindInherited
        self.year = year
        self.span = span
        self.valueSpan = valueSpan
        self.growthSpan = growthSpan
        self.isHeadline = isHeadline
        self.confidence = confidence
    }
}
