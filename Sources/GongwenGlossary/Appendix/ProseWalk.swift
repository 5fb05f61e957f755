import GongwenModel

/// Visits the prose in which terms are looked for, in reading order (查找名词的范围): headings, paragraphs, points and tables
/// of the main text, of the passed-on text and of the attachments printed with them.
///
/// Titles, responsibility notes, derived tables, the 版头 and 版记 and the glossary itself are not searched.
struct ProseWalk {
    /// Sections and passages nested deeper than this are not searched.
    static let depthLimit = 100

    private let visit: (inout Text, [String]) -> Void
    private var headings: [String] = []
    /// Where nesting became too deep; nil where it did not.
    private(set) var tooDeep: Place?

    /// Creates a walk that shows `visit` each run of prose, to rewrite, with the headings it stands under, outermost first.
    ///
    /// A text's title leads them where it says which time the whole text is about (2023年重点工作任务).
    init(_ visit: @escaping (inout Text, [String]) -> Void) {
        self.visit = visit
    }

    /// Walks a document.
    mutating func walk(_ document: inout Document) {
        let title = ProseWalk.tellingTitle(of: document.main)
        headings = title
        walk(&document.main.blocks)
        if var passedOn = document.passedOn {
            headings = ProseWalk.tellingTitle(of: passedOn.text)
            walk(&passedOn.text.blocks)
            walk(&passedOn.text.attachments)
            document.passedOn = passedOn
        }
        headings = title
        walk(&document.main.attachments)
    }

    private static func tellingTitle(of text: MainText) -> [String] {
        let title = beginning(of: text.title)
        return PassageYears.tells(title) ? [title] : []
    }

    /// As much of a heading as tells what it is about.
    private static func beginning(of heading: Text) -> String {
        let plain = heading.plain
        return plain.utf8.count > 300 ? String(plain.unicodeScalars.prefix(100)) : plain
    }

    private mutating func walk(_ attachments: inout [Attachment]) {
        for index in attachments.indices where !attachments[index].isSeparate {
            headings.append(ProseWalk.beginning(of: attachments[index].title))
            walk(&attachments[index].blocks)
            headings.removeLast()
        }
    }

    private mutating func walk(_ blocks: inout [Block], depth: Int = 0) {
        guard depth < ProseWalk.depthLimit else {
            if tooDeep == nil { tooDeep = blocks.first?.place }
            return
        }
        for index in blocks.indices {
            switch blocks[index] {
            case .paragraph(var paragraph):
                visit(&paragraph.text, headings)
                blocks[index] = .paragraph(paragraph)
            case .section(var section):
                visit(&section.heading, headings)
                headings.append(ProseWalk.beginning(of: section.heading))
                walk(&section.blocks, depth: depth + 1)
                headings.removeLast()
                blocks[index] = .section(section)
            case .list(var list):
                for item in list.items.indices { visit(&list.items[item].text, headings) }
                blocks[index] = .list(list)
            case .table(var table):
                walk(&table)
                blocks[index] = .table(table)
            case .passage(var passage):
                if case .guidance = passage.mark { continue }
                walk(&passage.blocks, depth: depth + 1)
                blocks[index] = .passage(passage)
            case .responsibility, .exhibit:
                break
            }
        }
    }

    private func walk(_ table: inout Table) {
        visit(&table.caption, headings)
        for row in table.header.indices {
            for cell in table.header[row].cells.indices { visit(&table.header[row].cells[cell].text, headings) }
        }
        for row in table.rows.indices {
            for cell in table.rows[row].cells.indices { visit(&table.rows[row].cells[cell].text, headings) }
        }
        visit(&table.note, headings)
    }
}
