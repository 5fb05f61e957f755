import GongwenModel

/// 附件说明 below the body: the names of what is attached.
extension FrameParser {
    /// 附件说明 at a row: the names of what is attached.
    func attachmentNote(at index: Int) -> Found? {
        guard let first = line(index), first.core.first == "附", let label = FrameParser.attachmentLabel(first),
            label.hasColon, index >= bodyStart
        else { return nil }
        // Below a closing, or below another note, it is an attachment's own head.
        guard attachmentNames.isEmpty, isPassingOn || !hasClosing else { return nil }
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
        // A name of the count may be missing in a copy.
        if count > 0, let later = (number...number + 3).first(where: { itemNumber(line, from: start, $0) != nil }) {
            number = later
        }
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
}
