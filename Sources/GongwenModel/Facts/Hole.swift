/// Something still missing (待填), shown in every draft output as 【待填：…】.
public struct Hole: Sendable, Equatable {
    /// What is missing.
    public enum Kind: String, Sendable, CaseIterable {
        /// A figure (数值).
        case value
        /// A sentence or more (文字).
        case passage
        /// A day (日期).
        case date
        /// A person's or body's name (名称).
        case name
    }
    /// A stable name; made from prompt and order by resolution where the author gave none.
    public var identifier: String
    /// What kind it is (类别).
    public var kind: Kind
    /// What to fill in, in words.
    public var prompt: String
    /// The unit the answer takes; empty where none applies.
    public var unit: String
    /// The year the answer is for; 0 where none applies.
    public var year: Int
    /// Last year's printed value; never shown in a final output.
    public var lastValue: String
    /// The body that knows (填报单位); empty where unknown.
    public var body: String
    /// Where it stands in the source (源位置).
    public var place: Place

    /// Creates a hole.
    public init(
        identifier: String = "", kind: Kind = .passage, prompt: String = "", unit: String = "", year: Int = 0,
        lastValue: String = "", body: String = "", at place: Place = .none
    ) {
        self.identifier = identifier
        self.kind = kind
        self.prompt = prompt
        self.unit = unit
        self.year = year
        self.lastValue = lastValue
        self.body = body
        self.place = place
    }

    /// What every draft output shows.
    public var printed: String { "【待填：" + prompt + "】" + unit }
}
