import GongwenRecognition

/// Counts of fixed sets and of the text's own parts (固定的组数、本文的结构): 5大产业 stays, 八个方面的工作 is a question.
enum OwnStructure: NumberJudging {
    static func judge(_ token: NumberToken, _ passage: DraftPassage) -> NumberVerdict? {
        let start = token.digits.lowerBound
        let clause = passage.clause(at: start)
        if let verdict = parts(token.digits, token.unit, passage, clause) { return verdict }
        // 综合类（12项） in a heading
        if passage.isHeading, passage.at(start - 1) == Sign.open, passage.at(token.end) == Sign.close,
            token.unitClass == .count
        {
            return .ask("本文安排的件数", "新的一年安排几项？")
        }
        // 厕所革命、污水治理等9项任务: how many kinds there are.
        if passage.at(start - 1) == others, passage.begins(kinds, at: token.digits.upperBound) > 0 {
            return .ask("所列事项的个数", "新的一年共有几项？")
        }
        // 3个国省控断面: laid down by others.
        if passage.first(
            stations, in: token.end..<max(token.end, min(passage.item(at: start).upperBound, token.end + 8)))
            != nil, passage.ends(building, before: start, from: clause.lowerBound) == 0
        {
            return .ask("固定的监测断面", "断面由上级确定，新的一年仍是这些吗？")
        }
        // 支持各县发展1—2个主导产业
        if token.unitClass == .count, passage.first(each, in: clause.lowerBound..<start) != nil {
            return .ask("每个地方的个数", "新的一年仍是这个数吗？")
        }
        // 茶叶、药材等5个优势产业
        if token.unit.count == 1, passage.at(token.unit.lowerBound) == 0x4E2A,
            passage.item(at: start).lowerBound > clause.lowerBound,
            passage.item(at: start).lowerBound < start,
            !passage.folded[passage.item(at: start).lowerBound..<start].contains(where: Sign.isDigit),
            passage.ends(Promises.makers, before: start, from: clause.lowerBound) == 0,
            passage.first(
                industries, in: token.end..<max(token.end, min(passage.item(at: start).upperBound, token.end + 10)))
                != nil
        {
            return .ask("所列产业的个数", "新的一年仍是这几个吗？")
        }
        if token.unit.isEmpty || token.unit.count == 1, passage.begins(sets, at: token.digits.upperBound) > 0 {
            return .stay("固定的组数")
        }
        return nil
    }

    /// 突出八个方面
    static func parts(_ numeral: Range<Int>, _ unit: Range<Int>, _ passage: DraftPassage, _ clause: Range<Int>)
        -> NumberVerdict?
    {
        guard passage.begins(own, at: numeral.upperBound) > 0 else { return nil }
        guard passage.first(doing, in: clause) != nil else { return .stay("固定的组数") }
        return .ask("本文安排的件数", "新的一年安排几个方面？")
    }

    /// 5大产业, 十大行动: the name of a set.
    static func great(_ numeral: Range<Int>, _ passage: DraftPassage) -> NumberVerdict { .stay("固定的组数") }

    private static let others: UInt32 = 0x7B49
    private static let kinds = WordSet(
        "项任务 项工作 项行动 项制度 项内容 项指标 项机制 项改革 个领域 个方面 个环节 类问题 项措施 项举措 大行动 大工程 个专项 种 个要素 项要素 项重点任务")
    private static let industries = WordSet("产业 行业 领域 赛道 板块 产业链")
    private static let building = WordSet("新建 新增 建设 增设")
    private static let stations = WordSet("断面")
    private static let each = WordSet("支持各县 各县集中 支持各镇 支持各地 支持各乡镇 支持各镇街")
    private static let own = WordSet("个方面 方面工作 个方面的 方面重点工作 项重点工作 大项工作 个重点方面 件大事 个着力 方面的工作")
    private static let doing = WordSet("抓好 做好 重点 着力 突出 聚焦 围绕 以下 开展 推进 实施 落实 抓")
    private static let sets = WordSet("条控制线 条红线 条底线 张清单 张网 个维度 个一 个不 个坚持 个必须 个转变 个更加 个走在前 个坚决 个全覆盖 个确保 个到位 个百分之百 大")
}
