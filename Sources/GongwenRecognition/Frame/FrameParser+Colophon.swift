import GongwenModel

/// 版记: 主题词, 主送, 抄送, 印发机关, 印发日期, 印数.
extension FrameParser {
    /// Whether a row of any length may open a 版记.
    static func mayBeColophon(_ core: [Unicode.Scalar]) -> Bool { FrameWords.copyLabels.prefix(of: core) != nil }

    /// The rows of a 版记 that begins at a row.
    func colophon(at index: Int) -> Found? {
        guard let first = line(index), !first.core.isEmpty else { return nil }
        var found = Found([], next: index)
        while found.next < lines.count, let part = colophonPart(at: found.next, isFirst: found.parts.isEmpty, &found) {
            found.parts += part
        }
        return found.parts.isEmpty ? nil : found
    }

    private func colophonPart(at index: Int, isFirst: Bool, _ found: inout Found) -> [FramePart]? {
        let line = lines[index]
        if let (label, kind) = copyLabel(line, isFirst: isFirst, at: index) {
            return [copyPart(at: index, label: label, kind: kind, &found)]
        }
        if let parts = printing(at: index, isFirst: isFirst, &found) { return parts }
        if let rule = rule(at: index) {
            // A line between two rows of the 版记, or below it.
            var after = Found([], next: index + 1)
            if self.rule(at: index + 1) == nil, self.line(index + 1) != nil {
                guard colophonPart(at: index + 1, isFirst: isFirst, &after) != nil else { return nil }
            } else if isFirst {
                return nil
            }
            found.next = index + 1
            return rule.parts
        }
        guard let count = printCount(line) else { return nil }
        found.next = index + 1
        return [FramePart(.lines(.printCount, [count]))]
    }

    private func copyLabel(_ line: FrameLine, isFirst: Bool, at index: Int) -> (Int, ElementKind)? {
        guard let length = FrameWords.copyLabels.prefix(of: line.core), length < line.count, line.core[length].isColon
        else {
            return nil
        }
        let label = line.core[..<length]
        if label.equals("主题词") || label.equals("关键词") { return (length + 1, .subjectWords) }
        if label.equals("主送") {
            // In the 版记 it stands above 抄送; in the head it is the usual 主送机关.
            guard !isFirst || index > bodyStart && (hasClosing || nextIsCopy(index)) else { return nil }
            return (length + 1, .movedRecipients)
        }
        if !label.equals("抄送"), !label.equals("抄报"), isFirst, !nextIsCopy(index) {
            // 报：, 送： and their like are words of many sentences; names have to follow.
            let names = line.core[(length + 1)...]
            guard index > bodyStart, RowGrammar.areRecipients(names.last == "。" ? names.dropLast() : names) else {
                return nil
            }
        }
        return (length + 1, .copyRecipients)
    }

    private func nextIsCopy(_ index: Int) -> Bool {
        (index + 1...index + 3).contains { line($0)?.core.starts(with: "抄") == true }
    }

    /// 抄送：…, its names going on until a stop or another element.
    private func copyPart(at index: Int, label: Int, kind: ElementKind, _ found: inout Found) -> FramePart {
        var text = lines[index].kept(label..<lines[index].count)
        var next = index + 1
        while let line = line(next), next < index + 12, text.scalars.last != "。", kind != .subjectWords || next == index
        {
            var probe = Found([], next: next)
            guard line.count <= 200, !line.core.isEmpty, printing(at: next, isFirst: false, &probe) == nil,
                printCount(line) == nil, FrameWords.copyLabels.prefix(of: line.core) == nil,
                FrameParser.attachmentLabel(line) == nil, !RowGrammar.isNumbered(line.core[...]),
                !isBracketed(line.core)
            else { break }
            let isOpen = text.scalars.last.map { $0 == "，" || $0 == "、" || $0 == "," } ?? true
            guard isOpen || line.core.last == "。" || RowGrammar.areRecipients(line.core[...]) && line.core.contains("，")
            else { break }
            text.append(line.whole)
            next += 1
        }
        found.next = next
        return FramePart(.lines(kind, [FoundLine(text, before: lines[index].string(0..<label))]))
    }

    /// 印发机关 and 印发日期, on one row or two.
    private func printing(at index: Int, isFirst: Bool, _ found: inout Found) -> [FramePart]? {
        let line = lines[index]
        guard line.count <= 60 else { return nil }
        if let day = printDay(line, isFirst: isFirst) {
            var parts: [FramePart] = []
            if day.date.lowerBound > 0 {
                let organ = day.date.lowerBound
                guard RowGrammar.isName(line.core[..<organ]), RowGrammar.isOrgan(line.core[..<organ]) else {
                    return nil
                }
                parts.append(FramePart(.lines(.printingOrgan, [FoundLine(line.kept(0..<organ))])))
            }
            let after = line.string(day.date.upperBound..<day.end)
            parts.append(FramePart(.lines(.printDate, [FoundLine(line.kept(day.date), after: after)])))
            if day.end < line.count {
                guard let count = printCount(line, from: day.end) else { return nil }
                parts.append(FramePart(.lines(.printCount, [count])))
            }
            found.next = index + 1
            return parts
        }
        guard RowGrammar.isOrgan(line.core[...]), let below = self.line(index + 1),
            let day = printDay(below, isFirst: isFirst),
            day.date.lowerBound == 0
        else { return nil }
        var after = Found([], next: index + 1)
        guard let parts = printing(at: index + 1, isFirst: isFirst, &after) else { return nil }
        found.next = after.next
        return [FramePart(.lines(.printingOrgan, [FoundLine(line.whole)]))] + parts
    }

    /// 2022年1月27日印发 at the end of a row; without 印发 only below 抄送.
    private func printDay(_ line: FrameLine, isFirst: Bool) -> (date: Range<Int>, end: Int)? {
        let core = line.core
        guard line.count <= 60 else { return nil }
        for start in core.indices where core.count - start >= 8 {
            guard let date = PrintedForms.date(core, from: start), date.hasDay else { continue }
            if let length = FrameWords.printing.prefix(of: core[date.end...]) {
                return (start..<date.end, date.end + length)
            }
            return date.end == core.count && !isFirst ? (start..<date.end, date.end) : nil
        }
        return nil
    }

    /// （共印50份） (印数).
    private func printCount(_ line: FrameLine, from start: Int = 0) -> FoundLine? {
        let text = line.core[start...]
        guard text.count <= 14, let first = text.first, let last = text.last else { return nil }
        let isBracketed = first.opensBracket && last.closesBracket
        let inside = isBracketed ? text.dropFirst().dropLast() : text
        guard FrameWords.printCounts.prefix(of: inside) != nil, inside.last == "份",
            inside.contains(where: { $0.isDigit || $0.isChineseDigit })
        else { return nil }
        return FoundLine(
            line.kept(inside.startIndex..<inside.endIndex), before: isBracketed ? line.string(start..<start + 1) : "",
            after: isBracketed ? line.string(line.count - 1..<line.count) : "")
    }
}
