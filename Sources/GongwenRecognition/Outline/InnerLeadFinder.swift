/// Finds label sentences inside paragraphs (段中小标题) in texts that use them regularly.
///
/// A sentence behind a paragraph's heading opens a chain; sentences of the same build and about the same length
/// continue it, each followed by its own text. One such paragraph proves nothing; the text must keep to it.
struct InnerLeadFinder {
    /// The longest such sentence, in characters.
    private static let longest = 16
    /// How far two lengths of a chain may differ, in characters.
    private static let tolerance = 2
    /// The shortest text between two of them, in characters.
    private static let shortestBody = 12
    /// The same between those that equal length proves.
    private static let shortestTwinBody = 8
    /// The longest of those that equal length alone proves, in characters.
    private static let longestTwin = 12

    /// A part with fewer paragraphs does not tell what it keeps to.
    private static let telling = 3

    private struct Chain {
        var row: Int
        var ranges: [Range<Int>]
        /// Whether three or more are of one length to the character.
        var hasTwins = false
        /// Whether it begins with the paragraph's text, or right behind its first sentence.
        var isFront = true
        /// Whether the paragraph's own lead is the first of it.
        var isLed = false
    }

    /// Finds the inner leads of all rows, one part of the text after another.
    func find(in drafts: inout [DraftRow]) {
        var chains: [Chain] = []
        var paragraphs = 0
        var short: (chains: [Chain], paragraphs: Int) = ([], 0)
        /// A part of one or two paragraphs is judged together with the others of the text.
        func endPart(_ drafts: inout [DraftRow]) {
            if paragraphs >= Self.telling {
                accept(chains, of: paragraphs, in: &drafts)
            } else {
                short.chains += chains
                short.paragraphs += paragraphs
            }
            chains = []
            paragraphs = 0
        }
        for index in drafts.indices {
            if drafts[index].kind == .title || drafts[index].mark.map({ $0.form.level == 1 }) == true {
                endPart(&drafts)
            }
            let draft = drafts[index]
            guard draft.isProse, draft.points.isEmpty else { continue }
            let lead = draft.leads.first { $0.lowerBound == draft.start }
            let isUnderHeading = index > drafts.startIndex && drafts[index - 1].standsAlone
            guard draft.headingEnd > draft.start || lead != nil || isUnderHeading, draft.bodySentences.count > 2 else {
                continue
            }
            paragraphs += 1
            var found = lead.flatMap { _ in chain(draft, behind: draft.start, row: index) }
            found?.isLed = true
            if found.map({ $0.ranges.count < 2 }) != false {
                found = chain(draft, behind: max(draft.headingEnd, lead?.upperBound ?? 0), row: index)
            }
            if let found { chains.append(found) }
        }
        endPart(&drafts)
        accept(short.chains, of: short.paragraphs, in: &drafts)
    }

    /// Takes over the chains of a part that keeps to them, and those that bold leads or equal lengths prove.
    private func accept(_ chains: [Chain], of paragraphs: Int, in drafts: inout [DraftRow]) {
        let long = chains.filter { $0.ranges.count > 1 }
        let isRegular = long.count >= 2 && chains.count * 5 >= paragraphs * 2
        // Where paragraphs open with leads, most of them must go on with their likes.
        let isLedRegular = isRegular && long.count * 2 >= paragraphs
        for chain in chains {
            let draft = drafts[chain.row]
            let hasBold = !draft.leads.isEmpty && draft.headingEnd > draft.start && chain.isFront
            guard (chain.isLed ? isLedRegular : isRegular) && chain.ranges.count > 1 || chain.hasTwins || hasBold else {
                continue
            }
            let ranges = hasBold && !chain.hasTwins ? Array(chain.ranges.prefix(1)) : chain.ranges
            drafts[chain.row].addLeads(ranges)
        }
    }

    /// The chain that begins with the first sentence behind an offset or the second, or the longest that begins later.
    private func chain(_ draft: DraftRow, behind start: Int, row: Int) -> Chain? {
        let sentences = draft.bodySentences.filter { $0.range.lowerBound >= start }
        guard sentences.count > 1 else { return nil }
        for first in 0...1 where first + 1 < sentences.count {
            // Short sentences of one length that take turns with long ones are labels, whatever their words.
            let twins = self.twins(draft, sentences[first...])
            guard isLabel(sentences[first], draft) else {
                if twins.count > 2 { return Chain(row: row, ranges: twins, hasTwins: true) }
                continue
            }
            // Where three or more are of one length to the character, tasks of another length are plain sentences.
            let isOutcome = LeadShape(draft.scalars, sentences[first].content).isOutcome
            let equal = chain(draft, sentences[first...], tolerance: 0)
            if max(twins.count, equal.count) > 2 {
                let near = chain(draft, sentences[first...], tolerance: isOutcome ? 1 : 0)
                return Chain(row: row, ranges: near.count >= twins.count ? near : twins, hasTwins: true)
            }
            let ranges = completed(
                chain(draft, sentences[first...], tolerance: Self.tolerance), draft, sentences[first...])
            if ranges.count > 1 { return Chain(row: row, ranges: ranges) }
            return later(draft, sentences[(first + 1)...], row: row) ?? Chain(row: row, ranges: ranges)
        }
        return later(draft, sentences[...].dropFirst(2), row: row)
    }

