/// An explained term as a glossary section prints it (词条): number, headword, separator and definition in this order.
public struct FoundEntry: Sendable, Equatable {
    /// The number as printed, with its marks: `1.`, `[1]`, `注1：`; empty where there is none.
    public var number: String
    /// The headword with its quotation marks and qualifiers: 农村“七改”工程.
    public var headword: TracedText
    /// What is printed between headword and definition: `：`, `——`, `，`; empty where the definition begins at once.
    public var separator: String
    /// The definition's paragraphs, with an opening 即, 指 or 是.
    public var definition: [TracedText]

    /// Creates an entry.
    public init(number: String = "", headword: TracedText, separator: String = "：", definition: [TracedText] = []) {
        self.number = number
        self.headword = headword
        self.separator = separator
        self.definition = definition
    }
}
