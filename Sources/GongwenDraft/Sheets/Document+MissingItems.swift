package import GongwenModel

/// What a document still misses (待填清单).
extension Document {
    /// Every hole in reading order, with its sentence.
    ///
    /// - Parameter read: the document as it was read: it tells which holes the author named, and leaves out those that
    ///   stand for definitions not found.
    /// - Returns: one for each name; holes of one name are one question.
    package func missingItems(asRead read: Document) -> [MissingItem] {
        let names = read.holeNames
        var sentences: [String: (hole: Hole, sentence: String)] = [:]
        for run in runs {
            for (hole, sentence) in run.sentences where sentences[hole.identifier] == nil {
                sentences[hole.identifier] = (hole, sentence)
            }
        }
        var told: Set<String> = []
        return names.compactMap { name, isNamed in
            guard told.insert(name).inserted, let found = sentences[name] else { return nil }
            return MissingItem(hole: found.hole, sentence: found.sentence, isNamed: isNamed)
        }
    }

    /// The runs of prose as they are printed, holes as ＿＿ and white space left out: for looking whether a sentence is there.
    package var printedRuns: [String] {
        runs.map { run in
            HoleContext.squeezed(
                run.pieces.map { piece in
                    switch piece {
                    case .words(let words): words
                    case .hole: HoleContext.otherHole
                    }
                }.joined())
        }
    }

    /// The names of all holes in reading order, and whether the author gave them.
    package var holeNames: [(name: String, isNamed: Bool)] {
        var given: [Bool] = []
        forEachHole { given.append(!$0.identifier.isEmpty) }
        var names: [String] = []
        namingHoles().forEachHole { names.append($0.identifier) }
        return zip(names, given).map { ($0, $1) }
    }

    private func forEachHole(_ visit: (Hole) -> Void) {
        var copy = self
        copy.rewriteTexts { text in
            text.inlines.rewriteParts { if case .hole(let hole) = $0 { visit(hole) } }
        }
    }

    /// All runs of prose in reading order; a table's cells with what says which cell they are.
    private var runs: [ProseRun] {
        var runs: [ProseRun] = []
        var copy = self
        copy.rewriteTexts { runs.append(ProseRun($0)) }
        // Cells come again, with their row and column: those go first, as the first sentence of a hole is taken.
        var cells: [ProseRun] = []
        copy.rewriteBodies { $0.collectCells(&cells) }
        return cells + runs
    }
}

extension [Block] {
    fileprivate func collectCells(_ runs: inout [ProseRun]) {
        for block in self {
            switch block {
            case .table(let table): runs += table.cellRuns
            case .section(let section): section.blocks.collectCells(&runs)
            case .passage(let passage): passage.blocks.collectCells(&runs)
            case .exhibit(let exhibit): runs += exhibit.table?.cellRuns ?? []
            case .paragraph, .list, .responsibility: break
            }
        }
    }
}

extension Table {
    /// Cells with holes, each behind its table's caption, the first cell of its row and the head of its column.
    fileprivate var cellRuns: [ProseRun] {
        var runs: [ProseRun] = []
        for row in rows {
            for (column, cell) in row.cells.enumerated() {
                let run = ProseRun(cell.text)
                guard run.hasHole else { continue }
                let first = column > 0 ? row.cells.first?.text.plain ?? "" : ""
                let heads = header.last?.cells ?? []
                let isPlain = heads.count == row.cells.count
                let head = isPlain ? heads[column].text.plain : ""
                let parts = [caption.plain, first, head].filter { !$0.isEmpty }
                let words = parts.isEmpty ? "" : "（表）" + parts.joined(separator: "，") + "："
                runs.append(ProseRun(pieces: [.words(words)] + run.pieces))
            }
        }
        return runs
    }
}
