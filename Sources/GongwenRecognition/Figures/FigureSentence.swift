import GongwenModel

/// Reads the figures of one sentence (一句中的指标): subject, predicate, values, one after another.
struct FigureSentence {
    let text: FigureText
    let range: Range<Int>
    private let quantities: [Quantity]
    private(set) var drafts: [FigureDraft] = []
    /// The subject that measures without one belong to (规模以上工业).
    var agent: [UInt32] = []
    /// The subject before 由…, until the level after 到 comes.
    private var former: Range<Int>?
    private var groups = 0

    /// Prepares the reading of a sentence.
    init(_ text: FigureText, _ range: Range<Int>) {
        self.text = text
        self.range = range
        quantities = QuantityLexer.quantities(of: text, in: range)
    }

    /// Whether there is anything to read.
    var isEmpty: Bool { quantities.isEmpty }

    /// Reads all figures; `drafts` holds them.
    mutating func read() {
        var index = 0
        while index < quantities.count {
            let previous = index == 0 ? range.lowerBound : quantities[index - 1].end
            let clause = FigureClause(text, clause: clauseRange(of: quantities[index], after: previous))
            var last = index
            var values = [quantities[index]]
            while last + 1 < quantities.count, let listed = listed(last + 1, clause) {
                values.append(listed)
                last += 1
            }
            index = last + 1
            take(clause, values, after: previous)
        }
    }

    /// The clause before a quantity, without what belongs to the quantity before.
    private func clauseRange(of quantity: Quantity, after previous: Int) -> Range<Int> {
        let folded = text.folded
        var place = quantity.digits.lowerBound
        var depth = 0
        while place > previous {
            let value = folded[place - 1]
            if value == Sign.close || value == Sign.closeQuote || value == Sign.closeTitle { depth += 1 }
            if value == Sign.open || value == Sign.openQuote || value == Sign.openTitle {
                if depth == 0 { break }
                depth -= 1
            }
            if depth == 0, Sign.partsClauses(value) { break }
            // 主要预期目标——地区生产总值增长6%
            if depth == 0, value == Sign.dash, place - 2 > previous, folded[place - 2] == Sign.dash { break }
            place -= 1
        }
        if place == previous {
            while place < quantity.digits.lowerBound,
                folded[place] == Sign.pause || folded[place] == Sign.dash || folded[place] == Sign.close
            {
                place += 1
            }
        }
        return place..<quantity.digits.lowerBound
    }

    /// A quantity that goes on the list of values of the one before: 4.9%和8.2%; 增长10.2%、下降3.5%.
    private func listed(_ index: Int, _ clause: FigureClause) -> Quantity? {
        var quantity = quantities[index]
        let gap = quantities[index - 1].end..<quantity.digits.lowerBound
        guard gap.count <= 6, let link = Self.links.prefix(of: text.folded, gap) else { return nil }
        let rest = gap.lowerBound + link.length..<gap.upperBound
        if text.folded[gap.lowerBound] == Sign.comma {
            guard clause.isRespective, rest.isEmpty, quantity.unitClass == quantities[index - 1].unitClass else {
                return nil
            }
        }
        if rest.isEmpty { return quantity }
        if let per = Self.perUnits.prefix(of: text.folded, rest), per.length == rest.count,
            per.tag || clause.isRespective
        {
            return quantity
        }
        guard clause.isRespective, clause.isGrowth,
            let verb = FigureGrammar.predicates.prefix(of: text.folded, rest), verb.length == rest.count
        else { return nil }
        switch verb.tag {
        case .growth: quantity.isFall = false
        case .fall: quantity.isFall = true
        default: return nil
        }
        return quantity
    }

