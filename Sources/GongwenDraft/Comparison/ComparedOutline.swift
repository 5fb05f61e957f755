import GongwenModel
import GongwenRecognition

/// A paragraph, point, table row, note … of a body as it is compared (正文单元).
struct ProseUnit {
    /// Its printed number: 一是; empty without.
    var label: String
    /// What it says.
    var text: String
    /// What it is.
    var kind: ParagraphChange.Kind
    /// Where it stands in the source.
    var place: Place
    /// How many subsections of its section stand before it.
    var segment: Int
}

/// A section, or a part that has a body, as it is compared (对照的层次).
struct OutlineNode {
    /// The node it stands in; nil for a part.
    var parent: Int?
    /// 0 for a part, 1 for what stands directly in it.
    var depth: Int
    /// What part it is; nil for a section.
    var part: ComparedPart?
    /// The number with its marks.
    var label: String
    /// Without its number; the title of an attachment.
    var heading: String
    /// The identity kept by hand (标识).
    var identifier: String
    /// Whether it is a task.
    var isTask: Bool
    /// Where it stands in the source.
    var place: Place
    /// What stands in it, subsections aside.
    var units: [ProseUnit] = []
    /// Who does it.
    var notes: [ResponsibilityNote] = []
    var children: [Int] = []
    /// Which of its parent's children it is, from 0.
    var ordinal = 0

    /// What it is called where it has no heading: how its text begins.
    var name: String { heading.isEmpty ? (units.first?.text ?? "").opening : heading }
}

/// A document's bodies as one list of sections, each before those in it (对照用的层次表).
struct ComparedOutline {
    private(set) var nodes: [OutlineNode] = []
    /// The nodes of the parts.
    private(set) var parts: [Int] = []

    /// Takes a finished document apart.
    init(_ document: Document) {
        add(document.main, as: .main)
        if let passed = document.passedOn { add(passed.text, as: .passedOn) }
        if let glossary = document.glossary {
            open(.glossary, label: "", heading: glossary.title.plain, identifier: "", at: glossary.place)
            for text in glossary.preface { add(.paragraph, "", text, to: nodes.count - 1) }
        }
    }

    private mutating func add(_ text: MainText, as part: ComparedPart) {
        open(part, label: "", heading: text.title.plain, identifier: "", at: text.title.place)
        add(text.blocks, to: nodes.count - 1)
        for attachment in text.attachments where !attachment.blocks.isEmpty {
            open(
                .attachment, label: attachment.label, heading: attachment.title.plain,
                identifier: attachment.identifier, at: attachment.place)
            add(attachment.blocks, to: nodes.count - 1)
        }
    }

    private mutating func open(
        _ part: ComparedPart, label: String, heading: String, identifier: String, at place: Place
    ) {
        parts.append(nodes.count)
        nodes.append(
            OutlineNode(
                parent: nil, depth: 0, part: part, label: label, heading: heading, identifier: identifier,
                isTask: false, place: place))
    }

    private mutating func add(_ blocks: [Block], to node: Int) {
        for block in blocks {
            switch block {
            case .paragraph(let paragraph):
                add(.paragraph, paragraph.opening, paragraph.text, to: node)
            case .list(let list):
                for item in list.items { add(.item, item.number.label, item.text, to: node) }
            case .table(let table): add(table, to: node)
            case .exhibit(let exhibit):
                add(.caption, "", exhibit.caption, to: node)
                if let table = exhibit.table { add(table, to: node) }
            case .responsibility(let note):
                nodes[node].notes.append(note)
                for line in note.lines { add(.duty, "", line, to: node, fallback: note.place) }
            case .passage(let passage):
                if case .guidance = passage.mark { continue }
                add(passage.blocks, to: node)
            case .section(let section): add(section, to: node)
            }
        }
    }

    private mutating func add(_ section: Section, to parent: Int) {
        let index = nodes.count
        let ordinal = nodes[parent].children.count
        nodes[parent].children.append(index)
        nodes.append(
            OutlineNode(
                parent: parent, depth: nodes[parent].depth + 1, part: nil, label: section.number.label,
                heading: section.heading.plain, identifier: section.identifier, isTask: section.role == .task,
                place: section.place, ordinal: ordinal))
        add(section.blocks, to: index)
    }

    private mutating func add(_ table: Table, to node: Int) {
        add(.caption, "", table.caption, to: node)
        for row in table.header + table.rows {
            let text = Text(row.cells.map(\.text.plain).joined(separator: "　"), at: row.place)
            add(.row, "", text, to: node, fallback: table.place)
        }
        add(.tableNote, "", table.note, to: node)
    }

    private mutating func add(
        _ kind: ParagraphChange.Kind, _ label: String, _ text: Text, to node: Int, fallback: Place = .none
    ) {
        let plain = text.plain
        if plain.isEmpty, label.isEmpty { return }
        nodes[node].units.append(
            ProseUnit(
                label: label, text: plain, kind: kind, place: text.place.isKnown ? text.place : fallback,
                segment: nodes[node].children.count))
    }
}

extension String {
    /// The first clause, at most 20 characters: what a passage without heading is called.
    var opening: String {
        let scalars = self.scalars
        let clause = scalars.prefix { !"，。；：,;:!?！？\n".unicodeScalars.contains($0) }
        let cut = clause.prefix(20)
        return String(String.UnicodeScalarView(cut)) + (cut.count < scalars.count ? "…" : "")
    }
}
