import GongwenModel

/// 版头, title and what stands below it, up to the first paragraph (版头与文首).
extension FrameParser {
    /// Reads rows as long as they belong to the head.
    mutating func readHead() {
        while index < lines.count {
            cutGluedOpening()
            guard let found = headUnit(at: index) ?? interruption(at: index) else { break }
            take(found)
        }
        bodyStart = index
        isBehindHead = true
    }

    private mutating func headUnit(at index: Int) -> Found? {
        let line = lines[index]
        guard !line.core.isEmpty, line.count <= 600 else { return nil }
        if let found = rule(at: index) ?? betterNumber(at: index) ?? repetition(at: index) { return found }
        if let found = leadingLabel(at: index) ?? leadingRemark(at: index) { return found }
        let isAddressed = kinds.contains(.recipients) || kinds.contains(.salutation)
        if isAddressed { return numberUnit(at: index) }
        if let found = paperPage(at: index) ?? stackedFields(at: index) ?? fieldRows(at: index) { return found }
        if let found = webRow(at: index) { return found }
        if let found = spacedFields(at: index) { return found }
        if title.isEmpty, let found = markings(at: index) { return found }
        if let found = numberUnit(at: index) ?? signatories(at: index) { return found }
        if title.isEmpty, let found = organMark(at: index) { return found }
        if title.isEmpty, let found = earlyDay(at: index) ?? answerClass(at: index) { return found }
        if title.isEmpty {
            if let found = salutation(at: index) ?? recipients(at: index) { return found }
            // A text that begins in the middle may begin with what follows a body.
            if endUnit(at: index) != nil || closing(at: index) != nil { return nil }
            if let found = openingSpeaker(at: index) { return found }
            return titleUnit(at: index) ?? loneMark(at: index)
        }
        return secondTitle(at: index) ?? belowTitle(at: index)
    }

    /// A speaker with nothing but the salutation below, where the title is cut off.
    private func openingSpeaker(at index: Int) -> Found? {
        let line = lines[index]
        guard let below = self.line(index + 1), RowGrammar.salutation(below.core[...]) != nil,
            RowGrammar.personName(line, in: 0..<line.count) != nil || RowGrammar.isPerson(line.core[...])
        else { return nil }
        return Found(.speaker, [FoundLine(line.whole)], next: index + 1, confidence: 85)
    }

    /// 成文日期 above the title, behind the number or the organ that minutes print below their mark.
    private func earlyDay(at index: Int) -> Found? {
        let line = lines[index]
        guard index > 0, line.count <= 50, !kinds.contains(.issueDate) else { return nil }
        if PrintedForms.isDate(line.core)?.hasDay == true {
            return Found(.issueDate, [FoundLine(line.whole)], next: index + 1, confidence: 70)
        }
        guard kinds.contains(.documentNumber), let start = PrintedForms.trailingDate(line.core), start > 0,
            RowGrammar.isOrgan(line.core[..<start])
        else { return nil }
        let parts: [(ElementKind, Range<Int>)] = [(.signatures, 0..<start), (.issueDate, start..<line.count)]
        return Found(parts.map { FramePart(.lines($0, [FoundLine(line.kept($1))]), confidence: 70) }, next: index + 1)
    }

    /// A类 on answers to proposals (答复类别).
    private func answerClass(at index: Int) -> Found? {
        let line = lines[index]
        let text = isBracketed(line.core) ? line.core.dropFirst().dropLast() : line.core[...]
        guard text.count == 2, isAnswerClass(text) else { return nil }
        return Found([FramePart(.other([FoundLine(line.whole)]), confidence: 90)], next: index + 1)
    }

    /// A, A类
    private func isAnswerClass(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let first = text.first, ("A"..."D").contains(first) else { return false }
        return text.count == 1 || text.count == 2 && text.last == "类"
    }

    /// A title or number that a web page prints once more.
    private func repetition(at index: Int) -> Found? {
        let line = lines[index]
        let other = Found([FramePart(.other([FoundLine(line.whole)]), confidence: 85)], next: index + 1)
        if let end = repetitionEnd(from: index) {
            return Found([FramePart(.other(lines[index..<end].map { FoundLine($0.whole) }), confidence: 85)], next: end)
        }
        guard let number = PrintedForms.number(line), number.lowerBound == 0 else { return nil }
        if number.upperBound == line.count { return kinds.contains(.documentNumber) ? other : nil }
        return line.core[number.upperBound] == "《" && line.core.last == "》" ? other : nil
    }

    /// A number with its 机关代字 below a mere 第N期: the issue of a gazette is not the document's number.
    private mutating func betterNumber(at index: Int) -> Found? {
        guard let number = PrintedForms.number(lines[index]), number == 0..<lines[index].count, number.upperBound > 8,
            let place = parts.firstIndex(where: { $0.isLines(.documentNumber) }),
            case .lines(_, let lines) = parts[place].content,
            lines.first?.text.scalars.last == "期"
        else { return nil }
        parts[place] = FramePart(.other(lines), confidence: 80)
        return Found(.documentNumber, [FoundLine(self.lines[index].kept(number))], next: index + 1)
    }

    /// 附件 above a text that stands alone: the label of where it came from.
    private func leadingLabel(at index: Int) -> Found? {
        guard index == 0, let label = FrameParser.attachmentLabel(lines[0]), label.end == lines[0].count,
            glossary(at: 0) == nil
        else { return nil }
        // Several attachments are several.
        guard
            !lines.dropFirst().contains(where: { line in
                line.count <= 8
                    && FrameParser.attachmentLabel(line).map { $0.end == line.count && $0.hasNumber } == true
            })
        else { return nil }
        return Found([FramePart(.other([FoundLine(lines[0].whole)]), confidence: 85)], next: 1)
    }

