/// A named indicator in the prose: a reference, printed from the indicator's value.
public struct FigureUse: Sendable, Equatable {
    /// What of the value is printed.
    public enum Aspect: String, Sendable, CaseIterable {
        /// Name, level and growth: 地区生产总值402.6亿元，同比增长7.5%.
        case whole
        /// The level with its unit: 402.6亿元.
        case value
        /// The growth's digits: 7.5%.
        case growth
        /// The growth with its verb: 同比增长7.5%, 下降2.1%.
        case change
    }
    /// The indicator's name.
    public var indicator: String
    /// Indicators whose values are printed behind its own, in the same order (并列): 502.7亿元、338.4亿元.
    public var parallel: [String]
    /// The year asked for; 0 for the only or latest one.
    public var year: Int
    /// The kind asked for; nil for any.
    public var kind: FigureKind?
    /// The state asked for (快报, 核定); empty for any.
    public var state: String
    /// What of the value is printed (引用方式).
    public var aspect: Aspect
    /// The characters printed; filled by resolution.
    public var printed: String
    /// Where it stands in the source (源位置).
    public var place: Place

    /// Creates a reference to an indicator's value.
    public init(
        indicator: String, parallel: [String] = [], year: Int = 0, kind: FigureKind? = nil, state: String = "",
        aspect: Aspect = .whole, printed: String = "", at place: Place = .none
    ) {
        self.indicator = indicator
        self.parallel = parallel
        self.year = year
        self.kind = kind
        self.state = state
        self.aspect = aspect
        self.printed = printed
        self.place = place
    }
}
