import GongwenModel
import Testing

@testable import GongwenLayout

/// 标题, 主送机关, 正文 and 附件说明 on the grid.
@Suite struct MainTextTests {
    private let notice = LaidPages(LayoutSamples.notice)

    private func body(_ blocks: Block...) -> LaidPages { LaidPages(Document(main: MainText(blocks: blocks))) }

    @Test func `R7.3.1-1 R7.3.1-2 the title is 小标宋, centred, two empty lines below the red rule`() {
        #expect(notice.lines(1)[8...9] == ["", ""])
        #expect(notice.line(1, 11) == String(repeating: " ", count: 8) + "青禾县人民政府办公室关于印发青禾县2026年")
        #expect(notice.line(1, 12) == String(repeating: " ", count: 8) + "国民经济和社会发展计划任务分工方案的通知")
        #expect(notice.run("关于印发")?.style == TypeStyle(.xiaoBiaoSong, size: .two))
    }

    @Test func `R7.3.2-1 recipients stand one empty line below the title, flush left on every line, with a colon`() {
        #expect(notice.line(1, 13) == "")
        #expect(notice.line(1, 14) == "各乡镇人民政府、街道办事处，县经济开发区管委会，县政府有")
        #expect(notice.line(1, 15) == "关部门、有关单位：")
    }

    @Test func `R7.3.2-2 recipients that leave page 1 no room for the text go to the 版记, others stay`() {
        func laid(_ count: Int) -> LaidPages {
            LaidPages(
                Document(
                    recipients: Text((1...count).map { "青禾县第\($0)事务中心" }.joined(separator: "，")),
                    main: MainText(title: "通知", blocks: [LayoutSamples.paragraph("正文。")]),
                    colophon: Colophon(copyRecipients: "县委办公室。")))
        }
        let few = laid(20)
        #expect(few.diagnostics.isEmpty)
        #expect(few.has("青禾县第1事务中心", line: 5, column: 0) && few.spot(of: "主送：") == nil)
        let many = laid(80)
        #expect(many.diagnostics.map(\.id) == ["recipients-moved"])
        #expect(many.has("正文。", page: 1, column: 4))
        #expect(many.has("主送：", column: 2) && many.areInOrder("正文。", "主送：", "抄送："))
        #expect(many.pages.flatMap(\.lines).contains { $0.runs.last?.text.hasSuffix("事务中心。") == true })
        #expect(many.rules(.colophonThin).isEmpty)
    }

    @Test func `R7.3.3-1 a first page without body text is reported where nothing can be moved`() {
        let crowded = LaidPages(
            Document(
                main: MainText(
                    title: Text(String(repeating: "关于做好有关工作的通知\n", count: 25)), blocks: [LayoutSamples.paragraph("正文。")]
                )))
        #expect(crowded.diagnostics.map(\.id) == ["body-not-on-first-page"])
        #expect(notice.diagnostics.isEmpty)
    }

    @Test func `R7.3.4-4 a list of attachments is not parted over two pages, a long one leaves no line alone`() {
        func laid(_ lines: Int, _ names: Int) -> LaidPages {
            LaidPages(
                Document(
                    main: MainText(
                        blocks: (0..<lines).map { LayoutSamples.paragraph("第\($0)段。") },
                        attachments: (1...names).map { Attachment(title: Text("名单\($0)"), isSeparate: true) })))
        }
        #expect(laid(18, 3).spot(of: "附件：")?.page == 1)
        #expect(laid(19, 3).spot(of: "附件：") == LaidPages.Spot(page: 2, line: 1, column: 4))
        #expect(laid(20, 9).spot(of: "附件：")?.page == 2)
    }

    @Test func `R7.3.3-1 the body begins on page 1 even where a heading is its last line`() {
        let pages = LaidPages(
            Document(
                recipients: Text(String(repeating: "局", count: 28 * 17 - 1)),
                main: MainText(
                    title: "通知", blocks: [LayoutSamples.section(1, "一、", "标题", [LayoutSamples.paragraph("正文。")])])))
        #expect(pages.spot(of: "标题") == LaidPages.Spot(page: 1, line: 22, column: 4))
        #expect(pages.diagnostics.isEmpty)
    }

    @Test func `R7.3.3-2 paragraphs begin two 字 in on the line below the recipients, other lines flush`() {
        #expect(notice.line(1, 16).hasPrefix("    《青禾县"))
        #expect(notice.line(1, 17).hasPrefix("经县政府同意"))
        #expect(notice.run("经县政府")?.style == TypeStyle())
    }

