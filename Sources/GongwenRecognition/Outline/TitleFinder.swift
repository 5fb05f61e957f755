/// Finds unnumbered titles on lines of their own (独行小标题) inside a body text.
struct TitleFinder {
    /// The longest such title, in characters.
    private static let longest = 40

    /// Marks the rows that are titles.
    func find(in drafts: inout [DraftRow]) {
        for index in drafts.indices where drafts[index].kind == .paragraph {
            guard isTitleLine(drafts[index]), index + 1 < drafts.count else { continue }
            let isFirst = index == drafts.startIndex
            guard isFirst || closes(drafts[index - 1]), isText(drafts[index + 1]) else { continue }
            if let mark = firstly(drafts[index].scalars) {
                drafts[index].kind = .numbered(mark)
                drafts[index].start = mark.length
            } else {
                drafts[index].kind = .title
            }
            drafts[index].headingEnd = drafts[index].scalars.count
            drafts[index].standsAlone = true
        }
    }

    /// 一是, 第一， before a title.
    private func firstly(_ scalars: [Unicode.Scalar]) -> NumberMark? {
        let isOrdinal = scalars[0] == "第"
        guard let (value, end) = NumberMark.numeral(scalars, from: isOrdinal ? 1 : 0), end + 2 < scalars.count,
            isOrdinal ? "，,、".unicodeScalars.contains(scalars[end]) : scalars[end] == "是"
        else { return nil }
        return NumberMark(.firstly, value, length: end + 1)
    }

    /// A short line without a stop that says something.
    private func isTitleLine(_ draft: DraftRow) -> Bool {
        let scalars = draft.scalars
        guard (2...Self.longest).contains(scalars.count), draft.notes.isEmpty, let last = scalars.last,
            !OutlineGlyph.isPoint(last), !draft.sentences.contains(where: \.isClosed)
        else { return false }
        var han = 0
        for (offset, scalar) in scalars.enumerated() {
            if OutlineGlyph.isHan(scalar) { han += 1 }
            if OutlineGlyph.isColon(scalar), offset < scalars.count - 1 { return false }
            if scalar == "；" || scalar == ";" { return false }
        }
        return han >= 2 && han * 2 >= scalars.count && scalars[0] != "（" && scalars[0] != "(" && scalars[0] != "—"
    }

    /// Whether what stands before a title is finished.
    private func closes(_ draft: DraftRow) -> Bool {
        if draft.kind == .title || draft.kind == .duties || draft.mark != nil || !draft.notes.isEmpty { return true }
        guard let last = draft.scalars.last else { return true }
        return OutlineGlyph.isStop(last) || OutlineGlyph.isColon(last) || OutlineGlyph.closed(last) != nil
            || last == "；" || last == ";"
    }

    /// Whether what follows is text that a title can stand over.
    private func isText(_ draft: DraftRow) -> Bool {
        if draft.mark != nil || draft.kind == .dash || draft.kind == .salutation { return true }
        guard let last = draft.scalars.last, draft.scalars.count >= 16 else { return false }
        return OutlineGlyph.isStop(last) || OutlineGlyph.isColon(last) || draft.sentences.count > 1
            || !draft.notes.isEmpty
    }
}
