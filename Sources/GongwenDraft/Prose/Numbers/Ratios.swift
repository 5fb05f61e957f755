import GongwenRecognition

/// Numbers parted by colons (比例): 8:42:50 of the three industries and an income ratio are figures of the year; a
/// scale or a time of day is none.
enum Ratios: NumberJudging {
    static func judge(_ token: NumberToken, _ passage: DraftPassage) -> NumberVerdict? {
        guard passage.folded[token.digits].contains(Sign.colon) else { return nil }
        let clause = passage.clause(at: token.digits.lowerBound)
        return passage.first(structure, in: clause) != nil ? .hole("年度目标") : .stay("比例或时刻")
    }

    private static let structure = WordSet("产业 结构 比例 比重 三产 三次 收入比 之比 倍差")
}
