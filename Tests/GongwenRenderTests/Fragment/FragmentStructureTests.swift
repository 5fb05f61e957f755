import GongwenModel
import GongwenTestSupport
import Testing

@testable import GongwenRender

/// What a fragment is made of, with its styles and without.
@Suite struct FragmentStructureTests {
    @Test func `has all but the document's own title, in order, a line an element`() throws {
        let document = Document(
            header: Header(organMark: OrganMark(organs: ["甲局", "乙局"], suffix: "文件"), documentNumber: "甲发〔2026〕1号"),
            recipients: "各镇",
            main: MainText(
                title: "关于表的通知", blocks: [.paragraph(Paragraph("照此办理。"))],
                attachments: [
                    Attachment(title: "丙表", blocks: [.paragraph(Paragraph("表文。"))], number: "1"),
                    Attachment(title: "丁表", isSeparate: true, number: "2"),
                ]),
            closing: Closing(signatures: ["甲局", "乙局"], issueDate: "2026年1月1日", notes: ["此件公开发布"]),
            passedOn: PassedOnText(
                text: MainText(
                    title: "计划", blocks: [.section(Section(number: .printed("一、"), heading: "目标", blocks: []))])),
            glossary: GlossaryAppendix(
                title: "名词解释",
                entries: [
                    GlossaryEntry(headword: "三链", definition: ["指三条链。", "另一段。"], number: .printed("1.")),
                    GlossaryEntry(headword: "链长", see: "三链"),
                ]),
            colophon: Colophon(copyRecipients: "丙局。", printingOrgan: "甲局", printDate: "2026年1月2日"))
        #expect(
            FragmentPages.lines(try FragmentPages.read(document)) == [
                "p 甲局", "p 乙局文件", "p 甲发〔2026〕1号", "p 各镇：", "p 照此办理。", "p 附件：1. 丙表", "p 2. 丁表", "p 甲局", "p 乙局",
                "p 2026年1月1日", "p （此件公开发布）", "h2 计划", "h3 一、目标", "p 附件1", "h2 丙表", "p 表文。", "h2 名词解释",
                "p 1.三链：指三条链。", "p 另一段。", "p 链长：见三链", "p 抄送：丙局。", "p 甲局", "p 2026年1月2日印发",
            ])
    }

    @Test func `a heading on its own line is one, a heading that runs on opens its paragraph`() throws {
        let note = ResponsibilityNote(lead: [BodyUse("县财政局")])
        let root = try FragmentPages.read([
            .section(
                Section(
                    number: .printed("一、"), heading: "任务",
                    blocks: [
                        .section(
                            Section(
                                level: 2, number: .printed("（一）"), heading: "改革。", layout: .runIn,
                                blocks: [.paragraph(Paragraph("深化改革。")), .responsibility(note)])),
                        .section(
                            Section(
                                level: 2, number: .printed("（二）"), heading: "开放",
                                blocks: [
                                    .responsibility(note),
                                    .section(
                                        Section(
                                            level: 3, number: .printed("1."), layout: .runIn,
                                            blocks: [.paragraph(Paragraph("条款。"))])),
                                ])),
                    ]))
        ])
        #expect(
            FragmentPages.lines(root) == [
                "h2 一、任务", "p （一）改革。深化改革。（牵头单位：县财政局）", "h3 （二）开放", "p （牵头单位：县财政局）", "p 1.条款。",
            ])
        #expect(root.all("strong").map { $0.text() } == ["（一）改革。"])
    }

    @Test func `points are paragraphs with their numbers in words, holes are marked`() throws {
        let root = try FragmentPages.read([
            .list(
                ItemList(items: [
                    ListItem(number: .printed("一是"), "种好粮。"), ListItem(number: .unnumbered, ""),
                    ListItem(number: .printed("二是"), Text([.hole(Hole(prompt: "产量", unit: "吨"))])),
                ])),
            .paragraph(Paragraph("", role: .body)), .paragraph(Paragraph("县域强。", role: .dash)),
            .paragraph(Paragraph("各位代表：", role: .salutation)),
        ])
        #expect(FragmentPages.lines(root) == ["p 一是种好粮。", "p 二是【待填：产量】吨", "p ——县域强。", "p 各位代表："])
        let hole = try #require(root.all("strong").first)
        #expect(hole.text() == "【待填：产量】吨")
        #expect(hole["style"]?.contains("background-color") == true)
        #expect(FragmentPages.elements(root).map { $0["style"] == "text-indent:2em" } == [true, true, true, false])
    }

    @Test func `tables are tables with their heads, spans and notes`() throws {
        let table = Table(
            caption: "粮食", columns: [.leading, .trailing],
            header: [TableRow([TableCell("项目"), TableCell("产量")])],
            rows: [
                TableRow([TableCell("合计", columnSpan: 2)]), TableRow([TableCell("小麦", rowSpan: 2), TableCell("1")]),
                TableRow([TableCell("2")]),
            ], note: "注：预计数。", anchor: "t1")
        let root = try FragmentPages.read([.table(table)])
        #expect(FragmentPages.elements(root).map(\.name) == ["table", "p"])
        #expect(root.all("caption").map { $0.text() } == ["粮食"])
        #expect(root.all("thead").flatMap { $0.all("th") }.map { $0["scope"] } == ["col", "col"])
        let cells = root.all("tbody").flatMap { $0.all("td") }
        #expect(cells.map { $0["colspan"] } == ["2", nil, nil, nil])
        #expect(cells.map { $0["rowspan"] } == [nil, "2", nil, nil])
        #expect(cells.map { $0["style"]?.contains("text-align:right") } == [false, false, true, true])
    }

    @Test func `the red rule closes the head, thin rules open and close the record`() throws {
        let elements = FragmentPages.elements(try FragmentPages.read(SampleDocuments.notice))
        func lines(_ part: String) -> [String] {
            elements.filter { $0["style"]?.contains(part) == true }.map { $0.text() }
        }
        #expect(lines("border-bottom:2px") == ["青政办发〔2026〕3号"])
        #expect(lines("border-top:1px").map { String($0.prefix(3)) } == ["抄送："])
        #expect(lines("border-bottom:1px") == ["（共印80份）"])
        #expect(lines("text-align:right") == ["青禾县人民政府办公室", "2026年2月6日"])
        let bare = Document(header: Header(documentNumber: "甲发〔2026〕1号"), main: MainText(title: "标题"))
        #expect(try FragmentPages.read(bare).all.allSatisfy { $0["style"]?.contains("border") != true })
    }

    @Test(arguments: 0..<40 as Range<UInt64>)
    func `no heading skips a rank and no paragraph is empty`(seed: UInt64) throws {
        var documents = RandomDocuments(seed: seed)
        var last = 1
        for element in FragmentPages.elements(try FragmentPages.read(documents.document())) {
            guard let rank = Int(element.name.dropFirst()) else { continue }
            #expect((2...6).contains(rank) && rank <= last + 1, "h\(rank) below h\(last), seed \(seed)")
            last = rank
        }
    }
}
