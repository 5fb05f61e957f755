import GongwenModel

/// The words on both sides of a hole in its sentence (上下文), for telling whether two sentences are of one hole.
struct HoleContext: Sendable, Equatable {
    /// The words on one side.
    struct Side: Sendable, Equatable {
        /// From the hole outwards, white space left out, each other hole as one ``HoleContext/blank``.
        var words: [Unicode.Scalar]
        /// Whether the sentence goes on beyond what is shown (…).
        var isCut: Bool
    }
    /// What is printed before it.
    var before: Side
    /// What is printed after it and its unit.
    var after: Side

    /// What stands for another hole in a sentence.
    static let otherHole = "＿＿"
    /// What stands for it here.
    private static let blank: Unicode.Scalar = "＿"
    /// What is printed before a change, after its sign and unit.
    private static let verbs = ["增长", "下降", "提高"]

    /// The words round a hole in a sentence that shows it; nil where the sentence does not.
    ///
    /// White space does not count: programs for spreadsheets change it.
    init?(of sentence: String, around hole: Hole) {
        let text = HoleContext.squeezed(sentence)
        // In a derived table the unit has a column of its own.
        var bare = hole
        bare.unit = ""
        let marks = [hole, bare].map { HoleContext.squeezed($0.printed) }
        guard let range = marks.lazy.compactMap({ text.firstRange(of: $0) }).first else { return nil }
        self.init(before: text[..<range.lowerBound], after: text[range.upperBound...])
    }

    /// The words round the one hole that a sentence shows, whatever it asks for, its unit not counted.
    init?(of sentence: String, unit: String) {
        let text = HoleContext.squeezed(sentence)
        guard let opening = text.firstRange(of: "【待填："),
            let closing = text[opening.upperBound...].firstIndex(of: "】")
        else { return nil }
        let rest = text[text.index(after: closing)...]
        let own = HoleContext.squeezed(unit)
        self.init(
            before: text[..<opening.lowerBound], after: rest.hasPrefix(own) ? rest.dropFirst(own.count) : rest)
    }

    init(before: Substring, after: Substring) {
        // The verb right before the hole decides what its number means, the others turn with their numbers.
        let near = HoleContext.verbs.first(where: before.hasSuffix) ?? ""
        let words = HoleContext.evened(before.dropLast(near.count)) + near
        self.before = Side(words: words.unicodeScalars.reversed(), isCut: before.hasPrefix("…"))
        self.after = Side(words: Array(HoleContext.evened(after).unicodeScalars), isCut: after.hasSuffix("…"))
        if self.before.isCut { self.before.words.removeLast() }
        if self.after.isCut { self.after.words.removeLast() }
    }

    /// How many code points tell the sentence, other holes not counted.
    var length: Int { (before.words + after.words).count { $0 != HoleContext.blank } }

    /// Whether both are of one hole, other holes of the sentence having been filled or not.
    func fits(_ other: HoleContext) -> Bool {
        HoleContext.fits(before, other.before) && HoleContext.fits(after, other.after)
    }

    /// Whether two sides say the same, a blank of either standing for one or more code points of the other.
    private static func fits(_ one: Side, _ two: Side) -> Bool {
        let (a, b) = (one.words, two.words)
        if a == b { return true }
        // Which places of `b` can be reached with the first words of `a` read: a row for each place of `a`.
        var row = [Bool](repeating: false, count: b.count + 1)
        row[0] = true
        for i in 0...a.count {
            var next = [Bool](repeating: false, count: b.count + 1)
            for j in 0...b.count where row[j] {
                switch (i == a.count, j == b.count) {
                case (true, true): return true
                // An answer that ends a sentence ends what is shown of it too.
                case (true, false): if one.isCut || b[j] == blank { return true }
                case (false, true): if two.isCut || a[i] == blank { return true }
                case (false, false):
                    if a[i] == b[j] { next[j + 1] = true }
                    if (a[i] == blank) == (b[j] == blank) { continue }
                    next[j + 1] = true
                    if a[i] == blank { row[j + 1] = true } else { next[j] = true }
                }
            }
            row = next
        }
        return false
    }

    /// With one blank for each other hole, and one verb for growth and fall: it follows the number behind it.
    private static func evened(_ text: Substring) -> String {
        verbs.reduce(String(text.replacing(otherHole, with: "＿"))) { $0.replacing($1, with: verbs[0]) }
    }

    /// Without white space.
    static func squeezed(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.properties.isWhitespace }))
    }
}
