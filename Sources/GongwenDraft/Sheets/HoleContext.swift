import GongwenModel

/// The words on both sides of a hole in its sentence, up to another hole (上下文).
struct HoleContext: Sendable, Equatable {
    /// The words on one side.
    struct Side: Sendable, Equatable {
        var words: String
        /// Whether another hole ends them: what it was filled with comes to stand there.
        var endsAtHole: Bool
    }
    /// What is printed before it.
    var before: Side
    /// What is printed after it.
    var after: Side

    /// What stands for another hole in a sentence.
    static let otherHole = "＿＿"

    /// The words round a hole in a sentence that shows it; nil where the sentence does not.
    ///
    /// White space does not count: programs for spreadsheets change it.
    init?(of sentence: String, around hole: Hole) {
        let text = HoleContext.squeezed(sentence)
        let mark = HoleContext.squeezed(hole.printed)
        guard !mark.isEmpty, let range = text.firstRange(of: mark) else { return nil }
        self.init(before: text[..<range.lowerBound], after: text[range.upperBound...])
    }

    init(before: Substring, after: Substring) {
        let other = HoleContext.otherHole
        let last = before.ranges(of: other).last
        let first = after.firstRange(of: other)
        self.before = Side(words: String(before[(last?.upperBound ?? before.startIndex)...]), endsAtHole: last != nil)
        self.after = Side(words: String(after[..<(first?.lowerBound ?? after.endIndex)]), endsAtHole: first != nil)
    }

    /// Whether both are of one hole, other holes of the sentence having been filled or not.
    func fits(_ other: HoleContext) -> Bool {
        func fits(_ one: Side, _ two: Side, _ ends: (String, String) -> Bool) -> Bool {
            one.words == two.words || (one.endsAtHole && ends(two.words, one.words))
                || (two.endsAtHole && ends(one.words, two.words))
        }
        return fits(before, other.before) { $0.hasSuffix($1) } && fits(after, other.after) { $0.hasPrefix($1) }
    }

    /// Without white space.
    static func squeezed(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.properties.isWhitespace }))
    }
}
