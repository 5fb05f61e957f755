/// What the first sentences of one part of a text have in common (同层并列).
struct LeadStatistics {
    private var lengths: [Int: Int] = [:]
    private var openings: [UInt64: Int] = [:]
    private var labels: [Int: Int] = [:]
    private var series: [[Unicode.Scalar]: Int] = [:]
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
        dashCount = candidates.count { $0.isDash }
        labelCount = labels.values.reduce(0, +)
        labelShare = eligible > 0 ? Double(labelCount) / Double(eligible) : 0
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
        if let key = candidate.series, (series[key] ?? 0) > 1 { score += 8 }
        if !candidate.shape.isStatement, (openings[candidate.opening] ?? 0) > 1 { score += 2 }
        if (labels[sentence.commas] ?? 0) > 1 { score += 1 }
        if labelCount >= 6, labelShare >= 0.9 { score += 4 } else if labelCount >= 3, labelShare >= 0.75 { score += 2 }
        if candidate.isDash { score += isDashed ? 6 : 2 }
        return score
    }
}
