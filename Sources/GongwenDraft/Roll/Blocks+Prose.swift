import GongwenModel

extension [Block] {
    /// Every run of prose, in reading order.
    var texts: [Text] {
        var texts: [Text] = []
        var copy = self
        copy.rewriteTexts { if !$0.isEmpty { texts.append($0) } }
        return texts
    }

    /// The blocks as plain paragraphs, headings with their numbers included: what guidance shows of an old text.
    func asPlainParagraphs() -> [Block] {
        var output: [Block] = []
        func add(_ words: String, at place: Place) {
            if !words.isEmpty { output.append(.paragraph(Paragraph(Text(words, at: place)))) }
        }
        for block in self {
            switch block {
            case .paragraph(let paragraph): add(paragraph.opening + paragraph.text.plain, at: paragraph.text.place)
            case .section(let section):
                let heading = section.number.label + section.heading.plain
                var rest = section.blocks[...]
                if section.layout == .runIn, case .paragraph(let first)? = rest.first {
                    add(heading + first.opening + first.text.plain, at: section.place)
                    rest = rest.dropFirst()
                } else {
                    add(heading, at: section.place)
                }
                output += Array(rest).asPlainParagraphs()
            case .list(let list):
                for item in list.items { add(item.number.label + item.text.plain, at: item.text.place) }
            case .table(let table):
                for row in table.header + table.rows {
                    add(row.cells.map(\.text.plain).joined(separator: "　"), at: row.place)
                }
            case .responsibility(let note):
                for line in note.lines { add(line.plain, at: note.place) }
            case .passage(let passage):
                if passage.mark != .guidance { output += passage.blocks.asPlainParagraphs() }
            case .exhibit(let exhibit):
                if let table = exhibit.table { output += [Block.table(table)].asPlainParagraphs() }
            }
        }
        return output
    }
}

extension [Block] {
    /// The bodies of the next responsibility note, the leading ones first; none where a section comes before it.
    var responsibleBodies: [String] { bodiesAnswering.first ?? [] }

    /// For each block the bodies of the next responsibility note from there on: who answers for it.
    var bodiesAnswering: [[String]] {
        var answering: [[String]] = []
        answering.reserveCapacity(count)
        var next: [String] = []
        for block in reversed() {
            switch block {
            case .responsibility(let note): next = (note.lead + note.responsible + note.support).map(\.name)
            case .passage(let passage):
                let inner = passage.blocks.responsibleBodies
                if !inner.isEmpty { next = inner }
            case .section: next = []
            case .paragraph, .list, .table, .exhibit: break
            }
            answering.append(next)
        }
        return answering.reversed()
    }
}

extension [Unicode.Scalar] {
    /// Runs of digits, years told apart, and titles in 《》, in order.
    var figuresAndTitles: [(range: Range<Int>, kind: DraftItem.Kind)] {
        var found: [(range: Range<Int>, kind: DraftItem.Kind)] = []
        var index = 0
        let lastClose = lastIndex(of: "》") ?? -1
        while index < count {
            if self[index] == "《", index < lastClose, let close = self[index...].firstIndex(of: "》") {
                found.append((index..<close + 1, .title))
                index = close + 1
            } else if (48...57).contains(self[index].value) {
                let start = index
                while index < count, (48...57).contains(self[index].value) || isInnerMark(index) { index += 1 }
                let isYear = index - start == 4 && index < count && self[index] == "年"
                found.append((start..<index, isYear ? .year : .number))
            } else {
                index += 1
            }
        }
        return found
    }

    /// A point or comma between digits.
    private func isInnerMark(_ index: Int) -> Bool {
        (self[index] == "." || self[index] == ",") && index + 1 < count && (48...57).contains(self[index + 1].value)
    }
}
