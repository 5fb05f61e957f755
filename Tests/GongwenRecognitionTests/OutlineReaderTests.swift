import GongwenModel
import GongwenRecognition
import Testing

/// A text, a paragraph a line, and its outline drawn by `sketch`.
struct OutlineCase: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var text: String
    var outline: String

    init(_ name: String, _ text: String, _ outline: String) {
        testDescription = name
        self.text = text
        self.outline = outline
    }
}

@Suite struct OutlineReaderTests {
    @Test(arguments: OutlineCase.numbers + OutlineCase.headings + OutlineCase.points + OutlineCase.leads)
    func `Each text has the outline that is drawn beside it`(_ example: OutlineCase) {
        #expect(sketch(read(example.text)) == example.outline)
    }

    @Test(arguments: OutlineCase.numbers + OutlineCase.headings + OutlineCase.points + OutlineCase.leads)
    func `No character is lost or moved`(_ example: OutlineCase) {
        let source = plainRows(example.text).map(\.text.string).joined()
        #expect(characters(read(example.text)) == source)
    }

    @Test func `Headings, points and leads keep their places`() {
        let blocks = read("一、总体要求\n（一）抓项目。一是快开工。倒排工期。二是快竣工。挂图作战。")
        guard case .section(let outer)? = blocks.first, case .section(let inner)? = outer.blocks.first,
            case .paragraph(let paragraph)? = inner.blocks.first, case .point(let point)? = paragraph.text.inlines.first
        else {
            Issue.record("应有两层标题和要点")
            return
        }
        #expect([outer.place.line, inner.place.line, inner.place.column] == [1, 2, 1])
        #expect([inner.heading.place.column, paragraph.text.place.column, point.place.column] == [4, 8, 8])
        #expect(point.inlines.first.map { $0.place.column } == 10)
    }

    @Test func `A lone line without a stop is asked about, and the answer holds`() {
        let text = "去年工作已经完成。\n做好今年工作，关键在落实\n各单位要倒排工期，挂图作战，逐项抓好落实。"
        let open = OutlineReader().read(plainRows(text)[...])
        #expect(open.questions.map(\.id) == ["title-2"])
        #expect(sketch(open.blocks).contains("§1 ·做好今年工作，关键在落实"))
        let answered = OutlineReader(answers: ReadingAnswers(["title-2": "正文"])).read(plainRows(text)[...])
        #expect(answered.questions.map(\.answer) == ["正文"])
        #expect(sketch(answered.blocks).contains("¶ 做好今年工作，关键在落实"))
        let several = OutlineReader().read(plainRows(text + "\n抓好民生工作，重点在基层\n各镇要摸清底数，办好实事，不得层层加码。")[...])
        #expect(several.questions.isEmpty)
    }

    @Test func `Deep nesting and long rows are read in one go`() {
        let brackets = String(repeating: "（", count: 50_000)
        let points = (0..<2_000).map { _ in "一是快开工。倒排工期。二是快竣工。挂图作战。" }.joined()
        for text in [brackets, points, "**" + points + "**", String(repeating: "一、甲\n（一）乙\n", count: 2_000)] {
            #expect(characters(read(text)) == plainRows(text).map(\.text.string).joined())
        }
    }

    @Test func `A section never stands in one of its own or a lower level, and none is empty`() {
        let openings = ["一、", "（一）", "1．", "（1）", "①", "第一章", "", "1）", "二、", "（2）", "第三条"]
        var state: UInt32 = 7
        for _ in 0..<200 {
            let lines = (0..<14).map { _ in
                state = state &* 1_664_525 &+ 1_013_904_223
                let opening = openings[Int(state >> 16) % openings.count]
                return opening + (state & 0x800 == 0 ? "抓好落实" : "抓好落实。各单位要倒排工期，挂图作战，逐项抓好落实。")
            }
            let text = lines.joined(separator: "\n")
            let blocks = read(text)
            #expect(faults(blocks, below: 0).isEmpty, "\(text)")
            #expect(characters(blocks) == plainRows(text).map(\.text.string).joined())
        }
    }

    /// Sections that are empty or stand at the wrong level.
    private func faults(_ blocks: [Block], below level: Int) -> [String] {
        blocks.flatMap { block -> [String] in
            guard case .section(let section) = block else { return [] }
            let isSound = section.level > level && section.level <= 5 && !section.blocks.isEmpty
            return (isSound ? [] : [section.heading.plain]) + faults(section.blocks, below: section.level)
        }
    }

    private func read(_ text: String) -> [Block] { OutlineReader().read(plainRows(text)[...]).blocks }
}
