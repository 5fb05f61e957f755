import GongwenModel

/// Lists headings, leads and tasks of a body (层次与任务清单).
struct OutlineInspector {
    private(set) var headings: [InspectedHeading] = []
    private var found: [InspectedTask] = []

    /// The tasks; empty where no task has a note.
    var tasks: [InspectedTask] { found.contains { !$0.text.isEmpty } ? found : [] }

    /// Lists the headings of blocks, in reading order.
    mutating func inspect(_ blocks: [Block]) {
        for block in blocks { inspect(block, task: nil) }
    }

    private mutating func inspect(_ block: Block, task: Int?) {
        switch block {
        case .paragraph(let paragraph): inspect(paragraph.text.inlines, startsParagraph: true)
        case .section(let section): inspect(section, task: task)
        case .list(let list):
            for item in list.items {
                let lead = item.text.inlines.leadText
                if case .firstly = list.style, let lead {
                    add(3, item.number.label, lead, item.text.place, .runIn)
                    inspect(Array(item.text.inlines.dropFirst()), startsParagraph: false)
                } else {
                    inspect(item.text.inlines, startsParagraph: true)
                }
            }
        case .passage(let passage): for inner in passage.blocks { inspect(inner, task: task) }
        case .responsibility(let note): if let task { add(note, to: task) }
        case .table, .exhibit: break
        }
    }

    private mutating func inspect(_ section: Section, task outer: Int?) {
        var blocks = section.blocks[...]
        let number = section.number.label
        if section.heading.isEmpty {
            // A numbered clause that is itself the text.
            if !number.isEmpty, case .paragraph(let text)? = blocks.first {
                add(section.level, number, text.text.plain.firstSentence, section.place, .item)
            }
        } else if number.isEmpty {
            add(0, "", section.heading.plain.withoutStop, section.place, .section)
        } else {
            add(
                section.level, number, section.heading.plain.withoutStop, section.place,
                section.layout == .runIn && !blocks.isEmpty ? .runIn : .standAlone)
        }
        var task = outer
        if section.role == .task {
            found.append(
                InspectedTask(number: number, heading: section.heading.plain.withoutStop, line: section.place.line))
            task = found.count - 1
        }
        if case .paragraph(let first)? = blocks.first {
            inspect(first.text.inlines, startsParagraph: section.heading.isEmpty)
            blocks = blocks.dropFirst()
        }
        for block in blocks { inspect(block, task: task) }
    }

    /// Leads of a paragraph: styled parts, and those that open a point.
    private mutating func inspect(_ inlines: [Inline], startsParagraph: Bool) {
        var hasOpened = !startsParagraph
        for inline in inlines {
            switch inline {
            case .styled(let styled) where styled.style == .lead:
                let text = styled.inlines.map(\.plainText).joined()
                add(0, "", text.withoutStop, styled.place, .lead(depth: hasOpened ? 3 : 2))
            case .point(let point):
                if let lead = point.inlines.leadText {
                    add(3, point.number.label, lead, point.place, .runIn)
                    inspect(Array(point.inlines.dropFirst()), startsParagraph: false)
                } else {
                    inspect(point.inlines, startsParagraph: false)
                }
            case .styled(let styled): inspect(styled.inlines, startsParagraph: !hasOpened)
            case .passage(let passage): inspect(passage.inlines, startsParagraph: !hasOpened)
            case .text, .term, .figure, .quantity, .hole, .body, .reference: break
            }
            hasOpened = true
        }
    }

    private mutating func add(
        _ level: Int, _ number: String, _ text: String, _ place: Place, _ form: InspectedHeading.Form
    ) {
        headings.append(
            InspectedHeading(level: level, number: number, text: text, line: place.line, form: form))
    }

    /// Adds a note to its task; a second note of one task is an entry of its own.
    private mutating func add(_ note: ResponsibilityNote, to task: Int) {
        var index = task
        if !found[task].text.isEmpty {
            let number = (found.last?.part ?? 1) + 1
            if found[task].part == nil { found[task].part = 1 }
            var another = InspectedTask(number: found[task].number, heading: found[task].heading, line: note.place.line)
            another.part = number
            found.append(another)
            index = found.count - 1
        }
        found[index].lead = note.lead.map(\.name)
        found[index].support = note.support.map(\.name)
        found[index].bodies = note.responsible.map(\.name)
        found[index].leaders = note.leaders.map(\.name)
        found[index].deadline = note.deadline.plain
        found[index].andOthers = note.andOthers
        found[index].text = note.lines.map(\.plain).joined()
    }
}

extension [Inline] {
    /// The text of a lead that opens the prose, without its full stop; nil where none does.
    fileprivate var leadText: String? {
        guard case .styled(let styled)? = first, styled.style == .lead else { return nil }
        return styled.inlines.map(\.plainText).joined().withoutStop
    }
}

extension Inline {
    /// The characters printed.
    var plainText: String { Text([self]).plain }
}

extension String {
    /// Up to its first full stop.
    fileprivate var firstSentence: String {
        String(String.UnicodeScalarView(unicodeScalars.prefix { $0 != "。" }))
    }

    /// Without a full stop or colon at its end.
    fileprivate var withoutStop: String {
        var scalars = unicodeScalars
        while let last = scalars.last, last == "。" || last == "." || last == "．" || last == "，" { scalars.removeLast() }
        return String(scalars)
    }
}
