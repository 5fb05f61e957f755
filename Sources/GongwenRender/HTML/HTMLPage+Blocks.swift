import GongwenModel

/// The body (正文): paragraphs, points, tables.
extension HTMLPage {
    /// Writes blocks without passages among them; sections in them have headings of rank `rank`.
    mutating func write(_ blocks: ArraySlice<Block>, rank: Int) {
        var rest = blocks
        while let block = rest.popFirst() {
            switch block {
            case .paragraph(let paragraph): writeParagraph(paragraph, notes: rest.takeInlineNotes())
            case .section(let section) where section.role == .task:
                writeTasks([section] + Self.takeTasks(from: &rest), rank: rank)
            case .section(let section): write(section, in: "section", rank: rank)
            case .list(let list): write(list)
            case .table(let table): write(table)
            case .responsibility(let note): writeAlone(note)
            case .exhibit(let exhibit): write(exhibit)
            case .passage(let passage):
                nested(at: passage.place) { $0.write(passage.blocks.withoutPassages[...], rank: rank) }
            }
        }
    }

    /// Takes the tasks that follow the one just met.
    private static func takeTasks(from rest: inout ArraySlice<Block>) -> [Section] {
        var tasks: [Section] = []
        while case .section(let section)? = rest.first, section.role == .task {
            tasks.append(section)
            rest.removeFirst()
        }
        return tasks
    }

    /// Writes a paragraph (自然段) with the notes behind it.
    mutating func writeParagraph(_ paragraph: Paragraph, notes: [ResponsibilityNote]) {
        switch paragraph.role {
        case .body: writer.open("p")
        case .dash: writer.open("p", ["class": "dash"])
        case .salutation: writer.open("p", ["class": "salutation"])
        }
        writeContent(of: paragraph, notes: notes)
        writer.close()
        writer.lineFeed()
    }

    /// Writes what stands in a paragraph.
    mutating func writeContent(of paragraph: Paragraph, notes: [ResponsibilityNote]) {
        text(paragraph.opening, at: paragraph.text.place)
        write(paragraph.text, as: .prose)
        for note in notes { writeInline(note) }
    }

    /// Writes a derived table (附表), or its caption alone where it holds nothing.
    private mutating func write(_ exhibit: Exhibit) {
        if let table = exhibit.table {
            write(table, charts: exhibit.charts)
        } else if !exhibit.caption.isEmpty {
            writeParagraph(Paragraph(exhibit.caption), notes: [])
        }
    }

    /// Writes points (列举); their numbers are printed words, so the list shows none of its own.
    private mutating func write(_ list: ItemList) {
        let isOrdered = list.style != .dash && list.style != .none
        writer.open(isOrdered ? "ol" : "ul", ["class": "points"])
        writer.lineFeed()
        for item in list.items {
            writer.open("li")
            text(item.number.label, at: item.text.place)
            write(item.text, as: .prose)
            writer.close()
            writer.lineFeed()
        }
        writer.close()
        writer.lineFeed()
    }
}

extension Exhibit {
    /// Target against actual (完成情况) as a picture for each row; nothing for a table that is not as we derive it.
    fileprivate var charts: [Chart?] {
        guard kind == .targetsAgainstActuals, let table, table.header.count == 1,
            (table.header + table.rows).allSatisfy(\.isWhole)
        else { return [] }
        let charts = table.rows.map { row -> Chart? in
            let cells = row.cells.map(\.text.plain)
            return Chart(target: cells[2], actual: cells[4]) ?? Chart(target: cells[3], actual: cells[5])
        }
        return charts.contains { $0 != nil } ? charts : []
    }
}

extension TableRow {
    /// Whether it has the seven cells of a derived table, none of them spanning others.
    fileprivate var isWhole: Bool { cells.count == 7 && cells.allSatisfy { $0.columnSpan == 1 && $0.rowSpan == 1 } }
}
