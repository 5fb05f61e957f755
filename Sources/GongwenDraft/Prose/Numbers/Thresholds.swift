import GongwenRecognition

/// Amounts that class what is counted (界限): 50亿元以上项目12个, 过10亿元企业, 收入10万元以上的村, 500万元以上技改项目.
enum Thresholds: NumberJudging {
    static func judge(_ token: NumberToken, _ passage: DraftPassage) -> NumberVerdict? {
        guard isMeasure(token, passage) else { return nil }
        let start = token.digits.lowerBound
        let clause = passage.clause(at: start)
        let over = passage.ends(exceeding, before: start, from: clause.lowerBound)
        var end = token.end
        if FigureUnits.someMore.contains(passage.at(end)) { end += 1 }
        let bound = passage.begins(bounds, at: end)
        if bound > 0 {
            end += bound
            // …以上（含5亿元）项目
            if passage.at(end) == Sign.open, let close = passage.folded[end..<clause.upperBound].firstIndex(of: Sign.close), close - end < 12 {
                end = close + 1
            }
            return isClassed(passage, end, clause) ? .stay("规模界限") : nil
        }
        if over > 0, isClassed(passage, end, clause), !isReached(passage, start - over, clause) { return .stay("规模界限") }
        return nil
    }

    /// Money, area, weight and the like; for what is counted in pieces 以上 is a target.
    private static func isMeasure(_ token: NumberToken, _ passage: DraftPassage) -> Bool {
        switch token.unitClass {
        case .money, .measure: true
        case .people, .stock: passage.begins(ofWhat, at: token.end + passage.begins(bounds, at: token.end)) > 0
        default: false
        }
    }

    /// Whether what follows is a thing that has the size, and not the end of the phrase.
    private static func isClassed(_ passage: DraftPassage, _ place: Int, _ clause: Range<Int>) -> Bool {
        guard place < clause.upperBound, passage.begins(WordSet.marks, at: place) == 0, passage.begins(goingOn, at: place) == 0
        else { return false }
        return passage.at(place) >= 0x3400 || passage.at(place) == 0x201C
    }

    /// 营业收入突破50亿元企业: what stands before is no verb of the target itself.
    private static func isReached(_ passage: DraftPassage, _ place: Int, _ clause: Range<Int>) -> Bool {
        passage.ends(reached, before: place, from: clause.lowerBound) > 0
    }

    private static let exceeding = WordSet("过 超 超过 达 满 逾 破 不足 低于 高于 突破")
    private static let bounds = WordSet("以上 及以上 以下 及以下 以内 之上 (含)以上 (含)以下 级以上")
    private static let ofWhat = WordSet("的 规模 村 企业 大型")
    private static let goingOn = WordSet("同比 增长 其中 占 比 力争 确保 用于 大关 台阶 左右 上下 目标 完成 实现 或 且 到 ，")
    private static let reached = WordSet("总额 总量 规模 余额 收入 产值 力争 总收入 总产值 增加值 生产总值 总投资 累计")
}
