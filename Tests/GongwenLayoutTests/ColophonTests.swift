import GongwenModel
import Testing

@testable import GongwenLayout

/// 版记 on the grid.
@Suite struct ColophonTests {
    private func laid(_ colophon: Colophon, lines: Int = 1, form: DocumentForm = .document) -> LaidPages {
        let blocks = (0..<lines).map { LayoutSamples.paragraph("第\($0)段。") }
        return LaidPages(Document(form: form, main: MainText(blocks: blocks), colophon: colophon))
    }

    private let usual = Colophon(
        copyRecipients: "县委各部门，县人大常委会办公室，县政协办公室，县监委，县法院，县检察院，县人武部，驻青有关单位。",
        printingOrgan: "青禾县人民政府办公室", printDate: "2026年2月6日")

    @Test func `R7.4.1-2 R7.4.1-3 R7.4.3-3 thick rules round, a thin one inside, the last on line 22 of the last page`()
    {
        let pages = laid(usual)
        #expect(pages.rules(.colophonThick).map(\.line) == [16, 22])
        #expect(pages.rules(.colophonThin).map(\.line) == [20])
    }

    @Test func `R7.4.2-1 R7.4.2-2 抄送: one 字 in on both sides, other lines below the first character after the colon`() {
        let pages = laid(usual)
        #expect(pages.line(1, 17) == "  抄送：县委各部门，县人大常委会办公室，县政协办公室，")
        #expect(pages.line(1, 18).hasPrefix("        县监委"))
        #expect(pages.pages[0].lines[16...18].allSatisfy { $0.end <= .cells(27) })
        #expect(pages.run("抄送")?.style.size == .four)
    }

    @Test func `R7.4.3-1 R7.4.3-2 印发: organ left by one 字, date right by one 字 with 印发, on one line`() {
        let line = laid(usual).pages[0].lines[20]
        #expect(line.runs.map(\.text) == ["青禾县人民政府办公室", "2026年2月6日印发"])
        #expect(line.column == .cells(1))
        #expect(line.end == .cells(27))
    }

    @Test func `R7.4.2-4 moved recipients stand above 抄送 in the same form, no rule between`() {
        let pages = laid(Colophon(movedRecipients: "各乡镇人民政府。", copyRecipients: "县委办公室。"))
        #expect(pages.lines(1)[18...] == ["[colophonThick]", "  主送：各乡镇人民政府。", "  抄送：县委办公室。", "[colophonThick]"])
    }

    @Test func `subject words and the number of copies of old documents have their place`() {
        let pages = laid(
            Colophon(subjectWords: "计划　通知", printingOrgan: "县政府办公室", printDate: "2009年2月6日", printCount: "共印50份"))
        #expect(pages.line(1, 18) == "  主题词：计划　通知")
        #expect(pages.line(1, 19) == "[colophonThin]")
        #expect(pages.line(1, 21) == String(repeating: " ", count: 42) + "（共印50份）")
    }

    @Test func `R7.4.1-3 where the last page has no room, a new page carries the 版记`() {
        #expect(laid(usual, lines: 15).pages.count == 1)
        let pages = laid(usual, lines: 16)
        #expect(pages.pages.count == 2)
        #expect(pages.rules(.colophonThick).map(\.line) == [16, 22])
        #expect(pages.rules(.colophonThick).map(\.page) == [2, 2])
        #expect(pages.lines(2)[..<15].allSatisfy { $0 == "" })
    }

    @Test func `a 版记 longer than a page loses nothing`() {
        let names = String(repeating: "青禾县某某局，", count: 300)
        let pages = laid(Colophon(copyRecipients: Text(names)))
        let printed = pages.pages.flatMap { $0.lines }.flatMap { $0.runs }.map(\.text).joined()
        #expect(printed == "第0段。抄送：" + names)
        #expect(pages.rules(.colophonThick).last == LaidPages.Spot(page: pages.pages.count, line: 22, column: 0))
    }

    @Test func `R10.1-9 a letter's 版记 has no rules`() {
        let pages = laid(Colophon(copyRecipients: "县水利局。"), form: .letter)
        #expect(pages.rules(.colophonThick).isEmpty)
        #expect(pages.line(1, 22) == "  抄送：县水利局。")
    }
}
