package import GongwenModel

/// What a document still misses (待填清单).
extension Document {
    /// Every hole in reading order, with its sentence; those that nothing prints come last.
    ///
    /// - Parameter read: the document as it was read, before anything was filled in: it tells which holes there are and
    ///   which the author named, and leaves out those that stand for definitions not found.
    /// - Returns: one for each name; holes of one name are one question.
    package func missingItems(asRead read: Document) -> [MissingItem] {
        var known: [String: NamedHole] = [:]
        var rest: [String] = []
        for one in read.namedHoles where known[one.hole.identifier] == nil {
            known[one.hole.identifier] = one
            rest.append(one.hole.identifier)
        }
        var sentences: [String: String] = [:]
        var order: [String] = []
        for run in sheetRuns {
            for (name, sentence) in run.sentences where known[name] != nil {
                if sentences.updateValue(sentences[name] ?? sentence, forKey: name) == nil { order.append(name) }
            }
        }
        order += rest.filter { sentences[$0] == nil }
        return order.compactMap { name in
            guard let one = known[name] else { return nil }
            return MissingItem(
                hole: one.hole, sentence: sentences[name] ?? MissingItem.unprinted + one.hole.printed,
                isNamed: one.isNamed, ratioParts: one.ratioParts, isOfIndicator: one.position != .prose)
        }
    }

    /// The runs of prose as they are printed, holes as ＿＿ and white space left out: for looking whether a sentence is there.
    package var printedRuns: [String] {
        sheetRuns.map { run in
            HoleContext.squeezed(
                run.pieces.map { piece in
                    switch piece {
                    case .words(let words): words
                    case .hole: HoleContext.otherHole
                    }
                }.joined())
        }
    }

    /// All runs of prose in reading order, a table's cells told by row and column; derived tables come last.
    private var sheetRuns: [ProseRun] {
        var copy = self
        copy.showHolesOfFigures()
        var runs: [ProseRun] = []
        var derived: [ProseRun] = []
        copy.rewriteBodies { $0.tellCells(&derived) }
        copy.rewriteTexts { runs.append(ProseRun($0)) }
        return runs + derived
    }
}

extension [Block] {
    /// Puts before each cell with a hole what says which cell it is; takes derived tables out.
    fileprivate mutating func tellCells(_ derived: inout [ProseRun]) {
        for index in indices {
            switch self[index] {
            case .table(var table):
                table.tellCells()
                self[index] = .table(table)
            case .exhibit(var exhibit):
                guard var table = exhibit.table else { continue }
                table.tellCells()
                exhibit.table = nil
                self[index] = .exhibit(exhibit)
                table.rewriteTexts { derived.append(ProseRun($0)) }
            case .section(var section):
                section.blocks.tellCells(&derived)
                self[index] = .section(section)
            case .passage(var passage):
                passage.blocks.tellCells(&derived)
                self[index] = .passage(passage)
            case .paragraph, .list, .responsibility: break
            }
        }
    }
}

extension Table {
    /// Puts before each cell with a hole its table's caption, the first cell of its row and the head of its column.
    fileprivate mutating func tellCells() {
        let caption = caption.plain
        let heads = header.last?.cells.map(\.text.plain) ?? []
        for row in rows.indices {
            let cells = rows[row].cells
            for column in cells.indices where ProseRun(cells[column].text).hasHole {
                let first = column > 0 ? cells[0].text.plain : ""
                let head = heads.count == cells.count ? heads[column] : ""
                let parts = [caption, first, head].filter { !$0.isEmpty }
                if parts.isEmpty { continue }
                let words = "（表）" + parts.joined(separator: "，") + "："
                rows[row].cells[column].text.inlines.insert(.text(words, at: .none), at: 0)
            }
        }
    }
}
