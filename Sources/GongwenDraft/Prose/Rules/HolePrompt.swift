import GongwenRecognition

/// Words that say which figure a hole wants (待填的提示): the clause round the number without number, unit, comparators
/// and words of resolve: 新建文体广场, 地区生产总值增长.
enum HolePrompt {
    static func prompt(_ token: NumberToken, _ passage: DraftPassage, heading: String) -> String {
        let clause = passage.clause(at: token.digits.lowerBound)
        let item = passage.item(at: token.digits.lowerBound)
        var head = trimmed(passage, item.lowerBound..<token.digits.lowerBound)
        let tail = tail(passage, token, item)
        // 分别增长8%和9%, 、…: what is parted from its subject takes it from the clause.
        if head.count + tail.count < shortest || isVerbOnly(passage, head) {
            head = trimmed(passage, clause.lowerBound..<token.digits.lowerBound)
        } else if item.lowerBound > clause.lowerBound, let verb = verb(passage, clause), passage.begins(Promises.makers, at: head.lowerBound) == 0, tail.isEmpty {
            return passage.string(verb) + words(passage, head) + words(passage, tail)
        }
        let said = words(passage, head) + words(passage, tail)
        if said.unicodeScalars.count >= shortest { return said }
        let before = previous(passage, clause)
        let whole = before + said
        if whole.unicodeScalars.count >= shortest || heading.isEmpty { return whole.isEmpty ? "数值" : whole }
        return heading + (said.isEmpty ? "" : "：" + said)
    }

    /// A range without words of resolve and time at its start and comparators at its end.
    private static func trimmed(_ passage: DraftPassage, _ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end {
            let length = WordSet.resolve.prefix(of: passage.folded, start..<end)?.length ?? 0
            guard length > 0 else { break }
            start += length
        }
        while start < end {
            let length = ends.suffix(of: passage.folded, start..<end)?.length ?? 0
            guard length > 0 else { break }
            end -= length
        }
        if end - start > longest { start = end - longest }
        return start..<end
    }

    /// What is counted, behind the unit: 30处[文体小广场].
    private static func tail(_ passage: DraftPassage, _ token: NumberToken, _ item: Range<Int>) -> Range<Int> {
        var start = token.end
        while start < item.upperBound {
            let length = passage.begins(FigureUnitsAfter.words, at: start)
            guard length > 0 else { break }
            start += length
        }
        var end = start
        while end < item.upperBound, end - start < longest, passage.at(end) != Sign.open, !Sign.isDigit(passage.at(end)) { end += 1 }
        return start..<max(start, end)
    }

    /// The verb that opens a clause and governs all its items.
    private static func verb(_ passage: DraftPassage, _ clause: Range<Int>) -> Range<Int>? {
        let start = trimmed(passage, clause).lowerBound
        let length = passage.begins(Promises.makers, at: start)
        return length > 0 ? start..<start + length : nil
    }

    private static func isVerbOnly(_ passage: DraftPassage, _ range: Range<Int>) -> Bool {
        !range.isEmpty && Promises.comparators.tag(of: Array(passage.folded[range])) != nil
    }

    /// The clause before, where this one says too little.
    private static func previous(_ passage: DraftPassage, _ clause: Range<Int>) -> String {
        guard clause.lowerBound > 1 else { return "" }
        let before = passage.clause(at: clause.lowerBound - 2)
        guard before.upperBound == clause.lowerBound - 1, !Sign.endsSentence(passage.at(clause.lowerBound - 1)) else { return "" }
        return words(passage, trimmed(passage, before))
    }

    private static func words(_ passage: DraftPassage, _ range: Range<Int>) -> String {
        passage.string(range)
    }

    private static let ends = WordSet("达到 达 不少于 不低于 不超过 突破 超过 约 近 为 至 、 和 : 控制在 保持在 稳定在 分别 过 各")
    private static let shortest = 4
    private static let longest = 24
}

extension WordSet {
    /// Words of resolve and time that say nothing of the thing itself (决心和时间的用语).
    static let resolve = WordSet(
        "力争 确保 年内 全年 力促 争取 计划 预计 全县 全市 全区 全省 我县 我市 我区 到年底 年底前 同时 并 再 还要 要 将 努力 实现 力争年内 新的一年 主要预期目标是: 继续 持续 大力 积极 着力 扎实 深入 加快 稳步 有序 全力 进一步 重点")
}
