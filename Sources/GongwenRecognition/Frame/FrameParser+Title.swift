import GongwenModel

/// The title (标题): where it begins, over how many lines it goes.
extension FrameParser {
    /// A title that begins at a row, with what it says about the text.
    mutating func titleUnit(at index: Int) -> Found? {
        guard let (end, confidence) = titleEnd(from: index) else { return nil }
        if confidence < 60, leadsToTitle(from: index) { return nil }
        var questions: [ReadingQuestion] = []
        if confidence < 60, kinds.isEmpty {
            let (question, choice) = question(
                "title", at: index, "这一行是标题，还是正文里的小标题：\(lines[index].string(0..<min(lines[index].count, 20)))",
                [
                    ReadingQuestion.Choice("标题", "全文的标题"),
                    ReadingQuestion.Choice("正文", "正文里的小标题，全文没有标题"),
                ])
            questions.append(question)
            if choice == "正文" {
                self.questions.append(question)
                return nil
            }
        }
        title = characters(index..<end)
        passing = Self.passing(namedBy: title[...])
        let text = joined(index..<end)
        var found = Found(.title, [FoundLine(text)], next: end, confidence: confidence)
        found.questions = questions
        return found
    }

    /// Where a title that begins at a row ends, and how sure that is; nil where none begins there.
    func titleEnd(from start: Int) -> (end: Int, confidence: Int)? {
        var rows = start
        while rows < start + 8, isTitleRow(rows, in: start) {
            // 2022年政府工作报告 | 政府工作报告: a page's name for it, then its own.
            if rows == start + 1, hasKind(lines[start].core[...]), lines[rows].count > 4,
                lines[start].core.suffix(lines[rows].count).elementsEqual(lines[rows].core)
            {
                break
            }
            rows += 1
        }
        guard rows > start, !isBracketed(lines[start].core), !RowGrammar.isPerson(lines[start].core[...]) else {
            return nil
        }
        var complete: Int?
        var text: [Unicode.Scalar] = []
        for row in start..<rows {
            text += lines[row].core
            let isWhole = RowGrammar.isBalanced(text[...]) && hasKind(text[...])
            if let end = complete {
                // Behind a whole title a line goes on if it says so, or if it closes a longer one with an official kind.
                let above = text.dropLast(lines[row].count)
                let closesLonger = isWhole && endsOfficially(lines[row].core[...]) && !endsOfficially(above)
                if closesLonger || end == row && continues(lines[row].core, after: Array(above)) { complete = row + 1 }
            } else if isWhole {
                complete = row + 1
            }
        }
        if let end = complete { return (end, characters(start..<end).count > 3 || end > start + 1 ? 97 : 90) }
        // No kind ends it: one line, and as many as brackets and joints ask for.
        var end = start + 1
        text = lines[start].core
        while end < rows, !RowGrammar.isBalanced(text[...]) || continues(lines[end].core, after: text) {
            text += lines[end].core
            end += 1
        }
        guard !RowGrammar.isWholeOrgan(text[...]) else { return nil }
        let isOpening = start == 0 || !kinds.isEmpty
        return (end, isOpening && text.count >= 8 && kinds.contains(.documentNumber) ? 80 : isPaper ? 85 : 50)
    }

    /// Whether a row can belong to a title that began at another.
    private func isTitleRow(_ index: Int, in start: Int) -> Bool {
        if index > start, let line = line(index), isSubtitle(line.core), occasionEnd(from: index) == nil { return true }
        guard let line = line(index), RowGrammar.isTitleLine(line.core[...]) || isBracketed(line.core) && index > start
        else { return false }
        guard PrintedForms.isDate(line.core) == nil, PrintedForms.number(line) == nil, occasionEnd(from: index) == nil,
            FrameParser.attachmentLabel(line) == nil, webRow(at: index) == nil
        else { return false }
        if index > start {
            let before = characters(start..<index)
            let isWhole = hasKind(before[...]) && RowGrammar.isBalanced(before[...])
            if isBracketed(line.core) { return isWhole && isStageNote(line.core) }
            if isWhole, RowGrammar.isOrgan(line.core[...]) || RowGrammar.isPerson(line.core[...]) { return false }
            if isWhole, RowGrammar.personName(line, in: 0..<line.count) != nil { return false }
        }
        return true
    }

