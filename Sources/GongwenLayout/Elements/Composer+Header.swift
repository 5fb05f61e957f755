import GongwenModel

extension Composer {
    /// 版头 (7.2), and those of the special forms (10).
    mutating func composeHeader(_ header: HeaderLines) {
        guard !header.isEmpty else { return }
        switch form {
        case .letter: composeLetterHeader(header)
        case .order: composeOrderHeader(header)
        case .document, .minutes, .report, .newspaper: composeDocumentHeader(header)
        }
    }

    /// The general header: upper left corner, mark, number, red rule.
    private mutating func composeDocumentHeader(_ header: HeaderLines) {
        var lines = cornerLines(header)
        if !header.mark.isEmpty {
            while lines.count < profile.linesAboveMark.count { lines.append(.blank) }
            lines += placed(markLines(header.mark), at: .belowTypeAreaTop(35))
        }
        if !header.number.isEmpty || !header.signatories.isEmpty {
            if !header.mark.isEmpty { lines += [.blank, .blank] }
            lines += numberLines(header)
        }
        lines.append(PlacedLine(rule: .header, anchor: lines.isEmpty ? .grid : .belowLineAbove(4)))
        blocks.append(FlowBlock(lines))
    }

    /// 命令（令）: mark, two empty lines, number; no red rule (10.2).
    private mutating func composeOrderHeader(_ header: HeaderLines) {
        var lines = cornerLines(header)
        while lines.count < profile.linesAboveOrderMark.count { lines.append(.blank) }
        lines += placed(markLines(header.mark), at: .belowTypeAreaTop(20))
        if !header.number.isEmpty || !header.signatories.isEmpty { lines += [.blank, .blank] + numberLines(header) }
        blocks.append(FlowBlock(lines))
        spaceBeforeBody = 2
    }

    /// 信函: mark, double rule, the number at the right edge of the corner's first line (10.1).
    private mutating func composeLetterHeader(_ header: HeaderLines) {
        if header.mark.count > 1 { diagnostics.append(.letterMarks(header.mark.map(\.text.plain))) }
        var lines = placed(markLines(header.mark), at: .belowPaperTop(30))
        lines.append(PlacedLine(rule: .letterTop, anchor: lines.isEmpty ? .grid : .belowLineAbove(4)))
        var corner = cornerLines(header)
        for number in header.number.map({ prose($0, .documentNumber) }) {
            let column = width - number.width
            if let first = corner.first, first.end.halves + 2 <= column {
                corner[0].runs += number.runs(at: column)
            } else {
                corner += number.placed(ParagraphShape(alignment: .trailing), width: width, breaker: breaker)
            }
        }
        lines += corner + signatoryLines(header.signatories)
        blocks.append(FlowBlock(lines))
    }

    /// Lines of which the standard gives the first one's height in millimetres.
    private func placed(_ lines: [PlacedLine], at anchor: LineAnchor) -> [PlacedLine] {
        guard !lines.isEmpty else { return [] }
        var lines = lines
        lines[0].anchor = anchor
        return lines
    }

    /// 份号, 密级, 紧急程度, each on a line of its own from the first line, flush left (7.2.1–7.2.3).
    private func cornerLines(_ header: HeaderLines) -> [PlacedLine] {
        let corner: [(ElementKind, [ElementLine], TypeStyle)] = [
            (.copyNumber, header.copyNumber, TypeStyle()), (.security, header.security, TypeStyle(.heiTi)),
            (.urgency, header.urgency, TypeStyle(.heiTi)),
        ]
        return corner.flatMap { kind, lines, style in
            lines.flatMap { prose($0, kind, style).placed(.flush, width: width, breaker: breaker) }
        }
    }

    /// 发文机关标志, centred; of a joint mark 文件 stands right of the names, halfway down (7.2.4).
    private func markLines(_ mark: [ElementLine]) -> [PlacedLine] {
        let style = TypeStyle(.xiaoBiaoSong, size: .mark, colour: .red)
        guard mark.count > 1, let suffix = mark.last?.after, !suffix.isEmpty else {
            return mark.flatMap { line in
                prose(line, .organMark, style).placed(
                    ParagraphShape(alignment: .center), width: width, breaker: breaker)
            }
        }
        let names = mark.enumerated().map { index, line in
            let after = index == mark.count - 1 ? "" : line.after
            return prose(ElementLine(line.text, before: line.before, after: after), .organMark, style)
        }
        let word = Prose(suffix, style: style, role: .markSuffix)
        let gap = 2
        let nameWidth = min(names.map(\.width).max() ?? 0, width - word.width - gap)
        let left = (width - nameWidth - gap - word.width) / 2
        var lines = names.flatMap {
            $0.placed(ParagraphShape(alignment: .center), width: nameWidth, origin: left, breaker: breaker)
        }
        lines[lines.count / 2].runs += word.runs(at: left + nameWidth + gap)
        return lines
    }

    /// 发文字号: centred, or left by one 字 on the line of the last 签发人 (7.2.5, 7.2.6).
    private func numberLines(_ header: HeaderLines) -> [PlacedLine] {
        let number = header.number.map { prose($0, .documentNumber) }
        guard !header.signatories.isEmpty else {
            return number.flatMap {
                $0.placed(ParagraphShape(alignment: .center), width: width, breaker: breaker)
            }
        }
        var lines = signatoryLines(header.signatories)
        for number in number {
            let last = lines[lines.count - 1]
            if 2 + number.width + 2 <= last.column.halves {
                lines[lines.count - 1].runs = number.runs(at: 2) + last.runs
            } else {
                let shape = ParagraphShape(first: 2, rest: 2, right: 2)
                lines = number.placed(shape, width: width, breaker: breaker) + lines
            }
        }
        return lines
    }

    /// 签发人：, two names a line, the names below each other, right by one 字 (7.2.6).
    private func signatoryLines(_ signatories: [ElementLine]) -> [PlacedLine] {
        guard let first = signatories.first else { return [] }
        let label = Prose(first.before, role: .element(.signatories))
        let names = signatories.enumerated().map { index, line in
            let name = index == 0 ? ElementLine(line.text, after: line.after) : line
            return prose(name, .signatories, TypeStyle(.kaiTi))
        }
        let nameWidth = names.map(\.width).max() ?? 0
        let perLine = min(2, names.count)
        let rowWidth = nameWidth * perLine + 2 * (perLine - 1)
        let left = width - 2 - rowWidth
        guard left - label.width >= 0 else {
            let shape = ParagraphShape(first: 2, rest: 2, right: 2)
            return signatories.flatMap { prose($0, .signatories).placed(shape, width: width, breaker: breaker) }
        }
        return stride(from: 0, to: names.count, by: perLine).map { start in
            var runs = start == 0 ? label.runs(at: left - label.width) : []
            for (position, name) in names[start..<min(start + perLine, names.count)].enumerated() {
                runs += name.runs(at: left + position * (nameWidth + 2))
            }
            return PlacedLine(runs)
        }
    }
}
