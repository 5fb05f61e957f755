import GongwenModel

/// Looks at all numbers of a text together (序号复核): prose that merely begins with a number loses its mark.
struct NumberReview {
    /// Takes back the numbers of rows that are no headings.
    func review(_ drafts: inout [DraftRow]) {
        DecimalReview().review(&drafts)
        var last: [NumberMark.Form: Int] = [:]
        let counts = ordinalCounts(drafts)
        for index in drafts.indices {
            guard let mark = drafts[index].mark else { continue }
            let scalars = drafts[index].scalars
            let isProse =
                mark.form.isOrdinal && (counts[mark.form] ?? 0) < 2
                || mark.form == .arabicDot && mark.touchesDigit
                    && isFigure(scalars, mark, expected: (last[mark.form] ?? 0) + 1, drafts[index].row)
            if isProse {
                drafts[index].open(with: nil)
            } else {
                last[mark.form] = mark.value
            }
        }
    }

    /// How many numbers of 第…条 and its like follow one another: a single one is prose (第一条生产线).
    private func ordinalCounts(_ drafts: [DraftRow]) -> [NumberMark.Form: Int] {
        var counts: [NumberMark.Form: Int] = [:]
        var last: [NumberMark.Form: Int] = [:]
        for draft in drafts {
            guard let mark = draft.mark, mark.form.isOrdinal else { continue }
            if mark.value == 1 || mark.value == (last[mark.form] ?? 0) + 1 { counts[mark.form, default: 0] += 1 }
            last[mark.form] = mark.value
        }
        return counts
    }

    /// Whether a number and the digits behind its point are one figure (1.5万亩, 3.5%).
    private func isFigure(_ scalars: [Unicode.Scalar], _ mark: NumberMark, expected: Int, _ row: ReadRow) -> Bool {
        guard scalars[mark.length - 1] == "." || scalars[mark.length - 1] == "．" else { return false }
        let before = row.text.place(at: mark.length - 1)
        let after = row.text.place(at: mark.length)
        if before.line == after.line, after.column > before.column + 1 { return false }
        var end = mark.length
        while end < scalars.count, OutlineGlyph.digit(scalars[end]) != nil { end += 1 }
        let digits = end - mark.length
        if digits == 4, end < scalars.count, scalars[end] == "年" || scalars[end] == "—" || scalars[end] == "-" {
            return false
        }
        guard mark.value == expected, digits <= 2, end < scalars.count else { return true }
        return "%％‰万亿千百十余多元个米公平吨度倍分户人家名件项所座处条次里亩斤.．".unicodeScalars.contains(scalars[end])
    }
}
