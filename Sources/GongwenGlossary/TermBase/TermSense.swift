public import GongwenModel

/// One meaning of a term (义项), with what it holds for.
public struct TermSense: Sendable, Equatable {
    /// The name a plan picks it by (名称); empty where a term has one meaning only.
    public var name: String
    /// The explanation, a paragraph a string (释义).
    public var definition: [String]
    /// Where the explanation comes from (出处); empty where unknown.
    public var source: String
    /// The first year it holds for (起); nil where open.
    public var from: Int?
    /// The last year it holds for (止); nil where open.
    public var until: Int?
    /// The places it holds for (地区); empty for everywhere.
    public var places: [String]
    /// Words that tell this meaning when they stand near a use (提示词); a capital N in one stands for any number.
    public var cues: [String]
    /// Whether a text may write the term without quotation marks (不加引号).
    public var unquoted: Bool
    /// Where it begins in its entry's file.
    public var place: Place

    /// Creates a sense.
    public init(
        name: String = "", definition: [String], source: String = "", from: Int? = nil, until: Int? = nil,
        places: [String] = [], cues: [String] = [], unquoted: Bool = false, at place: Place = .none
    ) {
        self.name = name
        self.definition = definition
        self.source = source
        self.from = from
        self.until = until
        self.places = places
        self.cues = cues
        self.unquoted = unquoted
        self.place = place
    }

    /// Whether it holds in any of these years; years only ever remove a sense.
    package func isAlive(in years: ClosedRange<Int>) -> Bool {
        (from ?? .min) <= years.upperBound && (until ?? .max) >= years.lowerBound
    }

    /// What a question calls it: its name, or the beginning of its explanation.
    package var title: String {
        if !name.isEmpty { return name }
        let beginning = definition.first ?? ""
        return beginning.unicodeScalars.count > 16 ? String(beginning.prefix(16)) + "……" : beginning
    }

    /// The years it holds for, as printed: 2018—2020年, 2021年起, 至2020年; empty where open at both ends.
    package var span: String { TermSense.span(from, until) }

    /// A span of years as printed, either end of which may be open.
    package static func span(_ from: Int?, _ until: Int?) -> String {
        switch (from, until) {
        case (nil, nil): ""
        case (let from?, nil): "\(from)年起"
        case (nil, let until?): "至\(until)年"
        case (let from?, let until?): from == until ? "\(from)年" : "\(from)—\(until)年"
        }
    }
}
