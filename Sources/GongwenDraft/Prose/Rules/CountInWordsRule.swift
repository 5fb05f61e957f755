import GongwenModel
import GongwenRecognition

/// Counts in Chinese numerals that a new year changes (汉字数字): 新建三所学校; and targets in words: 两位数增长,
/// 突破千亿元. Names, sets and idioms (五大产业, 一批) are left alone.
struct CountInWordsRule {
    /// The nearest heading, for prompts.
    let heading: String
    /// Who fills the holes.
    let body: String

    func apply(_ passage: DraftPassage, _ claims: inout DraftClaims) {
        for place in 0..<passage.count
        where Numerals.isChinese(passage.at(place)) && !Numerals.isChinese(passage.at(place - 1)) {
            guard let numeral = Numerals.numeral(in: passage, at: place), claims.isFree(numeral),
                passage.quote(at: place) == nil
            else { continue }
            let end = numeral.upperBound
            let clause = passage.clause(at: place)
            if passage.ends(Self.ranking, before: place, from: clause.lowerBound) > 0,
                passage.begins(Self.places, at: end) > 0
            {
                claims.ask(numeral, .number, "名次目标", "“前\(passage.string(numeral))”：新的一年的名次目标是多少？")
                continue
            }
            if passage.begins(Self.running, at: end) > 0 {
                claims.ask(
                    numeral, .number, "连续次数随年份变",
                    "“\(passage.string(numeral))\(passage.string(end..<end + 2))”：到新的一年是多少？")
                continue
            }
            if passage.begins(Self.figures, at: end) > 0 {
                claims.ask(numeral, .number, "定性的目标", "“\(passage.string(numeral))位数”：新的一年的目标怎样表述？")
                continue
            }
            if passage.begins(Self.hundreds, at: end) > 0 || passage.at(end) == 0x4EBF || passage.at(end) == 0x4E07,
                passage.ends(Self.reaching, before: place, from: clause.lowerBound) > 0, isAmount(passage, end)
            {
                claims.ask(numeral, .number, "跨台阶的目标", "\(passage.quoted(clause))：新的一年的目标是多少？")
                continue
            }
            // 标准提高一倍, 总量翻一番
            if passage.begins(Self.times, at: end) > 0,
                passage.ends(Self.growing, before: place, from: clause.lowerBound) > 0,
                !clause.contains(where: { passage.at($0) == Sign.year && Sign.isDigit(passage.at($0 - 1)) })
            {
                let printed = passage.string(numeral.lowerBound..<end + 1)
                claims.ask(numeral, .number, "成倍的目标", "“\(printed)”：新的一年的目标怎样表述？")
                continue
            }
            if passage.begins(Self.deeds, at: end) > 0 {
                claims.ask(numeral, .number, "本文安排的件数", "“\(passage.string(numeral))”：新的一年安排几件？")
                continue
            }
            if let verdict = OwnStructure.parts(numeral, end..<end + 1, passage, clause),
                case .ask(let reason, let question) = verdict
            {
                claims.ask(numeral, .number, reason, "“\(passage.string(numeral))”：\(question)")
                continue
            }
            count(passage, numeral, clause, &claims)
        }
    }

    private func count(
        _ passage: DraftPassage, _ numeral: Range<Int>, _ clause: Range<Int>, _ claims: inout DraftClaims
    ) {
        guard let value = Numerals.value(passage, numeral), value > 0,
            let unit = Self.units.prefix(of: passage.folded, numeral.upperBound..<passage.count)
        else { return }
        let isBuilt =
            passage.ends(Self.building, before: numeral.lowerBound, from: clause.lowerBound) > 0
            || passage.at(numeral.lowerBound - 1) == Sign.pause && follows(passage, numeral, clause, claims)
        guard isBuilt, value > 1 || unit.tag else { return }
        let end = numeral.upperBound + unit.length
        guard passage.begins(Self.abstract, at: end) == 0 else { return }
        let token = NumberToken(numeral, unit: numeral.upperBound..<end)
        let hole = Hole(
            kind: .value, prompt: HolePrompt(passage, claims).prompt(token, heading: heading),
            unit: passage.string(token.unit),
            year: passage.next, lastValue: passage.string(numeral), body: body)
        claims.take(numeral.lowerBound..<end, number: numeral, .number, .hole(hole), "年度任务量")
    }

    /// 新建三所学校、两座水厂: the verb of the item before governs this one.
    private func follows(_ passage: DraftPassage, _ numeral: Range<Int>, _ clause: Range<Int>, _ claims: DraftClaims)
        -> Bool
    {
        guard numeral.lowerBound >= 2 else { return false }
        return passage.item(at: numeral.lowerBound - 2).contains { $0 < numeral.lowerBound && claims.isHole($0) }
    }

    /// 百亿, 千亿元 and not 百亿级.
    private func isAmount(_ passage: DraftPassage, _ place: Int) -> Bool {
        var end = place
        while FigureUnits.scales.contains(passage.at(end)) { end += 1 }
        return end > place && passage.begins(Self.notAmounts, at: end) == 0
    }

    private static let deeds = WordSet("件实事 件民生 项民生 件惠民 件好事 类民生 件利民 件为民 项惠民")
    private static let times = WordSet("倍 番")
    private static let growing = WordSet("提高 增长 增加 扩大 翻 提升 增 提高了 再翻 超过 达到")
    private static let ranking = WordSet("前")
    private static let places = WordSet("名 位 强 列 甲")
    private static let running = WordSet("连冠 连增 连丰 连涨 连升 连胜 连跳")
    private static let figures = WordSet("位数")
    private static let hundreds = WordSet("亿 万 百亿 千亿 万亿")
    private static let reaching = WordSet("突破 超 超过 达到 迈上 跨过 跨越 冲刺 站上 迈过 达")
    private static let notAmounts = WordSet("级 家 户 企 人 亩 村 名 千 众 里")
    /// Measure words; true where 一 counts too.
    private static let units = WordClasses<Bool>([
        (true, "所 座 处 家"),
        (false, "个 条 项 个村 套 台 艘 支 场 部 名 位 宗 栋 口 眼"),
    ])
    private static let building = WordSet(
        "新建 新增 建成 新改建 改扩建 新建成 建设 引进 招引 落地 新上 争创 创建 培育 开工 竣工 打通 开通 改造 扩建 修建 改建 新引进 新培育 新开工 建成投用 新开 承办 举办")
    private static let abstract = WordSet(
        "高地 中心城 体系 平台 格局 机制 方面 重点 转变 环节 关键 增长极 示范 统筹 区域 原则 标准 目标 主导 产业 板块 支柱 支撑 品牌 样板 大 新高地 坚持")
}
