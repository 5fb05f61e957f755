/// Tells from a row's sentence whether its hole has been filled already (已经填过).
struct FilledBefore {
    enum Finding {
        /// With what the row says.
        case same
        /// With something else.
        case other
        /// The sentence is not there, or the hole is still open.
        case nowhere
    }
    private let runs: [[Unicode.Scalar]]

    init(_ printedRuns: [String]) { runs = printedRuns.map { Array($0.unicodeScalars) } }

    /// The longest answer looked for in the place of a hole, in code points.
    private static let reach = 60
    /// The fewest code points round a hole that tell a sentence.
    private static let fewest = 4

    func look(for answer: SheetAnswer) -> Finding {
        guard let sentence = ShownSentence(answer.sentence), sentence.length >= FilledBefore.fewest else {
            return .nowhere
        }
        let value = Array(HoleContext.squeezed(answer.value).unicodeScalars)
        let same = sentence.filled(with: value)
        if runs.contains(where: { run in same.contains { FilledBefore.gap($0, at: 0, in: run) != nil } }) {
            return .same
        }
        let isOther = runs.contains { run in
            guard let gap = FilledBefore.gap(sentence.parts, at: sentence.hole, in: run) else { return false }
            return !gap.isEmpty && gap.count <= FilledBefore.reach
                && !gap.contains { "＿。！？".unicodeScalars.contains($0) }
        }
        return isOther ? .other : .nowhere
    }

    /// Looks for parts in their order, each within reach of the one before it; nil where they are not in the run.
    ///
    /// - Returns: what stands before the part of an index: at the ends of the run nothing bounds it.
    private static func gap(
        _ parts: [[Unicode.Scalar]], at index: Int, in run: [Unicode.Scalar]
    ) -> ArraySlice<Unicode.Scalar>? {
        guard let first = parts.firstIndex(where: { !$0.isEmpty }) else { return nil }
        var start = 0
        while let found = place(of: parts[first], in: run, from: start, until: run.count) {
            var end = found + parts[first].count
            var gap = run[(first == index ? 0 : found)..<found]
            var isThere = true
            for (number, part) in parts.enumerated().dropFirst(first + 1) {
                guard let next = place(of: part, in: run, from: end, until: min(run.count, end + reach + part.count))
                else {
                    isThere = false
                    break
                }
                if number == index { gap = run[end..<(part.isEmpty ? run.count : next)] }
                end = next + part.count
            }
            if isThere { return gap }
            start = found + 1
        }
        return nil
    }

    private static func place(
        of part: [Unicode.Scalar], in run: [Unicode.Scalar], from start: Int, until end: Int
    ) -> Int? {
        guard let first = part.first else { return start <= end ? start : nil }
        guard end - start >= part.count else { return nil }
        return (start...(end - part.count)).first { run[$0] == first && run[$0...].starts(with: part) }
    }
}

/// A sentence as a sheet shows it: the words between its holes (表中的句子).
private struct ShownSentence {
    /// The words in their order, parted by holes.
    let parts: [[Unicode.Scalar]]
    /// The index of the part behind the hole that the row asks for.
    let hole: Int

    /// How many code points its words have.
    var length: Int { parts.reduce(0) { $0 + $1.count } }

    /// Nil for a sentence that shows no hole.
    init?(_ sentence: String) {
        var text = HoleContext.squeezed(sentence)
        guard let opening = text.firstRange(of: "【待填：") else { return nil }
        // A table's row is named before a colon.
        if text.hasPrefix("（表）"), let colon = text[..<opening.lowerBound].lastIndex(of: "：") {
            text = String(text[text.index(after: colon)...])
        }
        guard let mark = text.firstRange(of: "【待填："), let closing = text[mark.upperBound...].firstIndex(of: "】") else {
            return nil
        }
        func parts(_ words: Substring) -> [[Unicode.Scalar]] {
            // A long sentence is cut with ….
            words.split(separator: HoleContext.otherHole, omittingEmptySubsequences: false)
                .map { $0.unicodeScalars.filter { $0 != "…" } }
        }
        let before = parts(text[..<mark.lowerBound])
        hole = before.count
        self.parts = before + parts(text[text.index(after: closing)...])
    }

    /// The words with an answer in the hole's place; the unit stands in the sentence, and may in the answer too.
    func filled(with value: [Unicode.Scalar]) -> [[[Unicode.Scalar]]] {
        let (before, after) = (parts[hole - 1], parts[hole])
        return (0...min(8, max(0, value.count - 1))).compactMap { count in
            guard count == 0 || after.starts(with: value.suffix(count)) else { return nil }
            let joined = before + value.dropLast(count) + after
            return Array(parts[..<(hole - 1)]) + [joined] + Array(parts[(hole + 1)...])
        }
    }
}
