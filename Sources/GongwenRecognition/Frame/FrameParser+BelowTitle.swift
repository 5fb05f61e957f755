import GongwenModel

/// What stands between the title and the first paragraph: occasion, speaker, 题下署名, whom it goes to (题注至主送机关).
extension FrameParser {
    mutating func belowTitle(at index: Int, isPassedOn: Bool = false) -> Found? {
        if let end = occasionEnd(from: index) { return occasion(index..<end) }
        if let found = salutation(at: index) { return found }
        if !isPassedOn, let found = recipients(at: index) { return found }
        return bracketedByline(at: index) ?? remark(at: index) ?? speakerOnTwoRows(at: index) ?? speaker(at: index)
            ?? byline(at: index)
    }

    /// Whom a report addresses (称谓), on a row of its own.
    func salutation(at index: Int) -> Found? {
        let line = lines[index]
        guard let end = RowGrammar.salutation(line.core[...]), end == line.count - 1 else { return nil }
        let text = FoundLine(line.closed(0..<end), after: line.string(end..<line.count))
        return Found(.salutation, [text], next: index + 1)
    }

    /// 主送机关, over one row or several, up to its colon.
    func recipients(at index: Int) -> Found? {
        var end = index
        var characters: [Unicode.Scalar] = []
        while let line = line(end), end < index + 8, line.count <= 600 {
            guard end == index || goesOn(characters, line) else { return nil }
            characters += line.core
            if line.core.last?.isColon == true { break }
            if title.isEmpty, hasKind(line.core[...]) { return nil }
            // A line that a sentence ends is none of a list of names.
            guard line.core.last?.isStop == false, !line.core.contains(where: { $0 == "。" }) else { return nil }
            end += 1
        }
        guard let last = line(end), last.core.last?.isColon == true, end < index + 8 else { return nil }
        var label = 0
        if characters.starts(with: "主送"), characters.count > 4, characters[2].isColon { label = 3 }
        guard RowGrammar.areRecipients(characters[label...].dropLast()) else { return nil }
        guard !RowGrammar.isNumbered(characters[...]) else { return nil }
        var text = TracedText()
        for row in index...end {
            let line = lines[row]
            text.append(line.closed((row == index ? label : 0)..<(row == end ? line.count - 1 : line.count)))
        }
        let found = FoundLine(
            text, before: lines[index].string(0..<label), after: last.string(last.count - 1..<last.count))
        return Found(.recipients, [found], next: end + 1, confidence: title.isEmpty ? 80 : 97)
    }

    /// Whether a row goes on with names above it: they end with a comma, or fill their line.
    private func goesOn(_ names: [Unicode.Scalar], _ line: FrameLine) -> Bool {
        guard !RowGrammar.isNumbered(line.core[...]), RowGrammar.salutation(line.core[...]) == nil else { return false }
        guard let last = names.last else { return true }
        return "，、,；;".unicodeScalars.contains(last) || names.count >= 16
    }

    /// Where an occasion (——2022年1月18日在…上, （2022年…通过）) that begins at a row ends; nil where none does.
    func occasionEnd(from start: Int) -> Int? {
        guard let first = line(start), first.count <= 80 else { return nil }
        let dash = dashLength(first.core)
        let isBracketed = first.core.first?.opensBracket == true
        let lead = isBracketed ? 1 : dash
        guard lead < first.count else { return nil }
        let dated = PrintedForms.date(first.core, from: lead)
        guard dated != nil || (dash > 0 || isBracketed) && first.core[lead] == "在" else { return nil }
        if let dated, dash == 0, !isBracketed, dated.end == first.count { return nil }
        var text: [Unicode.Scalar] = []
        for row in start..<min(start + 4, lines.count) {
            let line = lines[row]
            guard line.count <= 80, !line.core.contains(where: { $0.isStop || $0.isColon }) else { return nil }
            text += line.core
            guard text.has("在") || text.has("通过") || text.has("批准") || text.has("修") || !isBracketed || row == start
            else {
                return nil
            }
            if isBracketed {
                if line.core.last?.closesBracket == true, RowGrammar.isBalanced(text[...]) {
                    return text.has("在") || text.has("通过") || text.has("批准") || text.has("修") ? row + 1 : nil
                }
            } else if text.has("在"), text.ends(with: "上") || text.ends(with: "会议") || text.ends(with: "时") {
                return row + 1
            }
        }
        return nil
    }

    private func dashLength(_ text: [Unicode.Scalar]) -> Int {
        text.prefix { "—－-―–─".unicodeScalars.contains($0) }.count
    }

    private mutating func occasion(_ range: Range<Int>) -> Found {
        let text = joined(range)
        let scalars = text.scalars
        let isBracketed = scalars.first?.opensBracket == true
        let lead = isBracketed ? 1 : dashLength(scalars)
        let end = isBracketed ? scalars.count - 1 : scalars.count
        let line = FoundLine(
            text.slice(lead..<end), before: text.string(0..<lead), after: text.string(end..<scalars.count))
        return Found(.occasion, [line], next: range.upperBound, confidence: lead > 0 ? 97 : 90)
    }

