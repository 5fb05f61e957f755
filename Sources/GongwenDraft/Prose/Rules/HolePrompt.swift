import GongwenRecognition

/// Words that say which figure a hole wants (待填的提示): the clause round the number without numbers that are holes
/// themselves, units, comparators and words of resolve: 新建文体广场, 地区生产总值增长.
struct HolePrompt {
    private let passage: DraftPassage
    private let claims: DraftClaims

    /// Words on a passage of which so much is decided already.
    init(_ passage: DraftPassage, _ claims: DraftClaims) {
        self.passage = passage
        self.claims = claims
    }

    func prompt(_ token: NumberToken, heading: String) -> String {
        let start = token.digits.lowerBound
        let clause = passage.clause(at: start)
        if let said = respective(token, clause) { return said }
        let item = passage.item(at: start)
        let tail = words(tail(token, item))
        let opening = enumeration(item, clause, start)
        var said = words(trimmed(opening..<start))
        if isVerbOnly(said), tail.isEmpty, let object = object(before: item, clause) {
            // 新建高标准农田2万亩、改造提升3万亩
            said += object
        } else if isVerbOnly(said), tail.isEmpty, item.lowerBound > clause.lowerBound {
            // 续建100项、新开工50项: what is begun stands in the clause before.
            said = previous(clause) + said
        } else if said.unicodeScalars.count + tail.unicodeScalars.count < Self.shortest || isVerbOnly(said) {
            said = words(trimmed(clause.lowerBound..<start))
        } else if opening > clause.lowerBound, tail.isEmpty, let verb = verb(clause), !opensWithVerb(item) {
            said = passage.string(verb) + said
        } else if token.unitClass == .count, let verb = addingVerb(before: clause), tail.isEmpty {
            said = passage.string(verb) + said
        }
        if Self.investments.holds(said.unicodeScalars.map(\.value)), tail.isEmpty {
            return said + next(clause)
        }
        said += tail
        if said.unicodeScalars.count >= Self.shortest { return said }
        said = previous(clause) + said
        if said.unicodeScalars.count >= Self.shortest || heading.isEmpty { return said.isEmpty ? "数值" : said }
        return heading + (said.isEmpty ? "" : "：" + said)
    }

    /// 甲、乙分别增长8%和9%: the whole subject, then which of them; nil where 分别 stands nowhere before the number.
    private func respective(_ token: NumberToken, _ clause: Range<Int>) -> String? {
        let start = token.digits.lowerBound
        guard let word = passage.first(Self.respectively, in: clause.lowerBound..<start) else { return nil }
        var numbers: [Int] = []
        var verbEnd = start
        var place = word.upperBound
        while place < clause.upperBound {
            guard Sign.isDigit(passage.at(place)) else {
                place += 1
                continue
            }
            if numbers.isEmpty { verbEnd = place }
            numbers.append(place)
            place = max(NumberToken(passage, at: place).end, place + 1)
        }
        guard let index = numbers.firstIndex(of: start) else { return nil }
        let subject = trimmed(clause.lowerBound..<word.lowerBound)
        guard !subject.isEmpty else { return nil }
        let parts = parts(subject)
        let which = parts.count == numbers.count ? passage.string(parts[index]) : "第\(index + 1)个数"
        if parts.count == numbers.count, let last = parts.last, let common = common(last) {
            // 甲、乙、丙三大产业营业收入: 甲产业营业收入
            let own = index == parts.count - 1 ? last.lowerBound..<common.lowerBound : parts[index]
            return passage.string(own) + passage.string(common.upperBound..<last.upperBound)
                + words(trimmed(word.upperBound..<verbEnd))
        }
        return words(subject) + words(trimmed(word.upperBound..<verbEnd)) + "：" + which
    }

    /// The count in the last member of a subject that sums all members up: the 三大 of 丙三大产业.
    private func common(_ range: Range<Int>) -> Range<Int>? {
        for place in range.dropFirst().dropLast() {
            guard let numeral = Numerals.numeral(in: passage, at: place), numeral.upperBound < range.upperBound - 1,
                passage.begins(Self.sums, at: numeral.upperBound) > 0
            else { continue }
            return numeral.lowerBound..<numeral.upperBound + 1
        }
        return nil
    }

