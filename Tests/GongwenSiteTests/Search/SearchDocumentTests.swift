import GongwenModel
import GongwenRender
import GongwenTestSupport
import Testing

@testable import GongwenSite

/// What the search finds in a document, and where its results lead.
@Suite struct SearchDocumentTests {
    private static func text(of blocks: [Block]) -> SearchText {
        SearchText(of: Document(main: MainText(title: "青禾县工作计划", blocks: blocks)))
    }

    /// The ids of a document's page.
    private static func ids(of document: Document) throws -> Set<Substring> {
        let page = String(decoding: try #require(HTMLRenderer().render(document).output), as: UTF8.self)
        return Set(page.split(separator: " id=\"").dropFirst().compactMap { $0.split(separator: "\"").first })
    }

    private static func check(_ document: Document, _ name: String) throws {
        let text = SearchText(of: document)
        let ids = try ids(of: document)
        let anchors = (text.headings + text.terms).map(\.anchor) + text.parts.map(\.anchor)
        for anchor in anchors where !anchor.isEmpty {
            #expect(ids.contains(Substring(anchor)), "\(name) 的网页没有 #\(anchor)")
        }
    }

    @Test func `every result of the samples leads to something on the page`() throws {
        for (name, document) in SampleDocuments.all + DocumentCases.all { try Self.check(document, name) }
        try Self.check(ImportedDocuments.taskList(), "task list")
    }

    @Test(arguments: 0..<40 as Range<UInt64>)
    func `every result of a document leads to something on the page`(seed: UInt64) throws {
        var documents = RandomDocuments(seed: seed, awkward: false)
        try Self.check(documents.document(), "种子 \(seed)")
    }

    @Test func `headings, terms and passages are told apart`() {
        let text = SearchText(of: SampleDocuments.notice)
        #expect(text.headings.first == .init(anchor: "p青禾县2026年国民经济和社会发展计划", text: "青禾县2026年国民经济和社会发展计划"))
        #expect(text.headings.contains { $0.text.hasPrefix("一、") })
        #expect(text.terms.map(\.text) == SampleDocuments.notice.glossary?.entries.map(\.headword))
        let passages = text.parts.flatMap(\.passages)
        #expect(passages.contains { $0.contains("请认真贯彻执行") })
        #expect(!passages.contains("青政办发〔2026〕3号"))
        #expect(!passages.contains { $0 == "青禾县2026年国民经济和社会发展计划" })
        let entry = SampleDocuments.notice.glossary?.entries.first
        let part = text.parts.first { $0.anchor == entry?.anchor }
        #expect(part?.passages == entry?.definition.map(\.plain))
    }

    @Test func `a passage stands behind the id before it`() {
        let text = Self.text(of: [
            .paragraph(Paragraph("开头。")),
            .section(
                Section(
                    number: .counted(label: "一、"), heading: "办好实事", blocks: [.paragraph(Paragraph("修路。"))], anchor: "s1"
                )),
            .section(
                Section(
                    number: .counted(label: "（一）"),
                    blocks: [.paragraph(Paragraph("架桥。")), .paragraph(Paragraph("通水。"))], anchor: "s2")),
        ])
        #expect(text.headings == [.init(anchor: "s1", text: "一、办好实事", depth: 1)])
        #expect(
            text.parts == [
                .init(anchor: "", passages: ["开头。"]), .init(anchor: "s1", passages: ["修路。"]),
                .init(anchor: "s2", passages: ["（一）架桥。", "通水。"]),
            ])
    }

    @Test func `a note in brackets belongs to its paragraph, other notes stand alone`() {
        let inline = ResponsibilityNote(lead: [BodyUse("县水务局")])
        let lines = ResponsibilityNote(lead: [BodyUse("县财政局")], arrangement: .lines)
        let text = Self.text(of: [
            .responsibility(inline), .paragraph(Paragraph("通水。")), .responsibility(inline), .responsibility(lines),
        ])
        #expect(
            text.parts.flatMap(\.passages) == [
                "（牵头单位：县水务局）", "通水。（牵头单位：县水务局）", "牵头单位：县财政局",
            ])
    }

    @Test func `a row of a table is a passage with its cells apart`() {
        let row = { (cells: [Text]) in TableRow(cells.map { TableCell($0) }) }
        let table = Table(
            caption: "主要指标", columns: [.leading, .trailing], header: [row(["指标", "目标"])],
            rows: [row(["粮食总产量", "3.2亿斤"]), row(["", "增长5%"])], note: "注：预期性。", anchor: "t1")
        #expect(
            Self.text(of: [.table(table)]).parts == [
                .init(anchor: "t1", passages: ["主要指标", "指标　目标", "粮食总产量　3.2亿斤", "增长5%", "注：预期性。"])
            ])
    }

    @Test func `sections nested without end do no harm`() {
        var block = Block.paragraph(Paragraph("底。"))
        for _ in 0..<2_000 { block = .section(Section(heading: "层", blocks: [block], anchor: "s")) }
        let text = Self.text(of: [block])
        #expect(text.headings.map(\.depth) == Array(1...2_000))
        #expect(text.parts.map(\.passages) == [["底。"]])
    }
}