    /// Takes a clause with its values.
    private mutating func take(_ clause: FigureClause, _ values: [Quantity], after previous: Int) {
        guard let first = values.first, let last = values.last, !isShareOfPlan(clause) else { return }
        if clause.isComparison || first.unitClass == .points && clause.isNoun { return }
        let clause = withSubjectBefore(clause, after: previous)
        let end = last.end
        switch first.unitClass {
        case .percent where clause.isGrowth, .points where clause.isGrowth, .times where clause.isGrowth:
            growth(clause, values, end)
        case .points, .times: return
        case .percent where !clause.hasLevel && FigureVocabulary.growsByShare(FigureSubject(text, clause.subject).name):
            growth(clause, values, end)
        default:
            if clause.isIncrement || clause.isGrowth {
                increment(clause, values, end, after: previous)
            } else {
                level(clause, values, end)
            }
        }
    }

    /// 占年计划的41.8%, 完成年度目标102%: how far a plan was met is no figure.
    private func isShareOfPlan(_ clause: FigureClause) -> Bool {
        if let end = clause.subject.last, text.folded[end] == Sign.of { return true }
        let whole = clause.start..<clause.end
        return Self.meeting.prefix(of: text.folded, whole) != nil && Self.plans.suffix(of: text.folded, whole) != nil
    }

    /// A clause without a subject that has its indicator before a colon or comma: 地区生产总值：增长6%.
    private func withSubjectBefore(_ clause: FigureClause, after previous: Int) -> FigureClause {
        let separator = clause.start - 1
        guard former == nil, separator > previous,
            FigureSubject.withoutLead(text, clause.subject) == clause.subject.upperBound,
            text.folded[separator] == Sign.colon || text.folded[separator] == Sign.comma
        else { return clause }
        var begin = separator
        while begin > previous, !Sign.partsClauses(text.folded[begin - 1]) { begin -= 1 }
        if previous > range.lowerBound, begin == previous { return clause }
        let before = FigureClause(text, clause: begin..<separator, expectsGrowth: true).subject
        let subject = FigureSubject(text, before)
        guard !subject.needsAgent, subject.name.count >= 3, subject.name.count <= 20,
            FigureVocabulary.strength(ofGrowth: subject.name) == .strong
        else { return clause }
        var clause = clause
        clause.start = begin
        clause.subject = before
        return clause
    }

    /// An absolute increment without a subject belongs to the figure before; one with a subject is no figure itself, but
    /// the growth behind it is: 存款余额较年初增加22亿元，增长8.6%.
    private mutating func increment(_ clause: FigureClause, _ values: [Quantity], _ end: Int, after previous: Int) {
        if FigureSubject.withoutLead(text, clause.subject) < clause.subject.upperBound {
            groups += 1
            for name in names(of: clause, values: values) where first(values).unitClass == .money {
                let isNamed = strength(ofGrowth: name.name) == .strong
                var draft = FigureDraft(
                    name: name.name, strength: isNamed ? .weak : .void, span: clause.start..<end, group: groups)
                draft.confidence = name.confidence
                drafts.append(draft)
            }
            if drafts.last?.group != groups {
                drafts.append(FigureDraft(name: [], strength: .void, span: clause.start..<end, group: groups))
            }
            return
        }
        guard clause.start - previous <= 1, let group = drafts.last?.group else { return }
        for index in drafts.indices where drafts[index].group == group {
            drafts[index].span = drafts[index].span.lowerBound..<end
        }
    }

    // MARK: Growth

    private mutating func growth(_ clause: FigureClause, _ values: [Quantity], _ end: Int) {
        let subject = FigureSubject.withoutLead(text, clause.subject)..<clause.subject.upperBound
        if subject.isEmpty {
            if drafts.isEmpty, values.count == 1, let topic = headlineTopic() {
                groups += 1
                var draft = FigureDraft(
                    name: FigureSubject.name(text, topic), strength: .strong, span: topic.lowerBound..<end,
                    group: groups, confidence: 80)
                set(&draft, growth: values[0], clause)
                drafts.append(draft)
            } else {
                attach(values, clause, end)
            }
            return
        }
        var names = names(of: clause, values: values)
        // 经济增长6.5%左右: the growth of the whole is called by its verb.
        if names.count == 1, names[0].name == Self.economy { names[0].name += Self.growing }
        groups += 1
        let shared = comparator(of: last(values), clause)
        for (offset, name) in names.enumerated() {
            let value = values[min(offset, values.count - 1)]
            var draft = FigureDraft(
                name: name.name, strength: strength(ofGrowth: name.name), span: clause.start..<end, group: groups)
            draft.confidence = name.confidence
            set(&draft, growth: value, clause)
            if let shared, draft.comparator.isEmpty { draft.comparator = shared }
            drafts.append(draft)
        }
        if names.isEmpty {
            drafts.append(FigureDraft(name: [], strength: .void, span: clause.start..<end, group: groups))
        }
    }

