import GongwenModel

/// Which paragraph of a section is which of its counterpart (段落对应).
struct ParagraphAlignment {
    /// A step through both, in order.
    enum Step {
        case both(old: Int, new: Int)
        case removed(Int)
        case added(Int)
    }

    /// How alike two paragraphs must be to count as one that was reworded.
    private static let threshold = 0.4
    /// Less is asked of two that stand alone between the same neighbours.
    private static let loneThreshold = 0.2

    private var textNumbers: [[UInt8]: UInt32] = [:]
    private var names = TokenNames()
    private var budget = SequenceMatch.Budget(steps: 5_000_000)

    /// Aligns the paragraphs of a pair.
    mutating func steps(_ old: [ProseUnit], _ new: [ProseUnit]) -> [Step] {
        let left = old.map { number(of: $0.text) }
        let right = new.map { number(of: $0.text) }
        var steps: [Step] = []
        var (doneOld, doneNew) = (0, 0)
        for pair in SequenceMatch.pairs(left, right, isWhole: false, &budget) + [(old.count, new.count)] {
            steps += gap(old, doneOld..<pair.old, new, doneNew..<pair.new)
            if pair.old < old.count { steps.append(.both(old: pair.old, new: pair.new)) }
            (doneOld, doneNew) = (pair.old + 1, pair.new + 1)
        }
        return steps
    }

    private mutating func number(of text: String) -> UInt32 {
        let key = Array(text.utf8)
        if let known = textNumbers[key] { return known }
        let number = UInt32(clamping: textNumbers.count)
        textNumbers[key] = number
        return number
    }

    /// Paragraphs between two that are equal: those that are alike are paired, in order.
    private mutating func gap(
        _ old: [ProseUnit], _ left: Range<Int>, _ new: [ProseUnit], _ right: Range<Int>
    ) -> [Step] {
        if left.isEmpty { return right.map { .added($0) } }
        if right.isEmpty { return left.map { .removed($0) } }
        var steps: [Step] = []
        var (doneOld, doneNew) = (left.lowerBound, right.lowerBound)
        for pair in alike(old, left, new, right) + [(left.upperBound, right.upperBound)] {
            steps += (doneOld..<pair.0).map { .removed($0) }
            steps += (doneNew..<pair.1).map { .added($0) }
            if pair.0 < left.upperBound { steps.append(.both(old: pair.0, new: pair.1)) }
            (doneOld, doneNew) = (pair.0 + 1, pair.1 + 1)
        }
        return steps
    }

    private mutating func alike(
        _ old: [ProseUnit], _ left: Range<Int>, _ new: [ProseUnit], _ right: Range<Int>
    ) -> [(Int, Int)] {
        let others = right.map { (number: $0, sketch: sketch(new[$0].text)) }
        let isLone = left.count == 1 && right.count == 1
        let index = SketchIndex(others)
        var scored: [(score: Double, old: Int, new: Int)] = []
        for first in left {
            let own = sketch(old[first].text)
            for second in index.candidates(for: own) where old[first].kind == new[second].kind {
                let score = own.likeness(to: others[second - right.lowerBound].sketch)
                if score >= (isLone ? Self.loneThreshold : Self.threshold) { scored.append((score, first, second)) }
            }
        }
        scored.sort { ($1.score, $0.old + $0.new, $0.old) < ($0.score, $1.old + $1.new, $1.old) }
        var partners: [Int: Int] = [:]
        var taken: Set<Int> = []
        for (_, first, second) in scored where partners[first] == nil && taken.insert(second).inserted {
            partners[first] = second
        }
        // Only those that keep their order; the others count as removed and added.
        let ordered = partners.sorted { $0.key < $1.key }
        return RisingRun.longest(ordered.map(\.value)).map { (ordered[$0].key, ordered[$0].value) }
    }

    private mutating func sketch(_ text: String) -> TextSketch { TextSketch(WordTokens(text, names: &names)) }
}
