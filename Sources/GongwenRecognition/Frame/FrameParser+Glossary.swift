import GongwenModel

/// A section that explains words (名词解释).
extension FrameParser {
    /// The heading of such a section at a row, perhaps below a lone 附件, and the rows below it.
    func glossary(at index: Int) -> Found? {
        guard let line = line(index), line.count <= 40 else { return nil }
        var heading = index
        var parts: [FramePart] = []
        var start = 0
        if let label = FrameParser.attachmentLabel(line) {
            if label.end == line.count { heading += 1 } else { start = label.end }
            let words = line.kept(0..<label.end)
            parts.append(FramePart(.other([FoundLine(words)]), confidence: 90))
        }
        guard let row = self.line(heading), row.count <= 40, isGlossaryHeading(row.core[start...]) else { return nil }
        guard hasEntries(below: heading) else { return nil }
        var end = heading + 1
        while end < lines.count, !endsGlossary(end) { end += 1 }
        parts.append(
            FramePart(.glossary(heading: row.kept(start..<row.count), body: heading + 1..<end), confidence: 97))
        return Found(parts, next: end)
    }

    private func endsGlossary(_ index: Int) -> Bool {
        let line = lines[index]
        guard line.count <= 60 || FrameParser.mayBeColophon(line.core) else { return false }
        return colophon(at: index) != nil || tailNotes(at: index) != nil
            || FrameParser.attachmentLabel(line).map { $0.end == line.count } == true
    }

    private func isGlossaryHeading(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        var text = text
        if let last = text.last, last.isColon { text = text.dropLast() }
        text = RowGrammar.withoutBrackets(text)
        guard !text.contains(where: { $0.isClauseMark }), FrameWords.glossaryVerbs.suffix(of: text) != nil else {
            return false
        }
        return FrameWords.glossaryNouns.first(in: text) != nil
    }

    /// Whether rows below explain words: 词：…… , 1.词：…….
    private func hasEntries(below heading: Int) -> Bool {
        (heading + 1..<min(heading + 5, lines.count)).contains { row in
            let core = lines[row].core
            guard core.count > 5 else { return false }
            return core.prefix(45).contains { $0.isColon } || core.prefix(30).has("是指")
                || RowGrammar.isNumbered(core[...])
        }
    }
}