    /// A growth without a subject belongs to figures before it.
    private mutating func attach(_ values: [Quantity], _ clause: FigureClause, _ end: Int) {
        guard let lastDraft = drafts.last else { return }
        let group = drafts.indices.filter { drafts[$0].group == lastDraft.group }
        var targets: [Int]
        if values.count == group.count {
            targets = group
        } else if values.count == 1 {
            if clause.isEach {
                targets = Array(drafts.indices.suffix(while: { drafts[$0].growth == nil }))
            } else {
                targets = group.count == 1 ? group : []
            }
        } else {
            targets = Array(drafts.indices.suffix(values.count))
            if targets.count < values.count { targets = [] }
        }
        if values.count == 1, clause.isRespective, group.count > 1 { targets = [] }
        guard targets.allSatisfy({ drafts[$0].growth == nil }), let first = targets.first else { return }
        let start = drafts[first].span.lowerBound
        if values[0].unitClass == .points, targets.contains(where: { drafts[$0].value?.unitClass == .percent }) {
            // 达到25%，提高9个百分点: a change of the share, as 净增 is of an amount, and no rate of growth.
            for target in targets { drafts[target].span = drafts[target].span.lowerBound..<end }
            return
        }
        for (offset, target) in targets.enumerated() {
            set(&drafts[target], growth: values[min(offset, values.count - 1)], clause)
            if drafts[target].comparator.isEmpty, drafts[target].value == nil,
                let shared = comparator(of: last(values), clause)
            {
                drafts[target].comparator = shared
            }
            drafts[target].span = (values.count > 1 ? start : drafts[target].span.lowerBound)..<end
        }
    }

    private func set(_ draft: inout FigureDraft, growth: Quantity, _ clause: FigureClause) {
        draft.growth = growth
        draft.isFall =
            growth.isFall ?? clause.isFall || clause.isImprovement && FigureVocabulary.isBetterLower(draft.name)
        if draft.value == nil, let comparator = comparator(of: growth, clause) { draft.comparator = comparator }
        draft.basis = Self.basis(text, clause.basis)
    }

    // MARK: Level

    private mutating func level(_ clause: FigureClause, _ values: [Quantity], _ end: Int) {
        var clause = clause
        if clause.isFrom, !clause.subject.isEmpty || former == nil {
            former = clause.subject
            return
        }
        var begin = FigureSubject.withoutLead(text, clause.subject)
        if begin == clause.subject.upperBound, let former {
            clause.subject = former
            clause.start = min(clause.start, former.lowerBound)
            begin = FigureSubject.withoutLead(text, former)
        }
        former = nil
        if begin == clause.subject.upperBound {
            if clause.hasLevel { continueLevel(clause, values, end) }
            return
        }
        if let former = drafts.last, former.value == nil, former.growth != nil,
            Self.totals.tag(of: FigureSubject(text, clause.subject).name) != nil
        {
            // 地区生产总值增长6.1%，总量达到198亿元
            continueLevel(clause, values, end)
            return
        }
        groups += 1
        let names = names(of: clause, values: values)
        let shared = comparator(of: last(values), clause)
        for (offset, name) in names.enumerated() {
            let value = values[min(offset, values.count - 1)]
            let strength = FigureVocabulary.strength(of: name.name, value.unitClass, isRatio: isRatio(value))
            var draft = FigureDraft(
                name: name.name, strength: strength, value: value, span: clause.start..<end, group: groups)
            draft.comparator = comparator(of: value, clause) ?? shared ?? 0..<0
            draft.isPassing = clause.isPassing
            draft.confidence = name.confidence
            drafts.append(draft)
        }
        if names.isEmpty {
            drafts.append(FigureDraft(name: [], strength: .void, span: clause.start..<end, group: groups))
        }
        if first(values).unitClass == .count || first(values).unitClass == .stock,
            let found = FigureSubject.agent(FigureSubject.name(text, begin..<clause.subject.upperBound))
        {
            agent = found
        }
    }

