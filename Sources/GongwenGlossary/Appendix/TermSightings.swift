import GongwenModel

/// Where the words of unused terms stand in a text all the same, quotation marks aside (相近写法).
struct TermSightings {
    /// For each term's number the first place, as printed with a few characters round it.
    private(set) var found: [Int: String] = [:]

    /// Looks for terms, given by number and key, in a document's prose.
    init(of terms: [(number: Int, key: String)], in document: Document) {
        let matcher = TermMatcher(terms.map { TermMatcher.Form(term: $0.number, written: $0.key, allowsBare: true) })
        var found: [Int: String] = [:]
        var copy = document
        var walk = ProseWalk { text, _ in
            guard found.count < terms.count else { return }
            var plain = text.plain
            plain.withUTF8 { source in
                for match in matcher.matches(in: FoldedText(source, quotes: false), of: source) {
                    for term in match.terms where found[term] == nil {
                        found[term] = TermSightings.excerpt(match.range, of: source)
                    }
                }
            }
        }
        walk.walk(&copy)
        self.found = found
    }

    /// A range with three characters before and after it.
    private static func excerpt(_ range: Range<Int>, of source: UnsafeBufferPointer<UInt8>) -> String {
        var start = range.lowerBound
        var end = range.upperBound
        for _ in 0..<3 where start > 0 {
            start -= 1
            while start > 0, source[start] & 0xC0 == 0x80 { start -= 1 }
        }
        for _ in 0..<3 where end < source.count {
            end += 1
            while end < source.count, source[end] & 0xC0 == 0x80 { end += 1 }
        }
        return String(decoding: source[start..<end], as: UTF8.self)
    }
}
