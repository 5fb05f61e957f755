import GongwenModel

/// Labelled fields that a paper or a web page prints round a text (报刊版面信息、网页字段).
extension FrameParser {
    /// A label with its colon, and what follows it.
    struct Field {
        var label: Range<Int>
        var value: Range<Int>
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
            guard !FrameWords.weakWebLabels.contains(label) || isField(index + 1) || isField(index - 1)
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
        guard let length = FrameWords.reporters.prefix(of: line.core[start...]) else { return nil }
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
            guard (2...8).contains(word.count), word.endIndex < core.count, core[word.endIndex].isColon,
                !word.indices.dropFirst().contains(where: { line.hasBlank(before: $0) })
            else { return nil }
            return word.endIndex + 1
        }
        guard var end = label(at: core.prefix { FrameWords.bullets.contains($0) }.count) else { return nil }
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
        let label = line.core[field.label].drop { FrameWords.bullets.contains($0) }
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
    func ordered(_ fields: [(slot: Int, line: FoundLine)], _ kind: ElementKind) -> [FramePart] {
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
}
