import GongwenRecognition

/// Sizes of a named project (项目能力、规模、投资): 年产10万吨磷肥项目, 60万只肉羊屠宰项目, 投资15亿元的某某园. The
/// capacity is part of the name; an investment or floor area that goes with a name is a question.
enum Capacities: NumberJudging {
    static func judge(_ token: NumberToken, _ passage: DraftPassage) -> NumberVerdict? {
        let start = token.digits.lowerBound
        let clause = passage.clause(at: start)
        let item = passage.item(at: start)
        if let verdict = capacity(token, passage, clause, item) { return verdict }
        if passage.begins(classes, at: token.digits.upperBound) > 0 { return .stay("学校规模") }
        // 500张床位的养老中心
        let seat = passage.begins(seats, at: token.end)
        if seat > 0, passage.at(token.end + seat) == 0x7684,
            passage.first(works, in: token.end..<max(token.end, item.upperBound)) != nil
        {
            return .ask("项目的投资或规模", "项目到新的一年是否还在建设？保留、删去还是改写？")
        }
        if let verdict = attribute(token, passage, clause, item) { return verdict }
        // 新区3.5平方公里起步区
        if token.unitClass == .measure, passage.begins(zones, at: token.end) > 0 {
            return .ask("片区的规模", "片区到新的一年是否已经建成？保留、删去还是改写？")
        }
        // 一期29万平方米厂房
        if passage.ends(phases, before: start, from: clause.lowerBound) > 0, token.unitClass != .count {
            return .ask("项目分期的规模", "项目到新的一年是否已经建成？保留、删去还是改写？")
        }
        if passage.at(start - 1) == Sign.open, token.unitClass == .measure || token.unitClass == .stock,
            passage.first(packages, in: token.digits.lowerBound..<min(clause.upperBound, token.end + 4)) != nil
        {
            return .stay("包装规格")
        }
        return nil
    }

    /// 年产…, and production units before a project's name.
    private static func capacity(
        _ token: NumberToken, _ passage: DraftPassage, _ clause: Range<Int>, _ item: Range<Int>
    ) -> NumberVerdict? {
        let start = token.digits.lowerBound
        if passage.ends(yearly, before: start, from: clause.lowerBound) > 0 {
            // 年产能达到10万吨 alone is a figure; with a work behind it, a name.
            let rest = token.end..<max(token.end, clause.upperBound)
            if hasFollowing(passage, token.end) || passage.first(works, in: rest) != nil { return .stay("项目能力") }
            return nil
        }
        guard token.unitClass == .measure || token.unitClass == .stock || isPieces(token, passage), !token.unit.isEmpty,
            passage.begins(planned, at: token.base) == 0, hasFollowing(passage, token.end),
            passage.ends(Promises.makers, before: start, from: clause.lowerBound) == 0
        else { return power(token, passage, item) }
        guard
            let work = passage.first(works, in: token.end..<max(token.end, item.upperBound))
                ?? listed(passage, item, clause)
        else { return nil }
        let behind = work.upperBound
        // …项目3个 counts projects of this size; …任务 is a figure.
        if passage.begins(taskWords, at: behind) > 0 { return nil }
        return .stay("项目能力")
    }

    /// 投资15亿元的…, 总投资20亿元…项目, 建筑面积3万平方米的….
    private static func attribute(
        _ token: NumberToken, _ passage: DraftPassage, _ clause: Range<Int>, _ item: Range<Int>
    ) -> NumberVerdict? {
        let start = token.digits.lowerBound
        guard passage.ends(sizes, before: start, from: clause.lowerBound) > 0 else { return nil }
        guard hasFollowing(passage, token.end) || passage.at(token.end) == 0x7684 else { return nil }
        if passage.begins(goingOn, at: token.end) > 0 || passage.begins(FigureUnitsAfter.words, at: token.end) > 0 {
            return nil
        }
        // 总投资460亿元的75个项目: a programme.
        if passage.at(token.end) == 0x7684, Sign.isDigit(passage.at(token.end + 1)) { return nil }
        if passage.at(token.end) == 0x7684
            || passage.first(works, in: token.end..<max(token.end, item.upperBound)) != nil
        {
            return .ask("项目的投资或规模", "项目到新的一年是否还在建设？保留、删去还是改写？")
        }
        return nil
    }

