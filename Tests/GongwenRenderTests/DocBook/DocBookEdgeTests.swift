import GongwenModel
import GongwenPlain
import GongwenTestSupport
import GongwenXML
import Testing

@testable import GongwenRender

/// Inputs on which other document compilers write invalid DocBook without a word: here valid output, or an error with its place.
@Suite struct DocBookEdgeTests {
    private let here = Place(line: 42, column: 9)

    /// The only finding of a document that cannot be written, with its place.
    private func refusal(_ document: Document) throws -> (id: String, line: UInt32?) {
        let compiled = DocBookRenderer().renderProved(document)
        #expect(compiled.output == nil)
        let finding = try #require(compiled.diagnostics.first)
        #expect(compiled.diagnostics.count == 1 && finding.severity == .error && finding.category == .structural)
        #expect(finding.message.unicodeScalars.contains { (0x4E00...0x9FA5).contains($0.value) })
        return (finding.id, finding.location?.start.line)
    }

    private func isValid(_ document: Document) -> Bool { DocBookRenderer().renderProved(document).output != nil }

    @Test func `a heading with nothing under it`() throws {
        let section = Section(number: .counted(label: "一、"), heading: "总体要求", at: here)
        #expect(try refusal(DocumentCases.document([.section(section)])) == ("docbook-empty-section", 42))
    }

    @Test func `author and date above the body`() {
        let main = MainText(
            title: "题", bylines: ["青禾县发展和改革局", "（2026年1月）"], blocks: [DocumentCases.paragraph("正文。")])
        #expect(isValid(Document(main: main)))
    }

