/// Which numbered headings stand inside which (层次嵌套), by form and by sequence.
///
/// The forms have an order (一、 before （一） before 1.), but a text may skip forms, run a count on through higher
/// headings, or turn two forms round: （1） with 1. 2. 3. below it is told by the （2） that follows.
struct Nesting {
    private let marks: [NumberMark?]
    /// For each numbered row, the next row with a number of each form; `Int.max` where there is none.
    private let next: [[Int]]
    /// Forms that were seen turned round: the outer with the inner.
    private var turned: Set<[Int]> = []

    /// Prepares the numbers of all rows; nil for rows without.
    init(_ marks: [NumberMark?]) {
        self.marks = marks
        var next: [[Int]] = Array(repeating: [], count: marks.count)
        var coming = [Int](repeating: Int.max, count: NumberMark.Form.allCases.count)
        for index in marks.indices.reversed() {
            guard let mark = marks[index] else { continue }
            next[index] = coming
            coming[mark.form.rawValue] = index
        }
        self.next = next
    }

    /// How many of the open headings stay open when a numbered row comes; the row goes inside the last of them.
    ///
    /// - Parameter open: the rows of the open headings, outermost first; nil for an unnumbered title.
    mutating func kept(_ open: [Int?], before row: Int) -> Int {
        guard let mark = marks[row] else { return open.count }
        if let same = open.lastIndex(where: { $0.flatMap { marks[$0] }?.form == mark.form }) { return same }
        // 2） behind （1） is the same count with half its bracket lost.
        if let last = open.last.flatMap({ $0.flatMap { marks[$0] } }), mark.value == last.value + 1,
            [last.form, mark.form].allSatisfy({ $0 == .arabicBracket || $0 == .halfBracket })
        {
            return open.count - 1
        }
        var kept = open.count
        while kept > 0, let top = open[kept - 1], let above = marks[top], above.form.rawValue > mark.form.rawValue {
            let pair = [above.form.rawValue, mark.form.rawValue]
            if mark.value == 1, turned.contains(pair) || continues(above, behind: row, inside: mark.form) {
                turned.insert(pair)
                break
            }
            kept -= 1
        }
        return kept
    }

    /// Whether the count of an open heading goes on behind a row before any higher form comes.
    private func continues(_ above: NumberMark, behind row: Int, inside form: NumberMark.Form) -> Bool {
        let following = next[row][above.form.rawValue]
        guard following != Int.max, marks[following]?.value == above.value + 1 else { return false }
        return next[row][..<form.rawValue].allSatisfy { $0 > following }
    }

    /// How many of the open headings stay open when an unnumbered title comes before the numbered row `following`.
    ///
    /// A title before the next number of an open count stands inside that heading; one before a fresh count holds it.
    func keptByTitle(_ open: [Int?], following: Int?) -> Int {
        guard let following, let mark = marks[following] else {
            return open.firstIndex(where: { $0 == nil }) ?? open.count
        }
        guard let same = open.lastIndex(where: { $0.flatMap { marks[$0] }?.form == mark.form }) else {
            return open.firstIndex(where: { $0 == nil }) ?? open.count
        }
        guard let last = open[same].flatMap({ marks[$0] }), mark.value > 1, mark.value > last.value else {
            return open[..<same].lastIndex(where: { $0 == nil }) ?? same
        }
        return open[same...].firstIndex(where: { $0 == nil }) ?? open.count
    }
}
