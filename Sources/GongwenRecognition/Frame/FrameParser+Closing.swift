import GongwenModel

/// 落款: 署名 and 成文日期, with the 附注 below (落款与附注).
extension FrameParser {
    /// Rows that may be a closing: names in printed order, then the day.
    struct ClosingRows {
        /// The first row.
        let start: Int
        /// The row behind the last.
        var next: Int
        /// Organs (署名) and signers (签发人) as printed.
        var names: [(kind: ElementKind, line: FoundLine)] = []
        /// The day, and where it begins in its row; nil without a day.
        var day: (line: FoundLine, hasDay: Bool)?

        /// The names as parts; those of a kind that follow one another are one.
        func parts(confidence: Int) -> [FramePart] {
            var groups: [(ElementKind, [FoundLine])] = []
            for (kind, line) in names {
                if let last = groups.last, last.0 == kind {
                    groups[groups.count - 1].1.append(line)
                } else {
                    groups.append((kind, [line]))
                }
            }
            return groups.map { FramePart(.lines($0.0, $0.1), confidence: confidence) }
        }

        var organs: [FoundLine] { names.filter { $0.kind == .signatures }.map(\.line) }
    }

    /// A closing that begins at a row: names of organs or signers, then the day.
    func closing(at index: Int) -> Found? {
        guard !hasClosing, line(index)?.isNearDay == true || endsSentence(before: index) || index == bodyEnd,
            let rows = closingRows(from: index)
        else { return nil }
        return rows.day == nil ? undated(rows) : dated(rows)
    }

    private func closingRows(from start: Int) -> ClosingRows? {
        var rows = ClosingRows(start: start, next: start)
        while let line = line(rows.next), rows.next < start + 14, line.count <= 60, !line.core.isEmpty {
            rows.next += 1
            if let date = PrintedForms.isDate(line.core) {
                rows.day = (FoundLine(line.whole), date.hasDay)
                return rows
            }
            if let day = PrintedForms.trailingDate(line.core), day > 1, RowGrammar.isOrgan(line.core[..<day]) {
                let hasDay = PrintedForms.date(line.core, from: day)?.hasDay == true
                rows.names.append((.signatures, signature(line, 0..<day)))
                rows.day = (FoundLine(line.kept(day..<line.count)), hasDay)
                return rows
            }
            if let cut = RowGrammar.personName(line, in: 0..<line.count) {
                let name = line.kept(cut..<line.count)
                let post = line.row.text.string(0..<line.row.text.count - name.count)
                rows.names.append((.signers, FoundLine(name, before: post)))
            } else if isSigner(line, hasOthers: rows.names.contains { $0.kind == .signers }) {
                rows.names.append((.signers, FoundLine(line.whole)))
            } else {
                let words = line.words(0..<line.count)
                let areOrgans = words.count > 1 && words.allSatisfy { RowGrammar.isOrgan(line.core[$0]) }
                guard areOrgans || RowGrammar.isOrgan(line.core[...]) else {
                    rows.next -= 1
                    break
                }
                rows.names += (areOrgans ? words : [0..<line.count]).map { (.signatures, signature(line, $0)) }
            }
        }
        return rows.names.isEmpty ? nil : rows
    }

    /// A name alone under an order, or a post alone where the name was left out.
    private func isSigner(_ line: FrameLine, hasOthers: Bool) -> Bool {
        RowGrammar.isPerson(line.core[...]) && (markSuffix.hasSuffix("令") || hasOthers)
            || line.count <= 4 && FrameWords.posts.contains(line.core[...])
    }

    /// A name, （盖章） behind it apart.
    private func signature(_ line: FrameLine, _ range: Range<Int>) -> FoundLine {
        let name = RowGrammar.withoutBrackets(line.core[range])
        guard name.endIndex < range.upperBound, line.core[name.endIndex..<range.upperBound].contains("章") else {
            return FoundLine(line.kept(range))
        }
        return FoundLine(
            line.kept(range.lowerBound..<name.endIndex), after: line.string(name.endIndex..<range.upperBound))
    }

    /// Names without a day at the very end.
    private func undated(_ rows: ClosingRows) -> Found? {
        guard endsSentence(before: rows.start) || rows.start == bodyEnd, line(rows.start - 1) != nil else { return nil }
        let isLast = line(rows.next) == nil || colophon(at: rows.next) != nil
        guard isLast || isEnd(rows.next) && isIssuer(rows.organs), !rows.organs.isEmpty else { return nil }
        guard isIssuer(rows.organs) || areWhole(rows.organs) else { return nil }
        return withNotes(Found(rows.parts(confidence: 80), next: rows.next))
    }

    /// Names and a day, if what stands before and behind them agrees.
    private func dated(_ rows: ClosingRows) -> Found? {
        guard let day = rows.day else { return nil }
        var rows = rows
        // The name below the day.
        var below: [FramePart] = []
        if rows.names.isEmpty, let line = line(rows.next), RowGrammar.isWholeOrgan(line.core[...]),
            colophon(at: rows.next) == nil, isEnd(rows.next + 1)
        {
            below = [FramePart(.lines(.signatures, [FoundLine(line.whole)]), confidence: 80)]
            rows.next += 1
        }
        guard let confidence = confidence(rows, isSigned: !rows.names.isEmpty || !below.isEmpty) else { return nil }
        var found = Found(rows.parts(confidence: min(confidence, 99)), next: rows.next)
        if let second = line(rows.next), PrintedForms.isDate(second.core) != nil {
            let (question, takesSecond) = doubledDay(rows.next, day.line, second)
            found.questions.append(question)
            let issue = FramePart(
                .lines(.issueDate, [takesSecond ? FoundLine(second.whole) : day.line]), confidence: 80)
            let other = FramePart(.other([takesSecond ? day.line : FoundLine(second.whole)]), confidence: 60)
            found.parts += takesSecond ? [other, issue] : [issue, other]
            found.next += 1
        } else {
            found.parts.append(FramePart(.lines(.issueDate, [day.line]), confidence: min(confidence, 99)))
        }
        found.parts += below
        return withNotes(found)
    }

    /// Two days behind one another: the first is taken until somebody answers.
    private func doubledDay(
        _ index: Int, _ first: FoundLine, _ second: FrameLine
    ) -> (question: ReadingQuestion, takesSecond: Bool) {
        let (first, second) = (first.text.string, second.whole.string)
        let (question, choice) = question(
            "date", at: index - 1, "“\(first)”和“\(second)”，哪一个是成文日期",
            [
                ReadingQuestion.Choice("前一个", "“\(first)”是成文日期"),
                ReadingQuestion.Choice("后一个", "“\(second)”是成文日期"),
            ])
        return (question, choice == "后一个")
    }

    private func withNotes(_ found: Found) -> Found {
        var found = found
        let notes = noteLines(from: found.next)
        if !notes.lines.isEmpty { found.parts.append(FramePart(.lines(.notes, notes.lines), confidence: 97)) }
        found.next = notes.next
        return found
    }
}
