import GongwenRecognition

/// Amounts that class what is counted (界限): 50亿元以上项目12个, 过10亿元企业, 收益30万元以上的村, 800万元以上技改项目.
enum Thresholds: NumberJudging {
    static func judge(_ token: NumberToken, _ passage: DraftPassage) -> NumberVerdict? {
        // …2起以上的，: a condition of a rule.
        let condition = passage.begins(conditions, at: token.end)
        if condition > 0, passage.begins(WordSet.marks, at: token.end + condition) > 0 { return .stay("条件的界限") }
        // 辐射周边2000万人口的商圈
        if token.unitClass == .people, passage.begins(peopled, at: token.end) > 0,
            passage.ends(round, before: token.digits.lowerBound, from: 0) > 0
        {
            return .stay("辐射的范围")
        }
        guard isMeasure(token, passage) else { return nil }
        let start = token.digits.lowerBound
        let clause = passage.clause(at: start)
        let over = passage.ends(exceeding, before: start, from: clause.lowerBound)
        var end = token.end
        if FigureUnits.someMore.contains(passage.at(end)) { end += 1 }
        end += passage.begins(seats, at: end)
        let bound = passage.begins(bounds, at: end)
        if bound > 0 {
            end += bound
            // …以上（含5亿元）项目
            if passage.at(end) == Sign.open,
                let close = passage.folded[end..<clause.upperBound].firstIndex(of: Sign.close), close - end < 12
            {
                end = close + 1
            }
            return isClassed(passage, end, clause) ? .stay("规模界限") : nil
        }
        if over > 0, isClassed(passage, end, clause) { return .stay("规模界限") }
        return nil
    }

    /// Money, area, weight and the like; for what is counted in pieces 以上 is a target.
    private static func isMeasure(_ token: NumberToken, _ passage: DraftPassage) -> Bool {
        switch token.unitClass {
        case .money, .measure: true
        case .people, .stock,
            .count where passage.begins(seats, at: token.end) > 0:
            isOfWhat(token, passage)
        default: false
        }
    }

    /// 80张床位以上的机构, 500人以上规模村.
    private static func isOfWhat(_ token: NumberToken, _ passage: DraftPassage) -> Bool {
        let bound = token.end + passage.begins(seats, at: token.end)
        return passage.begins(ofWhat, at: bound + passage.begins(bounds, at: bound)) > 0
    }

    /// Whether what follows is a thing that has the size, and not the end of the phrase.
    private static func isClassed(_ passage: DraftPassage, _ place: Int, _ clause: Range<Int>) -> Bool {
        guard place < clause.upperBound, passage.begins(WordSet.marks, at: place) == 0,
            passage.begins(goingOn, at: place) == 0
        else { return false }
        // 其中10亿元以上5个
        return passage.at(place) >= 0x3400 || passage.at(place) == 0x201C || Sign.isDigit(passage.at(place))
    }

    private static let exceeding = WordSet("过 超 超过 达 满 逾 破 不足 低于 高于 突破")
    private static let bounds = WordSet("以上 及以上 以下 及以下 以内 之上 (含)以上 (含)以下 级以上")
    private static let conditions = WordSet("以上的 以下的 以内的 及以上的 (含)以上的")
    private static let peopled = WordSet("人口的 的 口的")
    private static let round = WordSet("辐射周边 辐射 覆盖周边 周边 服务周边")
    private static let seats = WordSet("床位 床 车位 座位 学位 托位 泊位 班额")
    private static let ofWhat = WordSet("的 规模 村 自然村 行政村 村民小组 聚居 集中 养殖 大户 机构 小区 社区 大型")
    private static let goingOn = WordSet(
        """
        支持 推动 保障 促进 助力 带动 实施 建设 推进 完成 投入 投向 扶持 解决 满足 惠及 覆盖 达到 提升 改善 撬动 引导 开展 打造 培育 发展 补助 奖励 给予 的目标 的任务 的水平
        的增长 同比 增长 其中 占 比 力争 确保 用于 大关 关口 台阶 门槛 左右 上下 目标 完成 实现 或 且 到 ，
        """
    )
}
