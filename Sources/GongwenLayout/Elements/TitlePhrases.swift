/// Where a title may be parted on a screen of any width without parting a word (词意完整).
///
/// - Source: GB/T 9704-2012, 7.3.1.
package enum TitlePhrases {
    /// The dearest place that is still between words.
    private static let dearest = 25
    /// Half cells of a phrase that no line of a title holds.
    private static let widest = 40

    /// The title's phrases in order; together they are the title. A title with line ends or tabs is one phrase.
    package static func phrases(of title: String) -> [String] {
        let bytes = Array(title.utf8)
        guard !bytes.isEmpty, !bytes.contains(where: { $0 < 0x20 }) else { return [title] }
        let words = TitleWords(bytes)
        var scanner = BreakScanner(bytes, level: .strict)
        var phrases: [String] = []
        var start = 0
        var places: [Int] = []
        func add(upTo end: Int) {
            // A 《》 wider than a line is parted between its words.
            let isWide = LineBreaker.width(of: bytes[start..<end]) > widest
            for place in (isWide ? places.filter { $0 > start } : []) + [end] {
                phrases.append(String(decoding: bytes[start..<place], as: UTF8.self))
                start = place
            }
            places = []
        }
        while let step = scanner.next() {
            guard step.start > start, step.before == .allowed else { continue }
            let cost = words.cost(at: step.start)
            if cost <= dearest {
                add(upTo: step.start)
            } else if words.costInsideTitle(at: step.start).map({ $0 <= dearest }) == true {
                places.append(step.start)
            }
        }
        add(upTo: bytes.count)
        return phrases
    }
}
