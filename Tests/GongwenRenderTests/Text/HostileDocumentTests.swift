import GongwenLayout
import GongwenModel
import GongwenPlain
import Testing

@testable import GongwenRender

/// Documents that strain a page: each gives whole pages that hold every character.
@Suite struct HostileDocumentTests {
    private static let sentence = "全县生产总值增长6.5%左右，完成投资402.6亿元。"
    private static let address = "https://www.example.com/" + String(repeating: "zwgk/2026/", count: 12) + "t1.html"

    private static func body(_ text: String) -> [Block] { [.paragraph(Paragraph(Text(text)))] }

    private static func joint(_ count: Int, _ name: String, form: DocumentForm = .document) -> Document {
        let organs = (1...count).map { Text("\(name)第\($0)局") }
        return Document(
            form: form,
            header: Header(
                organMark: OrganMark(organs: organs, suffix: "文件"), documentNumber: "青发〔2026〕7号",
                signatories: organs.map { _ in "欧阳某某" }),
            main: MainText(title: "关于开展联合检查的通知", blocks: body(sentence)),
            closing: Closing(seal: .sealed, signatures: organs, issueDate: "2026年11月26日"))
    }

    private static func table(columns count: Int, _ cell: String) -> Document {
        let row = TableRow((0..<count).map { _ in TableCell(Text(cell)) })
        let table = Table(
            caption: "一览表", columns: Array(repeating: .trailing, count: count), header: [row],
            rows: Array(repeating: row, count: 40))
        return Document(main: MainText(blocks: body("见表。") + [.table(table)]))
    }

    private static func nested(_ depth: Int) -> [Block] {
        let items = (1...3).map { ListItem(number: .counted(label: "（\($0)）"), Text(sentence)) }
        let list = Block.list(ItemList(style: .arabicBracket, items: items))
        return (1...depth).reduce([list]) { blocks, level in
            [
                .section(
                    Section(level: 1 + level % 5, number: .counted(label: "\(level)."), heading: "任务", blocks: blocks)),
                list,
            ]
        }
    }

    static let all: [(name: String, document: Document)] = [
        (
            "title of 300 characters",
            Document(
                main: MainText(title: Text("关于" + String(repeating: "青禾县重点项目建设", count: 33)), blocks: body(sentence)))
        ),
        (
            "title without a place to break",
            Document(
                main: MainText(title: Text("《" + String(repeating: "细则", count: 60) + "》"), blocks: body(sentence)))
        ),
        ("table of 12 columns", table(columns: 12, "126500.5")), ("table of 40 columns", table(columns: 40, "合计12.5%")),
        ("table with a cell longer than a page", table(columns: 2, String(repeating: sentence, count: 40))),
        ("table with an address", table(columns: 6, address)),
        (
            "抄送 of 60 bodies",
            Document(
                main: MainText(title: "通知", blocks: body(sentence)),
                colophon: Colophon(
                    copyRecipients: Text((1...60).map { "县第\($0)事务中心" }.joined(separator: "，") + "。"),
                    printingOrgan: "青禾县人民政府办公室", printDate: "2026年2月6日"))
        ),
        (
            "抄送 longer than a page",
            Document(colophon: Colophon(copyRecipients: Text(String(repeating: "县委各部门，", count: 400))))
        ),
        (
            "主送 of 60 bodies",
            Document(
                recipients: Text((1...60).map { "县第\($0)事务中心" }.joined(separator: "，")),
                main: MainText(title: "通知", blocks: body(sentence)))
        ),
        ("8 joint issuers", joint(8, "青禾县")), ("8 joint issuers of long names", joint(8, "青禾县经济技术开发区管理委员会综合行政执法")),
        ("8 joint orders", joint(8, "青禾县", form: .order)), ("8 joint letters", joint(8, "青禾县", form: .letter)),
        ("nested sections and lists", Document(main: MainText(blocks: nested(40)))),
        (
            "address longer than a line",
            Document(main: MainText(title: Text(address), blocks: body("详见\(address)，" + sentence)))
        ),
        (
            "digits longer than a line",
            Document(main: MainText(blocks: body("编号" + String(repeating: "0123456789", count: 20) + "。" + sentence)))
        ),
        (
            "long names of attachments",
            Document(
                main: MainText(
                    title: "通知", blocks: body(sentence),
                    attachments: (1...12).map {
                        Attachment(title: Text(String(repeating: "2026年重点项目清单", count: 12)), number: "\($0)")
                    }))
        ),
        (
            "long post and name of a signer",
            Document(
                form: .order, main: MainText(blocks: body(sentence)),
                closing: Closing(
                    seal: .signatureStamp,
                    signers: [Signer(post: Text(String(repeating: "主任", count: 30)), name: "王某某")],
                    issueDate: "2026年2月6日"))
        ),
    ]

    @Test(arguments: all.map(\.name)) func `its pages are whole and hold every character`(name: String) throws {
        let document = try #require(Self.all.first { $0.name == name }).document
        let rendered = TextPageRenderer().render(document)
        let file = TextPages(try #require(rendered.output))
        #expect(PageLaws.findings(file, isLetter: document.form == .letter) == [])
        let pages = try #require(DocumentLayout().pages(of: document).output)
        #expect(PageLaws.findings(pages) == [])
        let ordered = document.inZones(movingFor: rendered.diagnostics)
        let plain = try #require(PlainRenderer(marksScripts: false).render(ordered).output)
        #expect(ReadingOrder.text(of: pages) == ReadingOrder.visible(String(decoding: plain, as: UTF8.self)))
    }
}
