import GongwenModel

/// Finds headings numbered 1, 1.1, 1.1.1 (多级阿拉伯数字编号), as emergency plans and standards have them.
///
/// A row that begins with 1.1 may as well begin with a figure: only a text that counts on so is numbered so.
struct DecimalReview {
    private struct Found {
        var row: Int
        var numbers: [Int]
        var length: Int
    }

    /// How many rows must follow one another before a text counts as numbered so.
    private static let proof = 3

    /// Gives such headings their numbers.
    func review(_ drafts: inout [DraftRow]) {
        var chain: [Found] = []
        for index in drafts.indices {
            guard let found = found(drafts[index], row: index) else { continue }
            if follows(found.numbers, chain.last?.numbers) { chain.append(found) }
        }
        guard chain.count(where: { $0.numbers.count > 1 }) >= Self.proof else { return }
        for found in chain {
            let form: NumberMark.Form =
                switch found.numbers.count {
                case 1: .decimal
                case 2: .secondDecimal
                case 3: .thirdDecimal
                default: .fourthDecimal
                }
            drafts[found.row].open(with: NumberMark(form, found.numbers.last ?? 1, length: found.length))
        }
    }

    /// The numbers that a row begins with: 1, 1.1, 1.1.1, 1.1.1.1, text behind them.
    private func found(_ draft: DraftRow, row: Int) -> Found? {
        let scalars = draft.scalars
        var numbers: [Int] = []
        var offset = 0
        while numbers.count < 4, let (value, end) = NumberMark.numeral(scalars, from: offset),
            OutlineGlyph.digit(scalars[offset]) != nil
        {
            numbers.append(value)
            offset = end
            guard offset + 1 < scalars.count, scalars[offset] == "." || scalars[offset] == "．",
                OutlineGlyph.digit(scalars[offset + 1]) != nil
            else { break }
            offset += 1
        }
        let words = offset < scalars.count && scalars[offset] == " " ? offset + 1 : offset
        guard !numbers.isEmpty, words < scalars.count,
            scalars[words].isHan || OutlineGlyph.closing(scalars[words]) != nil
        else { return nil }
        if numbers.count == 1, words == offset {
            // 1 总则: a short line alone; without the blank it could be 1号文件 as well.
            let before = draft.row.text.place(at: offset - 1)
            let after = draft.row.text.place(at: offset)
            guard before.line == after.line, after.column > before.column + 1 else { return nil }
        }
        if numbers.count == 1, scalars.count - offset > 20 || scalars.contains(where: { OutlineGlyph.isPoint($0) }) {
            return nil
        }
        return Found(row: row, numbers: numbers, length: offset)
    }

    /// Whether a number comes next after another: 1.2 or 1.1.1 or 2 after 1.1.
    private func follows(_ numbers: [Int], _ last: [Int]?) -> Bool {
        guard let last else { return numbers.allSatisfy { $0 == 1 } }
        if numbers.count > last.count {
            return numbers.starts(with: last) && numbers[last.count...].allSatisfy { $0 == 1 }
        }
        let stem = numbers.count - 1
        if numbers[..<stem] == last[..<stem] { return numbers[stem] == last[stem] + 1 }
        // 2.1 after 1.3: the heading 2 itself may be printed without its blank.
        return numbers.count > 1 && numbers[stem] == 1 && numbers[..<(stem - 1)] == last[..<(stem - 1)]
            && numbers[stem - 1] == last[stem - 1] + 1
    }
}