    @Test func `R7.3.3-4 level 1 is 黑体, level 2 楷体, the others 仿宋`() {
        let pages = body(
            LayoutSamples.section(
                1, "一、", "甲",
                [
                    LayoutSamples.section(
                        2, "（一）", "乙",
                        [
                            LayoutSamples.section(
                                3, "1.", "丙", [LayoutSamples.section(4, "（1）", "丁", [LayoutSamples.paragraph("文。")])])
                        ])
                ]))
        #expect(
            ["一、甲", "（一）乙", "1.丙", "（1）丁"].map { pages.run($0)?.style.face } == [.heiTi, .kaiTi, .fangSong, .fangSong])
        #expect(pages.run("一、甲")?.style.isBold == false)
        #expect(pages.lines(1)[..<5] == ["    一、甲", "    （一）乙", "    1.丙", "    （1）丁", "    文。"])
    }

    @Test func `a run-in heading opens its first paragraph's line, a note in brackets ends it`() {
        #expect(notice.line(2, 2) == "    （一）抓好粮食生产。粮食播种面积稳定在105.6万亩以")
        #expect(notice.run("抓好粮食生产")?.style.face == .kaiTi)
        #expect(notice.run("（牵头单位")?.role == .responsibility)
        #expect(notice.lines(2)[..<4].joined().contains("8.2万亩。（牵头单位：县农业农村局、县水利局）"))
    }

    @Test func `a heading without a text of its own takes the note`() {
        let note = ResponsibilityNote(lead: [BodyUse("县水利局")])
        let pages = body(LayoutSamples.section(2, "（一）", "治理青河。", layout: .runIn, [.responsibility(note)]))
        #expect(pages.line(1, 1) == "    （一）治理青河。（牵头单位：县水利局）")
        var below = note
        below.arrangement = .lines
        let lines = body(LayoutSamples.section(2, "（一）", "治理青河。", [.responsibility(below)]))
        #expect(lines.lines(1)[..<2] == ["    （一）治理青河。", "    牵头单位：县水利局"])
    }

    @Test func `list items are a paragraph each; a dash opens a dash paragraph; a salutation is flush left`() {
        let pages = body(
            .list(
                ItemList(items: [
                    ListItem(number: .counted(label: "一是"), "甲；"), ListItem(number: .counted(label: "二是"), "乙。"),
                ])),
            .paragraph(Paragraph("目标。", role: .dash)), .paragraph(Paragraph("各位代表！", role: .salutation)))
        #expect(pages.lines(1)[..<4] == ["    一是甲；", "    二是乙。", "    ——目标。", "各位代表！"])
    }

    @Test func `bold, lowered and raised characters keep their characters and are marked`() {
        let pages = body(
            .paragraph(
                Paragraph(
                    Text([
                        .styled(StyledText(.lead, [.text("粮食稳产。", at: .none)])), .text("PM", at: .none),
                        .styled(StyledText(.subscript, [.text("2.5", at: .none)])),
                    ]))))
        #expect(pages.line(1, 1) == "    粮食稳产。PM2.5")
        #expect(pages.run("粮食")?.style.isBold == true)
        #expect(pages.run("2.5")?.style.position == .lowered)
    }

    @Test func `R7.3.4-1 the attachment note stands one empty line below the body, two 字 in`() throws {
        let spot = try #require(notice.spot(of: "附件：1"))
        #expect(spot.column == 4)
        #expect(notice.line(spot.page, spot.line - 1) == "")
        #expect(notice.line(spot.page, spot.line - 2) != "")
    }

    @Test func `R7.3.4-2 the numbers of several attachments stand below each other`() {
        let lines = notice.lines(2).filter { $0.contains("1. ") || $0.contains("2. ") }
        #expect(lines == ["    附件：1. 青禾县2026年国民经济和社会发展主要指标表", "          2. 任务分工联系人名单"])
        let single = LaidPages(Document(main: MainText(attachments: [Attachment(title: "名单", isSeparate: true)])))
        #expect(single.spot(of: "附件：名单") != nil)
    }

    @Test func `R7.3.4-4 a long name goes on below its first character`() {
        let name = "青禾县2026年国民经济和社会发展计划重点任务分工及责任单位完成时限一览表"
        let pages = LaidPages(
            Document(
                main: MainText(attachments: [
                    Attachment(title: Text(name), isSeparate: true), Attachment(title: Text(name), isSeparate: true),
                ])))
        let lines = pages.lines(1).filter { !$0.isEmpty }
        #expect(lines.count == 4)
        #expect(lines[0].hasPrefix("    附件：1. 青禾县"))
        #expect(lines[2].hasPrefix("          2. 青禾县"))
        for line in [lines[1], lines[3]] { #expect(line.prefix { $0 == " " }.count == 13) }
    }

    @Test
    func `R7.3.7-1 R7.3.7-2 R7.3.7-3 an attachment: new page, label 黑体 on line 1 flush left, title centred on line 3`()
    {
        #expect(notice.line(3, 1) == "附件1")
        #expect(notice.run("附件1")?.style == TypeStyle(.heiTi))
        #expect(notice.line(3, 2) == "")
        #expect(notice.line(3, 3) == String(repeating: " ", count: 8) + "青禾县2026年国民经济和社会发展主要指标表")
        #expect(notice.line(4, 1) == "附件2")
    }

    @Test func `a passed-on text and the term explanations begin a page, their titles centred on line 3`() {
        let pages = LaidPages(
            Document(
                main: MainText(title: "通知", blocks: [LayoutSamples.paragraph("文。")]),
                passedOn: PassedOnText(text: MainText(title: "青禾县计划", blocks: [LayoutSamples.paragraph("计划文。")])),
                glossary: GlossaryAppendix(entries: [GlossaryEntry(headword: "链长制", definition: ["一种办法。", "又一段。"])])))
        #expect(pages.line(2, 3) == String(repeating: " ", count: 23) + "青禾县计划")
        #expect(pages.line(2, 5) == "    计划文。")
        #expect(pages.line(3, 3) == String(repeating: " ", count: 24) + "名词解释")
        #expect(pages.lines(3)[4...5] == ["    链长制：一种办法。", "    又一段。"])
    }
}
