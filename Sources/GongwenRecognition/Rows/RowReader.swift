import GongwenModel

/// Reads the characters of a text into rows (分行、接段): joins what pages cut, drops page furniture, cleans blanks.
public struct RowReader: Sendable {
    private let answers: ReadingAnswers

    /// Creates a reader that knows the answers already given.
    public init(answers: ReadingAnswers = ReadingAnswers()) { self.answers = answers }

    /// Reads UTF-8 text.
    public func read(_ bytes: [UInt8]) -> RowReading {
        var sheet = LineScanner.scan(bytes)
        let shapes = sheet.lines.map { LineShape($0, in: sheet) }
        sheet = FurnitureFinder.mark(sheet, shapes)
        let kept = sheet.kept
        let settings = WrapFinder.settings(of: kept, in: sheet, shapes)
        let judge = JoinJudge(sheet: sheet, shapes: shapes, kept: kept, settings: settings)
        var reading = RowReading(changes: sheet.changes)
        let groups = groups(judge, &reading)
        noteFurniture(sheet, &reading)
        assemble(groups, judge, &reading)
        reading.changes.sort { ($0.place.line, $0.place.column) < ($1.place.line, $1.place.column) }
        return reading
    }

    /// Which kept lines make up each row.
    private func groups(_ judge: JoinJudge, _ reading: inout RowReading) -> [Range<Int>] {
        guard !judge.kept.isEmpty else { return [] }
        var groups: [Range<Int>] = []
        var paragraph = OpenParagraph(0, judge.shapes[judge.kept[0]])
        for position in judge.kept.indices.dropFirst() {
            let shape = judge.shapes[judge.kept[position]]
            let verdict = settled(judge.verdict(paragraph, next: position), judge, position, &reading)
            if verdict == .separate {
                groups.append(paragraph.first..<position)
                paragraph = OpenParagraph(position, shape)
                continue
            }
            if verdict == .cut {
                let after = judge.sheet.lines[judge.kept[position - 1]].number
                let before = judge.sheet.lines[judge.kept[position]].number
                reading.pageBreaks.append(RowReading.PageBreak(after: after, before: before))
            }
            noteJoin(judge, position, &reading)
            paragraph.add(position, shape)
        }
        groups.append(paragraph.first..<judge.kept.count)
        return groups
    }

    /// A verdict without doubt: an answer decides, or the likelier reading meanwhile, and the question is put.
    private func settled(
        _ verdict: JoinJudge.Verdict, _ judge: JoinJudge, _ position: Int, _ reading: inout RowReading
    ) -> JoinJudge.Verdict {
        guard case .ask(let likely, let cut) = verdict else { return verdict }
        let line = judge.sheet.lines[judge.kept[position]]
        let before = judge.sheet.lines[judge.kept[position - 1]]
        var id = "join-\(line.number)"
        // Pieces of a line that a form feed divides share its number.
        if reading.questions.last?.id == id { id += "-\(judge.sheet.glyphs[line.glyphs.lowerBound].column)" }
        let choices = [
            ReadingQuestion.Choice("接", "与上一行是同一段"), ReadingQuestion.Choice("不接", "另起一段"),
        ]
        let answer = answers[id].flatMap { given in choices.contains { $0.name == given } ? given : nil }
        let (tail, head) = seam(before, line, 10, judge.sheet)
        reading.questions.append(
            ReadingQuestion(
                id: id, at: place(of: line, judge.sheet),
                message: "第\(before.number)行末“\(tail)”与第\(line.number)行首“\(head)”是否同一段",
                choices: likely ? choices : choices.reversed(), answer: answer))
        let joins = answer.map { $0 == "接" } ?? likely
        return joins ? (cut ? .cut : .wrapped) : .separate
    }

    private func noteJoin(_ judge: JoinJudge, _ position: Int, _ reading: inout RowReading) {
        let line = judge.sheet.lines[judge.kept[position]]
        let (tail, head) = seam(judge.sheet.lines[judge.kept[position - 1]], line, 6, judge.sheet)
        reading.changes.append(ReadingChange(.joined, at: place(of: line, judge.sheet), text: tail + head))
    }

    /// The last characters of a line and the first ones of the next.
    private func seam(_ line: SourceLine, _ next: SourceLine, _ count: Int, _ sheet: LineSheet) -> (String, String) {
        let tail = line.glyphs.suffix(count)
        let head = next.glyphs.prefix(count)
        return (sheet.string(tail.startIndex..<tail.endIndex), sheet.string(head.startIndex..<head.endIndex))
    }

    /// Where a line's first character stands.
    private func place(of line: SourceLine, _ sheet: LineSheet) -> Place {
        Place(line: line.number, column: sheet.glyphs[line.glyphs.lowerBound].column)
    }

    private func noteFurniture(_ sheet: LineSheet, _ reading: inout RowReading) {
        for line in sheet.lines where line.fate != .kept {
            reading.changes.append(
                ReadingChange(
                    line.fate == .pageNumber ? .droppedPageNumber : .droppedFurniture,
                    at: place(of: line, sheet),
                    text: sheet.string(line.glyphs)))
        }
    }

    private func assemble(_ groups: [Range<Int>], _ judge: JoinJudge, _ reading: inout RowReading) {
        var assembler = RowAssembler(judge.sheet)
        var toggled: [(row: Int, offsets: [Int])] = []
        reading.rows.reserveCapacity(groups.count)
        for (row, group) in groups.enumerated() {
            let draft = assembler.draft(judge.kept[group])
            if !draft.toggles.isEmpty { toggled.append((row, draft.toggles)) }
            let first = judge.kept[group.lowerBound]
            let line = judge.sheet.lines[first]
            let between = (group.lowerBound > 0 ? judge.kept[group.lowerBound - 1] + 1 : 0)..<first
            let gap = between.reduce(line.gap) { $0 + judge.sheet.lines[$1].gap }
            let beginsPage =
                line.beginsPage
                || between.contains { judge.sheet.lines[$0].beginsPage || judge.sheet.lines[$0].fate == .pageNumber }
            reading.rows.append(
                ReadRow(
                    draft.text, indent: line.indent, gap: gap, beginsPage: beginsPage,
                    belowRule: between.contains { judge.sheet.lines[$0].fate == .rule },
                    lines: lines(group, judge)))
        }
        assembler.readBold(toggled, in: &reading.rows)
        reading.changes += assembler.changes
    }

    private func lines(_ group: Range<Int>, _ judge: JoinJudge) -> [UInt32] {
        var lines: [UInt32] = []
        for position in group {
            let number = judge.sheet.lines[judge.kept[position]].number
            if lines.last != number { lines.append(number) }
        }
        return lines
    }
}
