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
    private struct Run: Sendable, Equatable {
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

    /// How many characters it has.
    public var count: Int { scalars.count }
    /// Whether it has none.
    public var isEmpty: Bool { scalars.isEmpty }
    /// The characters as a string, marks aside.
    public var string: String { string(scalars.indices) }

    /// The characters of a range as a string, marks aside.
    public func string(_ range: Range<Int>) -> String {
        var string = ""
        string.unicodeScalars.append(contentsOf: scalars[range])
        return string
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
        guard var low = runs.indices.first, let end = scalars.indices.last else { return .none }
        let offset = min(max(offset, 0), end)
        var high = runs.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if runs[middle].offset <= offset { low = middle } else { high = middle }
        }
        let run = runs[low]
        return Place(line: run.place.line, column: run.place.column + UInt32(offset - run.offset))
    }

    /// The characters of a range with their places and marks.
    public func slice(_ range: Range<Int>) -> TracedText {
        var part = TracedText()
        part.scalars = Array(scalars[range])
        guard !range.isEmpty else { return part }
        part.runs = [Run(offset: 0, place: place(at: range.lowerBound))]
        // Runs and marks are in order: the first one concerned is found by halving, so that cutting a text into
        // many parts stays linear.
        var index = firstIndex(of: runs) { $0.offset > range.lowerBound }
        while index < runs.count, runs[index].offset < range.upperBound {
            part.runs.append(Run(offset: runs[index].offset - range.lowerBound, place: runs[index].place))
            index += 1
        }
        for mark in marks[firstIndex(of: marks) { $0.range.upperBound > range.lowerBound }...] {
            if mark.range.lowerBound >= range.upperBound { break }
            let common = mark.range.clamped(to: range)
            if !common.isEmpty {
                part.add(
                    Mark(mark.style, common.lowerBound - range.lowerBound..<common.upperBound - range.lowerBound))
            }
        }
        return part
    }

    /// The first element for which a condition holds that holds for all after it.
    private func firstIndex<Element>(of elements: [Element], where condition: (Element) -> Bool) -> Int {
        var low = 0
        var high = elements.count
        while low < high {
            let middle = (low + high) / 2
            if condition(elements[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
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