    /// A remark in brackets above the title: （以正式印发为准）.
    private func leadingRemark(at index: Int) -> Found? {
        let line = lines[index]
        guard title.isEmpty, isBracketed(line.core), line.count <= 40, PrintedForms.number(line) == nil,
            tailNotes(at: index) == nil,
            let below = self.line(index + 1), RowGrammar.isTitleLine(below.core[...]), !isBracketed(below.core)
        else { return nil }
        return Found([FramePart(.other([FoundLine(line.whole)]), confidence: 70)], next: index + 1)
    }

    /// A line drawn with marks (分隔线).
    func rule(at index: Int) -> Found? {
        guard let line = line(index), !line.core.isEmpty, line.core.allSatisfy({ $0.isRule }) else { return nil }
        return Found([FramePart(.other([FoundLine(line.whole)]))], next: index + 1)
    }

    /// 份号, 密级, 紧急程度, alone or several on a line.
    private func markings(at index: Int) -> Found? {
        let line = lines[index]
        guard line.count <= 30 else { return nil }
        var parts: [FramePart] = []
        var start = 0
        while start < line.count {
            let rest = line.core[start...]
            var label = 0
            for word in ["份号", "密级", "紧急程度", "缓急"] where rest.starts(with: word) {
                if let colon = rest.dropFirst(word.unicodeScalars.count).first, colon.isColon {
                    label = word.unicodeScalars.count + 1
                }
            }
            let value = rest.dropFirst(label)
            let found: (ElementKind, Int)
            if let length = FrameWords.securityLevels.prefix(of: value) {
                var end = value.startIndex + length
                if end < line.count, "★☆*＊".unicodeScalars.contains(line.core[end]) {
                    end += 1
                    while end < line.count,
                        line.core[end].isDigit || line.core[end].isChineseDigit
                            || "年月日长期个".unicodeScalars.contains(line.core[end])
                    { end += 1 }
                }
                found = (.security, end)
            } else if let length = FrameWords.urgencies.prefix(of: value) {
                found = (.urgency, value.startIndex + length)
            } else {
                let digits = value.prefix { $0.isDigit }.count
                guard label > 0 ? digits > 0 : digits == 6 else { return nil }
                found = (.copyNumber, value.startIndex + digits)
            }
            let text = line.kept(start + label..<found.1)
            let before = line.string(start..<start + label)
            parts.append(FramePart(.lines(found.0, [FoundLine(text, before: before)])))
            start = found.1
        }
        return Found(parts, next: index + 1)
    }

    /// 发文字号, with the 签发人 on its line.
    private func numberUnit(at index: Int) -> Found? {
        let line = lines[index]
        guard !kinds.contains(.documentNumber) else { return nil }
        if !title.isEmpty, let inside = wholeNumber(line), inside.lowerBound == 1 {
            // （青政办发〔2022〕3号） below the title.
            let found = FoundLine(
                line.kept(inside), before: line.string(0..<1), after: line.string(line.count - 1..<line.count))
            return Found(.documentNumber, [found], next: index + 1, confidence: 95)
        }
        guard let range = PrintedForms.number(line) else { return nil }
        var parts: [FramePart] = []
        if range.lowerBound > 0 {
            // 某某文件 青政发〔2022〕3号 on one line.
            guard title.isEmpty, let mark = markLine(line, 0..<range.lowerBound) else { return nil }
            parts.append(FramePart(.lines(.organMark, [mark])))
        }
        parts.append(FramePart(.lines(.documentNumber, [FoundLine(line.kept(range))])))
        if range.upperBound < line.count {
            let rest = range.upperBound..<line.count
            if let names = signatoryNames(line, from: range.upperBound) {
                parts.append(FramePart(.lines(.signatories, names)))
            } else if isAnswerClass(line.core[rest]) {
                parts.append(FramePart(.other([FoundLine(line.kept(rest))]), confidence: 90))
            } else {
                return nil
            }
        }
        return Found(parts, next: index + 1)
    }

    private func signatories(at index: Int) -> Found? {
        guard title.isEmpty || !kinds.contains(.signatories), var names = signatoryNames(lines[index], from: 0) else {
            return nil
        }
        var next = index + 1
        // Names below the first line; the number stands on the line of the last (7.2.6).
        while let line = line(next), line.count <= 12, !line.words(0..<line.count).isEmpty,
            line.words(0..<line.count).allSatisfy({ RowGrammar.isPerson(line.core[$0]) })
        {
            names += line.words(0..<line.count).map { FoundLine(line.kept($0)) }
            next += 1
        }
        return Found(.signatories, names, next: next)
    }

    private func signatoryNames(_ line: FrameLine, from start: Int) -> [FoundLine]? {
        let rest = line.core[start...]
        guard let length = FrameWords.signatoryLabels.prefix(of: rest), start + length < line.count,
            line.core[start + length].isColon, line.count - start <= 40
        else { return nil }
        var label = line.string(start..<start + length + 1)
        var names: [FoundLine] = []
        for word in line.words(start + length + 1..<line.count) {
            names.append(FoundLine(line.kept(word), before: label))
            label = ""
        }
        return names.isEmpty ? nil : names
    }
}
