import GongwenModel

/// Words of headings and sentences that say of which kind and year figures are (时态词).
enum FigureHeadings {
    /// What a heading says.
    struct Cue {
        var kind: FigureKind?
        var year: Int?
        /// Whether it overrides the headings above it.
        var isStrong = false
        /// Whether it names the targets (主要预期目标).
        var namesTargets = false
    }

    /// What a word of a sentence says.
    enum SentenceCue: Sendable {
        /// 预计
        case estimate
        /// 力争
        case aim
        /// 确保: an aim, except in a review
        case ensure
        /// 主要预期目标
        case targetList
        /// 今后五年
        case future
        /// 五年来, 过去一年
        case review
        case thisYear
        case lastYear
        /// Words that are a target anywhere.
        case strongWords
    }

    /// What a remark in brackets says that is no part of a name: （预计，下同）.
    static let remarks = FigureWords<Bool>([(true, "下同 预计 快报 初步 不含 按可比 按现价 同口径 可比口径 计价 计算 口径")])

    private enum HeadingCue: Sendable { case review, target, weakReview, weakTarget }

    /// Cues inside a sentence.
    static let sentenceCues = FigureWords<SentenceCue>([
        (.estimate, "预计 有望 预测 初步预计"),
        (.aim, "力争 目标是 目标为 计划到 计划完成 计划实现 预期增长 建议20 建议今年 建议全年"),
        (.ensure, "确保 努力 争取"),
        (
            .targetList,
            """
            主要预期目标 预期目标 主要目标是 主要目标为 主要目标： 目标建议 发展目标是 发展目标为 总体目标是 主要目标建议 工作目标是 \
            奋斗目标是 主要指标是 主要目标: 工作目标: 发展目标: 目标任务是 目标任务: 预期目标: 主要经济指标预期 主要发展目标 主要指标安排
            """
        ),
        (.future, "今后五年 未来五年 新的一年 下一步 今后一个时期 未来三年 今后三年 今后5年 未来5年 今后3年 未来3年"),
        (.review, "五年来 过去五年 过去一年 一年来 过去的一年 过去的五年 回顾过去 回首过去 三年来 四年来"),
        (.thisYear, "今年"),
        (.lastYear, "去年全年 去年,"),
        (.strongWords, "两位数 同步 下达 翻番 翻一番 翻两番 持平"),
    ])

    private static let headingCues = FigureWords<HeadingCue>([
        (
            .review,
            """
            回顾 执行情况 完成情况 运行情况 总结 成就 过去五年 五年来 过去一年 一年来 发展情况 主要成绩 工作情况 进展情况 发展回眸 历史性
            """
        ),
        (
            .target,
            """
            预期目标 主要目标 总体要求 工作安排 工作打算 今后五年 未来五年 总体思路 目标任务 工作建议 工作目标 发展目标 总体目标 奋斗目标 \
            新的一年 下一步 下步 计划安排 指导思想
            """
        ),
        (.weakReview, "成效 成绩 情况 收官 全面完成 圆满完成 顺利完成 较好完成"),
        (
            .weakTarget,
            "目标 任务 安排 打算 举措 措施 展望 要求 思路 保障 重点 计划 意见 建议 重点任务 主要任务 重点工作 工作部署 工作计划 工作任务"
        ),
    ])

    /// What a heading says of the figures below it.
    static func cue(of text: FigureText, documentYear: Int?) -> Cue {
        var cue = Cue()
        let folded = text.folded
        var word: HeadingCue?
        for place in folded.indices {
            if cue.year == nil, Sign.isDigit(folded[place]), let year = text.year(at: place, before: folded.count),
                since.prefix(of: folded, place + 5..<folded.count) == nil
            {
                cue.year = year
            }
            if let match = headingCues.prefix(of: folded, place..<folded.count),
                word == nil || isStronger(match.tag, than: word)
            {
                word = match.tag
            }
        }
        cue.namesTargets = targetNames.first(in: folded, folded.indices) != nil
        if cue.year == nil, word == .target || word == .weakTarget,
            let plan = plans.first(in: folded, folded.indices)?.match.tag
                ?? spans.first(in: folded, folded.indices).flatMap({ span in documentYear.map { $0 + span.match.tag } }),
            plan >= documentYear ?? plan
        {
            cue.year = plan
        }
        switch word {
        case .review: (cue.kind, cue.isStrong) = (.actual, true)
        case .target: (cue.kind, cue.isStrong) = (.target, true)
        case .weakReview: cue.kind = .actual
        case .weakTarget: cue.kind = .target
        case nil: break
        }
        if let year = cue.year, let documentYear, word != .review {
            if year < documentYear, word != .target {
                (cue.kind, cue.isStrong) = (.actual, true)
            } else if year >= documentYear {
                cue.isStrong = cue.isStrong || cue.kind == .target
            }
        }
        return cue
    }

