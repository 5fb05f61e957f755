import GongwenModel
import GongwenRecognition

/// Lists headings, leads and tasks of a body (层次与任务清单).
struct OutlineInspector {
    private(set) var headings: [InspectedHeading] = []
    private var found: [InspectedTask] = []
    /// The entry of the note last seen.
    private var noted = 0

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
        case .passage(let passage): inspect(passage.blocks[...], task: task)
        case .responsibility(let note): if let task { add(note, to: task, goesOn: false) }
        case .table, .exhibit: break
        }
    }

    private mutating func inspect(_ section: Section, task outer: Int?) {
        var blocks = section.blocks[...]
        let number = section.number.label
        if section.heading.isEmpty {
            // A numbered clause that is itself the text.
            if !number.isEmpty, case .paragraph(let text)? = blocks.first {
                add(
                    section.printedLevel, number, text.text.plain.firstSentence.withoutStop, section.place,
                    text.text.plain.isOneSentence && !blocks.dropFirst().contains { !$0.isNote } ? .item : .runIn)
            }
        } else if number.isEmpty {
            add(0, "", section.heading.plain.withoutStop, section.place, .section)
        } else {
            add(
                section.printedLevel, number, section.heading.plain.withoutStop, section.place,
                section.layout == .runIn && !blocks.isEmpty ? .runIn : .standAlone)
        }
        var task = outer
        if section.role == .task {
            found.append(
                InspectedTask(
                    number: number, heading: section.heading.plain.withoutStop, line: section.place.line,
                    anchor: section.anchor))
            task = found.count - 1
        }
        if case .paragraph(let first)? = blocks.first {
            inspect(first.text.inlines, startsParagraph: section.heading.isEmpty)
            blocks = blocks.dropFirst()
        }
        inspect(blocks, task: task)
    }

    /// Blocks in order; notes on lines below one another are one statement of responsibility.
    private mutating func inspect(_ blocks: ArraySlice<Block>, task: Int?) {
        var above: ResponsibilityNote?
        for block in blocks {
            if case .responsibility(let note) = block, let task {
                let isNext = above?.arrangement == .lines && note.arrangement == .lines
                add(note, to: task, goesOn: isNext)
                above = note
            } else {
                inspect(block, task: task)
                above = nil
            }
        }
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
                    add(PrintedNumber.level(of: point.number.label) ?? 3, point.number.label, lead, point.place, .runIn)
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

    /// Adds a note to its task; a second note of one task is an entry of its own, unless it goes on with the one above.
    private mutating func add(_ note: ResponsibilityNote, to task: Int, goesOn: Bool) {
        var index = goesOn ? noted : task
        if !goesOn, !found[task].text.isEmpty {
            let number = (found.last?.part ?? 1) + 1
            if found[task].part == nil { found[task].part = 1 }
            var another = InspectedTask(
                number: found[task].number, heading: found[task].heading, line: note.place.line,
                anchor: found[task].anchor)
            another.part = number
            found.append(another)
            index = found.count - 1
        }
        noted = index
        found[index].lead += note.lead.map(\.name)
        found[index].support += note.support.map(\.name)
        found[index].bodies += note.responsible.map(\.name)
        found[index].leaders += note.leaders.map(\.name)
        if !note.deadline.isEmpty { found[index].deadline = note.deadline.plain }
        found[index].andOthers = found[index].andOthers || note.andOthers
        found[index].text += note.lines.map(\.plain).joined()
    }
}

extension Block {
    /// Whether it is a statement of responsibility.
    fileprivate var isNote: Bool {
        if case .responsibility = self { true } else { false }
    }
}

extension Section {
    /// The level that its printed number has by its form; a text may set 1. below （1）.
    fileprivate var printedLevel: Int { PrintedNumber.level(of: number.label) ?? level }
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

    /// Whether no full stop stands before its end.
    fileprivate var isOneSentence: Bool { firstSentence.unicodeScalars.count + 1 >= unicodeScalars.count }

    /// Without a full stop, comma or colon at its end.
    fileprivate var withoutStop: String {
        var scalars = unicodeScalars
        while let last = scalars.last, "。.．，：:".unicodeScalars.contains(last) { scalars.removeLast() }
        return String(scalars)
    }
}
