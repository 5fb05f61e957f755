import GongwenModel

/// 落款: 署名 and 成文日期, with the 附注 below (落款与附注).
extension FrameParser {
    /// A closing that begins at a row: names of organs or signers, then the day.
    func closing(at index: Int) -> Found? {
        hasClosing ? nil : dated(at: index)
    }

    private func dated(at index: Int) -> Found? {
        var names: [FoundLine] = []
        var signers: [FoundLine] = []
        var row = index
        while let line = line(row), row < index + 14, line.count <= 60, !line.core.isEmpty {
            if PrintedForms.isDate(line.core) != nil { break }
            if let start = PrintedForms.trailingDate(line.core), start > 1, RowGrammar.isOrgan(line.core[..<start]) {
                return finish(index, row, names + [FoundLine(line.kept(0..<start))], signers, date: start)
            }
            if let cut = RowGrammar.personName(line, in: 0..<line.count) {
                signers.append(
                    FoundLine(
                        line.kept(cut..<line.count),
                        before: line.row.text.string(0..<line.row.text.count - line.kept(cut..<line.count).count)))
            } else if RowGrammar.isPerson(line.core[...]) && (markSuffix.hasSuffix("令") || !signers.isEmpty)
                || line.count <= 4 && FrameWords.posts.contains(line.core[...])
            {
                signers.append(FoundLine(line.whole))
            } else {
                let words = line.words(0..<line.count)
                let areOrgans = words.count > 1 && words.allSatisfy { RowGrammar.isOrgan(line.core[$0]) }
                guard areOrgans || RowGrammar.isOrgan(line.core[...]) else { return nil }
                names += (areOrgans ? words : [0..<line.count]).map { signature(line, $0) }
            }
            row += 1
        }
        guard let line = line(row), PrintedForms.isDate(line.core) != nil else {
            return undated(index, row, names)
        }
        return finish(index, row, names, signers, date: 0)
    }

