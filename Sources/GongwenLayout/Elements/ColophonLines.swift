import GongwenModel

/// The elements of the 版记, gathered because rules stand between them.
struct ColophonLines {
    var subjectWords: [ElementLine] = []
    var recipients: [ElementLine] = []
    var copies: [ElementLine] = []
    var organ: [ElementLine] = []
    var date: [ElementLine] = []
    var count: [ElementLine] = []

    /// Takes an element if it belongs here.
    mutating func take(_ kind: ElementKind, _ lines: [ElementLine]) -> Bool {
        switch kind {
        case .subjectWords: subjectWords += lines
        case .movedRecipients: recipients += lines
        case .copyRecipients: copies += lines
        case .printingOrgan: organ += lines
        case .printDate: date += lines
        case .printCount: count += lines
        default: return false
        }
        return true
    }
}

extension Composer {
    /// 版记: thick rules round it, thin ones between its parts; empty where there is none (7.4). A letter's has neither
    /// rules nor 印发 line of its own accord (10.1).
    func colophonLines(_ lines: ColophonLines) -> [PlacedLine] {
        let parts = [
            lines.subjectWords.flatMap { labelled($0, .subjectWords, TypeStyle()) },
            (lines.recipients.flatMap { labelled($0, .movedRecipients, TypeStyle(size: .four)) })
                + (lines.copies.flatMap { labelled($0, .copyRecipients, TypeStyle(size: .four)) }),
            printingLines(lines),
        ].filter { !$0.isEmpty }
        guard !parts.isEmpty else { return [] }
        guard form != .letter else { return parts.flatMap { $0 } }
        let ruled = parts.joined(separator: [PlacedLine(rule: .colophonThin)])
        return [PlacedLine(rule: .colophonThick)] + ruled + [PlacedLine(rule: .colophonThick)]
    }

    /// 抄送：…: one 字 in on both sides, other lines below the first character after the colon (7.4.2).
    private func labelled(_ line: ElementLine, _ kind: ElementKind, _ style: TypeStyle) -> [PlacedLine] {
        let label = Prose(line.before, role: .element(kind)).width
        let shape = ParagraphShape(first: 2, rest: min(2 + label, width - 8), right: 2)
        return prose(line, kind, style).placed(shape, width: width, breaker: breaker)
    }

    /// 印发机关 left by one 字 and 印发日期 right by one 字 on one line (7.4.3); below them 印数, right by one 字.
    private func printingLines(_ lines: ColophonLines) -> [PlacedLine] {
        let style = TypeStyle(size: .four)
        let leading = ParagraphShape(first: 2, rest: 2, right: 2)
        var trailing = leading
        trailing.alignment = .trailing
        var placed = lines.organ.flatMap {
            prose($0, .printingOrgan, style).placed(leading, width: width, breaker: breaker)
        }
        for date in lines.date.map({ prose($0, .printDate, style) }) {
            let column = width - 2 - date.width
            if let last = placed.last, last.end.halves + 2 <= column {
                placed[placed.count - 1].runs += date.runs(at: column)
            } else {
                placed += date.placed(trailing, width: width, breaker: breaker)
            }
        }
        let count = lines.count.flatMap {
            prose($0, .printCount, style).placed(trailing, width: width, breaker: breaker)
        }
        return placed + count
    }
}
