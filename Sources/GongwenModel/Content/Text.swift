/// A run of prose (文字): what one element, heading, paragraph or cell says.
public struct Text: Sendable, Equatable, ExpressibleByStringLiteral {
    /// The parts of the prose (行内内容).
    public var inlines: [Inline]
    /// Where the prose begins.
    public var place: Place

    /// Creates prose from its parts.
    public init(_ inlines: [Inline], at place: Place = .none) {
        self.inlines = inlines
        self.place = place
    }

    /// Creates plain prose; an empty string gives empty prose.
    public init(_ string: String, at place: Place = .none) {
        self.init(string.isEmpty ? [] : [.text(string, at: place)], at: place)
    }

    /// Creates plain prose from a literal.
    public init(stringLiteral value: String) { self.init(value) }

    /// Empty prose.
    public init() { self.init([]) }

    /// Whether it holds nothing at all.
    public var isEmpty: Bool { inlines.isEmpty }

    /// The characters as they are printed, marks of style aside.
    public var plain: String {
        if inlines.count == 1, case .text(let string, _) = inlines[0] { return string }
        var output = ""
        for inline in inlines { inline.appendPlain(to: &output) }
        return output
    }
}
