/// The names that the values of a clause belong to (指标名称补全).
extension FigureSentence {
    /// A name and how sure it is.
    struct Name {
        var name: [UInt32]
        var confidence: Int
    }

    /// The names that the values of a clause belong to; empty where the subject gives none.
    mutating func names(of clause: FigureClause, values: [Quantity]) -> [Name] {
        let subject = FigureSubject(text, clause.subject)
        var name = subject.name
        var confidence = 95
        if name.first == Sign.share {
            guard let owner = drafts.last(where: { $0.strength != .void })?.name else { return [] }
            name = owner + name
            confidence = 80
        } else if subject.needsAgent, let beginning = sharedBeginning(clause, name) {
            name = beginning + name
            confidence = 85
        } else if subject.needsAgent {
            if agent.isEmpty { agent = topic() }
            if !agent.isEmpty {
                name = agent + name
                confidence = 85
            } else if FigureHeads.bare.tag(of: name) != true {
                return []
            }
        } else if values.first?.unitClass != .count {
            agent = subject.agent
        }
        if let last = drafts.last(where: { $0.strength != .void })?.name,
            let lender = FigureNames.lender(of: name, last)
        {
            name = lender + name
        }
        if clause.isEach, values.count == 1 {
            return FigureNames.pieces(of: name).map { Name(name: $0, confidence: confidence) }
        }
        if let names = FigureNames.names(of: name, count: values.count, divides: clause.isRespective) {
            return names.map { Name(name: $0, confidence: confidence) }
        }
        // No reading rather than a wrong one.
        return []
    }

    /// 生猪出栏36万头、存栏21万头: what a measure directly behind 、 shares with the name before it.
    private func sharedBeginning(_ clause: FigureClause, _ name: [UInt32]) -> [UInt32]? {
        guard clause.start > range.lowerBound,
            text.folded[clause.start - 1] == Sign.pause || Self.pairs.tag(of: name) != nil,
            let last = drafts.last, last.strength != .void,
            let measure = FigureHeads.bare.suffix(of: last.name, last.name.indices)?.length
        else { return nil }
        let head = max(measure, FigureHeads.heads.suffix(of: last.name, last.name.indices)?.length ?? 0)
        return head < last.name.count ? Array(last.name.dropLast(head)) : nil
    }

    /// The headline name that opens the sentence, for a growth clauses later: 地区生产总值上半年由负转正，…，全年增长3.9%.
    func headlineTopic() -> Range<Int>? {
        let folded = text.folded
        guard let end = (range.lowerBound..<range.upperBound).first(where: { Sign.partsClauses(folded[$0]) }) else {
            return nil
        }
        let begin = FigureSubject.withoutLead(text, range.lowerBound..<end)
        for place in (begin..<min(begin + 16, end)).reversed()
        where FigureHeads.headline.suffix(of: folded, begin..<place + 1) != nil {
            return begin..<place + 1
        }
        return nil
    }

    /// The noun that opens the sentence as its topic (新材料产业集群，…营业收入达到…).
    private func topic() -> [UInt32] {
        let folded = text.folded
        guard let end = (range.lowerBound..<range.upperBound).first(where: { Sign.partsClauses(folded[$0]) }) else {
            return []
        }
        let begin = FigureSubject.withoutLead(text, range.lowerBound..<end)
        guard end - begin <= 16 else { return [] }
        return FigureSubject.agent(FigureSubject.name(text, begin..<end)) ?? []
    }
}
