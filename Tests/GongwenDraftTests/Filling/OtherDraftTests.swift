import GongwenModel
import Testing

@testable import GongwenDraft

/// Sheets made from another draft, in which the same names mean other holes (另一稿的表).
@Suite struct OtherDraftTests {
    /// A paragraph of sentences, each `(before, prompt, unit, after)`, holes numbered one after the other.
    private func draft(_ parts: [(before: String, prompt: String, unit: String)], end: String = "。") -> Document {
        var inlines: [Inline] = []
        for (number, part) in parts.enumerated() {
            inlines.append(.text(part.before, at: .none))
            let hole = Hole(identifier: "t-\(number + 1)", kind: .value, prompt: part.prompt, unit: part.unit)
            inlines.append(.hole(hole))
        }
        inlines.append(.text(end, at: .none))
        return Document(main: MainText(title: "计划", blocks: [.paragraph(Paragraph(Text(inlines)))]))
    }

    private func items(_ document: Document) -> [MissingItem] { document.namingHoles().missingItems(asRead: document) }

    /// A row for each hole, as its sheet says it.
    private func rows(_ document: Document, _ value: String = "3") -> [SheetAnswer] {
        items(document).enumerated().map { index, item in
            SheetAnswer(
                sheet: "表.csv", line: index + 2, identifier: item.hole.identifier, sentence: item.sentence,
                value: value,
                state: "", source: "", filler: "", confirmation: "", unit: item.hole.unit)
        }
    }

    private func fill(_ answers: [SheetAnswer], in document: Document) -> Filling {
        Filling(of: items(document), with: answers, printedRuns: document.printedRuns)
    }

    private let industries = [
        ("第一产业增加值", "增加值", "亿元"), ("，增长", "增速", "%"), ("；第二产业增加值", "增加值", "亿元"), ("，增长", "增速", "%"),
        ("；第三产业增加值", "增加值", "亿元"), ("，增长", "增速", "%"),
    ]

    @Test func `a sheet of the same draft is taken, whole or a part at a time`() {
        let document = draft(industries)
        let sheet = rows(document)
        #expect(fill(sheet, in: document).filled.count == 6)
        for index in sheet.indices {
            let fills = Dictionary(
                uniqueKeysWithValues: sheet.indices.filter { $0 != index }.map {
                    (sheet[$0].identifier, HoleFill(words: "12.5" + industries[$0].2))
                })
            let filling = fill([sheet[index]], in: document.filling(fills))
            #expect(filling.filled.count == 1, "\(filling.refused.map(\.message))")
        }
    }

    @Test func `a sheet whose numbers have moved fills nothing, though the holes look alike`() {
        let document = draft(industries)
        for missing in 0..<5 {
            var other = industries
            other.remove(at: missing)
            let filling = fill(rows(draft(other)), in: document)
            #expect(filling.filled.isEmpty, "\(missing): \(filling.filled.map(\.item.hole.identifier))")
            #expect(filling.refused.count == 5)
        }
        let names = ["t-1": "t-3", "t-2": "t-4", "t-3": "t-5", "t-4": "t-6", "t-5": "t-1", "t-6": "t-2"]
        let moved = rows(document).map { row in
            var row = row
            row.identifier = names[row.identifier] ?? ""
            return row
        }
        let filling = fill(moved, in: document)
        #expect(filling.filled.isEmpty)
        #expect(
            filling.refused.allSatisfy { $0.message.hasPrefix("编号对得上，句子对不上") && $0.message.contains("这张表是另一稿的？") })
    }

    @Test func `another unit is refused, none shown is not`() {
        let document = draft([("新建", "广场数", "处")])
        var row = rows(document)[0]
        row.unit = "个"
        let filling = fill([row], in: document)
        #expect(filling.filled.isEmpty)
        #expect(filling.refused.first?.message.contains("编号对得上，单位对不上（表里是“个”，计划里是“处”）") == true)
        row.unit = ""
        #expect(fill([row], in: document).filled.count == 1)
        row.sentence = "新 建【待填：广场数】处。"
        #expect(fill([row], in: document).filled.count == 1)
        for sentence in ["新建。", "改建【待填：广场数】处。", "新建【待填：广场数】处，"] {
            row.sentence = sentence
            #expect(fill([row], in: document).filled.isEmpty)
        }
    }

    @Test func `a prompt may change where words enough stand round it, and a verb with its number`() {
        let row = rows(draft([("全县新建广场", "广场数", "处")]))[0]
        #expect(fill([row], in: draft([("全县新建广场", "几处", "处")])).filled.count == 1)
        let bare = rows(draft([("", "广场数", "处")]))[0]
        #expect(fill([bare], in: draft([("", "学校数", "处")])).filled.isEmpty)
        let document = draft([("完成投资", "投资", "亿元"), ("，增长", "增速", "%")])
        let fallen = draft([("完成投资", "投资", "亿元")], end: "，下降2.1%。")
        #expect(fill([rows(document)[0]], in: fallen).filled.count == 1)
        #expect(fill([rows(document)[1]], in: draft([("完成投资", "投资", "亿元"), ("，下降", "增速", "%")])).filled.isEmpty)
    }

    @Test func `a cell whose unit has a column of its own is told`() {
        let hole = Hole(identifier: "t-1", kind: .value, prompt: "浓度", unit: "微克")
        let item = MissingItem(hole: hole, sentence: "（表）浓度，完成：【待填：浓度】", isNamed: true)
        #expect(item.isShown(in: item.sentence))
        #expect(!item.isShown(in: "（表）浓度，目标：【待填：浓度】"))
    }

    @Test func `a long sentence that is cut is still told`() {
        let long = [
            (String(repeating: "抓好项目", count: 40) + "甲", "个数", "个"), ("，乙", "个数", "个"),
            (String(repeating: "稳住投资", count: 40), "个数", "个"),
        ]
        let document = draft(long)
        let sheet = rows(document)
        let later = document.filling(["t-1": HoleFill(words: "12345个")])
        #expect(fill([sheet[1], sheet[2]], in: later).filled.count == 2)
        var wrong = sheet[1]
        wrong.identifier = "t-3"
        #expect(fill([wrong], in: later).filled.isEmpty)
    }
}