    /// （2022年1月18日）, （县发展和改革局） below a title.
    private func bracketedByline(at index: Int) -> Found? {
        let line = lines[index]
        guard isBracketed(line.core), line.count <= 60 else { return nil }
        let inside = 1..<line.count - 1
        let text = line.core[inside]
        let isDate = PrintedForms.isDate(Array(text)) != nil || text.ends(with: "通过") || text.ends(with: "修订")
        guard isDate || RowGrammar.isOrgan(text) || RowGrammar.isPerson(text) else { return nil }
        let found = FoundLine(
            line.kept(inside), before: line.string(0..<1), after: line.string(line.count - 1..<line.count))
        return Found(.bylines, [found], next: index + 1, confidence: 85)
    }

    /// （书面） and its like, which no first paragraph is.
    private func remark(at index: Int) -> Found? {
        let line = lines[index]
        guard isBracketed(line.core), line.count <= 12 else { return nil }
        return Found([FramePart(.other([FoundLine(line.whole)]), confidence: 70)], next: index + 1)
    }

    /// A post, and below it the name (报告人): 青禾县人民政府县长 | 王某某.
    private mutating func speakerOnTwoRows(at index: Int) -> Found? {
        let line = lines[index]
        guard let name = self.line(index + 1), line.count <= 40, !kinds.contains(.speaker),
            RowGrammar.isName(line.core[...]), FrameWords.posts.suffix(of: line.core) != nil,
            RowGrammar.isPerson(name.core[...]), RowGrammar.personName(line, in: 0..<line.count) == nil
        else { return nil }
        let isReport = kinds.contains(.occasion) || title.ends(with: "报告") || title.ends(with: "讲话")
        let addresses = self.line(index + 2).map { RowGrammar.salutation($0.core[...]) != nil } ?? false
        guard isReport || addresses else { return nil }
        return Found(.speaker, [FoundLine(joined(index..<index + 2))], next: index + 2, confidence: 90)
    }

    /// Who gives a report: post and name (报告人).
    private func speaker(at index: Int) -> Found? {
        let line = lines[index]
        guard line.count <= 40, !kinds.contains(.speaker) else { return nil }
        var start = 0
        if let length = FrameWords.speakerLabels.prefix(of: line.core), length < line.count,
            line.core[length].isColon
        {
            start = length + 1
        } else if let colon = line.core.firstIndex(where: { $0.isColon }),
            RowGrammar.isPerson(line.core[(colon + 1)...]),
            FrameWords.posts.suffix(of: line.core[..<colon]) != nil
        {
            // 县长：王某某 is printed so, label and all.
            start = 0
        } else {
            let isPerson = RowGrammar.isPerson(line.core[...])
            let isReport = kinds.contains(.occasion) || title.ends(with: "报告") || title.ends(with: "讲话")
            let addresses = self.line(index + 1).map { RowGrammar.salutation($0.core[...]) != nil } ?? false
            guard RowGrammar.personName(line, in: 0..<line.count) != nil || isPerson && (isReport || addresses) else {
                return nil
            }
        }
        let found = FoundLine(line.kept(start..<line.count), before: line.string(0..<start))
        return Found(.speaker, [found], next: index + 1, confidence: start > 0 || kinds.contains(.occasion) ? 97 : 85)
    }

    /// 题下署名: an organ, a person or a day below the title.
    private mutating func byline(at index: Int) -> Found? {
        let line = lines[index]
        guard line.count <= 40, !line.core.isEmpty else { return nil }
        if let date = PrintedForms.isDate(line.core) {
            return Found(.bylines, [FoundLine(line.whole)], next: index + 1, confidence: date.hasDay ? 85 : 80)
        }
        let isPerson = RowGrammar.isPerson(line.core[...])
        guard isPerson || RowGrammar.isOrgan(line.core[...]) || areOrgans(line) else { return nil }
        let isSure = isPerson || RowGrammar.isWholeOrgan(line.core[...]) || areOrgans(line)
        if !isSure {
            let (question, choice) = question(
                "byline", at: index, "“\(line.string(0..<line.count))”是题下署名，还是正文的第一行",
                [ReadingQuestion.Choice("题下署名", "写出文本的机关"), ReadingQuestion.Choice("正文", "正文的第一行")])
            guard choice == "题下署名" else {
                questions.append(question)
                return nil
            }
            var found = Found(.bylines, [FoundLine(line.whole)], next: index + 1, confidence: 70)
            found.questions = [question]
            return found
        }
        let names = organWords(line).map { FoundLine(line.kept($0)) }
        return Found(.bylines, names, next: index + 1, confidence: 90)
    }

    private func areOrgans(_ line: FrameLine) -> Bool {
        let words = line.words(0..<line.count)
        return words.count > 1 && words.allSatisfy { RowGrammar.isOrgan(line.core[$0]) }
    }
}
