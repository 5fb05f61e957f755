/// Reads targets in words (定性目标): 实现两位数增长, 与经济增长基本同步, 完成上级下达任务.
enum FigureTargets {
    /// The targets in words of a sentence, in clauses that hold no other figure.
    ///
    /// - Parameter isTargetList: whether the sentence lists targets, so that milder words count too (保持稳定).
    static func read(
        _ text: FigureText, _ range: Range<Int>, beside drafts: [FigureDraft], isTargetList: Bool
    ) -> [FigureDraft] {
        var found: [FigureDraft] = []
        var begin = range.lowerBound
        while begin < range.upperBound {
            var end = begin
            while end < range.upperBound, !Sign.partsClauses(text.folded[end]) { end += 1 }
            while begin < end, text.folded[begin] == Sign.dash { begin += 1 }
            // 约束性指标——节能减排完成市下达任务
            if let dash = (begin..<end).last(where: { text.folded[$0] == Sign.dash }) { begin = dash + 1 }
            let clause = begin..<end
            if !drafts.contains(where: { $0.strength != .void && $0.span.overlaps(clause) }),
                let draft = target(text, clause, isTargetList: isTargetList)
            {
                found.append(draft)
            }
            begin = end + 1
        }
        return found
    }

    private static func target(_ text: FigureText, _ clause: Range<Int>, isTargetList: Bool) -> FigureDraft? {
        guard clause.count >= 6, let (place, words) = firstPhrase(text.folded, clause, isTargetList: isTargetList)
        else {
            return nil
        }
        let range = FigureClause(text, clause: clause.lowerBound..<place, expectsGrowth: true)
        let subject = FigureSubject(text, range.subject)
        var name = subject.name
        while let growth = growthNouns.suffix(of: name, name.indices), growth.length < name.count {
            name.removeLast(growth.length)
        }
        name = FigureSubject.normal(name)
        guard !subject.needsAgent || subject.name != name, name.count >= 3, name.count <= 30,
            FigureVocabulary.strength(ofGrowth: name) == .strong || burdens.suffix(of: name, name.indices) != nil
        else { return nil }
        var draft = FigureDraft(name: name, strength: .strong, span: clause, group: -1)
        draft.words = words..<clause.upperBound
        // 与经济增长同步、劳动报酬…同步: one target ends where its words do.
        if let pause = (words..<clause.upperBound).first(where: { text.folded[$0] == Sign.pause }),
            sameEnds.suffix(of: text.folded, words..<pause) != nil
        {
            draft.words = words..<pause
            draft.span = clause.lowerBound..<pause
        }
        draft.isPassing = doublings.prefix(of: text.folded, draft.words) != nil
        draft.confidence = isTargetList ? 85 : 75
        return draft
    }

    /// Where the predicate of a target in words begins, and where its words begin without 实现 and the like.
    private static func firstPhrase(_ folded: [UInt32], _ clause: Range<Int>, isTargetList: Bool) -> (
        place: Int, words: Int
    )? {
        for place in clause.lowerBound + 2..<clause.upperBound {
            let rest = place..<clause.upperBound
            guard let match = phrases.prefix(of: folded, rest) else { continue }
            switch match.tag {
            case .growth where match.length == rest.count: return (place, place)
            case .mild where isTargetList && match.length == rest.count: return (place, place)
            case .pace:
                guard sameEnds.suffix(of: folded, rest) != nil || Self.endsWithPoints(folded, rest) else { continue }
                return (place, place)
            case .duty:
                guard dutyEnds.suffix(of: folded, rest) != nil, isTargetList || duties.first(in: folded, rest) != nil
                else { continue }
                return (place, place)
            case .bounds where isTargetList:
                guard boundEnds.suffix(of: folded, rest) != nil else { continue }
                return (place, place)
            default: continue
            }
        }
        return nil
    }

    /// 高于全省平均水平0.5个百分点以上: how far above what.
    private static func endsWithPoints(_ folded: [UInt32], _ range: Range<Int>) -> Bool {
        var end = range.upperBound
        if let after = FigureUnits.after.suffix(of: folded, range) { end -= after.length }
        guard let points = points.suffix(of: folded, range.lowerBound..<end) else { return false }
        end -= points.length
        while end > range.lowerBound, Sign.isDigit(folded[end - 1]) || folded[end - 1] == Sign.dot { end -= 1 }
        return sameEnds.suffix(of: folded, range.lowerBound..<end) != nil
            || wholes.suffix(of: folded, range.lowerBound..<end) != nil
    }

    private enum Phrase: Sendable { case growth, mild, pace, duty, bounds }

    private static let phrases = FigureWords<Phrase>([
        (.growth, "两位数增长 两位数以上增长 翻番 翻一番 翻两番 两位数左右增长 两位数及以上增长 增长两位数 增长两位数以上 增速两位数"),
        (
            .mild,
            """
            稳定增长 平稳增长 稳步增长 持续增长 正增长 较快增长 保持稳定 基本稳定 保持基本稳定 保持平稳 稳中有进 稳中有升 稳步提高 稳步提升 \
            稳步上升 持续下降 稳步下降 继续下降 持续提高 持续提升 持续改善 稳定提高 合理增长 保持增长 稳中提质 促稳提质 回稳向好 \
            逐步提高 逐步降低 持续降低 不断提高 明显提高 进一步提高 进一步降低 进一步下降 持续优化 只降不升 只减不增 保持平衡 基本平衡 \
            保持基本平衡 稳中向好 保持合理水平 逐步下降 快速增长 保持较快增长 保持平稳增长 保持稳定增长 持续稳定增长 保量提质 稳量提质 保稳提质 量稳质升 量质齐升 稳存量扩增量 稳规模优结构 总体稳定 继续稳定
            """
        ),
        (.pace, "与 和 同 高于 不低于 快于 略高于 跑赢"),
        (.duty, "完成 达到 控制在 达标 实现 全面完成 全面达到"),
        (.bounds, "保持在 处于 控制在 稳定在 运行在"),
    ])
    /// What plans bind without a figure's name.
    private static let burdens = FigureWords<Bool>([(true, "节能减排 节能降耗 节能减排降碳 减排 降碳 污染物 污染物排放 碳排放")])
    private static let doublings = FigureWords<Bool>([(true, "翻番 翻一番 翻两番")])
    private static let sameEnds = FigureWords<Bool>([
        (true, "同步 同步增长 基本同步 保持同步 保持基本同步 持平 基本持平 经济增长 经济增速 生产总值增速 平均水平 平均增速 平均 GDP增速 地区生产总值增长 增长速度")
    ])
    private static let points = FigureWords<Bool>([(true, "个百分点 个点")])
    private static let wholes = FigureWords<Bool>([(true, "全国 全省 全市 全州 全区 GDP 经济增速")])
    private static let dutyEnds = FigureWords<Bool>([
        (true, "任务 目标 指标 要求 任务目标 目标任务 计划 范围内 范围之内 下达指标 目标以内 以内 之内 水平 标准 进度要求 序时进度")
    ])
    private static let duties = FigureWords<Bool>([(true, "下达 上级 国家 省 市 省定 市定")])
    private static let boundEnds = FigureWords<Bool>([(true, "区间 合理区间 范围 范围内 水平 前列 以内 合理水平")])
    private static let growthNouns = FigureWords<Bool>([(true, "增长 增速 增幅 实现 保持 年均 同比 继续 力争 预期 稳步 总体 基本 的增长 年均增长 年均增速")])
}
