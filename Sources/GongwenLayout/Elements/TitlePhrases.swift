/// Where a title may be parted on a screen of any width without parting a word (词意完整).
///
/// - Source: GB/T 9704-2012, 7.3.1.
package enum TitlePhrases {
    /// The dearest place that is still between words.
    private static let dearest = 25

    /// The title's phrases in order; together they are the title. A title with line ends or tabs is one phrase.
    package static func phrases(of title: String) -> [String] {
        let bytes = Array(title.utf8)
        guard !bytes.isEmpty, !bytes.contains(where: { $0 < 0x20 }) else { return [title] }
        let words = TitleWords(bytes)
        var scanner = BreakScanner(bytes, level: .strict)
        var phrases: [String] = []
        var start = 0
        while let step = scanner.next() {
            guard step.start > start, step.before == .allowed, words.cost(at: step.start) <= dearest else { continue }
            phrases.append(String(decoding: bytes[start..<step.start], as: UTF8.self))
            start = step.start
        }
        phrases.append(String(decoding: bytes[start...], as: UTF8.self))
        return phrases
    }
}
