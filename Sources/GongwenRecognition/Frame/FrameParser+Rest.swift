import GongwenModel

/// The body and what follows it (正文及其后).
extension FrameParser {
    /// Reads the rows behind the head.
    mutating func readRest() {
        var start = index
        func body(_ range: Range<Int>) -> [FramePart] {
            range.isEmpty ? [] : [FramePart(.body(range), confidence: 95)]
        }
        while index < lines.count {
            learnPassing(at: index)
            if let end = passedOnTitleEnd(at: index) {
                parts += body(start..<index)
                readPassedOn(titleEnd: end.end, confidence: end.confidence)
                start = index
            } else if let found = tailUnit(at: index) {
                parts += body(start..<index)
                take(found)
                start = index
            } else {
                index += 1
            }
        }
        if let passing, hasClosing, start < lines.count {
            // What the notice passes on, its title left out.
            parts.append(FramePart(.passedOn(passing.manner, body(start..<lines.count)), confidence: 60))
            self.passing = nil
        } else {
            parts += body(start..<lines.count)
        }
    }

    /// What can follow the body of the document itself, at a row.
    func tailUnit(at index: Int) -> Found? {
        if let found = endUnit(at: index) { return found }
        if let found = attachmentNote(at: index) { return found }
        if let found = closing(at: index) { return found }
        return attendance(at: index) ?? attachment(at: index)
    }

    /// What ends every text, one passed on and one attached too: 版记, 附注, 名词解释, a web page's foot.
    func endUnit(at index: Int) -> Found? {
        let line = lines[index]
        guard line.count <= 60 || FrameParser.mayBeColophon(line.core) else { return nil }
        return colophon(at: index) ?? glossary(at: index) ?? tailNotes(at: index) ?? webFoot(at: index)
    }

    /// 打印, 关闭, 责任编辑：… behind the text.
    func webFoot(at index: Int) -> Found? {
        let line = lines[index]
        if let found = webRow(at: index) { return found }
        guard index > bodyStart, line.count <= 60, let found = fields(line, FrameWords.webFeet) else { return nil }
        let isLast = index + 6 >= lines.count
        guard isLast, found.allSatisfy({ $0.value.count <= 20 }) else { return nil }
        let texts = found.map { FoundLine(line.kept($0.value), before: line.string($0.label)) }
        return Found([FramePart(.other(texts), confidence: 85)], next: index + 1)
    }

    /// Whether a row behind a closing shows that the text ends with it.
    func isEnd(_ index: Int) -> Bool {
        guard let line = line(index) else { return true }
        if endUnit(at: index) != nil || isBracketed(line.core) || !noteLines(from: index).lines.isEmpty { return true }
        if FrameParser.attachmentLabel(line) != nil { return true }
        return passing != nil && RowGrammar.isTitleLine(line.core[...])
            || attachmentNames.contains { similarity($0, line.core) > 0.8 }
    }

    /// 出席、请假、列席 below the body of minutes.
    private func attendance(at index: Int) -> Found? {
        guard index > bodyStart else { return nil }
        var names: [FoundLine] = []
        var next = index
        while let line = line(next), next < index + 30 {
            if let length = FrameWords.attendance.prefix(of: line.core), length < line.count, line.core[length].isColon
            {
                let label = line.string(0..<length + 1)
                names.append(FoundLine(line.kept(length + 1..<line.count), before: label))
            } else if names.isEmpty || line.count > 200 || RowGrammar.isNumbered(line.core[...])
                || closing(at: next) != nil
                || endUnit(at: next) != nil
            {
                break
            } else {
                names[names.count - 1].text.append(line.whole)
            }
            next += 1
        }
        guard !names.isEmpty, isEnd(next) || closing(at: next) != nil else { return nil }
        return Found(.attendance, names, next: next)
    }

    /// A first sentence says what is passed on where no title does: 《…》已经…通过，现予公布.
    private mutating func learnPassing(at index: Int) {
        guard passing == nil, index < bodyStart + 3, !hasClosing, lines[index].count > 12 else { return }
        let core = lines[index].core
        if let now = core.prefix(40).firstIndex(of: "现"),
            let verb = FrameWords.passingVerbs.first(in: core[now...].prefix(6)),
            verb.upperBound < core.count, core[verb.upperBound] == "《",
            let close = core[verb.upperBound...].prefix(80).firstIndex(of: "》")
        {
            passing = Passing(manner: Self.manner(core[verb]), name: Array(core[verb.upperBound + 1..<close]))
            return
        }
        guard let open = core.prefix(60).firstIndex(of: "《"), let close = core[open...].prefix(80).firstIndex(of: "》"),
            let now = core[close...].firstIndex(of: "现"),
            let verb = FrameWords.passingVerbs.first(in: core[now...].prefix(8))
        else { return }
        passing = Passing(manner: Self.manner(core[verb]), name: Array(core[open + 1..<close]))
    }
}

/// How alike two names are: twice the characters they share in order, by their lengths together; 0…1 (相似度).
func similarity(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Double {
    let one = one.prefix(120)
    let other = other.prefix(120)
    guard !one.isEmpty, !other.isEmpty else { return 0 }
    var row = [Int](repeating: 0, count: other.count + 1)
    for scalar in one {
        var diagonal = 0
        for (column, candidate) in other.enumerated() {
            let above = row[column + 1]
            row[column + 1] = scalar == candidate ? diagonal + 1 : max(above, row[column])
            diagonal = above
        }
    }
    return 2 * Double(row[other.count]) / Double(one.count + other.count)
}