    /// 达到… without a subject: the level of the figure before, which so far has none or a mark that was passed.
    private mutating func continueLevel(_ clause: FigureClause, _ values: [Quantity], _ end: Int) {
        guard let lastDraft = drafts.last else { return }
        let group = drafts.indices.filter { drafts[$0].group == lastDraft.group }
        guard group.count == values.count else { return }
        for (offset, index) in group.enumerated() where drafts[index].value == nil || drafts[index].isPassing {
            drafts[index].value = values[offset]
            if drafts[index].growth?.unitClass == .points, values[offset].unitClass == .percent {
                drafts[index].growth = nil
                drafts[index].basis = []
            }
            drafts[index].comparator = comparator(of: values[offset], clause) ?? 0..<0
            drafts[index].isPassing = clause.isPassing
            drafts[index].strength = FigureVocabulary.strength(
                of: drafts[index].name, values[offset].unitClass, isRatio: isRatio(values[offset]))
            drafts[index].span = drafts[index].span.lowerBound..<end
        }
    }

    // MARK: Values

    private func first(_ values: [Quantity]) -> Quantity { values[0] }
    private func last(_ values: [Quantity]) -> Quantity { values[values.count - 1] }

    private func comparator(of value: Quantity, _ clause: FigureClause) -> Range<Int>? {
        if !value.comparator.isEmpty { return value.comparator }
        return clause.comparator.isEmpty ? nil : clause.comparator
    }

    private func isRatio(_ value: Quantity) -> Bool {
        text.folded[value.digits].contains(Sign.colon)
    }

    private func strength(ofGrowth name: [UInt32]) -> FigureDraft.Strength { FigureVocabulary.strength(ofGrowth: name) }

    /// A basis without 分别 and the like.
    private static func basis(_ text: FigureText, _ range: Range<Int>) -> [UInt32] {
        var basis = Array(text.printed[range])
        if let open = range.first(where: { text.folded[$0] == Sign.open }) {
            basis = Array(text.printed[range.lowerBound..<open])
        }
        while let match = FigureGrammar.predicates.suffix(of: basis, basis.indices), !basis.isEmpty {
            guard match.tag == .respectively || match.tag == .each else { break }
            basis.removeLast(match.length)
        }
        return basis
    }

    /// 经济, 增长
    private static let economy: [UInt32] = [0x7ECF, 0x6D4E], growing: [UInt32] = [0x589E, 0x957F]
    private static let totals = FigureWords<Bool>([(true, "总量 总额 总量规模 规模总量 绝对量 总值")])
    private static let links = FigureWords<Bool>([(true, "、 和 及 与 以及 , ,和 ；")])
    private static let meeting = FigureWords<Bool>([(true, "占 完成 为 达到 是 超 超过 超出")])
    private static let plans = FigureWords<Bool>([(true, "计划 目标 任务 预算 进度")])
    /// Measures that come in pairs, so that a comma does not part them.
    static let pairs = FigureWords<Bool>([(true, "支出 存栏 出栏 单产")])
    /// What may stand before a later value of a list; false where only behind 分别.
    private static let perUnits = FigureWords<Bool>([
        (true, "每年 每月 人均 每人 人均每月 每人每月 每人每年 户均 每户"), (false, "约 近 超 超过 达到 达 不低于"),
    ])
}
