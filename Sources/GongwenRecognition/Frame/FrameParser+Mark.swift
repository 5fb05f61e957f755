import GongwenModel

/// 发文机关标志: one organ or several, over one line or several, with 文件, 令, 纪要 or nothing.
extension FrameParser {
    /// A mark that begins at a row.
    func organMark(at index: Int) -> Found? {
        guard !kinds.contains(.organMark) else { return nil }
        return fileMark(at: index) ?? orderMark(at: index) ?? letterMark(at: index)
    }

    /// A line of a mark, its last word apart.
    func markLine(_ line: FrameLine, _ range: Range<Int>) -> FoundLine? {
        for word in ["文件", "命令", "令", "纪要"]
        where line.core[range].ends(with: word) && range.count > word.unicodeScalars.count {
            let end = range.upperBound - word.unicodeScalars.count
            return FoundLine(line.closed(range.lowerBound..<end), after: word)
        }
        return nil
    }

    /// …文件, the organ's name and the word perhaps on lines of their own.
    private func fileMark(at index: Int) -> Found? {
        var last = index
        while let line = line(last), last < index + 8 {
            guard line.count <= 40, RowGrammar.isName(line.core[...]), !line.core.has("关于"), !line.core.has("《"),
                PrintedForms.isDate(line.core) == nil, PrintedForms.number(line) == nil
            else { return nil }
            if RowGrammar.withoutBrackets(line.core[...]).ends(with: "文件") { break }
            last += 1
        }
        guard let end = line(last), last < index + 8 else { return nil }
        // 会议文件（6） keeps its number behind the word.
        let name = RowGrammar.withoutBrackets(end.core[...])
        guard name.ends(with: "文件") else { return nil }
        let suffix = end.string(name.count - 2..<end.count)
        guard last > index || end.count > 2 else { return nil }
        // A joint mark's 文件 may stand beside a middle name; the names go on below it.
        var next = last + 1
        if last > index || end.count > 6 {
            var below = next
            while let line = line(below), below < last + 6, RowGrammar.isWholeOrgan(line.core[...]) { below += 1 }
            if below > next, let after = line(below), PrintedForms.number(after) != nil { next = below }
        }
        var names: [FoundLine] = []
        for row in index..<next {
            let line = lines[row]
            let isEnd = row == last
            let stop = isEnd ? name.count - 2 : line.count
            if stop == 0 {
                // 文件 alone: it belongs to the name above.
                names[names.count - 1].after = suffix
            } else if isEnd && stop > 0 && joinsName(above: names.last?.text.scalars, line.core[..<stop]) {
                names[names.count - 1].text.append(line.closed(0..<stop))
                names[names.count - 1].after = suffix
            } else {
                for word in isEnd ? [0..<stop] : organWords(line) {
                    names.append(FoundLine(line.closed(word), after: isEnd ? suffix : ""))
                }
            }
        }
        guard let organ = names.first, RowGrammar.isOrgan(organ.text.scalars[...]) || names.count == 1 else {
            return nil
        }
        return Found(.organMark, names, next: next, confidence: kinds.contains(.documentNumber) ? 90 : 100)
    }

    /// Whether a piece of a name goes on from the line above: 绍某市 | 教育局文件.
    private func joinsName(above: [Unicode.Scalar]?, _ piece: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let above else { return false }
        if !RowGrammar.isOrgan(above[...]) { return true }
        return FrameWords.generalOrgans.contains(piece)
    }

    /// …令 before 第12号, …纪要 before its number.
    private func orderMark(at index: Int) -> Found? {
        let line = lines[index]
        guard line.count <= 40, RowGrammar.isName(line.core[...]), !line.core.has("关于"),
            let after = self.line(index + 1),
            PrintedForms.number(after) != nil, let mark = markLine(line, 0..<line.count), mark.after != "文件"
        else { return nil }
        return Found(.organMark, [mark], next: index + 1)
    }

    /// An organ's name alone, as letters have it; below it stands a number, or the title that repeats it.
    private func letterMark(at index: Int) -> Found? {
        var last = index
        var names: [FoundLine] = []
        while let line = line(last), last < index + 5, RowGrammar.isWholeOrgan(line.core[...]) {
            // 某某局（函）
            let name = RowGrammar.withoutBrackets(line.core[...])
            names +=
                name.count < line.count
                ? [FoundLine(line.closed(0..<name.count), after: line.string(name.count..<line.count))]
                : organWords(line).map { FoundLine(line.closed($0)) }
            last += 1
        }
        guard !names.isEmpty, let after = line(last) else { return nil }
        let isMarked =
            PrintedForms.number(after) != nil || after.core.starts(with: "签发人")
            || after.count <= 4 && after.core.ends(with: "类")
            || FrameWords.markings.prefix(of: after.core) != nil
        let repeats = after.core.starts(with: names[0].text.scalars) && after.core.has("关于")
        guard isMarked && !kinds.contains(.documentNumber) || repeats else { return nil }
        return Found(.organMark, names, next: last, confidence: 90)
    }

    /// An organ's name with nothing below that it could be the beginning of.
    func loneMark(at index: Int) -> Found? {
        guard !kinds.contains(.organMark), RowGrammar.isWholeOrgan(lines[index].core[...]), line(index + 1) != nil
        else {
            return nil
        }
        return Found(
            .organMark, [FoundLine(lines[index].closed(0..<lines[index].count))], next: index + 1, confidence: 60)
    }

    /// The organs of a line that stand apart by blanks; the whole line where they do not.
    func organWords(_ line: FrameLine) -> [Range<Int>] {
        let words = line.words(0..<line.count)
        return words.count > 1 && words.allSatisfy { RowGrammar.isWholeOrgan(line.core[$0]) } ? words : [0..<line.count]
    }
}