    /// The works at the end of a list that an item is one of: 百万吨水泥、某某园等项目.
    private static func listed(_ passage: DraftPassage, _ item: Range<Int>, _ clause: Range<Int>) -> Range<Int>? {
        guard item.upperBound < clause.upperBound else { return nil }
        return passage.first(listedWorks, in: item.upperBound..<clause.upperBound)
    }

    private static func hasFollowing(_ passage: DraftPassage, _ place: Int) -> Bool {
        let value = passage.at(place)
        if value == Sign.open { return true }
        return (value >= 0x3400 || Sign.isLetter(value)) && passage.begins(WordSet.marks, at: place) == 0
            && passage.begins(FigureUnitsAfter.words, at: place) == 0
    }

    /// 建设200兆瓦风电项目: which project it is, only the writer knows; 新增20万千瓦光伏装机 is a figure.
    private static func power(_ token: NumberToken, _ passage: DraftPassage, _ item: Range<Int>) -> NumberVerdict? {
        guard passage.begins(powers, at: token.base) > 0, hasFollowing(passage, token.end),
            passage.first(plants, in: token.end..<max(token.end, item.upperBound)) != nil
        else { return nil }
        return .ask("项目的投资或规模", "项目到新的一年是否还在建设？保留、删去还是改写？")
    }

    /// 台, 套, 件 with a scale: what a factory makes.
    private static func isPieces(_ token: NumberToken, _ passage: DraftPassage) -> Bool {
        token.base > token.unit.lowerBound && passage.begins(pieces, at: token.base) > 0
    }

    static let works = WordSet(
        "项目 工程 基地 生产线 电站 变电站 园区 产业园 加工厂 处理厂 工厂 水厂 电厂 风电 光伏 储能 仓库 码头 泊位 机组 车间 中心 综合体 冷库 养殖场 厂 园 水库 热源 炉 装置 管线 站 技改 牧场")
    private static let listedWorks = WordSet("等项目 等工程 等重点项目 等重大项目 等重点工程 等产业项目 等一批")
    private static let yearly = WordSet(
        """
        年产 年加工 年处理 年屠宰 年出栏 年储 年存栏 年吞吐 日产 日处理 日加工 日供水 年产能 年产量 年生产 年回收 年发电 年印 单体 库容 总库容 装机 总装机 年制 年冶炼 年供 年供气
        年利用 日供 年育 日焚烧 年交易 年组装 年销 存栏 年可产
        """
    )
    private static let sizes = WordSet(
        "投资 总投资 计划投资 概算投资 投资额 总投资额 占地 占地面积 建筑面积 总建筑面积 规划面积 全长 总长 长 总规模 规模 库容 总占地 面积 投资约 总投资约 占地约 建设规模 概算 总概算")
    private static let phases = WordSet("一期 二期 三期 四期 五期 首期 一期工程 二期工程 三期工程 一期项目 二期项目")
    private static let classes = WordSet("班制 个班的 班规模 班小学 班中学 班幼儿园 班高中 班初中 个班规模 个教学班的 轨制")
    private static let seats = WordSet("床位 个床位 车位 学位 个学位")
    private static let zones = WordSet("起步区 核心区 启动区 先行区 先导区 拓展区")
    private static let packages = WordSet("/包 /盒 /箱 /袋 /瓶 /件")
    private static let planned = WordSet(
        "亩 公里 户 套 平方米 千米 平方公里 公顷 m2 平方 平米 年 个月 天 小时 分钟 米 人次 万人次 场 时 km 工作日 个工作日 件 张 床 床位 张床位 立方米/人 岁")
    private static let pieces = WordSet("台 套 件 台套 片 块 瓶 支 辆 包 盒 箱 粒 张 根 条 双 枚 只 部")
    private static let plants = WordSet("项目 电站 基地 工程 电厂 机组")
    private static let powers = WordSet("千瓦 兆瓦 MW 千伏 千伏安 吉瓦 GW kW")
    private static let taskWords = WordSet("任务 目标 建设任务 指标")
    private static let goingOn = WordSet("用于 实施 建设 改造 增长 同比 以上 左右 推进 , 。")
}
