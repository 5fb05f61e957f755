import GongwenModel

/// Prose taken into the new year: what the reader decides, done and written down (行文的顺延).
extension DraftMaker {
    /// A run of prose as the new year has it.
    ///
    /// - Parameters:
    ///   - heading: the nearest heading, for what holes ask.
    ///   - responsible: the bodies that answer for the task it belongs to, the leading one first.
    mutating func rolled(
        _ text: Text, in zone: DraftZone, under heading: String = "", responsible: [String] = []
    ) -> Text {
        guard !text.isEmpty else { return text }
        enterTargetsInWords(of: text, in: zone)
        var text = text
        text.inlines.rewriteParts { inline in
            // A figure that is no target of the year is carried over in its characters.
            guard case .figure(let use) = inline, zone != .outlook || target(use) == nil else { return }
            inline = .text(use.printed, at: use.place)
        }
        let run = EditableRun(text.inlines)
        let prose = String(String.UnicodeScalarView(run.scalars))
        var edits: [ProseEdit] = []
        var found: [Found] = []
        for (range, use) in run.figures {
            guard let figure = target(use) else { continue }
            edits.append(ProseEdit(range: range, replacement: { _ in [.figure(figure)] }, keepsRest: false))
            let isOpen = !isKept(use.indicator)
            enter(
                prose, range, at: text.place, .number, isOpen ? .hole : .rolled,
                result: isOpen ? "待填" : "\(next)年的目标",
                reason: "指标“\(use.indicator)”的目标，" + (isOpen ? "\(next)年另定" : "data/indicators 已有\(next)年的数"))
            for name in [use.indicator] + use.parallel { found.append(Found(range: range, figure: name)) }
        }
        var items = zone == .outlook || zone == .frame ? goneBodies(in: run.scalars) : []
        let names = items.map(\.range)
        items += reader.items(in: run.scalars, zone: zone, heading: heading, bodies: responsible).filter { item in
            !names.contains { $0.overlaps(item.range) }
        }
        let taken = edits.map(\.range)
        for item in items where !taken.contains(where: { $0.overlaps(item.range) }) {
            if let edit = edit(for: item, in: prose, at: text.place, &found) { edits.append(edit) }
        }
        edits.sort { $0.range.lowerBound < $1.range.lowerBound }
        if zone == .outlook { keepPromises(of: run.scalars, found, under: heading, responsible) }
        return Text(text.inlines.applying(edits), at: text.place)
    }

    /// A hole or a declared target found in a run.
    struct Found {
        var range: Range<Int>
        var hole: Hole?
        var figure: String?
        /// Whether it is a named work whose progress is asked, without a figure.
        var isWork = false
    }

    private mutating func edit(
        for item: DraftItem, in prose: String, at place: Place, _ found: inout [Found]
    ) -> ProseEdit? {
        switch item.verdict {
        case .stay:
            enter(prose, item.range, at: place, item.kind, .kept, result: "", reason: item.reason)
            return nil
        case .roll(let words):
            enter(prose, item.range, at: place, item.kind, .rolled, result: words, reason: item.reason)
            return ProseEdit(range: item.range, replacement: { _ in [.text(words, at: place)] }, keepsRest: false)
        case .hole(var hole):
            hole.identifier = identifier("t")
            hole.place = place
            found.append(Found(range: item.range, hole: hole))
            enter(
                prose, item.number, at: place, item.kind, .hole, result: hole.printed, id: hole.identifier,
                reason: item.reason)
            return ProseEdit(range: item.range, replacement: { _ in [.hole(hole)] }, keepsRest: false)
        case .ask(let prompt, let choices):
            let question = identifier("ask")
            enter(prose, item.range, at: place, item.kind, .asked, result: prompt, id: question, reason: item.reason)
            if item.kind == .phase || item.kind == .project { found.append(Found(range: item.range, isWork: true)) }
            return ProseEdit(
                range: item.range,
                replacement: { words in
                    let mark = PassageMark.doubtful(question: question, prompt: prompt, choices: choices)
                    return [.passage(InlinePassage(mark, [.text(words, at: place)], at: place))]
                }, keepsRest: true)
        }
    }

    /// Writes a decision into the report.
    mutating func enter(
        _ prose: String, _ range: Range<Int>, at place: Place, _ kind: DraftItem.Kind,
        _ action: DraftReport.Entry.Action, result: String, id: String = "", reason: String
    ) {
        report.entries.append(
            DraftReport.Entry(
                prose: prose, range: range, place: place, kind: kind, action: action, result: result, identifier: id,
                reason: reason))
    }

    /// Writes down a whole run that the draft leaves to the writer: it becomes a hole, guidance or nothing.
    mutating func enterWhole(
        _ text: Text, _ action: DraftReport.Entry.Action, result: String = "", id: String = "", reason: String
    ) {
        let prose = text.plain
        let hasDigits = prose.utf8.contains { (0x30...0x39).contains($0) }
        let isDate = hasDigits && (prose.contains("月") || prose.contains("-"))
        let kind: DraftItem.Kind = isDate ? .date : hasDigits ? .number : .element
        enter(
            prose, 0..<prose.unicodeScalars.count, at: text.place, kind, action, result: result, id: id, reason: reason)
    }
}
