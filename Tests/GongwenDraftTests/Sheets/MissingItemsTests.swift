import GongwenModel
import Testing

@testable import GongwenDraft

@Suite struct MissingItemsTests {
    private func items(_ blocks: [Block]) -> [MissingItem] {
        let document = Document(main: MainText(title: "计划", blocks: blocks))
        return document.namingHoles().missingItems(asRead: document)
    }

    private func paragraph(_ inlines: Inline...) -> Block { .paragraph(Paragraph(Text(inlines))) }

    private func words(_ string: String) -> Inline { .text(string, at: .none) }

    @Test func `each hole stands in its sentence, others are left blank`() {
        let found = items([
            paragraph(
                words("前一句。完成投资"), .hole(Hole(kind: .value, prompt: "投资", unit: "亿元")), words("，增长"),
                .hole(Hole(identifier: "growth", kind: .value, prompt: "增速", unit: "%")), words("。后一句。"))
        ])
        #expect(found.map(\.hole.identifier) == ["hole-投资", "growth"])
        #expect(found.map(\.isNamed) == [false, true])
        #expect(found.map(\.sentence) == ["完成投资【待填：投资】亿元，增长＿＿。", "完成投资＿＿，增长【待填：增速】%。"])
        #expect(found[1].context?.before == HoleContext.Side(words: Array("长增，＿资投成完".unicodeScalars), isCut: false))
        #expect(found[1].context?.after == HoleContext.Side(words: ["。"], isCut: false))
    }

    @Test func `holes inside points, marks and passages are found, guidance is no part of the sentence`() {
        let found = items([
            paragraph(
                .point(Point([words("抓投资"), .hole(Hole(prompt: "甲"))])),
                .passage(InlinePassage(.guidance, [words("写短些")])),
                .passage(InlinePassage(.unreviewed(note: ""), [words("抓项目"), .hole(Hole(prompt: "乙"))])))
        ])
        #expect(found.map(\.sentence) == ["抓投资【待填：甲】抓项目＿＿", "抓投资＿＿抓项目【待填：乙】"])
    }

    @Test func `a hole in a table is told by its caption, row and column`() {
        let table = Table(
            caption: "项目表", columns: [.leading, .leading],
            header: [TableRow([TableCell("类别"), TableCell("个数")])],
            rows: [TableRow([TableCell("省级"), TableCell(Text([.hole(Hole(prompt: "几个", unit: "个"))]))])])
        #expect(items([.table(table)]).map(\.sentence) == ["（表）项目表，省级，个数：【待填：几个】个"])
    }

    @Test func `a long sentence is cut, one name is one question, a document without holes has none`() {
        let long = String(repeating: "长", count: 300)
        let found = items([
            paragraph(words(long), .hole(Hole(identifier: "a", prompt: "甲")), words(long)),
            paragraph(words("又："), .hole(Hole(identifier: "a", prompt: "甲"))),
        ])
        #expect(found.count == 1)
        #expect(found[0].sentence.count == 90 + 90 + 2 + "【待填：甲】".count)
        #expect(items([paragraph(words("没有。"))]).isEmpty)
    }

    @Test func `sheets go to each body in order, those of none last`() {
        let holes = [("", "甲"), ("县统计局", "乙"), ("县农业农村局", "丙"), ("县统计局", "丁")]
        let found = items(holes.map { paragraph(.hole(Hole(prompt: $1, body: $0))) })
        let groups = HoleSheet.byBody(found)
        #expect(groups.map(\.body) == ["县统计局", "县农业农村局", ""])
        #expect(groups.map { $0.items.map(\.hole.prompt) } == [["乙", "丁"], ["丙"], ["甲"]])
    }
}
