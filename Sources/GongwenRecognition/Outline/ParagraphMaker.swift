import GongwenModel

/// Makes prose of a stretch of a row (行内成文): points, leads and plain words, in order.
struct ParagraphMaker {
    private let draft: DraftRow

    /// Makes prose of one row's stretches.
    init(_ draft: DraftRow) { self.draft = draft }

    /// The prose of a range.
    func text(_ range: Range<Int>) -> Text {
        var inlines: [Inline] = []
        var offset = range.lowerBound
        for point in draft.points[first(draft.points, from: range.lowerBound) { $0.range.upperBound }...] {
            guard point.range.lowerBound < range.upperBound else { break }
            guard point.range.lowerBound >= offset, point.range.upperBound <= range.upperBound else { continue }
            inlines += led(offset..<point.range.lowerBound)
            inlines.append(
                .point(
                    Point(
                        number: .printed(draft.row.text.string(point.number)),
                        led(point.number.upperBound..<point.range.upperBound),
                        at: draft.row.text.place(at: point.range.lowerBound))))
            offset = point.range.upperBound
        }
        inlines += led(offset..<range.upperBound)
        return Text(inlines, at: draft.row.text.place(at: range.lowerBound))
    }

    /// Plain words of a range, bold marks aside: what a heading says.
    func heading(_ range: Range<Int>) -> Text {
        var text = draft.row.text.slice(range)
        text.marks.removeAll { $0.style == .strong }
        return text.text
    }

    /// Words with their leads.
    private func led(_ range: Range<Int>) -> [Inline] {
        guard !range.isEmpty else { return [] }
        var inlines: [Inline] = []
        var offset = range.lowerBound
        for lead in draft.leads[first(draft.leads, from: range.lowerBound) { $0.upperBound }...] {
            guard lead.lowerBound < range.upperBound else { break }
            guard lead.lowerBound >= offset, lead.upperBound <= range.upperBound else { continue }
            inlines += plain(offset..<lead.lowerBound)
            let words = heading(lead)
            inlines.append(.styled(StyledText(.lead, words.inlines, at: words.place)))
            offset = lead.upperBound
        }
        return inlines + plain(offset..<range.upperBound)
    }

    private func plain(_ range: Range<Int>) -> [Inline] {
        range.isEmpty ? [] : draft.row.text.slice(range).text.inlines
    }

    /// The first of some ordered parts that ends behind an offset.
    private func first<Part>(_ parts: [Part], from offset: Int, end: (Part) -> Int) -> Int {
        var low = 0
        var high = parts.count
        while low < high {
            let middle = (low + high) / 2
            if end(parts[middle]) <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
