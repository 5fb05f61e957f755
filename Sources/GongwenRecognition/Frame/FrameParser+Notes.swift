import GongwenModel

/// 附注: remarks in brackets below the day (附注).
extension FrameParser {
    /// 附注 from a row on: whole rows in brackets.
    func noteLines(from start: Int) -> (lines: [FoundLine], next: Int) {
        var notes: [FoundLine] = []
        var next = start
        while let first = line(next), first.core.first?.opensBracket == true, first.count <= 200,
            colophon(at: next) == nil
        {
            var end = next
            var text = TracedText()
            var core: [Unicode.Scalar] = []
            while let line = line(end), end < next + 6, line.count <= 200 {
                text.append(line.whole)
                core += line.core
                end += 1
                if RowGrammar.isBalanced(core[...]) { break }
            }
            guard RowGrammar.isBalanced(core[...]), isBracketed(core) else { break }
            let scalars = text.scalars
            notes.append(
                FoundLine(
                    text.slice(1..<scalars.count - 1), before: text.string(0..<1),
                    after: text.string(scalars.count - 1..<scalars.count)))
            next = end
        }
        if notes.isEmpty, let line = line(next), line.count <= 30, FrameWords.notes.prefix(of: line.core) != nil,
            line.core.last?.isStop == false
        {
            return ([FoundLine(line.whole)], next + 1)
        }
        return (notes, next)
    }

    /// 附注 that stand away from the closing: （此件公开发布）, （联系人：…）.
    func tailNotes(at index: Int) -> Found? {
        guard let line = line(index), line.core.first?.opensBracket == true, line.count > 3,
            FrameWords.notes.prefix(of: line.core[1...]) != nil
        else { return nil }
        let notes = noteLines(from: index)
        return notes.lines.isEmpty ? nil : Found(.notes, notes.lines, next: notes.next, confidence: 90)
    }
}
