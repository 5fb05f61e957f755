import GongwenModel

/// 附件说明 below the body, and the 附件 themselves.
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

    /// 附件说明 at a row: the names of what is attached.
    func attachmentNote(at index: Int) -> Found? {
        guard let first = line(index), first.core.first == "附", let label = FrameParser.attachmentLabel(first),
            label.hasColon,
            index >= bodyStart
        else { return nil }
        if label.end == first.count {
            guard let below = line(index + 1), itemNumber(below, from: 0, 1) != nil else { return nil }
        }
        let reading = names(from: index)
        guard !reading.names.isEmpty, isBehindNote(reading.next, numbered: label.hasNumber) else { return nil }
        return Found(.attachmentNote, reading.names, next: reading.next, confidence: 97)
    }

    /// Whether a row behind names of attachments shows that they were a note, not the head of an attachment.
    private func isBehindNote(_ index: Int, numbered: Bool) -> Bool {
        guard let line = line(index) else { return true }
        if endUnit(at: index) != nil || FrameParser.attachmentLabel(line) != nil || isBracketed(line.core) {
            return true
        }
        if passedOnTitleEnd(at: index) != nil { return true }
        for row in index..<min(index + 8, lines.count) {
            let line = lines[row]
            if PrintedForms.isDate(line.core) != nil { return true }
            if let start = PrintedForms.trailingDate(line.core), RowGrammar.isOrgan(line.core[..<start]) { return true }
            guard RowGrammar.isOrgan(line.core[...]) || RowGrammar.personName(line, in: 0..<line.count) != nil else {
                return false
            }
        }
        return false
    }

    private func names(from start: Int) -> (names: [FoundLine], next: Int) {
        var names: [FoundLine] = []
        var row = start
        while let line = line(row), row < start + 60, line.count <= 160, !line.core.isEmpty {
            var begin = 0
            if let label = FrameParser.attachmentLabel(line), line.core.first == "附" {
                guard row == start || label.hasNumber && label.hasColon, label.hasColon else { break }
                guard label.end < line.count || row == start else { break }
                begin = label.end
            }
            if begin == line.count {
                // 附件： on a line of its own: its words stand before the first name.
                pendingLabel(&names, line)
                row += 1
                continue
            }
            let pieces = items(line, from: begin, count: names.filter { !$0.text.isEmpty }.count)
            if begin > 0 || pieces[0].number > begin {
                for (place, piece) in pieces.enumerated() {
                    let before = line.string((place == 0 ? 0 : piece.start)..<piece.number)
                    if let last = names.last, last.text.isEmpty {
                        names[names.count - 1] = foundName(line, piece.number..<piece.end, before: last.before + before)
                    } else {
                        names.append(foundName(line, piece.number..<piece.end, before: before))
                    }
                }
            } else if let last = names.last, !last.text.isEmpty, last.after.isEmpty,
                goesOn(last.text.scalars, line, at: row)
            {
                names[names.count - 1].text.append(line.closed(0..<line.count))
            } else {
                break
            }
            row += 1
        }
        if names.last?.text.isEmpty == true { return ([], row) }
        return (names, row)
    }

    private func pendingLabel(_ names: inout [FoundLine], _ line: FrameLine) {
        names.append(FoundLine(TracedText(), before: line.string(0..<line.count)))
    }

    private func foundName(_ line: FrameLine, _ range: Range<Int>, before: String) -> FoundLine {
        var end = range.upperBound
        while end > range.lowerBound, line.core[end - 1].isStop { end -= 1 }
        return FoundLine(
            line.closed(range.lowerBound..<end), before: before, after: line.string(end..<range.upperBound))
    }

    /// The names on a line, 1. 2. before them: where each begins with its number, where the name begins, where it ends.
    private func items(_ line: FrameLine, from start: Int, count: Int) -> [(start: Int, number: Int, end: Int)] {
        var items: [(start: Int, number: Int, end: Int)] = []
        var number = count + 1
        var begin = start
        var name = itemNumber(line, from: start, number) ?? start
        if name > start { number += 1 }
        var index = name
        while index < line.count {
            if name > start, index > name + 1, let next = itemNumber(line, from: index, number),
                line.hasBlank(before: index) || line.core[index - 1].isStop
                    || !line.core[index - 1].isDigit && next < line.count && !line.core[next].isDigit
            {
                items.append((begin, name, index))
                (begin, name) = (index, next)
                number += 1
                index = next
            } else {
                index += 1
            }
        }
        items.append((begin, name, line.count))
        return items
    }

    /// 1. or （1） or ① with the number wanted; where it ends.
    private func itemNumber(_ line: FrameLine, from start: Int, _ wanted: Int) -> Int? {
        let core = line.core
        guard start < core.count else { return nil }
        if (1...20).contains(wanted), core[start].value == 0x2460 + UInt32(wanted) - 1 { return start + 1 }
        var index = start
        let isBracketed = core[index].opensBracket
        if isBracketed { index += 1 }
        var value = 0
        let digits = index
        while index < core.count, core[index].isDigit, index - digits < 3 {
            let zero: UInt32 = core[index].value >= 0xff10 ? 0xff10 : 0x30
            value = value * 10 + Int(core[index].value - zero)
            index += 1
        }
        guard index > digits, value == wanted, index < core.count else { return nil }
        let mark = core[index]
        guard isBracketed ? mark.closesBracket : mark == "." || mark == "．" || mark == "、" || mark.closesBracket else {
            return nil
        }
        return index + 1
    }

    /// Whether a row goes on with a name above it.
    private func goesOn(_ name: [Unicode.Scalar], _ line: FrameLine, at row: Int) -> Bool {
        guard line.count <= 50, RowGrammar.isTitleLine(line.core[...]), endUnit(at: row) == nil,
            PrintedForms.isDate(line.core) == nil,
            PrintedForms.trailingDate(line.core) == nil
        else { return false }
        if !RowGrammar.isBalanced(name[...]) { return true }
        if RowGrammar.isOrgan(line.core[...]) || RowGrammar.personName(line, in: 0..<line.count) != nil { return false }
        return !hasKind(name[...]) || FrameWords.kinds.contains(line.core[...]) || line.core.first == "的"
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
