/// How a title is parted in other forms than text pages: on a screen of any width without parting a word (词意完整), on
/// paper into the lines of a text page.
///
/// - Source: GB/T 9704-2012, 7.3.1.
package enum TitlePhrases {
    /// The dearest place that is still between words.
    private static let dearest = 25
    /// Half cells of a phrase that no line of a title holds.
    private static let widest = 40

    /// The lines of a title as a text page has them, blanks between them kept at their ends; together they are the title.
    package static func lines(of title: String, names: [String] = [], profile: LayoutProfile = .standard) -> [String] {
        let breaker = LineBreaker(level: profile.breaking, avoidsLoneCharacter: profile.avoidsLoneCharacter)
        let prose = Prose(title, role: .element(.title))
        guard prose.bytes.elementsEqual(title.utf8) else { return [title] }
        let starts = TitleBreaker(
            breaker: breaker, limit: min(profile.titleWidth.halves, profile.lineWidth.halves),
            names: names.map { Array($0.utf8) }
        ).lines(of: prose).dropFirst().map(\.start)
        let edges = [0] + starts + [prose.bytes.count]
        return zip(edges, edges.dropFirst()).map { String(decoding: prose.bytes[$0..<$1], as: UTF8.self) }
    }

    /// The title's phrases in order; together they are the title. A title with line ends or tabs is one phrase.
    ///
    /// - Parameter names: bodies that the document says elsewhere too, which are not parted.
    package static func phrases(of title: String, names: [String] = []) -> [String] {
        let bytes = Array(title.utf8)
        guard !bytes.isEmpty, !bytes.contains(where: { $0 < 0x20 }) else { return [title] }
        let words = TitleWords(bytes, names: names.map { Array($0.utf8) })
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
