import GongwenModel

/// Words of headings and sentences that say of which kind and year figures are (时态词).
enum FigureHeadings {
    /// What a heading says.
    struct Cue {
        var kind: FigureKind?
        var year: Int?
        /// Whether it overrides the headings above it.
        var isStrong = false
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

    private enum HeadingCue: Sendable { case review, target, weakReview, weakTarget }

    /// Cues inside a sentence.
    static let sentenceCues = FigureWords<SentenceCue>([
        (.estimate, "预计 有望 预测 初步预计"),
        (.aim, "力争 争取 目标是 目标为 计划到 计划完成 计划实现 预期增长 建议20 建议今年 建议全年"),
        (.ensure, "确保 努力"),
        (
            .targetList,
            """
            主要预期目标 预期目标 主要目标是 主要目标为 主要目标： 目标建议 发展目标是 发展目标为 总体目标是 主要目标建议 工作目标是 \
            奋斗目标是 主要指标是 主要目标: 工作目标: 发展目标: 目标任务是 目标任务: 预期目标: 主要经济指标预期 主要发展目标 主要指标安排
            """
        ),
        (.future, "今后五年 未来五年 新的一年 下一步 今后一个时期 未来三年 今后三年"),
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
            if cue.year == nil, Sign.isDigit(folded[place]), let year = text.year(at: place, before: folded.count) {
                cue.year = year
            }
            if let match = headingCues.prefix(of: folded, place..<folded.count),
                word == nil || isStronger(match.tag, than: word)
            {
                word = match.tag
            }
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

    private static func isStronger(_ cue: HeadingCue, than other: HeadingCue?) -> Bool {
        guard let other else { return true }
        guard other != .review, other != .target else { return false }
        // 重点任务全面完成: what a heading says last of its tasks counts.
        return cue == .review || cue == .target || cue == .weakReview
    }
}
