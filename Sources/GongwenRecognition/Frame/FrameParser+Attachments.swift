import GongwenModel

/// 附件 with their labels and titles.
extension FrameParser {
    /// A row's label of an attachment: 附件, 附件1, 附件：, 附件1：名称; where it ends, whether it has a number and a colon.
    static func attachmentLabel(_ line: FrameLine) -> (end: Int, hasNumber: Bool, hasColon: Bool)? {
        let core = line.core
        guard line.count <= 120, let first = core.first else { return nil }
        var index = 0
        if first != "附" {
            if first.opensBracket, core.count <= 8, core.count > 3, core[1] == "附", core[core.count - 1].closesBracket {
                return (core.count, core[core.count - 2].isDigit, false)
            }
            // 青政办发〔2022〕3号附件1, where it is not bound with the text (7.3.7).
            guard let number = PrintedForms.number(line), number.lowerBound == 0, number.upperBound < core.count else {
                return nil
            }
            index = number.upperBound
        }
        guard core[index...].starts(with: "附") else { return nil }
        let start = index
        index += 1
        if index < core.count, "件表录图".unicodeScalars.contains(core[index]) { index += 1 }
        let isWord = index - start == 2
        let digits = index
        while index < core.count,
            core[index].isDigit || core[index].isChineseDigit || core[index] == "-" && index > digits
        { index += 1 }
        // 附件2022年… is 附件 and a name that begins with a year.
        if index - digits > 2 { index = digits }
        let hasNumber = index > digits
        var hasColon = false
        if index < core.count, core[index].isColon || hasNumber && core[index] == "." && index + 1 == core.count {
            hasColon = true
            index += 1
        }
        guard isWord || hasColon || index == core.count else { return nil }
        guard index == core.count || hasColon || line.hasBlank(before: index) else { return nil }
        return (index, hasNumber, hasColon)
    }

    /// An attachment whose label stands at a row, with its title and the rows of its text.
    func attachment(at index: Int) -> Found? {
        guard let line = line(index), line.count <= 120 else { return nil }
        guard let label = FrameParser.attachmentLabel(line) else { return unlabelled(at: index) }
        let isExpected = hasClosing || !attachmentNames.isEmpty || index > 0
        guard isExpected, let isFollowed = self.line(label.end == line.count ? index + 1 : index) else { return nil }
        if label.end < line.count, !RowGrammar.isTitleLine(line.core[label.end...]) { return nil }
        var title = TracedText()
        var next = index + 1
        if label.end < line.count {
            title = line.closed(label.end..<line.count)
            if let end = titleRows(from: next, opening: Array(line.core[label.end...])) {
                for row in next..<end { title.append(lines[row].closed(0..<lines[row].count)) }
                next = end
            }
        } else if endUnit(at: next) == nil, RowGrammar.isTitleLine(isFollowed.core[...]),
            let end = titleRows(from: next, opening: [])
        {
            for row in next..<end { title.append(lines[row].closed(0..<lines[row].count)) }
            next = end
        }
        var end = next
        while end < lines.count, !endsAttachment(end) { end += 1 }
        let words = line.kept(0..<label.end)
        return Found(
            [FramePart(.attachment(label: words, title: title, body: next..<end), confidence: title.isEmpty ? 80 : 95)],
            next: end)
    }

    /// An attachment that only its title, the same as in the 附件说明, shows to begin.
    private func unlabelled(at index: Int) -> Found? {
        guard hasClosing, RowGrammar.isTitleLine(lines[index].core[...]),
            attachmentNames.contains(where: { name in
                name.first == lines[index].core.first && lines[index].count <= name.count
            }), let next = titleRows(from: index, opening: [], isCertain: true), next > index
        else { return nil }
        var title = TracedText()
        for row in index..<next { title.append(lines[row].closed(0..<lines[row].count)) }
        var end = next
        while end < lines.count, !endsAttachment(end), unlabelledTitle(end) == nil { end += 1 }
        return Found(
            [FramePart(.attachment(label: TracedText(), title: title, body: next..<end), confidence: 80)], next: end)
    }

    private func unlabelledTitle(_ index: Int) -> Int? {
        guard RowGrammar.isTitleLine(lines[index].core[...]), lines[index].count <= 60 else { return nil }
        return titleRows(from: index, opening: [], isCertain: true)
    }

    /// Where the lines of an attachment's title end: those most like a name of the 附件说明, else a whole title.
    private func titleRows(from start: Int, opening: [Unicode.Scalar], isCertain: Bool = false) -> Int? {
        var best: (end: Int, score: Double) = (start, 0)
        for name in attachmentNames {
            var text = opening
            if !opening.isEmpty, similarity(text, name) > best.score { best = (start, similarity(text, name)) }
            for row in start..<min(start + 5, lines.count) {
                guard RowGrammar.isTitleLine(lines[row].core[...]) || isBracketed(lines[row].core),
                    lines[row].count <= 70
                else { break }
                text += lines[row].core
                let score = similarity(text, name)
                if score > best.score { best = (row + 1, score) }
            }
        }
        if best.score > (isCertain ? 0.92 : 0.75) { return best.end }
        if !opening.isEmpty || isCertain { return nil }
        return titleEnd(from: start)?.end
    }

    private func endsAttachment(_ index: Int) -> Bool {
        let line = lines[index]
        if endUnit(at: index) != nil { return true }
        guard line.core.first == "附", let label = FrameParser.attachmentLabel(line) else { return false }
        return label.end == line.count || label.hasNumber
    }
}