    /// The members of a subject: 甲、乙和丙.
    private func parts(_ range: Range<Int>) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = range.lowerBound
        for place in range {
            let length = passage.begins(Self.conjunctions, at: place)
            guard length > 0, place > start else { continue }
            parts.append(start..<place)
            start = place + length
        }
        if start < range.upperBound { parts.append(start..<range.upperBound) }
        return parts
    }

    /// Where the list begins whose last member stands before a number: 省、市、县重点项目92个. Members with numbers of
    /// their own are no part of it.
    private func enumeration(_ item: Range<Int>, _ clause: Range<Int>, _ number: Int) -> Int {
        var start = item.lowerBound
        guard start < number, !opensWithVerb(item) else { return start }
        while start > clause.lowerBound + 1, item.lowerBound - start < Self.longest {
            let before = passage.item(at: start - 2).lowerBound..<start - 1
            guard !before.contains(where: { claims.isFigure($0) || Sign.isDigit(passage.at($0)) }) else { break }
            start = before.lowerBound
            if opensWithVerb(before) { break }
        }
        return start
    }

    /// What the item or clause before is about, without its verb and number; nil where it has none.
    private func object(before item: Range<Int>, _ clause: Range<Int>) -> String? {
        guard item.lowerBound > 1, !Sign.endsSentence(passage.at(item.lowerBound - 1)) else { return nil }
        let before = passage.item(at: item.lowerBound - 2)
        guard let figure = before.first(where: { claims.isFigure($0) }) else { return nil }
        let said = trimmed(before.lowerBound..<figure)
        let verb = max(
            passage.begins(Promises.makers, at: said.lowerBound), passage.begins(Self.verbs, at: said.lowerBound))
        guard verb > 0, said.count > verb + 1 else { return nil }
        return passage.string(said.lowerBound + verb..<said.upperBound)
    }

    /// The verb of adding that opens the clause before and governs this one, which has none: 新增甲企业20家，乙企业8家.
    private func addingVerb(before clause: Range<Int>) -> Range<Int>? {
        guard clause.lowerBound > 1, passage.at(clause.lowerBound - 1) == Sign.comma, !opensWithVerb(clause) else {
            return nil
        }
        let before = trimmed(passage.clause(at: clause.lowerBound - 2))
        let length = passage.begins(Self.adding, at: before.lowerBound)
        guard length > 0, before.contains(where: { claims.isFigure($0) }) else { return nil }
        return before.lowerBound..<before.lowerBound + length
    }

    /// A range without labels and words of resolve and time at its start, and comparators at its end.
    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        if passage.at(start) == Sign.open, let close = passage.folded[start..<end].firstIndex(of: Sign.close),
            close - start <= 3
        {
            start = close + 1
        }
        while start < end {
            let length = Self.resolve.prefix(of: passage.folded, start..<end)
            guard length > 0 else { break }
            start += length
        }
        while start < end {
            let length = Self.ends.suffix(of: passage.folded, start..<end)
            guard length > 0 else { break }
            end -= length
        }
        if end - start > Self.longest {
            start = end - Self.longest
            // Not from the middle of a list.
            if let pause = passage.folded[start..<end].firstIndex(of: Sign.pause), end - pause > Self.shortest + 2 {
                start = pause + 1
            }
        }
        return start..<end
    }

    /// What is counted, behind the unit: 30处[文体小广场].
    private func tail(_ token: NumberToken, _ item: Range<Int>) -> Range<Int> {
        var start = token.end
        while start < item.upperBound {
            let length = FigureUnits.after.prefix(of: passage.folded, start..<item.upperBound)?.length ?? 0
            guard length > 0 else { break }
            start += length
        }
        guard passage.begins(Self.conjunctions, at: start) == 0, passage.begins(WordSet.marks, at: start) == 0 else {
            return start..<start
        }
        if passage.at(start) == 0x7684 { start += 1 }
        var end = start
        while end < item.upperBound, end - start < Self.longest, passage.at(end) != Sign.open,
            !Sign.isDigit(passage.at(end))
        { end += 1 }
        // 30个A和20个B: B is the next one's.
        if Sign.isDigit(passage.at(end)), end > start, Self.conjunctions.suffix(of: passage.folded, start..<end) > 0 {
            end -= 1
        }
        return start..<max(start, end)
    }

    /// The verb that opens a clause and governs all its items.
    private func verb(_ clause: Range<Int>) -> Range<Int>? {
        let start = trimmed(clause).lowerBound
        let length = passage.begins(Promises.makers, at: start)
        return length > 0 ? start..<start + length : nil
    }

    private func opensWithVerb(_ item: Range<Int>) -> Bool {
        let start = trimmed(item).lowerBound
        return passage.begins(Promises.makers, at: start) > 0 || passage.begins(Promises.comparators, at: start) > 0
            || passage.begins(Self.verbs, at: start) > 0
    }

    private func isVerbOnly(_ words: String) -> Bool {
        guard !words.isEmpty else { return false }
        let folded = words.unicodeScalars.map(\.value)
        return Promises.comparators.holds(folded) || Promises.makers.holds(folded) || Self.verbs.holds(folded)
    }

    /// What the money is for, in the clause behind: 投资3亿元，新建….
    private func next(_ clause: Range<Int>) -> String {
        guard clause.upperBound + 1 < passage.count, !Sign.endsSentence(passage.at(clause.upperBound)) else {
            return ""
        }
        let behind = passage.clause(at: clause.upperBound + 1)
        guard opensWithVerb(behind) else { return "" }
        var end = behind.lowerBound
        while end < behind.upperBound, end - behind.lowerBound < Self.longest, !Sign.isDigit(passage.at(end)) {
            end += 1
        }
        return end > behind.lowerBound ? "：" + passage.string(behind.lowerBound..<end) : ""
    }

    /// The clause before, where this one says too little.
    private func previous(_ clause: Range<Int>) -> String {
        guard clause.lowerBound > 1 else { return "" }
        let before = passage.clause(at: clause.lowerBound - 2)
        guard before.upperBound == clause.lowerBound - 1, !Sign.endsSentence(passage.at(clause.lowerBound - 1)) else {
            return ""
        }
        let range = trimmed(before)
        let growth = Self.growth.suffix(of: passage.folded, range)
        return words(range.lowerBound..<range.upperBound - growth)
    }

    /// A range as printed, without what has become holes.
    private func words(_ range: Range<Int>) -> String {
        guard range.contains(where: { claims.isFigure($0) }) else { return passage.string(range) }
        var output = ""
        var start = range.lowerBound
        for place in range where claims.isFigure(place) {
            if start < place { output += passage.string(start..<place) }
            start = place + 1
            // 20家[以上]: a comparator without its number says nothing.
            if place + 1 == passage.count || !claims.isFigure(place + 1) {
                start += passage.begins(FigureUnitsAfter.words, at: start)
            }
        }
        return start < range.upperBound ? output + passage.string(start..<range.upperBound) : output
    }

    private static let respectively = WordSet("分别")
    private static let conjunctions = WordSet("、 和 及 与 以及")
    private static let ends = WordSet(
        """
        达到 达 不少于 不低于 不超过 突破 超过 约 近 为 至 、 和 : 控制在 保持在 稳定在 分别 过 各 年底 年末 到 提高到 提升到 提高至 提升至 降至 降到 下降到 减少到 增加到
        扩大到 增至 累计达到 累计 均 将 力争 由 从
        """
    )
    /// Words of resolve and time that say nothing of the thing itself (决心和时间的用语).
    private static let resolve = WordSet(
        """
        力争 确保 年内 全年 力促 争取 计划 预计 全县 全市 全区 全省 我县 我市 我区 到年底 年底前 年底 同时 并 再 还要 要 将 努力 实现 力争年内 新的一年 今年 其中 主要预期目标是:
        继续 持续 大力 积极 着力 扎实 深入 加快 稳步 有序 全力 进一步 重点 使 以上 左右 、 和
        """
    )
    private static let investments = WordSet("投资 总投资 完成投资 计划投资 年度投资 计划总投资")
    private static let growth = WordSet("增长 提高 下降 降低 增加 减少 提升 净增")
    /// Verbs beyond those of making.
    private static let verbs = WordSet("续建 新投产 投产 达产 纳统 升规 惠及 覆盖 解决 受益 服务 辐射 加装 谋划 包装 策划 启用 投用 消除 压减 减少 保护 更新")
    private static let adding = WordSet("新增 新培育 净增 认定 新认定")
    private static let sums = WordSet("大 个 项 类")
    private static let shortest = 3
    private static let longest = 24
}
