/// A paragraph or a short line of a text, cleaned and put together (识读的行).
///
/// Rows are what the recognisers of elements, outline, notes and terms read.
public struct ReadRow: Sendable, Equatable {
    /// What it says.
    public var text: TracedText
    /// Blank columns before the first character; a full-width blank counts two.
    public var indent: Int
    /// Empty lines before it.
    public var gap: Int
    /// Whether a page begins with it (form feed).
    public var beginsPage: Bool
    /// Whether a drawn rule (分隔线) stood right before it.
    public var belowRule: Bool
    /// The source lines it is made of, from 1, in order.
    public var lines: [UInt32]

    /// Creates a row.
    public init(
        _ text: TracedText, indent: Int = 0, gap: Int = 0, beginsPage: Bool = false, belowRule: Bool = false,
        lines: [UInt32] = []
    ) {
        self.text = text
        self.indent = indent
        self.gap = gap
        self.beginsPage = beginsPage
        self.belowRule = belowRule
        self.lines = lines
    }
}
