import GongwenModel

/// Reads each row by itself: number, dash, salutation, notes, sentences (逐行识读).
struct DraftReader {
    private var duties = ResponsibilityReader()

    /// Drafts of rows, in order.
    mutating func drafts(_ rows: ArraySlice<ReadRow>) -> [DraftRow] {
        duties.learn(from: rows)
        return rows.map { draft($0) }
    }

    private mutating func draft(_ row: ReadRow) -> DraftRow {
        let scalars = row.text.scalars
        var draft: DraftRow
        if let mark = NumberMark(scalars) {
            draft = DraftRow(row, .numbered(mark), start: mark.textStart(scalars))
        } else if scalars.starts(with: ["—", "—"]), scalars.count > 2, scalars[2] != "—" {
            draft = DraftRow(row, .dash, start: 2)
        } else if Self.isSalutation(scalars) {
            draft = DraftRow(row, .salutation, start: 0)
        } else {
            draft = DraftRow(row, .paragraph, start: 0)
        }
        let enclosure = Enclosure(scalars)
        draft.notes = duties.notes(in: row.text, from: draft.start, enclosure)
        if draft.kind == .paragraph, draft.notes.count == 1, draft.notes[0].range == 0..<scalars.count {
            draft.kind = .duties
        }
        var start = draft.start
        for note in draft.notes {
            if start < note.range.lowerBound { draft.segments.append(start..<note.range.lowerBound) }
            start = note.range.upperBound
        }
        if start < scalars.count { draft.segments.append(start..<scalars.count) }
        let reader = SentenceReader(scalars: scalars, enclosure: enclosure)
        for segment in draft.segments { draft.sentences += reader.sentences(segment) }
        return draft
    }

    /// Whether a row does nothing but address the meeting (各位代表：, 同志们！).
    static func isSalutation(_ scalars: [Unicode.Scalar]) -> Bool {
        guard (4...40).contains(scalars.count), let last = scalars.last, "：:！!".unicodeScalars.contains(last) else {
            return false
        }
        let opens = ["各位", "同志们", "女士们", "尊敬的", "朋友们", "同学们", "老师们", "乡亲们", "全县广大", "全市广大"]
        guard opens.contains(where: { scalars.starts(with: $0.unicodeScalars) }) else { return false }
        return !scalars.dropLast().contains { OutlineGlyph.isStop($0) || OutlineGlyph.isColon($0) }
    }
}