    /// The first chain of two or more that begins among some sentences, behind an introduction.
    private func later(_ draft: DraftRow, _ sentences: ArraySlice<Sentence>, row: Int) -> Chain? {
        var tries = 0
        for first in sentences.indices.dropLast() where isLabel(sentences[first], draft) {
            let ranges = completed(
                chain(draft, sentences[first...], tolerance: Self.tolerance), draft, sentences[first...])
            if ranges.count > 1 { return Chain(row: row, ranges: ranges, isFront: false) }
            tries += 1
            if tries > 3 { break }
        }
        return nil
    }

    /// The first of some sentences and those that go on with it, each with text of its own behind it.
    private func chain(_ draft: DraftRow, _ sentences: ArraySlice<Sentence>, tolerance: Int) -> [Range<Int>] {
        guard let anchor = sentences.first else { return [] }
        let shape = LeadShape(draft.scalars, anchor.content)
        return alternating(sentences) { sentence in
            guard abs(sentence.length - anchor.length) <= tolerance, isLabel(sentence, draft) else { return false }
            let other = LeadShape(draft.scalars, sentence.content)
            return other.isAction && shape.isAction || other.isOutcome && shape.isOutcome
        }
    }

    /// A chain with those between its members that have their length and place, whatever their words.
    private func completed(
        _ ranges: [Range<Int>], _ draft: DraftRow, _ sentences: ArraySlice<Sentence>
    ) -> [Range<Int>] {
        guard ranges.count > 1, let last = ranges.last, let shortest = ranges.map(\.count).min(),
            let longest = ranges.map(\.count).max()
        else { return ranges }
        var found: [Range<Int>] = []
        var known = ranges[...]
        var body = 0
        for sentence in sentences where sentence.range.lowerBound <= last.lowerBound {
            if known.first == sentence.range {
                known.removeFirst()
                found.append(sentence.range)
                body = 0
            } else if let next = known.first, body >= Self.shortestBody,
                next.lowerBound - sentence.range.upperBound >= Self.shortestBody,
                (shortest...longest).contains(sentence.range.count), isTwin(sentence, draft)
            {
                found.append(sentence.range)
                body = 0
            } else {
                body += sentence.range.count
            }
        }
        return found
    }

    /// The first of some sentences and those of the same length, each with text of its own behind it.
    private func twins(_ draft: DraftRow, _ sentences: ArraySlice<Sentence>) -> [Range<Int>] {
        guard let anchor = sentences.first, (3...Self.longestTwin).contains(anchor.length), isTwin(anchor, draft) else {
            return []
        }
        return alternating(sentences, body: Self.shortestTwinBody) {
            $0.length == anchor.length && isTwin($0, draft)
        }
    }

    /// The first of some sentences and those that are its likes, wherever text stands before and behind them.
    private func alternating(
        _ sentences: ArraySlice<Sentence>, body shortest: Int = shortestBody, where goesOn: (Sentence) -> Bool
    ) -> [Range<Int>] {
        guard let anchor = sentences.first else { return [] }
        var ranges = [anchor.range]
        var body = 0
        for (sentence, next) in zip(sentences.dropFirst(), sentences.dropFirst(2)) {
            if body >= shortest, goesOn(sentence), !goesOn(next) {
                ranges.append(sentence.range)
                body = 0
            } else {
                body += sentence.range.count
            }
        }
        return ranges
    }

    private func isLabel(_ sentence: Sentence, _ draft: DraftRow) -> Bool {
        (4...Self.longest).contains(sentence.length) && isPlain(sentence, draft)
            && LeadShape(draft.scalars, sentence.content).isLabel
    }

    private func isTwin(_ sentence: Sentence, _ draft: DraftRow) -> Bool {
        isPlain(sentence, draft) && !LeadShape(draft.scalars, sentence.content).isStatement
    }

    /// Whether a sentence ends with a full stop and has neither commas nor figures.
    private func isPlain(_ sentence: Sentence, _ draft: DraftRow) -> Bool {
        sentence.isClosed && sentence.commas == 0 && !sentence.hasFigures
            && draft.scalars[sentence.content.upperBound] == "。"
    }
}
