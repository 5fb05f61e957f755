/// Tells from a row's sentence whether its hole has been filled already (已经填过).
struct FilledBefore {
    enum Finding {
        /// With what the row says.
        case same
        /// With something else.
        case other
        /// The sentence is not there.
        case nowhere
    }
    private let runs: [[Unicode.Scalar]]

    init(_ printedRuns: [String]) { runs = printedRuns.map { Array($0.unicodeScalars) } }

    /// The longest answer looked for, in code points, where something else stands in the place of what the row says.
    private static let reach = 60
    /// The fewest code points round a hole that tell a sentence.
    private static let fewest = 4

    func look(for answer: SheetAnswer) -> Finding {
        guard let (before, after) = FilledBefore.surroundings(of: answer.sentence),
            before.count + after.count >= FilledBefore.fewest
        else { return .nowhere }
        let value = Array(HoleContext.squeezed(answer.value).unicodeScalars)
        var finding = Finding.nowhere
        for run in runs where run.count >= before.count + after.count {
            for start in FilledBefore.places(of: before, in: run) {
                let rest = run[(start + before.count)...]
                guard let end = FilledBefore.end(of: rest, before: after) else { continue }
                // Where a hole is still open, nothing was filled.
                if rest[..<end].contains("＿") { continue }
                // The sentence shows the unit; the cell may leave it out or not.
                let isSame = rest[..<end].elementsEqual(value)
                let isWithUnit = value.count > end - rest.startIndex && (rest[..<end] + after).starts(with: value)
                if isSame || isWithUnit { return .same }
                finding = .other
            }
        }
        return finding
    }

    /// What stands on both sides of the hole that a sentence shows; nil where it shows none.
    private static func surroundings(of sentence: String) -> (before: [Unicode.Scalar], after: [Unicode.Scalar])? {
        let text = HoleContext.squeezed(sentence)
        guard let opening = text.firstRange(of: "【待填："),
            let closing = text[opening.upperBound...].lastIndex(of: "】")
        else { return nil }
        func trimmed(_ part: Substring) -> [Unicode.Scalar] {
            // A table's row is named before a colon; a long sentence is cut with ….
            var part = part
            if part.hasPrefix("（表）"), let colon = part.lastIndex(of: "：") { part = part[part.index(after: colon)...] }
            return Array(part.unicodeScalars.filter { $0 != "…" })
        }
        let context = HoleContext(before: text[..<opening.lowerBound], after: text[text.index(after: closing)...])
        return (trimmed(context.before.words[...]), trimmed(context.after.words[...]))
    }

    private static func places(of words: [Unicode.Scalar], in run: [Unicode.Scalar]) -> [Int] {
        if words.isEmpty { return [0] }
        guard run.count >= words.count else { return [] }
        return (0...(run.count - words.count)).filter { run[$0] == words[0] && run[$0...].starts(with: words) }
    }

    /// Where the words after a hole begin, if they do within reach.
    private static func end(of rest: ArraySlice<Unicode.Scalar>, before after: [Unicode.Scalar]) -> Int? {
        if after.isEmpty { return rest.endIndex }
        var index = rest.startIndex
        let last = min(rest.endIndex - after.count, rest.startIndex + reach)
        while index <= last {
            if rest[index...].starts(with: after) { return index }
            index += 1
        }
        return nil
    }
}
