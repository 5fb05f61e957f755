import GongwenModel

/// What may stand at a place of running prose.
struct ProseContext {
    /// Whether DocBook admits all inline elements here; a short field takes phrases alone.
    var takesAll: Bool
    /// Whether the prose is written once more elsewhere, so that ids stay away.
    var isEcho: Bool

    /// Prose of a paragraph, a heading, a cell.
    static let prose = ProseContext(takesAll: true, isEcho: false)
    /// A short field: a name, a date, a number; raised and lowered characters.
    static let field = ProseContext(takesAll: false, isEcho: false)
    /// The second occurrence of prose whose ids stand at the first.
    static let echo = ProseContext(takesAll: true, isEcho: true)
}

extension DocBookWriter {
    /// Writes running prose (行内内容).
    mutating func inlines(_ inlines: [Inline], in context: ProseContext = .prose) {
        for inline in inlines { write(inline, in: context) }
    }

    private mutating func write(_ inline: Inline, in context: ProseContext) {
        switch inline {
        case .text(let string, let place): text(string, at: place)
        case .styled(let styled): write(styled, in: context)
        case .term(let use): write(use, in: context)
        case .figure(let use): write(use)
        case .quantity(let quantity): write(quantity)
        case .hole(let hole): write(hole)
        case .body(let use): body(use, role: "", in: context)
        case .point(let point): write(point, in: context)
        case .reference(let reference): write(reference, in: context)
        case .passage(let passage): write(passage, in: context)
        }
    }

    private mutating func write(_ styled: StyledText, in context: ProseContext) {
        guard mayNest(at: styled.place) else { return }
        var inner = context
        switch styled.style {
        case .subscript:
            open("subscript", at: styled.place)
            inner.takesAll = false
        case .superscript:
            open("superscript", at: styled.place)
            inner.takesAll = false
        case .strong, .lead:
            open(context.takesAll ? "emphasis" : "phrase", role: styled.style.rawValue, at: styled.place)
        }
        inlines(styled.inlines, in: inner)
        close()
    }

    private mutating func write(_ use: TermUse, in context: ProseContext) {
        guard mayNest(at: use.place) else { return }
        let isLinked = !use.entry.isEmpty
        let kind = use.isFirst && !context.isEcho ? "firstterm" : "glossterm"
        var facts = DocBookFacts()
        var differs = true
        if case .text(let words, _)? = use.inlines.first, use.inlines.count == 1, words == use.term { differs = false }
        let takesBaseForm = isLinked && context.takesAll
        if differs && !takesBaseForm { facts.add("term", use.term) }
        facts.add("sense", ifPresent: use.sense)
        if use.origin != .authored { facts.add("origin", use.origin.rawValue) }
        if !isLinked && use.isFirst { facts.add("first", "yes") }
        facts.add("mark", ifPresent: use.noteMark)
        let id = context.isEcho ? "" : use.anchor
        if takesBaseForm {
            open(kind == "firstterm" ? "firstterm" : "glossterm", id: id, facts: facts, at: use.place)
            if differs { attribute("baseform", use.term, at: use.place) }
        } else {
            open("phrase", role: isLinked ? kind : "term", id: id, facts: facts, at: use.place)
        }
        if isLinked { attribute("linkend", use.entry, at: use.place) }
        inlines(use.inlines, in: context)
        close()
    }

    private mutating func write(_ use: FigureUse) {
        var facts = DocBookFacts("indicator", use.indicator)
        if !use.parallel.isEmpty { facts.add("parallel", list: use.parallel) }
        if use.year != 0 { facts.add("year", String(use.year)) }
        if let kind = use.kind { facts.add("kind", kind.rawValue) }
        facts.add("state", ifPresent: use.state)
        if use.aspect != .whole { facts.add("aspect", use.aspect.rawValue) }
        open("phrase", role: "figure", facts: facts, at: use.place)
        text(use.printed, at: use.place)
        close()
    }

    private mutating func write(_ quantity: Quantity) {
        open("phrase", role: "quantity", facts: DocBookFacts("unit", quantity.unit), at: quantity.place)
        text(quantity.printed, at: quantity.place)
        close()
    }

    private mutating func write(_ hole: Hole) {
        var facts = DocBookFacts("id", hole.identifier)
        facts.add("kind", hole.kind.rawValue)
        facts.add("unit", ifPresent: hole.unit)
        if hole.year != 0 { facts.add("year", String(hole.year)) }
        facts.add("body", ifPresent: hole.body)
        open("phrase", role: "hole", facts: facts, at: hole.place)
        text(hole.printed, at: hole.place)
        close()
    }

    /// Writes the name of a body (部门); `role` says what it does in a responsibility note.
    mutating func body(_ use: BodyUse, role: String, in context: ProseContext) {
        if context.takesAll {
            open("orgname", role: role, at: use.place)
        } else {
            open("phrase", role: role.isEmpty ? "body" : role, at: use.place)
        }
        text(use.name, at: use.place)
        close()
    }

    private mutating func write(_ point: Point, in context: ProseContext) {
        guard mayNest(at: point.place) else { return }
        open("phrase", role: "point", at: point.place)
        number(point.number, at: point.place)
        inlines(point.inlines, in: context)
        close()
    }

    private mutating func write(_ reference: CrossReference, in context: ProseContext) {
        let isLink = !reference.anchor.isEmpty && context.takesAll
        let facts = DocBookFacts("target", reference.target)
        if isLink {
            open("link", facts: facts, at: reference.place)
        } else {
            open("phrase", role: "reference", facts: facts, at: reference.place)
        }
        if !reference.anchor.isEmpty { attribute("linkend", reference.anchor, at: reference.place) }
        text(reference.text, at: reference.place)
        close()
    }

    private mutating func write(_ passage: InlinePassage, in context: ProseContext) {
        guard mayNest(at: passage.place) else { return }
        if passage.mark == .guidance { return }
        if omitsWorkingMarks {
            inlines(passage.inlines, in: context)
            return
        }
        var facts = DocBookFacts()
        facts.add("mark", list: passage.mark.facts)
        open("phrase", role: "passage", facts: facts, at: passage.place)
        inlines(passage.inlines, in: context)
        close()
    }
}

extension PassageMark {
    /// The mark as values of a fact; the reason of a silenced rule stays out of every output.
    var facts: [String] {
        switch self {
        case .editions(let names): ["editions"] + names
        case .unreviewed(let note): ["unreviewed", note]
        case .doubtful(let question, let prompt, let choices): ["doubtful", question, prompt] + choices
        case .guidance: ["guidance"]
        case .silenced(let rule, _): ["silenced", rule]
        }
    }
}