    /// Names without a day at the very end.
    private func undated(_ start: Int, _ next: Int, _ names: [FoundLine]) -> Found? {
        guard !names.isEmpty, let before = line(start - 1), before.core.last?.isStop == true || start == bodyEnd else {
            return nil
        }
        let isLast = line(next) == nil || colophon(at: next) != nil
        guard isLast || isEnd(next) && isIssuer(names) else { return nil }
        guard isIssuer(names) || names.allSatisfy({ RowGrammar.isWholeOrgan($0.text.scalars[...]) }) else { return nil }
        var found = Found(.signatures, names, next: next, confidence: 80)
        let notes = noteLines(from: next)
        if !notes.lines.isEmpty { found.parts.append(FramePart(.lines(.notes, notes.lines), confidence: 90)) }
        found.next = notes.next
        return found
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

    /// Whether the title begins with one of the names.
    private func isIssuer(_ names: [FoundLine]) -> Bool {
        names.contains { title.starts(with: $0.text.scalars.filter { !$0.isBlank }) }
    }

    /// The closing, if what stands before and behind it agrees.
    private func finish(_ start: Int, _ row: Int, _ names: [FoundLine], _ signers: [FoundLine], date: Int) -> Found? {
        let line = lines[row]
        let hasDay = PrintedForms.date(line.core, from: date)?.hasDay == true
        var next = row + 1
        var tail: [FramePart] = []
        // The name below the day.
        if names.isEmpty, signers.isEmpty, let below = self.line(next), RowGrammar.isWholeOrgan(below.core[...]),
            !isPrinting(next),
            isEnd(next + 1)
        {
            tail = [FramePart(.lines(.signatures, [FoundLine(below.whole)]), confidence: 80)]
            next += 1
        }
        let before = self.line(start - 1)
        let closesSentence =
            before.map { $0.core.last?.isStop == true || $0.core.last?.closesBracket == true || $0.core.last == "”" }
            ?? true
        let isAfterNote = kinds.contains(.attachmentNote) && start == bodyEnd
        let isFile =
            before.map { line in
                [".docx", ".doc", ".pdf", ".xls", ".xlsx", ".wps"].contains { line.core.ends(with: $0) }
            } ?? false
        // Far to the right, or below two empty lines.
        let isSetApart = !names.isEmpty && (lines[start].row.indent >= 8 || lines[start].row.gap >= 2)
        // A labelled line (完成时限：…) is no cell of a table, so names of organs behind it sign.
        let isBehindLabel =
            before?.core.contains { $0.isColon } == true && !names.isEmpty
            && names.allSatisfy { RowGrammar.isWholeOrgan($0.text.scalars[...]) }
        // A day alone closes what is else seen to be a document.
        if names.isEmpty, signers.isEmpty, tail.isEmpty {
            let isDocument = !kinds.isDisjoint(with: [.documentNumber, .organMark, .recipients, .attachmentNote])
            guard isDocument || FrameWords.officialKinds.suffix(of: title) != nil else { return nil }
        }
        var confidence = 0
        let isDoubled = self.line(next).map { PrintedForms.isDate($0.core) != nil } ?? false
        if isEnd(isDoubled ? next + 1 : next) { confidence += 50 }
        if closesSentence || isAfterNote || isFile { confidence += 25 }
        if hasDay { confidence += 10 }
        if !names.isEmpty || !signers.isEmpty || !tail.isEmpty { confidence += 15 }
        if isIssuer(names) { confidence += 25 }
        guard confidence >= 75, closesSentence || isAfterNote || isFile || isSetApart || isBehindLabel || isIssuer(names) else {
            return nil
        }
        // Two days behind one another: the first is taken.
        var questions: [ReadingQuestion] = []
        var other: FramePart?
        var issue = FoundLine(line.kept(date..<line.count))
        if let second = self.line(next), PrintedForms.isDate(second.core) != nil {
            let (question, choice) = question(
                "date", at: row, "“\(issue.text.string)”和“\(second.whole.string)”，哪一个是成文日期",
                [
                    ReadingQuestion.Choice("前一个", "“\(issue.text.string)”是成文日期"),
                    ReadingQuestion.Choice("后一个", "“\(second.whole.string)”是成文日期"),
                ])
            questions.append(question)
            other = FramePart(.other([FoundLine(second.whole)]), confidence: 60)
            if choice == "后一个" {
                other = FramePart(.lines(.issueDate, [FoundLine(second.whole)]), confidence: 100)
            }
            next += 1
        }
        var found = Found([], next: next, questions: questions)
        if !names.isEmpty { found.parts.append(FramePart(.lines(.signatures, names), confidence: min(confidence, 99))) }
        if !signers.isEmpty {
            found.parts.append(FramePart(.lines(.signers, signers), confidence: min(confidence, 95)))
        }
        if let part = other, case .lines = part.content {
            found.parts.append(FramePart(.other([issue]), confidence: 60))
        } else {
            issue.after = ""
            found.parts.append(FramePart(.lines(.issueDate, [issue]), confidence: min(confidence, 99)))
        }
        found.parts += tail
        if let other { found.parts.append(other) }
        let notes = noteLines(from: next)
        if !notes.lines.isEmpty { found.parts.append(FramePart(.lines(.notes, notes.lines), confidence: 97)) }
        found.next = notes.next
        return found
    }

    /// Whether a row behind the closing begins the 版记: an organ before a day of printing.
    private func isPrinting(_ index: Int) -> Bool { colophon(at: index) != nil }

    /// 附注 from a row on: whole rows in brackets.
    func noteLines(from start: Int) -> (lines: [FoundLine], next: Int) {
        var notes: [FoundLine] = []
        var next = start
        while let first = line(next), first.core.first?.opensBracket == true, first.count <= 200,
            colophon(at: next) == nil
        {
            var end = next
            var text = TracedText()
            var core: [Unicode.Scalar] = []
            while let line = line(end), end < next + 6, line.count <= 200 {
                text.append(line.whole)
                core += line.core
                end += 1
                if RowGrammar.isBalanced(core[...]) { break }
            }
            guard RowGrammar.isBalanced(core[...]), isBracketed(core) else { break }
            let scalars = text.scalars
            notes.append(
                FoundLine(
                    text.slice(1..<scalars.count - 1), before: text.string(0..<1),
                    after: text.string(scalars.count - 1..<scalars.count)))
            next = end
        }
        if notes.isEmpty, let line = line(next), line.count <= 30, FrameWords.notes.prefix(of: line.core) != nil,
            line.core.last?.isStop == false
        {
            return ([FoundLine(line.whole)], next + 1)
        }
        return (notes, next)
    }

    /// 附注 that stand away from the closing: （此件公开发布）, （联系人：…）.
    func tailNotes(at index: Int) -> Found? {
        guard let line = line(index), line.core.first?.opensBracket == true, line.count > 3,
            FrameWords.notes.prefix(of: line.core[1...]) != nil
        else { return nil }
        let notes = noteLines(from: index)
        return notes.lines.isEmpty ? nil : Found(.notes, notes.lines, next: notes.next, confidence: 90)
    }
}
