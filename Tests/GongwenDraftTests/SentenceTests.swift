import GongwenDraft
import GongwenModel
import Testing

/// Single sentences of every class of number, year, title and formula, against `DraftReader` alone. What bears no mark
/// must stay, so that each file says both what is found and what is left in peace.
@Suite struct SentenceTests {
    private static let cases = (try? MarkedText.all(in: "draft/sentences")) ?? []

    @Test func `there are sentences of every class`() throws {
        #expect(try MarkedText.all(in: "draft/sentences").count >= 20)
    }

    @Test(arguments: cases)
    func `a sentence changes where it is marked and nowhere else`(text: MarkedText) throws {
        let reader = DraftReader(DraftContext(year: text.year, next: text.next, formulas: try Drafting.formulas()))
        for (index, line) in text.lines.enumerated() {
            let scalars = Array(line.unicodeScalars)
            let items = reader.items(in: scalars, zone: Self.zone(of: text.name))
            for (one, next) in zip(items, items.dropFirst()) {
                #expect(one.range.upperBound <= next.range.lowerBound, "\(text.name)：“\(line)”的事项交错")
            }
            let marks = text.marks.filter { $0.line == index }
            for mark in marks {
                let words = String(String.UnicodeScalarView(scalars[mark.range]))
                let item = items.first { $0.range == mark.range }
                let said = item.map { Self.verdict($0) } ?? "没有提到"
                #expect(mark.verdicts.contains(said), "\(text.name)：“\(line)”中“\(words)”应\(mark.verdicts)，却\(said)")
                if let result = mark.result, let item, case .roll(let words) = item.verdict { #expect(words == result) }
            }
            for item in items where Self.verdict(item) != "留" {
                let words = String(String.UnicodeScalarView(scalars[item.range]))
                #expect(
                    marks.contains { $0.range == item.range },
                    "\(text.name)：“\(line)”中“\(words)”不应\(Self.verdict(item))：\(item.reason)")
            }
        }
    }

    @Test(arguments: cases)
    func `every run of digits and every title belongs to an item`(text: MarkedText) throws {
        let zone = Self.zone(of: text.name)
        let reader = DraftReader(DraftContext(year: text.year, next: text.next, formulas: try Drafting.formulas()))
        for line in text.lines {
            let scalars = Array(line.unicodeScalars)
            let items = reader.items(in: scalars, zone: zone)
            // The prose of a review is guidance and is not read.
            guard zone != .review || !items.isEmpty else { continue }
            for (place, scalar) in scalars.enumerated() where "0123456789《".unicodeScalars.contains(scalar) {
                #expect(items.contains { $0.range.contains(place) }, "\(text.name)：“\(line)”第\(place + 1)字没有交代")
            }
        }
    }

    private static func zone(of name: String) -> DraftZone {
        switch name {
        case "版头版记": .frame
        case "回顾标题": .review
        case "名词解释": .glossary
        default: .outlook
        }
    }

    private static func verdict(_ item: DraftItem) -> String {
        switch item.verdict {
        case .hole: "填"
        case .stay: "留"
        case .roll: "延"
        case .ask: "问"
        }
    }
}