    /// Whether a text ends with a kind of document or plan, brackets and 》 at its end aside.
    func hasKind(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        var text = RowGrammar.withoutBrackets(text)
        while text.last == "》" || text.last == "”" { text = text.dropLast() }
        if text.has("关于"), !endsOfficially(text) { return endsWithKind(text) && !text.has("的") }
        return endsWithKind(text)
    }

    private func endsWithKind(_ text: ArraySlice<Unicode.Scalar>) -> Bool { FrameWords.kinds.suffix(of: text) != nil }

    /// Whether a text ends with one of the kinds of official documents, 的 or a joint before it.
    private func endsOfficially(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        let text = RowGrammar.withoutBrackets(text)
        return FrameWords.officialKinds.suffix(of: text) != nil
    }

    /// Whether a line goes on with what is above: 的通知, 通知, （试行）, or the line above ends with a joint.
    private func continues(_ line: [Unicode.Scalar], after above: [Unicode.Scalar]) -> Bool {
        if isSubtitle(line) { return true }
        if line.first == "的" || line.first == "》" || isBracketed(line) && isStageNote(line) { return true }
        // （试行）的通知
        if line.first?.opensBracket == true, let close = line.firstIndex(where: { $0.closesBracket }),
            line[(close + 1)...].first == "的"
        {
            return true
        }
        // 关于转发…办法 is whole only with its own 通知.
        if !above.ends(with: "通知"), line.ends(with: "通知"), let about = above.firstIndex(of: "关于"),
            FrameWords.passingVerbs.first(in: above[about...]) != nil
        {
            return true
        }
        if FrameWords.kinds.contains(line[...]), line.count <= 4 { return true }
        guard let last = above.last else { return false }
        if "的和与及暨“《（(、".unicodeScalars.contains(last) { return true }
        return above.has("关于") && !endsOfficially(above[...]) && endsOfficially(line[...])
    }

    func isBracketed(_ text: [Unicode.Scalar]) -> Bool {
        guard let first = text.first, let last = text.last, text.count > 2 else { return false }
        return first.opensBracket && last.closesBracket
            && text.filter { $0.opensBracket }.count == text.filter { $0.closesBracket }.count
            && RowGrammar.withoutBrackets(text[...]).isEmpty
    }

    /// ——重点抓好八件事 below a headline (副标题).
    private func isSubtitle(_ text: [Unicode.Scalar]) -> Bool {
        let words = text.drop { $0 == "—" || $0 == "─" || $0 == "―" || $0 == "－" }
        return (1...2).contains(text.count - words.count) && words.count <= 30 && RowGrammar.isTitleLine(words)
    }

    /// （草案）, （试行）, （征求意见稿）, （2021—2025年）.
    private func isStageNote(_ text: [Unicode.Scalar]) -> Bool {
        let inside = text.dropFirst().dropLast()
        if FrameWords.stages.suffix(of: inside) != nil { return true }
        return inside.count <= 12 && inside.ends(with: "年") && inside.first?.isDigit == true
    }

    /// The text that a title says it passes on: 关于印发《…》的通知 (所印发、转发文本的名称).
    static func passing(namedBy title: ArraySlice<Unicode.Scalar>) -> Passing? {
        let whole = RowGrammar.withoutBrackets(title)
        guard
            whole.ends(with: "通知") || whole.ends(with: "函") || whole.ends(with: "公告") || whole.ends(with: "令")
                || whole.ends(with: "决定")
        else { return nil }
        let start = title.firstIndex(of: "关于").map { $0 + 2 } ?? title.startIndex
        // 转发县教育局关于… has its verb before 关于.
        guard
            let verb = FrameWords.passingVerbs.first(in: title[start...]) ?? FrameWords.passingVerbs.first(in: title)
        else { return nil }
        var name = title[verb.upperBound..<whole.endIndex]
        for tail in ["的通知", "的函", "的公告", "的决定", "通知", "公告", "函", "令"] where name.ends(with: tail) {
            name = name.dropLast(tail.unicodeScalars.count)
            break
        }
        if let open = name.firstIndex(of: "《"), let close = name.lastIndex(of: "》"), open < close {
            name = name[open + 1..<close]
        }
        guard name.count >= 4 else { return nil }
        let isWhole = FrameWords.handingVerbs.contains(title[verb])
        return Passing(manner: manner(title[verb]), name: Array(name), isWhole: isWhole)
    }

    static func manner(_ verb: ArraySlice<Unicode.Scalar>) -> PassedOnText.Manner {
        verb.equals("转发") ? .forwarded : verb.equals("批转") ? .approved : .issued
    }
}
