/// Finds leads that the text sets bold (加粗的段首语、段中小标题).
struct BoldLeadFinder {
    /// The longest bold lead, in characters.
    private static let longest = 48

    /// Finds the bold leads of all rows.
    func find(in drafts: inout [DraftRow]) {
        var phrases: [(row: Int, range: Range<Int>)] = []
        for index in drafts.indices where drafts[index].isProse && !drafts[index].row.text.marks.isEmpty {
            var sentences: [Range<Int>] = []
            for mark in drafts[index].row.text.marks where mark.style == .strong {
                guard let (range, isSentence) = lead(drafts[index], mark.range) else { continue }
                // A bold sentence that ends the row names the next one only where the row sets leads bold.
                let endsRow = range.upperBound == drafts[index].scalars.count
                if endsRow, sentences.isEmpty, drafts[index].leads.isEmpty { continue }
                if isSentence { sentences.append(range) } else { phrases.append((index, range)) }
            }
            drafts[index].addLeads(sentences)
        }
        var phraseLeads: [Int: [Range<Int>]] = [:]
        // A single bold phrase before a comma is emphasis; several, or one that opens a paragraph, are labels.
        for phrase in phrases
        where phrases.count > 1 || phrase.range.lowerBound == drafts[phrase.row].start {
            phraseLeads[phrase.row, default: []].append(phrase.range)
        }
        for (row, ranges) in phraseLeads { drafts[row].addLeads(ranges) }
    }

    /// The lead that a bold stretch makes, and whether it is a sentence rather than a phrase before a comma or colon.
    private func lead(_ draft: DraftRow, _ mark: Range<Int>) -> (Range<Int>, isSentence: Bool)? {
        let scalars = draft.scalars
        var start = max(mark.lowerBound, draft.headingEnd)
        if let point = point(draft, at: start) {
            if point.number.contains(start) { start = point.number.upperBound }
            if point.number.upperBound == start { return nil }
        }
        guard start < mark.upperBound, mark.upperBound - start <= Self.longest,
            start == draft.headingEnd || start == draft.start || OutlineGlyph.isStop(scalars[start - 1])
                || OutlineGlyph.isColon(scalars[start - 1])
        else { return nil }
        var end = mark.upperBound
        if !OutlineGlyph.isPoint(scalars[end - 1]) {
            guard end < scalars.count, OutlineGlyph.isPoint(scalars[end]), scalars[end] != "、" else { return nil }
            end += 1
        }
        let last = scalars[end - 1]
        guard end - start > 2, !scalars[start..<end - 1].contains("。") else { return nil }
        return (start..<end, OutlineGlyph.isStop(last))
    }

    /// The point that an offset stands in.
    private func point(_ draft: DraftRow, at offset: Int) -> FoundPoint? {
        var low = 0
        var high = draft.points.count
        while low < high {
            let middle = (low + high) / 2
            if draft.points[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
        }
        return low < draft.points.count && draft.points[low].range.contains(offset) ? draft.points[low] : nil
    }
}