    @Test func `a heading level left out`() {
        let inner = Section(level: 3, heading: "三级", blocks: [DocumentCases.paragraph("正文。")])
        #expect(
            isValid(DocumentCases.document([.section(Section(level: 1, heading: "一级", blocks: [.section(inner)]))])))
    }

    @Test func `a link to nothing`() throws {
        let reference = CrossReference(target: "甲", text: "表1", anchor: "t没有", at: here)
        let document = DocumentCases.document([
            .paragraph(Paragraph(Text([.reference(reference)], at: Place(line: 40))))
        ])
        #expect(try refusal(document) == ("docbook-link-target-missing", 42))
    }

    @Test func `a term whose entry does not exist`() throws {
        let use = TermUse(term: "飞地", inlines: [.text("飞地", at: here)], entry: "g没有", anchor: "u1", at: here)
        #expect(try refusal(DocumentCases.document(.term(use))) == ("docbook-link-target-missing", 42))
    }

    @Test func `a table with a header row only`() {
        #expect(
            isValid(DocumentCases.document([.table(Table(columns: [.center], header: [TableRow([TableCell("表头")])]))])))
    }

    @Test func `a table without rows, and a row without cells of its own`() throws {
        #expect(
            try refusal(DocumentCases.document([.table(Table(columns: [.center], at: here))])) == (
                "docbook-empty-table", 42
            ))
        let covered = Table(
            columns: [.center],
            rows: [TableRow([TableCell("甲", rowSpan: 2)]), TableRow([], at: here), TableRow([TableCell("乙")])])
        #expect(try refusal(DocumentCases.document([.table(covered)])) == ("docbook-empty-row", 42))
        let spread = Table(columns: [.center], rows: [TableRow([TableCell(Text("甲", at: here), columnSpan: 0)])])
        #expect(try refusal(DocumentCases.document([.table(spread)])) == ("docbook-table-span", 42))
    }

    @Test func `the same id twice`() throws {
        let first = Section(heading: "甲", blocks: [DocumentCases.paragraph("正文。")], anchor: "s1", at: Place(line: 7))
        let second = Section(heading: "乙", blocks: [DocumentCases.paragraph("正文。")], anchor: "s1", at: here)
        #expect(
            try refusal(DocumentCases.document([.section(first), .section(second)])) == ("docbook-id-duplicate", 42))
    }

    @Test func `a term explained twice, and a glossary without entries`() throws {
        var document = DocumentCases.document([DocumentCases.paragraph("正文。")])
        document.glossary = GlossaryAppendix(entries: [
            GlossaryEntry(headword: "三品一标", definition: ["指四种产品。"], anchor: "g1"),
            GlossaryEntry(headword: "三品一标", definition: ["指四项行动。", "自2021年起。"], anchor: "g2"),
        ])
        #expect(isValid(document))
        document.glossary = GlossaryAppendix(entries: [], at: here)
        #expect(try refusal(document) == ("docbook-empty-glossary", 42))
        document.glossary = GlossaryAppendix(entries: [GlossaryEntry(headword: "飞地", anchor: "g1", at: here)])
        #expect(try refusal(document) == ("docbook-empty-entry", 42))
    }

    @Test func `quotation marks mixed with code`() throws {
        let words = "他说：\"运行 `a < b && c`\"，再写‘]]>’和&lt;。"
        let bytes = try #require(DocBookRenderer().renderProved(DocumentCases.document(.text(words, at: here))).output)
        #expect(try XMLDocument(parsing: bytes).root.first("para")?.text == words)
    }

    @Test(arguments: ["\u{B}", "\u{1}", "\u{0}", "\u{C}", "\u{1F}", "\u{FFFE}", "\u{FFFF}"])
    func `characters that XML has no way to write`(character: String) throws {
        let inProse = DocumentCases.document(.text("甲\(character)乙", at: here))
        #expect(try refusal(inProse) == ("forbidden-character", 42))
        let inFact = DocumentCases.document(
            .figure(FigureUse(indicator: "甲\(character)", aspect: .value, printed: "1", at: here)))
        #expect(try refusal(inFact) == ("forbidden-character", 42))
    }

    @Test func `every forbidden character is reported, not the first alone`() {
        let document = DocumentCases.document(
            .text("甲\u{1}", at: Place(line: 1)), .body(BodyUse("乙\u{2}", at: Place(line: 2))))
        let lines = DocBookRenderer().render(document).diagnostics.map { $0.location?.start.line }
        #expect(lines == [1, 2])
    }

    @Test func `white space and rare characters are kept as they are`() throws {
        let words = " 甲\t乙\n丙\r\n丁\r 𠮷㙟\u{A0}\u{85}\u{2028} "
        let bytes = try #require(DocBookRenderer().renderProved(DocumentCases.document(.text(words, at: here))).output)
        let text = try XMLDocument(parsing: bytes).root.first("para")?.text ?? ""
        #expect(Array(text.unicodeScalars) == Array(words.unicodeScalars))
    }

    @Test func `attachments and passed-on texts that hold nothing`() throws {
        var document = DocumentCases.document([DocumentCases.paragraph("正文。")])
        document.main.attachments = [Attachment(title: "表", anchor: "f1", at: here)]
        #expect(try refusal(document) == ("docbook-empty-section", 42))
        document.main.attachments = []
        document.passedOn = PassedOnText(text: MainText(title: "计划"), anchor: "p1", at: here)
        #expect(try refusal(document) == ("docbook-empty-section", 42))
    }

    @Test func `an attachment held elsewhere whose text would be lost is told`() {
        var document = DocumentCases.document([DocumentCases.paragraph("正文。")])
        document.main.attachments = [
            Attachment(title: "表", blocks: [DocumentCases.paragraph("甲。")], isSeparate: true, at: here)
        ]
        let compiled = DocBookRenderer().renderProved(document)
        #expect(compiled.output != nil)
        #expect(compiled.diagnostics.map(\.id) == ["docbook-separate-attachment"])
        #expect(compiled.diagnostics.map(\.severity) == [.warning])
        document.main.attachments = [Attachment(isSeparate: true, at: here)]
        #expect(DocBookRenderer().renderProved(document).diagnostics.map(\.id) == ["docbook-separate-attachment"])
        document.main.attachments = [Attachment(title: "表", isSeparate: true)]
        #expect(DocBookRenderer().renderProved(document).diagnostics.isEmpty)
    }

    @Test func `nesting without end is an error, not a crash`() {
        var block = DocumentCases.paragraph("正文。")
        for _ in 0..<400 { block = .section(Section(heading: "题", blocks: [block], at: here)) }
        #expect(
            DocBookRenderer().renderProved(DocumentCases.document([block])).diagnostics.map(\.id) == [
                "docbook-too-deep"
            ])
        var inline = Inline.text("字", at: here)
        for _ in 0..<400 { inline = .styled(StyledText(.strong, [inline], at: here)) }
        #expect(
            DocBookRenderer().renderProved(DocumentCases.document(inline)).diagnostics.map(\.id) == ["docbook-too-deep"]
        )
        var passage = DocumentCases.paragraph("正文。")
        for _ in 0..<400 { passage = .passage(Passage(.unreviewed(note: ""), [passage], at: here)) }
        #expect(
            DocBookRenderer().renderProved(DocumentCases.document([passage])).diagnostics.first?.id
                == "docbook-too-deep")
    }

    @Test func `an order that DocBook cannot have is reported and no character is lost`() throws {
        for (name, document) in DocumentCases.unorderly {
            let compiled = DocBookRenderer().renderProved(document)
            #expect(compiled.diagnostics.map(\.id) == ["docbook-order-changed"], "\(name)")
            #expect(compiled.diagnostics.allSatisfy { $0.severity == .note })
            let text = try XMLDocument(parsing: #require(compiled.output, "\(name)")).root.text
            let plain = String(
                decoding: try #require(PlainRenderer(marksScripts: false).render(document).output), as: UTF8.self)
            func printed(_ string: String) -> [Character] { string.filter { !$0.isWhitespace }.sorted() }
            #expect(printed(text) == printed(plain), "\(name)")
        }
    }

    @Test func `an order of one's own that DocBook can have is not reported`() throws {
        var document = DocumentCases.document([DocumentCases.paragraph("正文。")])
        document.closing.issueDate = "2026年2月6日"
        document.main.attachments = [Attachment(title: "表", blocks: [DocumentCases.paragraph("乙。")], anchor: "f1")]
        document.main.asPrinted = [
            PrintedElement(slot: .lines(.title)), PrintedElement(slot: .body), PrintedElement(slot: .attachment),
            PrintedElement(slot: .lines(.issueDate)),
        ]
        let compiled = DocBookRenderer().renderProved(document)
        #expect(compiled.output != nil && compiled.diagnostics.isEmpty)
    }
}
