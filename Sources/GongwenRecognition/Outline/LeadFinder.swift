/// Finds unnumbered leads (段首语、段中小标题): short sentences that name what follows.
///
/// Bold sentences, first sentences of paragraphs, and label sentences inside paragraphs whose like open them. What
/// decides is how a sentence is built, how it agrees with its neighbours, and what follows it.
struct LeadFinder {
    /// A first sentence that may be a lead.
    struct Candidate {
        var row: Int
        var sentence: Sentence
        var shape: LeadShape
        var opening: UInt64
        /// The words by which its likes are told that open the parts of one account (一年来，我们坚持……，……持续增强).
        var series: [Unicode.Scalar]?
        /// Its characters without the stop.
        var words: ArraySlice<Unicode.Scalar>
        var isDash: Bool
        var group: Int
    }

    /// Finds the leads of all rows; points have been found before.
    func find(in drafts: inout [DraftRow]) {
        BoldLeadFinder().find(in: &drafts)
        findOpenings(in: &drafts)
        InnerLeadFinder().find(in: &drafts)
    }

    // MARK: First sentences of paragraphs

    private func findOpenings(in drafts: inout [DraftRow]) {
        var candidates: [Candidate] = []
        var group = 0
        var eligible: [Int: Int] = [:]
        for index in drafts.indices {
            let draft = drafts[index]
            if draft.kind == .title || draft.mark.map({ $0.form.level == 1 }) == true { group += 1 }
            guard draft.kind == .paragraph || draft.kind == .dash, draft.sentences.count > 1,
                draft.points.first?.range.lowerBound != draft.start, !Self.addresses(draft)
            else { continue }
            eligible[group, default: 0] += 1
            if let candidate = candidate(draft, row: index, group: group) { candidates.append(candidate) }
        }
        for candidate in accepted(candidates, eligible) {
            drafts[candidate.row].addLeads([candidate.sentence.range])
        }
    }

    private static func addresses(_ draft: DraftRow) -> Bool { draft.scalars.starts(with: ["各", "位"]) }

    private func candidate(_ draft: DraftRow, row: Int, group: Int) -> Candidate? {
        let sentence = draft.sentences[0]
        guard sentence.isClosed, sentence.range.lowerBound == draft.start, (4...50).contains(sentence.length),
            !sentence.hasFigures, draft.scalars[sentence.content.upperBound] == "。",
            draft.scalars.count - sentence.range.upperBound >= 12
        else { return nil }
        let first = draft.scalars[sentence.content.lowerBound]
        let second = draft.scalars[sentence.content.lowerBound + 1]
        return Candidate(
            row: row, sentence: sentence, shape: LeadShape(draft.scalars, sentence.content),
            opening: UInt64(first.value) << 32 | UInt64(second.value), series: series(draft.scalars, sentence),
            words: draft.scalars[sentence.content], isDash: draft.kind == .dash, group: group)
    }

    /// The first words of a sentence that says how something went, or its first and last words where it has no 要, 我们.
    private func series(_ scalars: [Unicode.Scalar], _ sentence: Sentence) -> [Unicode.Scalar]? {
        let content = sentence.content
        guard (10...40).contains(content.count) else { return nil }
        let shape = LeadShape(scalars, content)
        let opening = scalars[content.lowerBound..<(content.lowerBound + 5)]
        if shape.isOutcome, sentence.commas > 0 { return Array(opening) }
        return shape.isStatement
            ? nil : Array(opening.prefix(4)) + scalars[(content.upperBound - 2)..<content.upperBound]
    }

    /// Those that are leads, by their own shape and by their likes in the same part of the text.
    private func accepted(_ candidates: [Candidate], _ eligible: [Int: Int]) -> [Candidate] {
        var accepted: [Candidate] = []
        var start = 0
        while start < candidates.count {
            var end = start
            while end < candidates.count, candidates[end].group == candidates[start].group { end += 1 }
            let group = candidates[start..<end]
            let statistics = LeadStatistics(group, eligible: eligible[candidates[start].group] ?? 0)
            accepted += group.filter { statistics.score($0) >= 5 }
            start = end
        }
        return accepted
    }
}
