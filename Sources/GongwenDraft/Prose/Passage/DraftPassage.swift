import GongwenRecognition

/// A run of prose prepared for the rules (待识别的一段): folded characters with the clause, sentence and quotation
/// that each stands in. All offsets below are into ``folded``.
struct DraftPassage: Sendable {
    let text: FigureText
    let zone: DraftZone
    /// The year that the text plans for, and the one that the draft is for.
    let year: Int
    let next: Int
    /// Characters without blanks, full-width signs and letters as half-width ones.
    let folded: [UInt32]
    private var clauseStarts: [Int32] = []
    private var clauseEnds: [Int32] = []
    private var sentenceStarts: [Int32] = []
    private var sentenceEnds: [Int32] = []
    /// Which of ``quotes`` a character stands in, its marks included; -1 for none.
    private var quoteNumbers: [Int32] = []
    /// What stands in quotation marks, the marks left out, in order.
    private(set) var quotes: [Range<Int>] = []
    /// The years it names, in order.
    private(set) var years: [YearRule.Year] = []

    /// Prepares a run of prose.
    init(_ prose: [Unicode.Scalar], zone: DraftZone, year: Int, next: Int) {
        text = FigureText(prose)
        self.zone = zone
        self.year = year
        self.next = next
        folded = text.folded
        findBounds()
        findQuotes()
        years = YearRule.years(self)
    }

    /// How many characters it has.
    var count: Int { folded.count }

    /// The character at a place; 0 outside.
    func at(_ place: Int) -> UInt32 { place >= 0 && place < folded.count ? folded[place] : 0 }

    /// Whether a word stands at a place.
    func has(_ word: [UInt32], at place: Int) -> Bool {
        guard place >= 0, place + word.count <= folded.count else { return false }
        for (offset, scalar) in word.enumerated() where folded[place + offset] != scalar { return false }
        return true
    }

    /// The clause that a character stands in: between two of ，；：。！？. Only what is near, so that a text without
    /// marks costs no more than its length.
    func clause(at place: Int) -> Range<Int> {
        guard place < clauseStarts.count else { return place..<place }
        return max(Int(clauseStarts[place]), place - Self.reach)..<min(Int(clauseEnds[place]), place + Self.reach)
    }

    /// The sentence that a character stands in.
    func sentence(at place: Int) -> Range<Int> {
        guard place < sentenceStarts.count else { return place..<place }
        return max(
            Int(sentenceStarts[place]), place - 4 * Self.reach)..<min(Int(sentenceEnds[place]), place + 4 * Self.reach)
    }

    /// The item of a list that a character stands in: its clause, cut at 、 as well.
    func item(at place: Int) -> Range<Int> {
        let clause = clause(at: place)
        var start = place
        var depth = 0
        while start > clause.lowerBound, depth > 0 || folded[start - 1] != Sign.pause {
            start -= 1
            // What is parted in brackets is no item: 县（市、区）.
            if folded[start] == Sign.close {
                depth += 1
            } else if folded[start] == Sign.open {
                depth = max(0, depth - 1)
            }
        }
        var end = place
        while end < clause.upperBound, folded[end] != Sign.pause { end += 1 }
        return start..<end
    }

    /// What stands in the quotation marks round a character, the marks left out; nil where there are none.
    func quote(at place: Int) -> Range<Int>? {
        guard place >= 0, place < quoteNumbers.count, quoteNumbers[place] >= 0 else { return nil }
        return quotes[Int(quoteNumbers[place])]
    }

    /// Whether this is a heading or title: short, and without the stop that ends a sentence.
    var isHeading: Bool { count <= 60 && !folded.contains(where: Sign.endsSentence) }

    /// Whether a range stands in the headword of an explanation: before its colon, or where there is nothing else.
    func isHeadword(_ range: Range<Int>) -> Bool {
        guard range.upperBound <= Self.longestName else { return false }
        return folded.prefix(Self.longestName).firstIndex(of: Sign.colon).map { range.upperBound <= $0 } ?? isHeading
    }

    /// The characters of a range as printed.
    func string(_ range: Range<Int>) -> String { text.string(range) }

    /// The same in quotation marks; as it is where it holds such marks itself.
    func quoted(_ range: Range<Int>) -> String {
        let words = string(range)
        return folded[range].contains(where: FormulaRule.isQuote) ? words : "“\(words)”"
    }

    // MARK: - Preparation

    private mutating func findBounds() {
        let count = folded.count
        clauseStarts = [Int32](repeating: 0, count: count)
        sentenceStarts = clauseStarts
        clauseEnds = clauseStarts
        sentenceEnds = clauseStarts
        var clause = 0
        var sentence = 0
        for place in 0..<count {
            clauseStarts[place] = Int32(clause)
            sentenceStarts[place] = Int32(sentence)
            let value = folded[place]
            guard Sign.partsClauses(value), !isInsideNumber(place) else { continue }
            for inner in clause...place { clauseEnds[inner] = Int32(place) }
            clause = place + 1
            guard Sign.endsSentence(value) || value == Sign.semicolon else { continue }
            for inner in sentence...place { sentenceEnds[inner] = Int32(place) }
            sentence = place + 1
        }
        for inner in clause..<max(count, clause) { clauseEnds[inner] = Int32(count) }
        for inner in sentence..<max(count, sentence) { sentenceEnds[inner] = Int32(count) }
    }

    /// Whether a comma or colon stands between digits: 1,200 and 9:43:47.
    private func isInsideNumber(_ place: Int) -> Bool {
        guard folded[place] == Sign.comma || folded[place] == Sign.colon else { return false }
        return text.printed[place] != 0xFF0C && Sign.isDigit(at(place - 1)) && Sign.isDigit(at(place + 1))
    }

    private mutating func findQuotes() {
        quoteNumbers = [Int32](repeating: -1, count: folded.count)
        var open: Int?
        for place in 0..<folded.count {
            let value = folded[place]
            switch value {
            case 0x201C, 0x300C, 0x300E: open = place
            case 0x201D, 0x300D, 0x300F: close(&open, at: place)
            case 0x22: if open == nil { open = place } else { close(&open, at: place) }
            default: if Sign.endsSentence(value) { open = nil }
            }
        }
    }

    private mutating func close(_ open: inout Int?, at place: Int) {
        guard let start = open else { return }
        open = nil
        // What is longer is speech and no name.
        guard place - start <= Self.longestName, place > start + 1 else { return }
        for inner in start...place { quoteNumbers[inner] = Int32(quotes.count) }
        quotes.append(start + 1..<place)
    }

    private static let longestName = 40
    /// No clause of a plan is longer to either side.
    private static let reach = 200
}
