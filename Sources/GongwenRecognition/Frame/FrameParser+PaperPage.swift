import GongwenModel

/// The line of a newspaper page above its headline (版次、期号、编印日期).
extension FrameParser {
    /// 第二版：新闻 总第2406期 2022-01-30编印, on one row or several.
    func paperPage(at index: Int) -> Found? {
        var fields: [(slot: Int, line: FoundLine)] = []
        var next = index
        while let line = line(next), next < index + 4, let found = pageFields(line) {
            fields += found
            next += 1
        }
        // 第3期 alone is the number of minutes or a bulletin; a page or a running issue makes a paper.
        guard fields.contains(where: { $0.slot == 0 || $0.line.text.string.hasPrefix("总第") }) || isPaper && next > index
        else { return nil }
        return Found(ordered(fields, .newspaperPage), next: next)
    }

    private func pageFields(_ line: FrameLine) -> [(slot: Int, line: FoundLine)]? {
        guard line.count <= 60 else { return nil }
        let core = line.core
        var fields: [(slot: Int, line: FoundLine)] = []
        var index = 0
        while index < core.count {
            let start = index
            while index < core.count, ">＞|｜│·•/-—《".unicodeScalars.contains(core[index]) { index += 1 }
            if start == 0, let end = paperNameEnd(line, from: index) { index = end }
            let before = line.string(start..<index)
            guard index < core.count else { return nil }
            let first = index
            var slot = 1
            var after = ""
            if let end = pageEnd(line, from: index) {
                slot = 0
                index = end
            } else if let end = issueEnd(core, from: index) {
                index = end
            } else if let date = PrintedForms.date(core, from: index) {
                slot = 2
                index = date.end
                if let weekday = FrameWords.weekdays.prefix(of: core[index...]) {
                    index += weekday
                }
                if let length = FrameWords.compiling.prefix(of: core[index...]) {
                    after = line.string(index..<index + length)
                    index += length
                }
                fields.append(
                    (2, FoundLine(line.kept(first..<date.end), before: before, after: line.string(date.end..<index))))
                continue
            } else {
                return nil
            }
            fields.append((slot, FoundLine(line.kept(first..<index), before: before, after: after)))
        }
        return fields.isEmpty ? nil : fields
    }

    /// A paper's name before its fields: 某某日报, 今日某县.
    private func paperNameEnd(_ line: FrameLine, from start: Int) -> Int? {
        guard let word = line.words(start..<line.count).first, word.count <= 10, word.upperBound < line.count,
            FrameWords.papers.suffix(of: line.core[word]) != nil
                || line.core[word].starts(with: "今日")
        else { return nil }
        return word.upperBound
    }

    /// 第二版：新闻, 第3版, A3版, 02版：要闻; where it ends.
    private func pageEnd(_ line: FrameLine, from start: Int) -> Int? {
        let core = line.core
        var index = start
        if core[index...].starts(with: "第") { index += 1 }
        let first = index
        while index < core.count, core[index].isDigit || core[index].isChineseDigit || core[index].isASCIIWord {
            index += 1
        }
        guard index > first, index - first <= 3, index < core.count, core[index] == "版" else { return nil }
        index += 1
        if index < core.count, core[index].isColon {
            index += 1
            let name = index
            while index < core.count, core[index].isHan || core[index] == "·", index - name < 10,
                !(index > name && line.hasBlank(before: index)), issueEnd(core, from: index) == nil
            { index += 1 }
        } else if line.hasBlank(before: index) {
            // The section's name apart by a blank: 第02版 要闻.
            let word = core[index...].prefix { $0.isHan }
            if (2...6).contains(word.count), issueEnd(core, from: index) == nil,
                word.endIndex == core.count || line.hasBlank(before: word.endIndex)
            {
                index = word.endIndex
            }
        }
        return index
    }

    /// 总第2406期, 第12期; where it ends.
    private func issueEnd(_ core: [Unicode.Scalar], from start: Int) -> Int? {
        var index = start
        if core[index...].starts(with: "总") { index += 1 }
        guard index < core.count, core[index] == "第" else { return nil }
        index += 1
        let first = index
        while index < core.count, core[index].isDigit || core[index].isChineseDigit { index += 1 }
        return index > first && index < core.count && core[index] == "期" ? index + 1 : nil
    }
}
