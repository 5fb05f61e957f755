public import GongwenModel

/// A formula that belongs to a time (有时限的提法): 以优异成绩迎接党的二十大, “十四五”规划收官之年.
///
/// A draft of another year looks for these and asks the writer; it never writes what should stand instead.
public struct TimedFormula: Sendable, Equatable {
    /// The formula as texts write it (提法).
    public var words: String
    /// Other ways to write it (别名).
    public var variants: [String]
    /// When it came up (起); nil where that is open.
    public var from: CalendarPoint?
    /// The last time it holds for, itself included (止); nil where that is open.
    public var until: CalendarPoint?
    /// The fact that its time rests on (依据).
    public var basis: String
    /// What to ask the writer (询问).
    public var question: String
    /// The file it stands in, relative to the workspace.
    public var file: String
    /// Where it stands there.
    public var place: Place

    /// Creates a formula.
    public init(
        _ words: String, variants: [String] = [], from: CalendarPoint? = nil, until: CalendarPoint? = nil,
        basis: String, question: String, file: String = "", at place: Place = .none
    ) {
        self.words = words
        self.variants = variants
        self.from = from
        self.until = until
        self.basis = basis
        self.question = question
        self.file = file
        self.place = place
    }

    /// Whether it holds on some day of this year.
    public func holds(in year: Int) -> Bool {
        (from.map { $0.year <= year } ?? true) && (until.map { year <= $0.year } ?? true)
    }

    /// Whether a text for this year must ask about it: it does not hold, or nobody knows how long it will.
    public func mustBeAsked(in year: Int) -> Bool { until == nil || !holds(in: year) }
}
