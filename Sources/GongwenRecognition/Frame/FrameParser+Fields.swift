import GongwenModel

/// Labelled fields that a paper or a web page prints round a text (报刊版面信息、网页字段).
extension FrameParser {
    /// A label with its colon, and what follows it.
    struct Field {
        var label: Range<Int>
        var value: Range<Int>
    }

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
                if let weekday = WordList("星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天").prefix(of: core[index...]) {
                    index += weekday
                }
                if let length = WordList("编印 出版 出刊 印刷 印制 发行").prefix(of: core[index...]) {
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
            WordList("报 日报 晚报 周报 快报 周刊 简报 时报 新闻").suffix(of: line.core[word]) != nil
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

    /// Rows of labelled fields: of a paper (刊发日期：… 阅读次数：… 作者：…), else of a web page (索引号：…).
    func fieldRows(at index: Int) -> Found? {
        var paper = isPaper || kinds.contains(.newspaperPage)
        var fields: [(slot: Int, line: FoundLine)] = []
        var next = index
        while let line = line(next),
            let found = self.fields(line, FrameWords.paperLabels) ?? unknownField(line, paper && next > index)
                ?? reporterField(line, paper)
        {
            let isOwn = found.contains { FrameWords.paperOnly.contains(label(line, $0)) }
            guard paper || isOwn else { break }
            paper = true
            fields += found.map { (slot(label(line, $0)), foundLine(line, $0)) }
            next += 1
        }
        if next > index { return Found(ordered(fields, .newspaperArticle), next: next) }
        let line = lines[index]
        guard let found = self.fields(line, FrameWords.webLabels) else { return nil }
        if found.count == 1 {
            let label = label(line, found[0])
            guard !WordList("时间 日期 标题 名称 分类 审核 校对 编辑").contains(label) || isField(index + 1) || isField(index - 1)
            else { return nil }
        }
        return Found([FramePart(.other(found.map { foundLine(line, $0) }), confidence: 90)], next: index + 1)
    }

    private func isField(_ index: Int) -> Bool {
        line(index).map { fields($0, FrameWords.webLabels) != nil } ?? false
    }

    /// 本报记者 王某某, □记者 王某某: a label without its colon.
    private func reporterField(_ line: FrameLine, _ isPaper: Bool) -> [Field]? {
        guard isPaper, line.count <= 30, RowGrammar.isName(line.core[...]) else { return nil }
        let start = line.core.prefix { $0.isRule || $0 == "（" || $0 == "(" }.count
        guard let length = WordList("本报记者 记者 通讯员 本刊记者 见习记者").prefix(of: line.core[start...]) else { return nil }
        return [Field(label: 0..<start + length, value: start + length..<line.count)]
    }

    /// A field whose label is none of the known, below known ones: 准印证号：…….
    private func unknownField(_ line: FrameLine, _ isBelowFields: Bool) -> [Field]? {
        guard isBelowFields, line.count <= 40, let colon = line.core.prefix(9).firstIndex(where: { $0.isColon }),
            colon >= 2,
            line.core[..<colon].allSatisfy({ $0.isHan }), line.core.last?.isStop == false,
            RowGrammar.salutation(line.core[...]) == nil,
            colon + 1 < line.count
        else { return nil }
        return [Field(label: 0..<colon + 1, value: colon + 1..<line.count)]
    }

    /// The fields of a row that begins with a known label; nil where it is none of such rows.
    func fields(_ line: FrameLine, _ labels: WordList) -> [Field]? {
        let core = line.core
        guard line.count <= 200, core.last?.isStop == false else { return nil }
        func label(at index: Int) -> Int? {
            let rest = core[index...]
            if let length = labels.prefix(of: rest), index + length < core.count, core[index + length].isColon {
                return index + length + 1
            }
            // Between blanks a label may be a new one.
            guard index > 0, line.hasBlank(before: index) else { return nil }
            let word = rest.prefix { $0.isHan }
            guard (2...8).contains(word.count), word.endIndex < core.count, core[word.endIndex].isColon else {
                return nil
            }
            return word.endIndex + 1
        }
        guard var end = label(at: 0) else { return nil }
        var fields: [Field] = []
        var start = 0
        var index = end
        while index < core.count {
            if let next = label(at: index) {
                fields.append(Field(label: start..<end, value: end..<index))
                (start, end) = (index, next)
                index = next
            } else {
                guard !core[index].isStop else { return nil }
                index += 1
            }
        }
        fields.append(Field(label: start..<end, value: end..<core.count))
        return fields.allSatisfy { $0.value.count <= 80 } ? fields : nil
    }

    /// A field's label without its colon.
    private func label(_ line: FrameLine, _ field: Field) -> ArraySlice<Unicode.Scalar> {
        let label = line.core[field.label]
        return label.last?.isColon == true ? label.dropLast() : label
    }

    private func foundLine(_ line: FrameLine, _ field: Field) -> FoundLine {
        FoundLine(line.kept(field.value), before: line.string(field.label))
    }

    private func slot(_ label: ArraySlice<Unicode.Scalar>) -> Int {
        if FrameWords.publishLabels.contains(label) { return 0 }
        if FrameWords.readLabels.contains(label) { return 1 }
        return FrameWords.authorLabels.contains(label) ? 2 : 3
    }

    /// Fields in the places that the model gives them; a new part where they are printed in another order.
    private func ordered(_ fields: [(slot: Int, line: FoundLine)], _ kind: ElementKind) -> [FramePart] {
        var parts: [[FoundLine]] = []
        for (slot, line) in fields {
            if let filled = parts.last?.count, filled <= slot || slot == 3 && kind == .newspaperArticle {
                let empty = max(0, slot - filled)
                parts[parts.count - 1] += Array(repeating: FoundLine(TracedText()), count: empty) + [line]
            } else {
                parts.append(Array(repeating: FoundLine(TracedText()), count: slot) + [line])
            }
        }
        return parts.map { FramePart(.lines(kind, $0), confidence: 95) }
    }

    /// A web page's buttons and paths: 【打印】【关闭】, 首页 > 政务公开.
    func webRow(at index: Int) -> Found? {
        let line = lines[index]
        guard line.count <= 80, !line.core.isEmpty else { return nil }
        let steps = line.core.filter { $0 == ">" || $0 == "＞" || $0 == "»" || $0 == "›" }.count
        var start = line.core.prefix { "[【|•·".unicodeScalars.contains($0) }.count
        while start < line.count, let length = FrameWords.webButtons.prefix(of: line.core[start...]) {
            start += length
            while start < line.count, " |｜/·[]【】：:".unicodeScalars.contains(line.core[start]) { start += 1 }
        }
        guard
            start == line.count || steps >= 2 && line.core.starts(with: "首页") || steps >= 1 && line.core.has("您的位置")
                || steps >= 1 && line.core.has("当前位置")
        else { return nil }
        return Found([FramePart(.other([FoundLine(line.whole)]), confidence: 90)], next: index + 1)
    }
}

extension FrameParser {
    /// A number or title that only the fields of a web page give is the document's (网页字段里的发文字号、标题).
    mutating func promoteFields() {
        let wanted: [(ElementKind, WordList)] = [
            (.documentNumber, WordList("发文字号 文号")), (.title, WordList("标题 信息名称 名称")),
        ]
        for (kind, labels) in wanted where !kinds.contains(kind) {
            for (place, part) in parts.enumerated() {
                guard case .other(let fields) = part.content,
                    let index = fields.firstIndex(where: { field in
                        let label = Array(field.before.unicodeScalars.prefix { !$0.isColon })
                        return labels.contains(label[...]) && isValue(field.text, kind)
                    })
                else { continue }
                var pieces: [FramePart] = []
                if index > 0 { pieces.append(FramePart(.other(Array(fields[..<index])), confidence: part.confidence)) }
                pieces.append(FramePart(.lines(kind, [withoutBars(fields[index])]), confidence: 80))
                if index + 1 < fields.count {
                    pieces.append(FramePart(.other(Array(fields[(index + 1)...])), confidence: part.confidence))
                }
                parts.replaceSubrange(place...place, with: pieces)
                kinds.insert(kind)
                break
            }
        }
    }

    private func isValue(_ text: TracedText, _ kind: ElementKind) -> Bool {
        let scalars = text.scalars.filter { !$0.isBlank && $0 != "|" }
        if kind == .title { return scalars.count > 4 && RowGrammar.isTitleLine(scalars[...]) }
        var value = TracedText()
        for scalar in scalars { value.append(scalar, at: text.place(at: 0)) }
        return PrintedForms.number(FrameLine(ReadRow(value))) == 0..<scalars.count
    }

    /// A field with the bars of a table round its value among the words before and after.
    private func withoutBars(_ field: FoundLine) -> FoundLine {
        let scalars = field.text.scalars
        guard let start = scalars.firstIndex(where: { $0 != "|" && !$0.isBlank }),
            let end = scalars.lastIndex(where: { $0 != "|" && !$0.isBlank })
        else { return field }
        return FoundLine(
            field.text.slice(start..<end + 1), before: field.before + field.text.string(0..<start),
            after: field.text.string(end + 1..<scalars.count) + field.after)
    }
}
