/// What the first sentences of one part of a text have in common (同层并列).
struct LeadStatistics {
    private var lengths: [Int: Int] = [:]
    private var openings: [UInt64: Int] = [:]
    private var labels: [Int: Int] = [:]
    private var series: [[Unicode.Scalar]: Int] = [:]
    /// The rows whose sentences are set word for word like two others of the same length.
    private var parallels: Set<Int> = []
    private let dashCount: Int
    private let labelShare: Double
    private let labelCount: Int

    /// Counts the first sentences of a part, of `eligible` paragraphs in all.
    init(_ candidates: ArraySlice<LeadFinder.Candidate>, eligible: Int) {
        for candidate in candidates {
            // Short sentences are of one length by chance; those that state something must be long to count.
            if candidate.shape.isLabel || candidate.sentence.length >= Self.telling {
                lengths[Self.measure(candidate.sentence), default: 0] += 1
            }
            if !candidate.shape.isStatement { openings[candidate.opening, default: 0] += 1 }
            if candidate.shape.isLabel { labels[candidate.sentence.commas, default: 0] += 1 }
            if let key = candidate.series { series[key, default: 0] += 1 }
        }
        parallels = Self.parallels(candidates)
        dashCount = candidates.count { $0.isDash }
        labelCount = labels.values.reduce(0, +)
        labelShare = eligible > 0 ? Double(labelCount) / Double(eligible) : 0
    }

    /// The rows of sentences that agree with two of the same length near them in a third of their characters, short ones
    /// in a quarter, place by place: 经济发展更有质量, 城乡面貌更有颜值.
    private static func parallels(_ candidates: ArraySlice<LeadFinder.Candidate>) -> Set<Int> {
        var classes: [Int: [LeadFinder.Candidate]] = [:]
        for candidate in candidates where candidate.words.count > 5 {
            classes[measure(candidate.sentence), default: []].append(candidate)
        }
        var rows: Set<Int> = []
        for members in classes.values where members.count > 2 {
            for index in members.indices {
                let near = max(0, index - reach)..<min(members.count, index + reach + 1)
                let likes = near.count { $0 != index && agree(members[$0].words, members[index].words) }
                if likes > 1 { rows.insert(members[index].row) }
            }
        }
        return rows
    }

    /// How many neighbours of one length a sentence is compared with, on either side.
    private static let reach = 4

    private static func agree(_ one: ArraySlice<Unicode.Scalar>, _ other: ArraySlice<Unicode.Scalar>) -> Bool {
        let same = zip(one, other).count { $0 == $1 }
        return same > 1 && same * (one.count > 8 ? 3 : 4) >= one.count
    }

    /// From this length on, in characters, three sentences of one length and build are no chance.
    private static let telling = 14

    /// Length and commas in one number.
    private static func measure(_ sentence: Sentence) -> Int { sentence.length * 16 + min(sentence.commas, 15) }

    /// How much speaks for a lead; five is enough.
    func score(_ candidate: LeadFinder.Candidate) -> Int {
        let sentence = candidate.sentence
        var score = 0
        let isDashed = candidate.isDash && dashCount > 1
        if candidate.shape.isStatement, !isDashed { score -= 3 } else if candidate.shape.isLabel { score += 3 }
        switch sentence.length {
        case ...13: score += 2
        case ...20: score += 1
        case ...30: break
        default: score -= 2
        }
        switch sentence.commas {
        case 0: score += 1
        case 1, 2: break
        default: score -= 2
        }
        let twins = lengths[Self.measure(sentence)] ?? 0
        if twins > 2, sentence.length >= Self.telling {
            score += 8
        } else if twins > 1, candidate.shape.isLabel {
            score += 3
        }
        if parallels.contains(candidate.row) { score += 8 }
        if let key = candidate.series, (series[key] ?? 0) > 1 { score += 8 }
        if !candidate.shape.isStatement, (openings[candidate.opening] ?? 0) > 1 { score += 2 }
        if (labels[sentence.commas] ?? 0) > 1 { score += 1 }
        if labelCount >= 6, labelShare >= 0.9 { score += 4 } else if labelCount >= 3, labelShare >= 0.75 { score += 2 }
        if candidate.isDash { score += isDashed ? 6 : 2 }
        return score
    }
}
