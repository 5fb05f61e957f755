import GongwenRecognition

/// Ranks (名次): 前10位, 第3名, 前移5位. A rank is won or lost; the new aim is the writer's.
enum RanksAndLists: NumberJudging {
    static func judge(_ token: NumberToken, _ passage: DraftPassage) -> NumberVerdict? {
        let start = token.digits.lowerBound
        let clause = passage.clause(at: start)
        let isPlace = passage.begins(places, at: token.digits.upperBound) > 0
        let leads = passage.ends(ranking, before: start, from: clause.lowerBound) > 0
        if leads, isPlace || token.unit.isEmpty && passage.begins(WordSet.marks, at: token.digits.upperBound) > 0 {
            return .ask("名次目标", "新的一年的名次目标是多少？")
        }
        if isPlace, token.unit.count == 1, passage.first(moving, in: clause.lowerBound..<start) != nil {
            return .ask("名次目标", "新的一年的名次目标是多少？")
        }
        if passage.begins(running, at: token.digits.upperBound) > 0 { return .ask("连续次数随年份变", "到新的一年是多少？") }
        return nil
    }

    private static let places = WordSet("位 名 位次 个位次")
    private static let ranking = WordSet("前 第 名列 位列 位居 列 居 排名 排 列第 居第 保持前 进入前")
    private static let moving = WordSet("前移 进位 提升 上升 晋升 晋位 争先进位 位次 排名")
    private static let running = WordSet("连冠 连增 连丰 连涨 连升 连胜 连跳")
}
