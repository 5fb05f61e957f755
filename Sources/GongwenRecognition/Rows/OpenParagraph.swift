/// A paragraph as far as it was put together (已接的段).
struct OpenParagraph {
    /// Its first line and its last one, as positions among the kept lines.
    var first: Int
    var last: Int
    /// How many characters it has.
    var count: Int
    /// Whether 。！？ stands in it.
    var hasStop: Bool
    /// How many ，； and 、 it has.
    var commas: Int
    var pauses: Int
    /// How many ； are among `commas`.
    var semicolons: Int
    /// How its last line ends.
    var ending: LineShape.Ending
    /// Whether a remark behind a finished sentence is still open.
    var leavesRemarkOpen: Bool
    /// Brackets and quotation marks still open.
    var unclosed: Int
    /// Whether bold type is still on.
    var isBold: Bool

    /// Begins with a line.
    init(_ position: Int, _ shape: LineShape) {
        first = position
        last = position
        count = shape.count
        hasStop = shape.hasStop
        commas = shape.commas
        pauses = shape.pauses
        semicolons = shape.semicolons
        ending = shape.ending
        leavesRemarkOpen = shape.leavesRemarkOpen
        unclosed = shape.unclosed
        isBold = shape.togglesBold
    }

    /// Adds a line.
    mutating func add(_ position: Int, _ shape: LineShape) {
        last = position
        count += shape.count
        hasStop = hasStop || shape.hasStop
        commas += shape.commas
        pauses += shape.pauses
        semicolons += shape.semicolons
        ending = shape.ending
        if leavesRemarkOpen, shape.unopened > 0, shape.ending == .open, CodePoint.closes(shape.last) {
            // （牵头单位：县科技局、 | 县发展和改革局）
            ending = .sentence
        }
        if shape.unclosed > 0 || shape.unopened > 0 { leavesRemarkOpen = shape.leavesRemarkOpen }
        unclosed = max(0, unclosed - shape.unopened) + shape.unclosed
        if shape.togglesBold { isBold.toggle() }
    }
}
