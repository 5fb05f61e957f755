import GongwenModel

/// Rows in a head that are none of its elements: what a web page or a reader prints between them (文首的杂行).
extension FrameParser {
    /// How far a head may be interrupted, in rows.
    private static let reach = 30

    /// Short rows that say nothing known, as lines of their own, if the head goes on behind them.
    func interruption(at index: Int) -> Found? {
        guard let next = headAgain(from: index) else { return nil }
        let skipped = lines[index..<next].map { FoundLine($0.whole) }
        return Found([FramePart(.other(skipped), confidence: 70)], next: next)
    }

    /// Where an element that only heads have stands below rows that say nothing known; nil where prose comes first.
    private func headAgain(from index: Int) -> Int? {
        guard !kinds.contains(.recipients), !kinds.contains(.salutation), mayInterrupt(index) else { return nil }
        for row in (index + 1)..<max(index + 1, min(index + Self.reach, lines.count)) {
            if goesOnWithHead(at: row) { return row }
            guard mayInterrupt(row) else { return nil }
        }
        return nil
    }

    /// Whether a title that leaves no doubt stands below a row that is none, rows that say nothing known between them.
    func leadsToTitle(from index: Int) -> Bool {
        guard title.isEmpty, let row = headAgain(from: index) else { return false }
        return isCertainTitle(at: row) || lines[index].count < 4
    }

    private func mayInterrupt(_ index: Int) -> Bool {
        let line = lines[index]
        return line.count <= 150 && !line.core.contains("。") && !RowGrammar.isNumbered(line.core[...])
            && line.core.last != "；" && attachmentNote(at: index) == nil
    }

    private func goesOnWithHead(at row: Int) -> Bool {
        let line = lines[row]
        if salutation(at: row) != nil || isCertainTitle(at: row) || repetitionEnd(from: row) != nil { return true }
        if !title.isEmpty, !kinds.contains(.documentNumber), wholeNumber(line) != nil { return true }
        guard let found = recipients(at: row), case .lines(_, let names)? = found.parts.first?.content,
            let name = names.first?.text.scalars
        else { return false }
        return name.first == "各" || name.contains("，") || name.contains(",")
    }

    /// A title that says what it is about and is followed by what stands below titles.
    private func isCertainTitle(at row: Int) -> Bool {
        guard title.isEmpty, let (end, confidence) = titleEnd(from: row), confidence > 90 else { return false }
        let text = characters(row..<end)
        guard text.has("关于") || text.ends(with: "报告") || FrameWords.officialKinds.suffix(of: text) != nil else {
            return false
        }
        guard let below = line(end) else { return false }
        return occasionEnd(from: end) != nil || salutation(at: end) != nil || recipients(at: end) != nil
            || wholeNumber(below) != nil || RowGrammar.personName(below, in: 0..<below.count) != nil
            || below.count >= 4 && text.ends(with: below.core)
    }

    /// Where rows end that print the title once more; nil where none do.
    func repetitionEnd(from start: Int) -> Int? {
        guard !title.isEmpty else { return nil }
        var text: [Unicode.Scalar] = []
        for row in start..<min(start + 4, lines.count) {
            text += lines[row].core
            if text == title { return row + 1 }
            if text.count >= title.count || !title.starts(with: text) { return nil }
        }
        return nil
    }

    /// A number that is all a row says, in brackets or not.
    func wholeNumber(_ line: FrameLine) -> Range<Int>? {
        if let number = PrintedForms.number(line), number == 0..<line.count { return number }
        guard line.count > 6, line.count <= 40, line.core[0].opensBracket, line.core[line.count - 1].closesBracket
        else {
            return nil
        }
        let inside = FrameLine(ReadRow(line.kept(1..<line.count - 1)))
        guard let number = PrintedForms.number(inside), number == 0..<inside.count else { return nil }
        return 1..<line.count - 1
    }
}

extension Collection where Element == Unicode.Scalar {
    /// Whether the characters end with others.
    fileprivate func ends(with other: [Unicode.Scalar]) -> Bool {
        other.count <= count && suffix(other.count).elementsEqual(other)
    }
}
