import GongwenModel

/// What a search finds in a document (检索内容), in reading order.
struct SearchText {
    /// Words with the id that a page has for them.
    struct Anchored: Equatable {
        let anchor: String
        let text: String
        /// How many headings stand above it; 0 for a term.
        var depth = 0
    }
    /// The passages behind an id, up to the next one.
    struct Part: Equatable {
        /// Empty before the first id.
        let anchor: String
        var passages: [String] = []
    }

    /// Headings with their numbers: sections, attachments, the passed-on text, the glossary.
    private(set) var headings: [Anchored] = []
    /// Explained terms (名词).
    private(set) var terms: [Anchored] = []
    /// Everything else that is printed; title and document number aside.
    private(set) var parts: [Part] = [Part(anchor: "")]
    /// The number of a clause without a heading, which goes before its first passage.
    private var label = ""
    /// Whether a note in brackets belongs to the passage added last.
    private var endsInParagraph = false

    /// Gathers what a finished document says.
    init(of document: Document) {
        for element in document.elements {
            if case .lines(.documentNumber, _) = element { continue }
            addUntitled(element)
        }
        parts.removeAll { $0.passages.isEmpty }
    }

    /// Adds an element unless it is a title, which is found as such.
    private mutating func addUntitled(_ element: Element) {
        if case .lines(.title, _) = element { return }
        endsInParagraph = false
        add(element)
    }

    private mutating func add(_ element: Element) {
        switch element {
        case .lines(_, let lines): for line in lines { passage(line.plain) }
        case .body(let blocks): add(blocks)
        case .attachment(let attachment):
            heading(Self.joined(attachment.label, attachment.title.plain), at: attachment.anchor)
            add(attachment.blocks)
        case .passedOn(let passedOn):
            heading(passedOn.text.title.plain, at: passedOn.anchor)
            for element in passedOn.text.elements { addUntitled(element) }
        case .glossary(let glossary): add(glossary)
        }
    }

    private mutating func add(_ glossary: GlossaryAppendix) {
        heading(glossary.title.plain, at: glossary.anchor)
        for paragraph in glossary.preface { passage(paragraph.plain) }
        for entry in glossary.entries {
            begin(at: entry.anchor)
            if !entry.anchor.isEmpty { terms.append(Anchored(anchor: entry.anchor, text: entry.headword)) }
            if !entry.see.isEmpty { passage("见" + entry.see) }
            for paragraph in entry.definition { passage(paragraph.plain) }
        }
    }

    /// Adds blocks without recursion: sections may be nested as deep as a user likes.
    private mutating func add(_ blocks: [Block]) {
        var rest = [blocks[...]]
        while let last = rest.indices.last {
            guard let block = rest[last].popFirst() else {
                rest.removeLast()
                continue
            }
            let joinsNotes = endsInParagraph
            endsInParagraph = false
            switch block {
            case .paragraph(let paragraph):
                passage(paragraph.opening + paragraph.text.plain)
                endsInParagraph = true
            case .section(let section):
                open(section, depth: rest.count)
                rest.append(section.blocks[...])
            case .list(let list): for item in list.items { passage(item.number.label + item.text.plain) }
            case .table(let table): add(table)
            case .responsibility(let note): add(note, joined: joinsNotes && note.arrangement == .inline)
            case .passage(let passage): rest.append(passage.blocks[...])
            case .exhibit(let exhibit):
                if let table = exhibit.table { add(table) } else { passage(exhibit.caption.plain) }
            }
        }
    }

    private mutating func open(_ section: Section, depth: Int) {
        if section.heading.isEmpty {
            begin(at: section.anchor)
            label = section.number.label
        } else {
            heading(section.number.label + section.heading.plain, at: section.anchor, depth: depth)
        }
    }

    /// Adds a note; one in brackets goes on with the paragraph before it, and so does the next one.
    private mutating func add(_ note: ResponsibilityNote, joined isJoined: Bool) {
        for line in note.lines {
            if isJoined, let last = parts[parts.count - 1].passages.popLast() {
                passage(last + line.plain)
            } else {
                passage(line.plain)
            }
        }
        endsInParagraph = isJoined
    }

    /// A row is a passage: its cells belong together.
    private mutating func add(_ table: Table) {
        begin(at: table.anchor)
        passage(table.caption.plain)
        for row in table.header + table.rows {
            passage(row.cells.map(\.text.plain).filter { !$0.isEmpty }.joined(separator: "　"))
        }
        passage(table.note.plain)
    }

    private mutating func heading(_ text: String, at anchor: String, depth: Int = 0) {
        begin(at: anchor)
        guard !text.isEmpty else { return }
        headings.append(Anchored(anchor: parts[parts.count - 1].anchor, text: text, depth: depth))
    }

    private mutating func begin(at anchor: String) {
        label = ""
        if !anchor.isEmpty { parts.append(Part(anchor: anchor)) }
    }

    private mutating func passage(_ text: String) {
        let text = label + text
        label = ""
        if !text.isEmpty { parts[parts.count - 1].passages.append(text) }
    }

    private static func joined(_ label: String, _ title: String) -> String {
        title.isEmpty ? label : label.isEmpty ? title : label + "　" + title
    }
}
