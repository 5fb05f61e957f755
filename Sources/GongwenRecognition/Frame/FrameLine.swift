import GongwenModel

/// A row as the frame is read from it: its characters without blanks, and the way back (识读用的行).
struct FrameLine: Sendable {
    /// The row.
    let row: ReadRow
    /// Its characters, blanks aside.
    let core: [Unicode.Scalar]
    /// For each character of `core` its offset in the row; nil where the row has no blanks.
    private let offsets: [Int]?
    /// Whether a day, alone or behind a name, ends this row or one of the few below it (成文日期就在近处).
    var isNearDay = false

    init(_ row: ReadRow) {
        self.row = row
        let scalars = row.text.scalars
        if scalars.contains(where: \.isBlank) {
            let offsets = scalars.indices.filter { !scalars[$0].isBlank }
            self.offsets = offsets
            core = offsets.map { scalars[$0] }
        } else {
            offsets = nil
            core = scalars
        }
    }

    /// How many characters it has, blanks aside.
    var count: Int { core.count }
    /// The source line it begins on.
    var line: UInt32 { row.lines.first ?? row.text.place(at: 0).line }
    /// Where a character of `core` stands in the source.
    func place(at index: Int) -> Place { row.text.place(at: offset(index)) }

    /// Whether a blank stands before a character of `core`.
    func hasBlank(before index: Int) -> Bool {
        guard let offsets, index > 0, index < offsets.count else { return false }
        return offsets[index] > offsets[index - 1] + 1
    }

    /// A range of `core` with the blanks inside.
    func kept(_ range: Range<Int>) -> TracedText {
        guard !range.isEmpty else { return TracedText() }
        return row.text.slice(offset(range.lowerBound)..<offset(range.upperBound - 1) + 1)
    }

    /// The whole row with the blanks inside.
    var whole: TracedText { kept(0..<core.count) }

    /// A range of `core` without blanks, but for those between two Latin words or numbers.
    func closed(_ range: Range<Int>) -> TracedText {
        guard offsets != nil else { return kept(range) }
        var text = TracedText()
        var start = range.lowerBound
        for index in range where index > start && hasBlank(before: index) {
            if core[index - 1].isASCIIWord && core[index].isASCIIWord { continue }
            text.append(kept(start..<index))
            start = index
        }
        text.append(kept(start..<range.upperBound))
        return text
    }

    /// A range of `core` as a string, blanks aside.
    func string(_ range: Range<Int>) -> String {
        var string = ""
        string.unicodeScalars.append(contentsOf: core[range])
        return string
    }

    /// The stretches of a range between blanks.
    func words(_ range: Range<Int>) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var start = range.lowerBound
        for index in range where index > start && hasBlank(before: index) {
            words.append(start..<index)
            start = index
        }
        if start < range.upperBound { words.append(start..<range.upperBound) }
        return words
    }

    /// The row cut in two before a character of `core`.
    func cut(before index: Int) -> (ReadRow, ReadRow) {
        var first = row
        first.text = row.text.slice(0..<offset(index - 1) + 1)
        first.lines = row.lines.filter { $0 <= place(at: index - 1).line }
        var second = row
        second.text = row.text.slice(offset(index)..<row.text.count)
        second.lines = row.lines.filter { $0 >= place(at: index).line }
        second.gap = 0
        second.beginsPage = false
        return (first, second)
    }

    private func offset(_ index: Int) -> Int {
        guard let offsets else { return index }
        return offsets[index]
    }
}
