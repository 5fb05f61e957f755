/// Finds where the heading of a numbered row ends (标题起讫) and whether it stands alone.
struct HeadingFinder {
    /// A first sentence longer than this is text, not a heading, in characters.
    static let longest = 64
    /// The longest label before a colon that opens a long sentence (总体目标：…), in characters.
    private static let longestLabel = 14
    /// A sentence that long behind a label belongs to the text, in characters.
    private static let longText = 40

    /// Finds the headings of all numbered rows.
    func find(in drafts: inout [DraftRow]) {
        // A clause's siblings tell whether a single sentence is a heading or the text itself.
        var itemForms: Set<NumberMark.Form> = []
        for index in drafts.indices {
            guard let mark = drafts[index].mark else { continue }
            if mark.value == 1 { itemForms.remove(mark.form) }
            let hasBody = hasBody(drafts, index, isItem: itemForms.contains(mark.form))
            decide(&drafts[index], hasBody: hasBody)
            if drafts[index].headingEnd == drafts[index].start { itemForms.insert(mark.form) }
        }
    }

    private func decide(_ draft: inout DraftRow, hasBody: Bool) {
        guard let segment = draft.segments.first, let first = draft.sentences.first else { return }
        let followsText = first.range.upperBound < segment.upperBound
        if draft.mark?.form == .article, first.isClosed {
            // An article of a regulation is text throughout, save for a title in 【】.
            if draft.scalars[draft.start] == "【", let end = draft.scalars[first.range].firstIndex(of: "】") {
                draft.headingEnd = end + 1
                if end + 1 < first.range.upperBound, draft.scalars[end + 1] == "。" { draft.headingEnd = end + 2 }
            }
            return
        }
        if !followsText {
            let isLong = first.length > Self.longest
            if !hasBody || isLong, let label = label(draft, first) {
                draft.headingEnd = label
            } else if !isLong, hasBody || !endsClause(draft, first) {
                draft.headingEnd = segment.upperBound
                draft.standsAlone = true
            }
        } else if let label = label(draft, first) {
            draft.headingEnd = label
        } else if first.length <= Self.longest {
            draft.headingEnd = first.range.upperBound
        }
    }

    /// Whether a single sentence is ended like a clause of text.
    private func endsClause(_ draft: DraftRow, _ sentence: Sentence) -> Bool {
        if sentence.isClosed { return true }
        guard let last = draft.scalars[sentence.range].last else { return false }
        return last == "；" || last == ";" || last == "，" || last == "," || draft.notes.count > 0 && sentence.commas > 0
    }

    /// Where a short label before a colon ends, if the sentence behind it is too long for a heading.
    private func label(_ draft: DraftRow, _ sentence: Sentence) -> Int? {
        let limit = min(sentence.content.upperBound, sentence.content.lowerBound + Self.longestLabel + 1)
        for offset in sentence.content.lowerBound..<limit {
            let scalar = draft.scalars[offset]
            if OutlineGlyph.isColon(scalar) {
                let rest = sentence.content.upperBound - offset
                return rest > Self.longText && offset > sentence.content.lowerBound + 1 ? offset + 1 : nil
            }
            if OutlineGlyph.isPoint(scalar) { return nil }
        }
        return nil
    }

    /// Whether text of its own stands below a row.
    private func hasBody(_ drafts: [DraftRow], _ index: Int, isItem: Bool) -> Bool {
        guard index + 1 < drafts.count else { return false }
        let next = drafts[index + 1]
        switch next.kind {
        case .numbered(let mark):
            guard let own = drafts[index].mark else { return false }
            // A fresh count right below is what the heading holds, whatever its form.
            return mark.form != own.form && mark.value == 1 && mark.form.rawValue > own.form.rawValue
                || mark.form.rawValue > own.form.rawValue
        case .title: return false
        case .dash: return true
        case .duties: return drafts[index].sentences.first.map { $0.commas == 0 && $0.length <= 40 } ?? false
        case .salutation: return false
        case .paragraph: return !isItem
        }
    }
}
