import GongwenModel
import Testing

@testable import GongwenPlain

@Suite struct PlainRendererTests {
    private func plain(_ blocks: [Block]) -> String {
        let document = Document(form: .report, main: MainText(title: "题", blocks: blocks))
        let bytes = PlainRenderer().render(document).output ?? []
        return String(String(decoding: bytes, as: UTF8.self).dropFirst(2))
    }

    private func section(_ layout: Section.HeadingLayout, _ blocks: [Block]) -> Block {
        .section(Section(level: 2, number: .counted(label: "（一）"), heading: "目标。", layout: layout, blocks: blocks))
    }

    private let note = Block.responsibility(ResponsibilityNote(lead: [BodyUse("县财政局"), BodyUse("县科技局")]))

    @Test func `a run-in heading opens the line of its first paragraph`() {
        #expect(
            plain([section(.runIn, [.paragraph(Paragraph("稳中求进。")), .paragraph(Paragraph("又一段。"))])])
                == "（一）目标。稳中求进。\n又一段。\n")
        #expect(plain([section(.standAlone, [.paragraph(Paragraph("稳中求进。"))])]) == "（一）目标。\n稳中求进。\n")
    }

    @Test func `an inline note joins the paragraph before it and nothing else`() {
        let bracket = "（牵头单位：县财政局、县科技局）"
        #expect(plain([section(.runIn, [.paragraph(Paragraph("办好。")), note])]) == "（一）目标。办好。\(bracket)\n")
        let list = Block.list(ItemList(items: [ListItem(number: .counted(label: "一是"), "抓紧。")]))
        #expect(plain([section(.runIn, [list, note])]) == "（一）目标。\n一是抓紧。\n\(bracket)\n")
        let table = Block.table(
            Table(columns: [.leading, .leading], rows: [TableRow([TableCell("1"), TableCell("2")])]))
        #expect(plain([table, note]) == "1\t2\n\(bracket)\n")
    }

    @Test func `notes on lines stand alone, one statement a line`() {
        let lines = ResponsibilityNote(
            lead: [BodyUse("县财政局")], support: [BodyUse("县科技局")], deadline: "年底前", andOthers: true, arrangement: .lines)
        #expect(
            plain([.paragraph(Paragraph("办好。")), .responsibility(lines)]) == "办好。\n牵头单位：县财政局等\n配合单位：县科技局等\n完成时限：年底前\n")
    }

    @Test func `what is printed round an element is printed`() {
        let document = Document(
            header: Header(
                security: SecurityMark(level: .secret, period: "1年"),
                organMark: OrganMark(organs: ["甲局", "乙局"], suffix: "文件"),
                documentNumber: "甲〔2026〕1号", signatories: ["王某", "李某"]),
            recipients: "各镇",
            main: MainText(
                title: "通知", blocks: [.paragraph(Paragraph("文"))],
                attachments: [
                    Attachment(title: "甲表", blocks: [.paragraph(Paragraph("表文"))], number: "1"),
                    Attachment(title: "乙图", isSeparate: true, number: "2"),
                ]),
            closing: Closing(signatures: ["甲局"], issueDate: "2026年1月1日", notes: ["此件公开发布"]),
            colophon: Colophon(
                copyRecipients: "丙局。", printingOrgan: "甲局办公室", printDate: "2026年1月2日", printCount: "共印50份"))
        let lines = String(decoding: PlainRenderer().render(document).output ?? [], as: UTF8.self)
            .split(separator: "\n").map(String.init)
        #expect(
            lines == [
                "机密★1年", "甲局", "乙局文件", "甲〔2026〕1号", "签发人：王某", "李某", "通知", "各镇：", "文", "附件：1. 甲表", "2. 乙图", "甲局",
                "2026年1月1日", "（此件公开发布）", "附件1", "甲表", "表文", "抄送：丙局。", "甲局办公室", "2026年1月2日印发", "（共印50份）",
            ])
    }

    @Test func `lowered characters of an imported text stand between the marks they had`() {
        let text: Text = Text([
            .text("PM", at: .none), .styled(StyledText(.subscript, [.text("2.5", at: .none)])), .text("、m", at: .none),
            .styled(StyledText(.superscript, [.text("2", at: .none)])),
        ])
        var document = Document(origin: .imported, main: MainText(blocks: [.paragraph(Paragraph(text))]))
        func printed(marksScripts: Bool) -> String {
            String(decoding: PlainRenderer(marksScripts: marksScripts).render(document).output ?? [], as: UTF8.self)
        }
        #expect(printed(marksScripts: true) == "PM_{2.5}、m^{2}\n")
        #expect(printed(marksScripts: false) == "PM2.5、m2\n")
        document.origin = .authored
        #expect(printed(marksScripts: true) == "PM2.5、m2\n")
    }
}
