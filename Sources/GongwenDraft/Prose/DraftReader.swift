import GongwenModel
import GongwenRecognition

/// Decides what becomes of each number, year, title and formula of a text in the next year's draft (逐项识别).
///
/// Time is linear in the text. The reader holds no state between runs of prose.
package struct DraftReader: Sendable {
    /// What it knows of the document.
    package let context: DraftContext

    /// Creates a reader.
    package init(_ context: DraftContext) {
        self.context = context
    }

    /// The items of a run of prose, see ``items(in:zone:heading:bodies:)-(String,_,_,_)``.
    ///
    /// - Parameters:
    ///   - prose: a paragraph, a heading, a cell or an element of the frame, without its label (（一）, 1.).
    ///   - zone: where it stands. For `.review` only headings are read: text that is prose gives no items.
    ///   - heading: the nearest heading, for the prompts of holes whose own clause says too little.
    ///   - bodies: who leads the task; the first of them fills its holes.
    /// - Returns: items in order that do not overlap; together they cover every run of digits, every 《》, every
    ///   five-year plan, edition, phase and formula tied to a time. The range of a hole covers number **and** unit,
    ///   as ``Hole/printed`` repeats the unit; ``DraftItem/number`` is the number alone. Words of comparison
    ///   (以上, 左右) stay in the text.
    package func items(
        in prose: [Unicode.Scalar], zone: DraftZone, heading: String = "", bodies: [String] = []
    ) -> [DraftItem] {
        let text = FigureText(prose)
        var items: [DraftItem] = []
        var place = 0
        while place < text.folded.count {
            guard Sign.isDigit(text.folded[place]) else {
                place += 1
                continue
            }
            var end = place
            while end < text.folded.count, Sign.isDigit(text.folded[end]) || text.folded[end] == Sign.dot { end += 1 }
            let span = text.span(place..<end)
            if text.year(at: place, before: text.folded.count) == context.year {
                items.append(DraftItem(span, .year, .roll(String(context.next)), reason: "年份顺延"))
            } else if let unit = FigureUnits.base.prefix(of: text.folded, end..<text.folded.count) {
                let unit = end..<end + unit.length
                let hole = Hole(
                    kind: .value, prompt: heading, unit: text.string(unit), year: context.next,
                    lastValue: text.string(place..<end), body: bodies.first ?? "")
                items.append(
                    DraftItem(
                        text.span(place..<unit.upperBound), number: span, .number, .hole(hole), reason: "年度目标"))
            } else {
                items.append(DraftItem(span, .number, .stay, reason: "编号"))
            }
            place = end
        }
        return zone == .review ? [] : items
    }

    /// The items of a run of prose; ranges are offsets of its Unicode scalars.
    package func items(
        in prose: String, zone: DraftZone, heading: String = "", bodies: [String] = []
    ) -> [DraftItem] {
        items(in: prose.scalars, zone: zone, heading: heading, bodies: bodies)
    }
}
