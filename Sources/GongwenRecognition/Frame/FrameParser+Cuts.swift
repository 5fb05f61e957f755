import GongwenModel

/// Rows of a head that hold two things (粘连的行), cut in two.
extension FrameParser {
    /// Cuts a row that holds an address and the first sentence: 各位代表：现在，我…….
    mutating func cutGluedOpening() {
        cutGluedFields()
        cutGluedNumber()
        let line = lines[index]
        guard line.count > 24, !kinds.contains(.recipients), !kinds.contains(.salutation) else { return }
        guard !title.isEmpty || index == 0 else { return }
        let core = line.core[...]
        var end = RowGrammar.salutation(core)
        if let found = end, !core[found].isColon { end = nil }
        if end == nil, !title.isEmpty, let colon = core.prefix(300).firstIndex(where: { $0.isColon }),
            core.starts(with: "各") || core[..<colon].contains("，") || core[..<colon].contains(","),
            RowGrammar.areRecipients(core[..<colon])
        {
            end = colon
        }
        guard let end, line.count - end > 12 else { return }
        let (first, second) = line.cut(before: end + 1)
        lines[index] = FrameLine(first)
        lines.insert(FrameLine(second), at: index + 1)
    }

    /// Cuts a number in brackets off the end of a title: …任务（青政发〔2021〕2号）.
    private mutating func cutGluedNumber() {
        let line = lines[index]
        guard title.isEmpty, line.count > 12, line.count <= 120, line.core[line.count - 1].closesBracket,
            RowGrammar.isTitleLine(line.core[...])
        else { return }
        for start in max(1, line.count - 40)..<line.count - 6 where line.core[start].opensBracket {
            let (head, tail) = line.cut(before: start)
            guard wholeNumber(FrameLine(tail)) != nil, RowGrammar.isBalanced(line.core[..<start]) else { continue }
            lines[index] = FrameLine(head)
            lines.insert(FrameLine(tail), at: index + 1)
            return
        }
    }

    /// Cuts a row that was put together of a line of fields and the first paragraph.
    private mutating func cutGluedFields() {
        let line = lines[index]
        guard line.row.lines.count > 1, !title.isEmpty || isPaper, cuts < 20 else { return }
        let first = line.place(at: 0).line
        guard let end = line.core.indices.prefix(200).first(where: { line.place(at: $0).line != first }) else { return }
        let (head, tail) = line.cut(before: end)
        let fields = FrameLine(head)
        guard self.fields(fields, FrameWords.paperLabels) ?? self.fields(fields, FrameWords.webLabels) != nil else {
            return
        }
        cuts += 1
        lines[index] = fields
        lines.insert(FrameLine(tail), at: index + 1)
    }
}
