/// A glossary section (名词解释), read into entries.
public struct GlossaryReading: Sendable, Equatable {
    /// Rows before the first entry that are none (说明).
    public var preface: [TracedText]
    /// The entries, in order.
    public var entries: [FoundEntry]

    /// Creates a reading.
    public init(preface: [TracedText] = [], entries: [FoundEntry] = []) {
        self.preface = preface
        self.entries = entries
    }
}
