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
        guard let row = self.line(heading), row.count <= 40, let isNamed = glossaryHeading(row.core[start...]),
            isNamed ? hasEntries(below: heading) : hasMarkedEntries(below: heading)
        else { return nil }
        var end = heading + 1
        while end < lines.count, !endsGlossary(end) { end += 1 }
        parts.append(
            FramePart(.glossary(heading: row.kept(start..<row.count), body: heading + 1..<end), confidence: 97))
        return Found(parts, next: end)
    }

    private func endsGlossary(_ index: Int) -> Bool {
        let line = lines[index]
        guard line.count <= 60 || FrameParser.mayBeColophon(line.core) else { return false }
        return colophon(at: index) != nil || tailNotes(at: index) != nil || webFoot(at: index) != nil
            || FrameParser.attachmentLabel(line).map { $0.end == line.count } == true
    }

    /// Whether a heading names what it explains (名词解释), or says only that it does (注释：); nil for another line.
    private func glossaryHeading(_ text: ArraySlice<Unicode.Scalar>) -> Bool? {
        var text = text
        if let last = text.last, last.isColon { text = text.dropLast() }
        text = RowGrammar.withoutBrackets(text)
        if let first = text.first, first.opensBracket || first == "【", text.count > 2 { text = text.dropFirst() }
        if let last = text.last, last.closesBracket || last == "】" { text = text.dropLast() }
        guard !text.contains(where: { $0.isClauseMark }), let verb = FrameWords.glossaryVerbs.suffix(of: text) else {
            return nil
        }
        if FrameWords.glossaryNouns.first(in: text) != nil { return true }
        return verb == text.count && FrameWords.loneGlossaryHeadings.contains(text) ? false : nil
    }

    /// Whether rows below explain words: 词：……, 词——……, 1.词：……, 词 and below it what it means.
    private func hasEntries(below heading: Int) -> Bool {
        (heading + 1..<min(heading + 5, lines.count)).contains { row in
            let core = lines[row].core
            if core.first == "“", core.last == "”", core.count <= 30 { return true }
            guard core.count > 5 else { return false }
            return core.prefix(45).contains { $0.isColon } || core.prefix(30).has("是指") || core.prefix(40).has("——")
                || RowGrammar.isNumbered(core[...]) || lines[row].row.text.marks.contains { $0.range.lowerBound == 0 }
        }
    }

    /// Whether the rows below a mere 注释： open with a number and explain a word.
    private func hasMarkedEntries(below heading: Int) -> Bool {
        guard heading >= bodyStart, let first = line(heading + 1) else { return false }
        let isMarked =
            RowGrammar.isNumbered(first.core[...]) || EntryNumber(first.core) != nil || first.core.first == "“"
        return isMarked
            && (first.core.prefix(45).contains { $0.isColon } || first.core.prefix(45).has("指")
                || first.core.prefix(40).has("——"))
    }
}
