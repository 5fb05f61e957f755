import GongwenModel

/// What a web page prints round a document (网页按钮、路径、信息表).
extension FrameParser {
    /// A web page's buttons and paths: 【打印】【关闭】, 首页 > 政务公开.
    func webRow(at index: Int) -> Found? {
        let line = lines[index]
        guard line.count <= 80, !line.core.isEmpty else { return nil }
        let isPath = ["位置", "首页", "页面"].contains { line.core.prefix(12).has($0) }
        let steps = line.core.filter { $0 == ">" || $0 == "＞" || $0 == "»" || $0 == "›" }.count
        var start = line.core.prefix { "[【|•·".unicodeScalars.contains($0) }.count
        while start < line.count, let length = FrameWords.webButtons.prefix(of: line.core[start...]) {
            start += length
            while start < line.count, " |｜/·[]【】：:".unicodeScalars.contains(line.core[start]) { start += 1 }
        }
        guard
            start == line.count
                || steps >= 1 && isPath || steps >= 2 && (line.core[0] == ">" || line.core[0] == "»")
                || ["您的位置", "当前位置", "所在位置"].contains(where: { line.core.starts(with: $0) })
        else { return nil }
        return Found([FramePart(.other([FoundLine(line.whole)]), confidence: 90)], next: index + 1)
    }

    /// 索引号 000/2026-01 公开方式 主动公开: labels and values parted by blanks alone.
    func spacedFields(at index: Int) -> Found? {
        let line = lines[index]
        guard line.count <= 120, line.core.last?.isStop == false else { return nil }
        let words = line.words(0..<line.count)
        // A value of digits may have lost its blank: 成文日期2026-02-22.
        let lengths = words.map { word -> Int in
            let text = line.core[word]
            guard let length = FrameWords.webLabels.prefix(of: text) else { return 0 }
            return length == text.count || !text[text.startIndex + length].isHan ? length : 0
        }
        let labels = words.indices.filter { lengths[$0] > 0 }
        guard labels.first == 0 else { return nil }
        let isBelowFields =
            kinds.isEmpty && parts.last.map { if case .other = $0.content { true } else { false } } == true
        guard labels.count >= 2 || isBelowFields && words.count <= 8 else { return nil }
        var fields: [FoundLine] = []
        for (place, label) in labels.enumerated() {
            let end = place + 1 < labels.count ? words[labels[place + 1]].lowerBound : line.count
            let word = words[label].lowerBound..<words[label].lowerBound + lengths[label]
            fields.append(FoundLine(line.kept(word.upperBound..<end), before: line.string(word)))
        }
        return Found([FramePart(.other(fields), confidence: 85)], next: index + 1)
    }

    /// 索引号： and its value on the row below, as a table copied cell by cell has them: a row for each.
    func stackedFields(at index: Int) -> Found? {
        guard isLoneLabel(index) else { return nil }
        var fields: [FoundLine] = []
        var next = index
        var labels = 0
        while isLoneLabel(next) {
            labels += 1
            let label = lines[next]
            next += 1
            if let value = line(next), value.count <= 120, !isLoneLabel(next), !value.core.isEmpty {
                fields.append(FoundLine(value.whole, before: label.string(0..<label.count)))
                next += 1
            } else {
                fields.append(FoundLine(TracedText(), before: label.string(0..<label.count)))
            }
        }
        return labels > 1 ? Found([FramePart(.other(fields), confidence: 85)], next: next) : nil
    }

    /// Whether a row is the label of a web page's field and nothing else, its colon behind it or not.
    private func isLoneLabel(_ index: Int) -> Bool {
        guard let line = line(index), (2...10).contains(line.count) else { return false }
        let text = line.core.last?.isColon == true ? line.core.dropLast() : line.core[...]
        return FrameWords.webLabels.contains(text.drop { FrameWords.bullets.contains($0) })
    }

    /// The document's own title below one that the web page prints above its text: the page's is none of its elements.
    mutating func secondTitle(at index: Int) -> Found? {
        guard !title.has("关于"), let (end, confidence) = titleEnd(from: index), confidence > 90 else { return nil }
        let text = characters(index..<end)
        let isShorter = text.count < title.count && text.count > 4 && title.suffix(text.count).elementsEqual(text)
        let isOwn = text.has("关于") && FrameWords.officialKinds.suffix(of: RowGrammar.withoutBrackets(text[...])) != nil
        guard let below = line(end),
            isOwn && (PrintedForms.number(below) != nil || recipients(at: end) != nil)
                || isShorter && occasionEnd(from: end) != nil,
            let first = parts.firstIndex(where: { $0.isLines(.title) }),
            case .lines(_, let lines) = parts[first].content
        else { return nil }
        parts[first] = FramePart(.other(lines), confidence: 80)
        return titleUnit(at: index)
    }

    /// A number or title that only the fields of a web page give is the document's (网页字段里的发文字号、标题).
    mutating func promoteFields() {
        let wanted: [(ElementKind, WordList)] = [
            (.documentNumber, FrameWords.numberFields), (.title, FrameWords.titleFields),
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
