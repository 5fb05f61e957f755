/// Finds label sentences inside paragraphs (段中小标题) in texts that use them regularly.
///
/// A paragraph's first sentence behind its heading opens a chain; sentences of the same build and about the same length
/// continue it, each followed by its own text. One such paragraph proves nothing; the text must keep to it.
struct InnerLeadFinder {
    /// The longest such sentence, in characters.
    private static let longest = 16
    /// How far two lengths of a chain may differ, in characters.
    private static let tolerance = 2
    /// The shortest text between two of them, in characters.
    private static let shortestBody = 16

    private struct Chain {
        var row: Int
        var ranges: [Range<Int>]
        /// Whether three or more are of one length to the character.
        var hasTwins = false
    }

    /// Finds the inner leads of all rows, one part of the text after another.
    func find(in drafts: inout [DraftRow]) {
        var chains: [Chain] = []
        var paragraphs = 0
        for index in drafts.indices {
            if drafts[index].kind == .title || drafts[index].mark.map({ $0.form.level == 1 }) == true {
                accept(chains, of: paragraphs, in: &drafts)
                chains = []
                paragraphs = 0
            }
            let draft = drafts[index]
            guard draft.isProse, draft.points.isEmpty else { continue }
            let lead = draft.leads.first { $0.lowerBound == draft.start }
            guard draft.headingEnd > draft.start || lead != nil, draft.bodySentences.count > 2 else { continue }
            paragraphs += 1
            var found = lead.flatMap { _ in chain(draft, behind: draft.start, row: index) }
            if found.map({ $0.ranges.count < 2 }) != false {
                found = chain(draft, behind: max(draft.headingEnd, lead?.upperBound ?? 0), row: index)
            }
            if let found { chains.append(found) }
        }
        accept(chains, of: paragraphs, in: &drafts)
    }

    /// Takes over the chains of a part that keeps to them, and those that bold leads or equal lengths prove.
    private func accept(_ chains: [Chain], of paragraphs: Int, in drafts: inout [DraftRow]) {
        let long = chains.filter { $0.ranges.count > 1 }
        let isRegular = long.count >= 2 && chains.count * 5 >= paragraphs * 2
        for chain in chains {
            let draft = drafts[chain.row]
            let hasBold = !draft.leads.isEmpty && draft.headingEnd > draft.start
            guard isRegular && chain.ranges.count > 1 || chain.hasTwins || hasBold else { continue }
            let ranges = hasBold && !chain.hasTwins ? Array(chain.ranges.prefix(1)) : chain.ranges
            drafts[chain.row].addLeads(ranges)
        }
    }

    /// The chain that begins with the first sentence behind an offset, or with the second.
    private func chain(_ draft: DraftRow, behind start: Int, row: Int) -> Chain? {
        let sentences = draft.bodySentences.filter { $0.range.lowerBound >= start }
        guard sentences.count > 1 else { return nil }
        for first in 0...1 where first + 1 < sentences.count {
            guard isLabel(sentences[first], draft) else { continue }
            // Where three or more are of one length to the character, others are sentences that only look like them.
            let twins = chain(draft, sentences[first...], tolerance: 0)
            if twins.count > 2 { return Chain(row: row, ranges: twins, hasTwins: true) }
            return Chain(row: row, ranges: chain(draft, sentences[first...], tolerance: Self.tolerance))
        }
        return nil
    }

    /// The first of some sentences and those that go on with it, each with text of its own behind it.
    private func chain(_ draft: DraftRow, _ sentences: ArraySlice<Sentence>, tolerance: Int) -> [Range<Int>] {
        guard let anchor = sentences.first else { return [] }
        let shape = LeadShape(draft.scalars, anchor.content)
        func goesOn(_ sentence: Sentence) -> Bool {
            guard abs(sentence.length - anchor.length) <= tolerance, isLabel(sentence, draft) else { return false }
            let other = LeadShape(draft.scalars, sentence.content)
            return other.isAction && shape.isAction || other.isOutcome && shape.isOutcome
        }
        var ranges = [anchor.range]
        var body = 0
        for (sentence, next) in zip(sentences.dropFirst(), sentences.dropFirst(2)) {
            if body >= Self.shortestBody, goesOn(sentence), !goesOn(next) {
                ranges.append(sentence.range)
                body = 0
            } else {
                body += sentence.range.count
            }
        }
        return ranges
    }

    private func isLabel(_ sentence: Sentence, _ draft: DraftRow) -> Bool {
        sentence.isClosed && sentence.commas == 0 && !sentence.hasFigures
            && (4...Self.longest).contains(sentence.length) && draft.scalars[sentence.content.upperBound] == "。"
            && LeadShape(draft.scalars, sentence.content).isLabel
    }
}
