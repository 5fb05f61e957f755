import GongwenModel
import GongwenXML

/// The characters a document prints, white space aside: the text of its DocBook must be the same (文字核对).
///
/// This is what makes reading safe: numbers, labels and titles that the model works out anew are compared with what
/// the file says, so that a hand that changed them is told instead of overruled.
struct PrintedCharacters {
    private var bytes: [UInt8] = []

    /// Compares the text of an article with what the document read from it prints.
    static func compare(_ root: XMLElement, with document: Document) throws(DocBookReadError) {
        var expected = PrintedCharacters()
        for element in document.elements { expected.add(element) }
        var found = PrintedCharacters()
        var runs: [(start: Int, line: Int)] = []
        found.add(root, runs: &runs)
        if found.bytes == expected.bytes { return }
        let common = zip(found.bytes, expected.bytes).prefix { $0 == $1 }.count
        let line = runs.last { $0.start <= common }?.line ?? root.line
        throw .wordsDiffer(found: found.words(at: common), expected: expected.words(at: common), line: line)
    }

    /// Some characters from an offset on, which may lie inside a character.
    private func words(at offset: Int) -> String {
        var start = offset
        while start > 0, start < bytes.count, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return String(String(decoding: bytes[min(start, bytes.count)...].prefix(60), as: UTF8.self).prefix(12))
    }

    private mutating func add(_ string: String) {
        bytes.append(contentsOf: string.utf8.lazy.filter { !DocBookNode.isSpace($0) })
    }

    private mutating func add(_ text: Text) { add(text.plain) }

    /// The text of an element, with the line of each run.
    private mutating func add(_ element: XMLElement, runs: inout [(start: Int, line: Int)]) {
        for child in element.children {
            switch child {
            case .text(let text):
                runs.append((bytes.count, element.line))
                add(text)
            case .element(let inner): add(inner, runs: &runs)
            }
        }
    }

    private mutating func add(_ element: Element) {
        switch element {
        case .lines(_, let lines): for line in lines { add(line.plain) }
        case .body(let blocks): add(blocks)
        case .attachment(let attachment):
            add(attachment.label)
            add(attachment.title)
            add(attachment.blocks)
        case .passedOn(let passedOn): for element in passedOn.text.elements { add(element) }
        case .glossary(let glossary):
            add(glossary.title)
            for entry in glossary.entries { add(entry) }
        }
    }

    private mutating func add(_ entry: GlossaryEntry) {
        add(entry.number.label + entry.headword + "：")
        if entry.definition.isEmpty { add("见" + entry.see) }
        for paragraph in entry.definition { add(paragraph) }
    }

    private mutating func add(_ blocks: [Block]) {
        for block in blocks {
            switch block {
            case .paragraph(let paragraph):
                add(paragraph.opening)
                add(paragraph.text)
            case .section(let section):
                add(section.number.label)
                add(section.heading)
                add(section.blocks)
            case .list(let list):
                for item in list.items {
                    add(item.number.label)
                    add(item.text)
                }
            case .table(let table): add(table)
            case .responsibility(let note): for line in note.lines { add(line) }
            case .passage(let passage): add(passage.blocks)
            case .exhibit(let exhibit): if let table = exhibit.table { add(table) }
            }
        }
    }

    private mutating func add(_ table: Table) {
        add(table.caption)
        for row in table.header + table.rows {
            for cell in row.cells { add(cell.text) }
        }
        add(table.note)
    }
}
