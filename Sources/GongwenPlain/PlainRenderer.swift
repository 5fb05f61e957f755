public import GongwenModel

/// Renders a document as plain text (纯文本): a paragraph a line, elements in the order of the document, no layout.
///
/// What a site's editor pastes, and what a plan run as a program prints.
public struct PlainRenderer: Renderer {
    private let marksScripts: Bool

    /// Creates a renderer.
    ///
    /// - Parameter marksScripts: whether lowered and raised characters of an imported text stand between the marks they
    ///   had there, `_{…}` and `^{…}`, so that what is printed equals what was read.
    public init(marksScripts: Bool = true) { self.marksScripts = marksScripts }

    /// The document's lines as UTF-8, each ended by a line feed. Nothing is ever lost, so nothing is reported.
    public func render(_ document: Document) -> Compiled<[UInt8]> {
        var lines = PlainLines()
        let document = marksScripts ? document.withScriptsAsRead : document
        for element in document.elements { lines.add(element) }
        return Compiled(lines.finish())
    }
}

/// Gathers lines; a responsibility note or a run-in heading joins the line it belongs to.
struct PlainLines {
    private var bytes: [UInt8] = []
    /// Whether the last line may still be added to.
    private var isLineOpen = false

    mutating func finish() -> [UInt8] {
        close()
        return bytes
    }

    mutating func add(_ element: Element) {
        switch element {
        case .lines(_, let lines):
            for line in lines { self.line(line.plain) }
        case .body(let blocks):
            add(blocks)
        case .attachment(let attachment):
            line(attachment.label)
            line(attachment.title.plain)
            add(attachment.blocks)
        case .passedOn(let passedOn):
            for element in passedOn.text.elements { add(element) }
        case .glossary(let glossary):
            add(glossary)
        }
        close()
    }

    private mutating func add(_ glossary: GlossaryAppendix) {
        line(glossary.title.plain)
        for paragraph in glossary.preface { line(paragraph.plain) }
        for entry in glossary.entries {
            line(entry.number.label + entry.headword + entry.separator)
            if !entry.see.isEmpty { append("见" + entry.see) }
            for (index, paragraph) in entry.definition.enumerated() {
                if index > 0 { close() }
                append(paragraph.plain)
            }
            close()
        }
    }

    private mutating func add(_ blocks: [Block]) {
        for block in blocks { add(block) }
    }

    private mutating func add(_ block: Block) {
        switch block {
        case .paragraph(let paragraph): line(paragraph.opening + paragraph.text.plain)
        case .section(let section): add(section)
        case .list(let list):
            for item in list.items { line(item.number.label + item.text.plain) }
            close()
        case .table(let table): add(table)
        case .responsibility(let note): add(note)
        case .passage(let passage): add(passage.blocks)
        case .exhibit(let exhibit):
            if let table = exhibit.table { add(table) } else { line(exhibit.caption.plain) }
        }
    }

    private mutating func add(_ section: Section) {
        line(section.number.label + section.heading.plain)
        var rest = section.blocks[...]
        if section.layout == .runIn, case .paragraph(let first)? = rest.first {
            append(first.opening + first.text.plain)
            rest = rest.dropFirst()
        }
        for block in rest { add(block) }
        close()
    }

    /// An inline note joins the line before it, which the section left open.
    private mutating func add(_ note: ResponsibilityNote) {
        if note.arrangement == .lines { close() }
        for text in note.lines {
            append(text.plain)
            if note.arrangement == .lines { close() }
        }
    }

    private mutating func add(_ table: Table) {
        if !table.caption.isEmpty { line(table.caption.plain) }
        for row in table.header + table.rows {
            line(row.cells.map(\.text.plain).joined(separator: "\t"))
        }
        if !table.note.isEmpty { line(table.note.plain) }
        close()
    }

    /// Begins a line; an inline note may still join it.
    private mutating func line(_ string: String) {
        close()
        append(string)
    }

    private mutating func append(_ string: String) {
        if string.isEmpty { return }
        bytes.append(contentsOf: string.utf8)
        isLineOpen = true
    }

    private mutating func close() {
        if isLineOpen { bytes.append(UInt8(ascii: "\n")) }
        isLineOpen = false
    }
}
