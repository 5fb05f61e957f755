/// Finds terms in prose (名词匹配): Aho–Corasick over folded UTF-8 bytes, one step a byte however many terms there are.
///
/// Of the places where forms begin, the leftmost wins, and of the forms that begin there the longest. A form that starts or
/// ends with a Latin letter or digit needs a word edge there. A form without quotation marks is not found as a part of a
/// quoted expression: 两高 is not in “两全两高”; nor, without any marks, as a half of 两全两高 or in front of 批 in 四个一批.
package struct TermMatcher: Sendable {
    /// A way to write a term.
    package struct Form: Sendable {
        /// The term's number, the caller's.
        package var term: Int
        /// As a text writes it; without quotation marks it stands for the same within them.
        package var written: String
        /// Whether it is found without quotation marks too.
        package var allowsBare: Bool

        /// Creates a form.
        package init(term: Int, written: String, allowsBare: Bool) {
            self.term = term
            self.written = written
            self.allowsBare = allowsBare
        }
    }

    /// A place where a term stands.
    package struct Match: Sendable, Equatable {
        /// UTF-8 offsets in the text searched, from 0.
        package var range: Range<Int>
        /// The numbers of the terms that are written so, ascending; seldom more than one.
        package var terms: [Int]
    }

    private struct Pattern {
        var hasQuotes: Bool
        var needsEdgeBefore: Bool
        var needsEdgeAfter: Bool
        /// The Chinese numeral that it begins with, where it has no quotation marks; nil for none.
        var numeral: [UInt8]?
        /// Whether it ends in 一, which another word may go on with (四个一批).
        var endsInOne: Bool
        var terms: [Int]
    }
    private var patterns: [Pattern] = []
    /// The patterns' lengths in bytes.
    private var lengths: [Int] = []
    /// The class of each byte; bytes in no pattern share class 0.
    private var classes = [UInt8](repeating: 0, count: 256)
    private var classCount = 1
    /// The states, numbered breadth first.
    private var automaton = TermAutomaton()
    /// The pattern that ends in a state, -1 for none.
    private var patternAt: [Int32] = []
    /// The next shorter state in which a pattern ends, following suffixes; 0 for none.
    private var shorter: [Int32] = []

    /// Creates a matcher of these forms.
    ///
    /// - Complexity: linear in the forms' bytes.
    package init(_ forms: [Form]) {
        var words: [(bytes: [UInt8], term: Int)] = []
        words.reserveCapacity(2 * forms.count)
        for form in forms {
            let written = FoldedText(form.written).bytes
            let bare = written.filter { $0 > FoldedText.closingQuote }
            guard !bare.isEmpty else { continue }
            let isQuoted = bare.count < written.count
            words.append(
                (isQuoted ? written : [FoldedText.openingQuote] + written + [FoldedText.closingQuote], form.term))
            if form.allowsBare { words.append((bare, form.term)) }
        }
        for word in words {
            for byte in word.bytes where classes[Int(byte)] == 0 {
                // 255 classes at most: a 256th cannot be needed, since 0 never occurs in a folded text.
                classes[Int(byte)] = UInt8(truncatingIfNeeded: classCount)
                classCount += 1
            }
        }
        var trie = TermTrie()
        var ends: [Int32] = [-1]
        for (bytes, term) in words {
            let state = trie.insert(bytes, classes)
            while ends.count < trie.count { ends.append(-1) }
            addPattern(bytes, term, known: &ends[state])
        }
        for index in patterns.indices { patterns[index].terms.sort() }
        automaton = TermAutomaton(trie, classCount: classCount)
        patternAt = automaton.numbers.map { ends[Int($0)] }
        automaton.numbers = []
        shorter = [Int32](repeating: 0, count: patternAt.count)
        // Suffixes are shorter, so that theirs are known.
        for state in patternAt.indices.dropFirst() {
            let suffix = automaton.suffix[state]
            shorter[state] = patternAt[Int(suffix)] >= 0 ? suffix : shorter[Int(suffix)]
        }
        automaton.finish(endsAt: patternAt.indices.map { patternAt[$0] >= 0 || shorter[$0] != 0 })
    }

    private mutating func addPattern(_ bytes: [UInt8], _ term: Int, known: inout Int32) {
        if known >= 0 {
            let pattern = Int(known)
            if !patterns[pattern].terms.contains(term) { patterns[pattern].terms.append(term) }
            return
        }
        known = Int32(truncatingIfNeeded: patterns.count)
        lengths.append(bytes.count)
        let hasQuotes = bytes.contains { $0 <= FoldedText.closingQuote }
        let first = Array(bytes.prefix(3))
        patterns.append(
            Pattern(
                hasQuotes: hasQuotes,
                needsEdgeBefore: bytes.first.map(isASCIIWord) == true,
                needsEdgeAfter: bytes.last.map(isASCIIWord) == true,
                numeral: !hasQuotes && TermMatcher.numerals.contains(first) ? first : nil,
                endsInOne: !hasQuotes && bytes.suffix(3).elementsEqual("一".utf8), terms: [term]))
    }

    /// How many beginnings of words are told apart.
    var stateCount: Int { patternAt.count }

    /// Whether there is nothing to find.
    package var isEmpty: Bool { patterns.isEmpty }

    /// The terms in a text, from left to right, none overlapping another.
    ///
    /// - Parameters:
    ///   - text: the folded text.
    ///   - source: the bytes that it was folded from.
    ///   - accepts: whether this range of the original can be a use; a refused one makes room for a shorter or later one.
    package func matches(
        in text: FoldedText, of source: UnsafeBufferPointer<UInt8>, where accepts: (Range<Int>) -> Bool = { _ in true }
    ) -> [Match] {
        var found = candidates(in: text.bytes)
        guard !found.isEmpty else { return [] }
        let spans = QuotedSpans(text)
        found.sort { $0.start != $1.start ? $0.start < $1.start : $0.end > $1.end }
        var matches: [Match] = []
        var end = 0
        for candidate in found where candidate.start >= end {
            let pattern = patterns[candidate.pattern]
            let range = candidate.start..<candidate.end
            guard hasEdges(pattern, range, in: text, of: source),
                pattern.hasQuotes
                    || !spans.isPartOfExpression(range) && !isPartOfCoinage(pattern, range, in: text.bytes)
            else { continue }
            let original = text.original(range, in: source)
            guard accepts(original) else { continue }
            matches.append(Match(range: original, terms: pattern.terms))
            end = candidate.end
        }
        return matches
    }

    /// The terms in a string; offsets are of its UTF-8 bytes.
    package func matches(in string: String) -> [Match] {
        var string = string
        return string.withUTF8 { matches(in: FoldedText($0), of: $0) }
    }

    /// Every form at every place, edges and quotation marks not yet looked at.
    private func candidates(in bytes: [UInt8]) -> [(start: Int, end: Int, pattern: Int)] {
        var found: [(start: Int, end: Int, pattern: Int)] = []
        guard !patterns.isEmpty else { return found }
        automaton.scan(bytes, classes: classes) { state, end in
            var ending = patternAt[state] >= 0 ? state : Int(shorter[state])
            while ending != 0 {
                let pattern = Int(patternAt[ending])
                found.append((end - lengths[pattern], end, pattern))
                ending = Int(shorter[ending])
            }
        }
        return found
    }

    private static let numerals = Set("一二两三四五六七八九十双".map { Array(String($0).utf8) })
    /// Characters that a word with 一 in front of them goes on with: 一批, 一点.
    private static let measures = Set("批点些个次起样律体流线处条套".map { Array(String($0).utf8) })

    /// Whether bytes without quotation marks are a part of a longer coined word: a half of 两全两高, 四个一 of 四个一批.
    private func isPartOfCoinage(_ pattern: Pattern, _ range: Range<Int>, in bytes: [UInt8]) -> Bool {
        func holds(_ wanted: [UInt8], at offset: Int) -> Bool {
            offset >= 0 && offset + 3 <= bytes.count && bytes[offset..<offset + 3].elementsEqual(wanted)
        }
        if let numeral = pattern.numeral {
            if holds(numeral, at: range.lowerBound - 6) { return true }
            if range.count == 6, holds(numeral, at: range.upperBound) { return true }
        }
        guard pattern.endsInOne, range.upperBound + 3 <= bytes.count else { return false }
        return TermMatcher.measures.contains(Array(bytes[range.upperBound..<range.upperBound + 3]))
    }

    private func hasEdges(
        _ pattern: Pattern, _ range: Range<Int>, in text: FoldedText, of source: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        let bytes = text.bytes
        if pattern.needsEdgeBefore, range.lowerBound > 0, isASCIIWord(bytes[range.lowerBound - 1]),
            text.isAdjacent(at: range.lowerBound, in: source)
        {
            return false
        }
        guard pattern.needsEdgeAfter, range.upperBound < bytes.count, text.isAdjacent(at: range.upperBound, in: source)
        else { return true }
        if isASCIIWord(bytes[range.upperBound]) { return false }
        // PM2 is not in PM2.5.
        return
            !(bytes[range.upperBound] == UInt8(ascii: ".") && isASCIIDigit(bytes[range.upperBound - 1])
            && range.upperBound + 1 < bytes.count && isASCIIDigit(bytes[range.upperBound + 1]))
    }
}

private func isASCIIDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
