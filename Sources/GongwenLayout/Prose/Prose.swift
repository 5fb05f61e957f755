import GongwenModel

/// Prose flattened for layout: its characters in one buffer, and how each stretch of them is set.
struct Prose {
    /// A stretch of one style; it begins where the one before it ends.
    struct Span: Equatable {
        var end: Int
        var style: TypeStyle
        var role: RunRole
    }

    private(set) var bytes: [UInt8] = []
    private(set) var spans: [Span] = []

    /// Creates empty prose.
    init() {}

    /// Creates prose from characters of one style.
    init(_ string: String, style: TypeStyle = TypeStyle(), role: RunRole) { append(string, style: style, role: role) }

    /// Creates prose from an author's text.
    init(_ text: Text, style: TypeStyle = TypeStyle(), role: RunRole) { append(text, style: style, role: role) }

    /// Creates prose from a line of an element with what the standard prints round it.
    init(_ line: ElementLine, style: TypeStyle = TypeStyle(), role: RunRole) {
        append(line.before, style: style, role: role)
        append(line.text, style: style, role: role)
        append(line.after, style: style, role: role)
    }

    /// Whether there are no characters.
    var isEmpty: Bool { bytes.isEmpty }

    /// The prose on one line: a blank for each line end of the author's.
    var onOneLine: Prose {
        guard bytes.contains(0x0A) else { return self }
        var copy = self
        for index in bytes.indices where bytes[index] == 0x0A { copy.bytes[index] = 0x20 }
        return copy
    }

    /// Half cells on one line.
    var width: Int { LineBreaker.width(of: onOneLine.bytes[...]) }

    /// Adds characters of one style.
    mutating func append(_ string: String, style: TypeStyle, role: RunRole) {
        guard !string.isEmpty else { return }
        PlainBlanks.append(string, to: &bytes)
        if let last = spans.last, last.style == style, last.role == role {
            spans[spans.count - 1].end = bytes.count
        } else {
            spans.append(Span(end: bytes.count, style: style, role: role))
        }
    }

    /// Adds other prose.
    mutating func append(_ other: Prose) {
        let offset = bytes.count
        bytes += other.bytes
        spans += other.spans.map { Span(end: $0.end + offset, style: $0.style, role: $0.role) }
    }

    /// Adds an author's text.
    mutating func append(_ text: Text, style: TypeStyle, role: RunRole) {
        // Most inlines are characters; only what is nested needs a walk.
        for inline in text.inlines {
            if case .text(let string, _) = inline {
                append(string, style: style, role: role)
            } else {
                var walk = InlineWalk([inline], style: style, role: role)
                walk.flatten(into: &self)
            }
        }
    }
}
