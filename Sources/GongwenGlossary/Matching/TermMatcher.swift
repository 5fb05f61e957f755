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
    /// The state after each state and class.
    private var steps: [Int32] = []
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
        var trie = Trie()
        patternAt = [-1]
        for (bytes, term) in words {
            let state = trie.insert(bytes, classes)
            while patternAt.count < trie.count { patternAt.append(-1) }
            addPattern(bytes, term, at: state)
        }
        for index in patterns.indices { patterns[index].terms.sort() }
        link(trie)
    }

    private mutating func addPattern(_ bytes: [UInt8], _ term: Int, at state: Int) {
        let known = Int(patternAt[state])
        if known >= 0 {
            if !patterns[known].terms.contains(term) { patterns[known].terms.append(term) }
            return
        }
        patternAt[state] = Int32(truncatingIfNeeded: patterns.count)
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

    /// Whether there is nothing to find.
    package var isEmpty: Bool { patterns.isEmpty }

    /// The words' beginnings as states, the children of each in a chain.
    private struct Trie {
        private(set) var firstChild: [Int32] = [0]
        private(set) var sibling: [Int32] = [0]
        /// The class that leads to a state.
        private(set) var step: [Int32] = [0]
        var count: Int { step.count }

        /// Adds a word and gives the state it ends in.
        mutating func insert(_ word: [UInt8], _ classes: [UInt8]) -> Int {
            var state = 0
            for byte in word {
                let wanted = Int32(classes[Int(byte)])
                var child = firstChild[state]
                while child != 0, step[Int(child)] != wanted { child = sibling[Int(child)] }
                if child == 0 {
                    child = Int32(truncatingIfNeeded: count)
                    step.append(wanted)
                    sibling.append(firstChild[state])
                    firstChild.append(0)
                    firstChild[state] = child
                }
                state = Int(child)
            }
            return state
        }
    }

    /// Follows suffixes breadth first: a missing step leads where the longest suffix would.
    private mutating func link(_ trie: Trie) {
        let width = classCount
        var suffix = [Int](repeating: 0, count: trie.count)
        shorter = [Int32](repeating: 0, count: trie.count)
        steps = [Int32](repeating: 0, count: trie.count * width)
        var queue = [0]
        queue.reserveCapacity(trie.count)
        var head = 0
        steps.withUnsafeMutableBufferPointer { steps in
            while head < queue.count {
                let state = queue[head]
                head += 1
                let fallback = suffix[state]
                if state != 0 {
                    shorter[state] = patternAt[fallback] >= 0 ? Int32(truncatingIfNeeded: fallback) : shorter[fallback]
                    for step in 0..<width { steps[state * width + step] = steps[fallback * width + step] }
                }
                var child = Int(trie.firstChild[state])
                while child != 0 {
                    let step = state * width + Int(trie.step[child])
                    // Still the fallback's step, before the child's own takes its place.
                    suffix[child] = Int(steps[step])
                    steps[step] = Int32(truncatingIfNeeded: child)
                    queue.append(child)
                    child = Int(trie.sibling[child])
                }
            }
        }
    }

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
        let width = classCount
        bytes.withUnsafeBufferPointer { bytes in
            steps.withUnsafeBufferPointer { steps in
                classes.withUnsafeBufferPointer { classes in
                    patternAt.withUnsafeBufferPointer { patternAt in
                        var state = 0
                        for index in 0..<bytes.count {
                            state = Int(steps[state * width + Int(classes[Int(bytes[index])])])
                            if state == 0 { continue }
                            var ending = patternAt[state] >= 0 ? state : Int(shorter[state])
                            while ending != 0 {
                                let pattern = Int(patternAt[ending])
                                found.append((index + 1 - lengths[pattern], index + 1, pattern))
                                ending = Int(shorter[ending])
                            }
                        }
                    }
                }
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
