import GongwenModel

/// Finds the points that paragraphs count (一是……；二是……), and which of them open with a lead.
struct PointFinder {
    /// How points are counted.
    private enum Form { case firstly, must, ordinal, among }
    private struct Candidate {
        var row: Int
        var number: Range<Int>
        var value: Int
        var form: Form
        var opensRow: Bool
    }

    /// The longest lead of a point, in characters.
    private static let longestLead = 36

    /// Finds the points of all rows.
    func find(in drafts: inout [DraftRow]) {
        var series: [Candidate] = []
        var leads: [Int: [Range<Int>]] = [:]
        for index in drafts.indices {
            if drafts[index].kind == .title || drafts[index].mark != nil { close(&series, &drafts, &leads) }
            guard drafts[index].isProse else { continue }
            for candidate in candidates(in: drafts[index], row: index) {
                if let last = series.last, candidate.form == last.form, candidate.value == last.value + 1,
                    candidate.row == last.row || candidate.opensRow
                {
                    series.append(candidate)
                } else if candidate.value == 1 {
                    close(&series, &drafts, &leads)
                    series = [candidate]
                }
            }
        }
        close(&series, &drafts, &leads)
        for (row, ranges) in leads { drafts[row].addLeads(ranges) }
    }

    /// Numbers of points that stand where a sentence or clause begins.
    private func candidates(in draft: DraftRow, row: Int) -> [Candidate] {
        let scalars = draft.scalars
        var found: [Candidate] = []
        for segment in draft.segments {
            var depth = 0
            for offset in max(segment.lowerBound, draft.headingEnd)..<max(segment.upperBound, draft.headingEnd) {
                let scalar = scalars[offset]
                if !OutlineGlyph.isPlain(scalar) {
                    if OutlineGlyph.closing(scalar) != nil { depth += 1 }
                    if OutlineGlyph.closed(scalar) != nil { depth = max(0, depth - 1) }
                    continue
                }
                let opens = offset == draft.headingEnd || offset == segment.lowerBound
                guard depth == 0, opens || OutlineGlyph.isPoint(scalars[offset - 1]),
                    let (form, value, end) = number(scalars, at: offset), end < segment.upperBound - 1
                else { continue }
                found.append(
                    Candidate(
                        row: row, number: offset..<end, value: value, form: form, opensRow: offset == draft.headingEnd))
            }
        }
        return found
    }

    /// 一是, 一要, 第一， and 其一， at an offset.
    private func number(_ scalars: [Unicode.Scalar], at offset: Int) -> (form: Form, value: Int, end: Int)? {
        let ordinal = scalars[offset] == "第"
        let among = scalars[offset] == "其"
        guard ordinal || among || ChineseNumeral.holds(scalars[offset]),
            let (value, end) = NumberMark.numeral(scalars, from: offset + (ordinal || among ? 1 : 0)),
            end < scalars.count, value <= 30
        else { return nil }
        if ordinal || among {
            guard "，,、：:".unicodeScalars.contains(scalars[end]) else { return nil }
            return (ordinal ? .ordinal : .among, value, end + 1)
        }
        switch scalars[end] {
        case "是": return (.firstly, value, end + 1)
        case "要": return (.must, value, end + 1)
        default: return nil
        }
    }

    /// Takes over a series of two or more points and finds its leads.
    private func close(
        _ series: inout [Candidate], _ drafts: inout [DraftRow], _ leads: inout [Int: [Range<Int>]]
    ) {
        defer { series = [] }
        guard series.count > 1 else { return }
        var openings: [(row: Int, range: Range<Int>)] = []
        var first = 0
        while first < series.count {
            let row = series[first].row
            var last = first
            while last + 1 < series.count, series[last + 1].row == row { last += 1 }
            var single = true
            for index in first...last {
                let point = series[index]
                let limit = drafts[row].segmentEnd(at: point.number.lowerBound)
                var end = limit
                if index < last { end = min(limit, series[index + 1].number.lowerBound) }
                let opening = firstSentence(of: drafts[row], from: point.number.upperBound, to: end)
                if index < last {
                    if let opening, opening.upperBound < end { single = false }
                } else if last > first, single, let opening {
                    // The others are one sentence each: so is the last, and what follows speaks of them all.
                    end = opening.upperBound
                }
                drafts[row].points.append(
                    FoundPoint(number: point.number, range: point.number.lowerBound..<end, value: point.value))
                if let opening, opening.upperBound + 6 <= end, isLead(drafts[row].scalars, opening) {
                    openings.append((row, opening))
                }
            }
            first = last + 1
        }
        guard openings.count * 2 >= series.count else { return }
        for opening in openings { leads[opening.row, default: []].append(opening.range) }
    }

    /// The first sentence of a point with its stop, where it has one.
    private func firstSentence(of draft: DraftRow, from start: Int, to end: Int) -> Range<Int>? {
        var low = 0
        var high = draft.sentences.count
        while low < high {
            let middle = (low + high) / 2
            if draft.sentences[middle].range.upperBound <= start { low = middle + 1 } else { high = middle }
        }
        guard low < draft.sentences.count, draft.sentences[low].isClosed, draft.sentences[low].range.upperBound <= end
        else { return nil }
        return start..<draft.sentences[low].range.upperBound
    }

    /// Whether the first sentence of a point is short enough to name it, without figures.
    private func isLead(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> Bool {
        guard range.count > 3, range.count <= Self.longestLead + 1 else { return false }
        var commas = 0
        var depth = 0
        for scalar in scalars[range] where !OutlineGlyph.isPlain(scalar) {
            if OutlineGlyph.closing(scalar) != nil { depth += 1 }
            if OutlineGlyph.closed(scalar) != nil { depth -= 1 }
            if OutlineGlyph.isComma(scalar) { commas += 1 }
            if depth == 0, OutlineGlyph.digit(scalar) != nil { return false }
        }
        return commas <= 2
    }
}