    /// Whether 目标 at a place announces a list of targets: 目标建议为, 目标如下：, 目标——.
    static func announcesTargets(_ folded: [UInt32], _ place: Int, _ sentence: Range<Int>) -> Bool {
        guard let goal = goals.prefix(of: folded, place..<sentence.upperBound) else { return false }
        var end = place + goal.length
        while let filler = announcing.prefix(of: folded, end..<sentence.upperBound) {
            if filler.tag { return true }
            end += filler.length
        }
        return false
    }

    /// Whether a word for targets says only that they were met or missed: 完成了…预期目标, 高于预期目标2个百分点.
    static func isMet(_ folded: [UInt32], _ word: Range<Int>, _ sentence: Range<Int>) -> Bool {
        if announcing.prefix(of: folded, word.upperBound - 1..<sentence.upperBound)?.tag == true
            || announcing.prefix(of: folded, word.upperBound..<sentence.upperBound)?.tag == true
        {
            return false
        }
        let first = max(sentence.lowerBound, word.lowerBound - 24)
        var begin = word.lowerBound
        while begin > first, !Sign.partsClauses(folded[begin - 1]) { begin -= 1 }
        return meeting.first(in: folded, begin..<word.lowerBound) != nil
    }

    /// Whether a word opens its clause or stands behind 在, 展望 there.
    static func opensClause(_ folded: [UInt32], _ place: Int, _ sentence: Range<Int>) -> Bool {
        guard place > sentence.lowerBound, !Sign.partsClauses(folded[place - 1]) else { return true }
        guard let lead = openers.suffix(of: folded, sentence.lowerBound..<place) else { return false }
        let before = place - lead.length
        return before == sentence.lowerBound || Sign.partsClauses(folded[before - 1])
    }

    /// Whether a title says that its one year is over: …执行情况的报告, without a plan for the next.
    static func isReview(title: String) -> Bool {
        let scalars = title.unicodeScalars.map(\.value)
        return reviewTitles.occur(in: scalars) && !planTitles.occur(in: scalars)
    }

    /// Whether an occasion (2016年11月25日在…) is in the last two months of its year.
    static func isAtEndOfYear(_ occasion: String) -> Bool {
        endsOfYear.occur(in: occasion.unicodeScalars.map(\.value).filter { $0 != 0x20 && $0 != 0x3000 })
    }

    private static let reviewTitles = FigureWords<Bool>([(true, "执行情况 完成情况 运行情况 发展情况 工作情况 进展情况 工作总结 回顾 总结 统计公报")])
    private static let planTitles = FigureWords<Bool>([(true, "草案 安排 打算 目标 计划的 与20 和20 及20 任务 要点")])
    private static let endsOfYear = FigureWords<Bool>([(true, "年11月 年12月 年十一月 年十二月")])

    /// Five-year plans, with the year each ends with.
    static let plans = FigureWords<Int>([
        (2010, "“十一五” 十一五"), (2015, "“十二五” 十二五"), (2020, "“十三五” 十三五"), (2025, "“十四五” 十四五"),
        (2030, "“十五五” 十五五"), (2035, "“十六五” 十六五"),
    ])
    /// Stretches of years to come, with how many years after the document's each ends.
    static let spans = FigureWords<Int>([(4, "今后五年 未来五年 今后5年 未来5年"), (2, "今后三年 未来三年 今后3年 未来3年")])
    /// What a remark says that holds for all that follows (下同).
    static let fromHereOn = FigureWords<Bool>([(true, "下同")])
    private static let targetNames = FigureWords<Bool>([(true, "预期目标 主要目标 主要指标 发展目标 目标任务 奋斗目标 计划目标 指标安排")])
    private static let goals = FigureWords<Bool>([(true, "目标")])
    /// What opens a line of a review that sets what was reached beside its target.
    static let target = FigureWords<Bool>([(true, "目标:")])
    /// What stands between the two.
    static let result = FigureWords<Bool>([(true, ";完成: ,完成: 。完成:")])
    /// Words between 目标 and its list; true where the list follows.
    private static let announcing = FigureWords<Bool>([
        (true, "是 为 : 如下 ——"), (false, "建议 安排 初步 拟 确定 设定 定 具体 的 分别 任务 值 ( ) （ ） 建议安排 考虑 ,建议 主要"),
    ])
    private static let meeting = FigureWords<Bool>([(true, "完成 实现 高于 好于 低于 达到 超过 快于 优于 高出 符合 对照 超额 超出 围绕 达成")])
    private static let openers = FigureWords<Bool>([(true, "展望 在 面向 对 今后 我们 着眼 按照")])

    /// 2021年以来: not the year that a heading is of.
    private static let since = FigureWords<Bool>([(true, "以来 来的")])

    private static func isStronger(_ cue: HeadingCue, than other: HeadingCue?) -> Bool {
        guard let other else { return true }
        guard other != .review, other != .target else { return false }
        // 重点任务全面完成: what a heading says last of its tasks counts.
        return cue == .review || cue == .target || cue == .weakReview
    }
}
