/// Finds label sentences inside paragraphs (段中小标题) in texts that use them regularly.
///
/// A paragraph's first sentence behind its heading opens a chain; sentences of the same build and about the same length
/// continue it, each followed by its own text. One such paragraph proves nothing; the text must keep to it.
struct InnerLeadFinder {
    /// The longest such sentence, in characters.
    private static let longest = 16
    /// How far two lengths of a chain may differ, in characters.
    private static let tolerance = 2

    private struct Chain {
        var row: Int
        var ranges: [Range<Int>]
    }

    /// Finds the inner leads of all rows.
    func find(in drafts: inout [DraftRow]) {
        var chains: [Chain] = []
        var paragraphs = 0
        for index in drafts.indices where drafts[index].isProse && drafts[index].points.isEmpty {
            let draft = drafts[index]
            let lead = draft.leads.first { $0.lowerBound == draft.start }
            let opensPart = draft.headingEnd > draft.start || lead != nil
            guard opensPart, draft.bodySentences.count > 2 else { continue }
            paragraphs += 1
            if let chain = chain(draft, behind: max(draft.headingEnd, lead?.upperBound ?? 0), row: index) {
                chains.append(chain)
            }
        }
        let long = chains.filter { $0.ranges.count > 1 }
        let isRegular = long.count >= 2 && chains.count * 5 >= paragraphs * 2
        for chain in chains {
            let hasBold = !drafts[chain.row].leads.isEmpty && drafts[chain.row].headingEnd > drafts[chain.row].start
            guard isRegular && chain.ranges.count > 1 || hasBold else { continue }
            let ranges = hasBold ? Array(chain.ranges.prefix(1)) : chain.ranges
            for range in ranges where !drafts[chain.row].leads.contains(where: { $0.overlaps(range) }) {
                drafts[chain.row].leads.append(range)
            }
        }
    }

    /// The chain that begins with the first sentence behind an offset, or with the second.
    private func chain(_ draft: DraftRow, behind start: Int, row: Int) -> Chain? {
        let sentences = draft.bodySentences.filter { $0.range.lowerBound >= start }
        guard sentences.count > 1 else { return nil }
        for first in 0...1 where first + 1 < sentences.count {
            guard isLabel(sentences[first], draft) else { continue }
            var chain = Chain(row: row, ranges: [sentences[first].range])
            let anchor = sentences[first].length
            let shape = LeadShape(draft.scalars, sentences[first].content)
            var body = 0
            for index in (first + 1)..<sentences.count {
                let sentence = sentences[index]
                let other = LeadShape(draft.scalars, sentence.content)
                if body >= 20, index + 1 < sentences.count, isLabel(sentence, draft),
                    abs(sentence.length - anchor) <= Self.tolerance,
                    other.isAction && shape.isAction || other.isOutcome && shape.isOutcome
                {
                    chain.ranges.append(sentence.range)
                    body = 0
                } else {
                    body += sentence.range.count
                }
            }
            keepTwins(&chain, length: anchor, draft)
            return chain
        }
        return nil
    }

    /// Where three or more are of one length to the character, the others are sentences that only look like them.
    private func keepTwins(_ chain: inout Chain, length: Int, _ draft: DraftRow) {
        let twins = chain.ranges.filter { $0.count == length + 1 }
        if twins.count > 2 { chain.ranges = twins }
    }

    private func isLabel(_ sentence: Sentence, _ draft: DraftRow) -> Bool {
        sentence.isClosed && sentence.commas == 0 && !sentence.hasFigures && (4...Self.longest).contains(sentence.length)
            && draft.scalars[sentence.content.upperBound] == "。"
            && LeadShape(draft.scalars, sentence.content).isLabel
    }
}
