import GongwenRecognition

/// Numbers that grade or class (等级、类别): 4级, 5星级, 3A级, 220千伏站, 500强企业, 3类水.
enum Grades: NumberJudging {
    static func judge(_ token: NumberToken, _ passage: DraftPassage) -> NumberVerdict? {
        let end = token.digits.upperBound
        let start = token.digits.lowerBound
        if passage.begins(grades, at: end) > 0 { return .stay("等级") }
        if passage.begins(levels, at: token.end) > 0, !token.unit.isEmpty { return .stay("规模等级") }
        if passage.begins(strong, at: end) > 0 { return strength(token, passage) }
        // 220千伏变电站: a voltage names the kind of the work.
        if passage.begins(voltage, at: end) > 0, !isAmpere(passage, at: end + 2) { return .stay("电压等级") }
        if passage.begins(kinds, at: end) > 0 { return .stay("类别") }
        if passage.begins(floods, at: end) > 0 { return .stay("标准") }
        if passage.at(end) == 0x5927, token.unit.isEmpty { return OwnStructure.great(token.digits, passage) }
        if passage.ends(standards, before: start, from: passage.clause(at: start).lowerBound) > 0, token.unit.isEmpty {
            return .stay("标准")
        }
        return nil
    }

    /// 世界500强 names; 进入全国100强, 前10强 is a rank to be reached.
    private static func strength(_ token: NumberToken, _ passage: DraftPassage) -> NumberVerdict {
        let start = token.digits.lowerBound
        let clause = passage.clause(at: start)
        let value = Numerals.value(passage, token.digits) ?? 0
        if value == 500 || passage.ends(bringing, before: start, from: clause.lowerBound) > 0 { return .stay("榜单名称") }
        let isReached =
            passage.ends(reaching, before: start, from: clause.lowerBound) > 0
            || passage.first(reaching, in: clause.lowerBound..<start) != nil
        let follows = passage.begins(members, at: token.digits.upperBound + 1) > 0
        return isReached && !follows ? .ask("名次目标", "新的一年的名次目标是多少？") : .stay("榜单名称")
    }

    /// 千伏安 is a capacity, but 220千伏安… may be a station whose name begins with 安.
    private static func isAmpere(_ passage: DraftPassage, at place: Int) -> Bool {
        guard passage.at(place) == 0x5B89 else { return false }
        return place + 1 >= passage.count || passage.begins(WordSet.marks, at: place + 1) > 0
            || passage.begins(FigureUnitsAfter.words, at: place + 1) > 0
    }

    private static let grades = WordSet("级 星级 星 等奖 甲 乙等 等级 类水 A级")
    private static let levels = WordSet("级")
    private static let strong = WordSet("强")
    private static let voltage = WordSet("千伏")
    private static let kinds = WordSet("类地表 类水 类标准 类及 类以上 类用地 类人员 类医")
    private static let floods = WordSet("年一遇")
    private static let standards = WordSet("国 国家标准 京")
    private static let reaching = WordSet("进 进入 跻身 跨入 迈入 冲刺 挺进 前 位居 位列 闯进 进军 力争 争创 争进 入围 冲击")
    private static let members = WordSet("企业 项目 央企 民企 国企 上市 名企 投资 外资 或 在")
    private static let bringing = WordSet("引进 招引 引入 对接")
}

/// 以上, 左右 … behind a quantity.
enum FigureUnitsAfter {
    static let words = WordSet("左右 以上 以下 以内 之内 及以上 之上 之间 上下")
}
