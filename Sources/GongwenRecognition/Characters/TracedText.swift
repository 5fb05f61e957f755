public import GongwenModel

/// Characters of a text that was read in, each with the place it came from (带源位置的文字).
///
/// Places are kept a run at a time: a run is a stretch of one source line whose columns follow one another.
public struct TracedText: Sendable, Equatable {
    /// How a stretch stands out in the source.
    public enum Style: Sendable, Equatable {
        /// Between `**` (加粗).
        case strong
        /// Lowered (下标), as in PM_{2.5}.
        case `subscript`
        /// Raised (上标).
        case superscript
    }
    /// A stretch that stands out; marks are in order and do not overlap.
    public struct Mark: Sendable, Equatable {
        /// How it stands out.
        public var style: Style
        /// Offsets into `scalars`.
        public var range: Range<Int>

        /// Creates a mark.
        public init(_ style: Style, _ range: Range<Int>) {
            self.style = style
            self.range = range
        }
    }
    /// A stretch whose columns follow one another.
    struct Run: Sendable, Equatable {
        var offset: Int
        var place: Place
    }

    /// The characters, cleaned: no `**`, no stray blanks.
    public private(set) var scalars: [Unicode.Scalar] = []
    /// What stands out.
    public var marks: [Mark] = []
    private var runs: [Run] = []

    /// Creates an empty text.
    public init() {}

    /// Creates a text whose characters follow one another from a place on.
    public init(_ string: String, at place: Place = Place(line: 1, column: 1)) {
        scalars = Array(string.unicodeScalars)
        if !scalars.isEmpty { runs = [Run(offset: 0, place: place)] }
    }

    /// Creates a text from what a line reader gathered: runs in order, the first at offset 0.
    init(scalars: [Unicode.Scalar], runs: [Run], marks: [Mark]) {
        self.scalars = scalars
        self.runs = runs
        self.marks = marks
    }

    /// How many characters it has.
    public var count: Int { scalars.count }
    /// Whether it has none.
    public var isEmpty: Bool { scalars.isEmpty }
    /// The characters as a string, marks aside.
    public var string: String { string(scalars.indices) }

    /// The characters as the source has them, `_{…}` and `^{…}` round lowered and raised ones; `**` aside.
    public var asRead: [Unicode.Scalar] {
        guard marks.contains(where: { $0.style != .strong }) else { return scalars }
        var output: [Unicode.Scalar] = []
        var offset = 0
        for mark in marks where mark.style != .strong {
            output += scalars[offset..<mark.range.lowerBound]
            output += [mark.style == .subscript ? "_" : "^", "{"] + scalars[mark.range] + ["}"]
            offset = mark.range.upperBound
        }
        return output + scalars[offset...]
    }

    /// The characters of a range as a string, marks aside.
    public func string(_ range: Range<Int>) -> String {
        // Written as bytes: growing a string scalar by scalar takes ten times as long.
        String(unsafeUninitializedCapacity: range.count * 4) { bytes in
            var count = 0
            for scalar in scalars[range] {
                for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
                    bytes[count] = byte
                    count += 1
                }
            }
            return count
        }
    }

    /// Adds a character that stands at a place of the source.
    public mutating func append(_ scalar: Unicode.Scalar, at place: Place) {
        let follows = runs.last.map { run in
            run.place.line == place.line && run.place.column + UInt32(scalars.count - run.offset) == place.column
        }
        if follows != true { runs.append(Run(offset: scalars.count, place: place)) }
        scalars.append(scalar)
    }

    /// Adds another text with its places and marks.
    public mutating func append(_ other: TracedText) {
        let start = scalars.count
        runs += other.runs.map { Run(offset: $0.offset + start, place: $0.place) }
        for mark in other.marks {
            add(Mark(mark.style, mark.range.lowerBound + start..<mark.range.upperBound + start))
        }
        scalars += other.scalars
    }

    /// Adds a mark behind the others; one that continues the last is one with it.
    public mutating func add(_ mark: Mark) {
        guard !mark.range.isEmpty else { return }
        if let last = marks.last, last.style == mark.style, last.range.upperBound == mark.range.lowerBound {
            marks[marks.count - 1].range = last.range.lowerBound..<mark.range.upperBound
        } else {
            marks.append(mark)
        }
    }

    /// Where a character stands in the source; that of the last one for an offset behind it.
    public func place(at offset: Int) -> Place {
        guard !runs.isEmpty, let end = scalars.indices.last else { return .none }
        let offset = min(max(offset, 0), end)
        let run = runs[runIndex(of: offset)]
        return Place(line: run.place.line, column: run.place.column + UInt32(offset - run.offset))
    }

    /// The run that holds an offset of a text that is not empty.
    private func runIndex(of offset: Int) -> Int {
        var low = 0
        var high = runs.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if runs[middle].offset <= offset { low = middle } else { high = middle }
        }
        return low
    }

    /// The first mark that ends behind an offset.
    private func firstMark(endingAfter offset: Int) -> Int {
        var low = 0
        var high = marks.count
        while low < high {
            let middle = (low + high) / 2
            if marks[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The characters of a range with their places and marks, in time of the range's own size.
    public func slice(_ range: Range<Int>) -> TracedText {
        var part = TracedText()
        part.scalars = Array(scalars[range])
        guard !range.isEmpty, !runs.isEmpty else { return part }
        part.runs = [Run(offset: 0, place: place(at: range.lowerBound))]
        for run in runs[(runIndex(of: range.lowerBound) + 1)...] {
            guard run.offset < range.upperBound else { break }
            part.runs.append(Run(offset: run.offset - range.lowerBound, place: run.place))
        }
        for mark in marks[firstMark(endingAfter: range.lowerBound)...] {
            guard mark.range.lowerBound < range.upperBound else { break }
            let common = mark.range.clamped(to: range)
            if !common.isEmpty {
                part.add(
                    Mark(mark.style, common.lowerBound - range.lowerBound..<common.upperBound - range.lowerBound))
            }
        }
        return part
    }

    /// The text as prose of the model: marks become styled parts.
    public var text: Text {
        var inlines: [Inline] = []
        var offset = 0
        func add(plain range: Range<Int>) {
            if !range.isEmpty { inlines.append(.text(string(range), at: place(at: range.lowerBound))) }
        }
        for mark in marks {
            add(plain: offset..<mark.range.lowerBound)
            let place = place(at: mark.range.lowerBound)
            let style: StyledText.Style =
                switch mark.style {
                case .strong: .strong
                case .subscript: .subscript
                case .superscript: .superscript
                }
            inlines.append(.styled(StyledText(style, [.text(string(mark.range), at: place)], at: place)))
            offset = mark.range.upperBound
        }
        add(plain: offset..<scalars.count)
        return Text(inlines, at: place(at: 0))
    }
}
