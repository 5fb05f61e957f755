import GongwenModel

/// What a web page prints round a document (网页按钮、路径、信息表).
extension FrameParser {
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
