import GongwenModel
import GongwenRender
import GongwenTestSupport
import Testing

@testable import GongwenImport

/// What is no DocBook of ours is refused with a line; nothing is lost in silence.
@Suite struct DocBookReaderRefusalTests {
    /// Reads, and gives the first problem.
    private func refusal(_ xml: String) throws -> DocBookReadError.Problem {
        let error = try #require(throws: DocBookReadError.self) { try DocBookReader.read(Array(xml.utf8)) }
        let problem = try #require(error.problems.first)
        #expect(problem.message.unicodeScalars.contains { (0x4E00...0x9FA5).contains($0.value) }, "\(problem.message)")
        #expect(!problem.message.contains("\n") && !problem.message.hasSuffix("。"))
        #expect(error.diagnostics.count == error.problems.count)
        return problem
    }

    /// A document of ours with one thing replaced.
    private func damaged(_ document: Document, _ old: String, _ new: String) throws -> String {
        let xml = String(decoding: try #require(DocBookRenderer().render(document).output), as: UTF8.self)
        #expect(xml.contains(old), "\(old) is not in the file")
        return xml.replacing(old, with: new, maxReplacements: 1)
    }

    @Test(arguments: [
        "", "<", "no XML", "<article/>", "<a><b></a>", "\u{FEFF}", "<?xml version=\"1.0\"?>",
        "<!DOCTYPE article [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><article>&b;</article>",
        "<!DOCTYPE article SYSTEM \"file:///etc/passwd\"><article/>",
        "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body/></html>",
        "<book xmlns=\"http://docbook.org/ns/docbook\" version=\"5.0\"><title>t</title></book>",
    ])
    func `what is no DocBook is refused`(xml: String) throws {
        _ = try refusal(xml)
    }

    @Test func `bytes that are no UTF-8 are refused`() {
        #expect(throws: DocBookReadError.self) { try DocBookReader.read([0x3C, 0xFF, 0xFE, 0x00, 0x3E]) }
    }

    @Test func `nesting without end is refused`() throws {
        let deep = String(repeating: "<section>", count: 100_000)
        _ = try refusal("<article xmlns=\"http://docbook.org/ns/docbook\" version=\"5.0\">" + deep)
    }

    @Test func `DocBook of another hand is refused with the line of what is foreign`() throws {
        let problem = try refusal(
            """
            <article xmlns="http://docbook.org/ns/docbook" version="5.0">
            <info><title>t</title></info>
            <para>text</para>
            </article>
            """)
        #expect(problem.line == 1)
        let glossary =
            "<glossary xmlns=\"http://docbook.org/ns/docbook\" version=\"5.0\"><title>t</title><glossentry>"
            + "<glossterm>a</glossterm><glossdef><para>b</para></glossdef></glossentry></glossary>"
        #expect(try refusal(glossary).id == "docbook-not-ours")
    }

    /// Damage that leaves valid DocBook: what it is, what is replaced, the finding, and its line counted from the start.
    private static let damages: [(String, String, String, id: String, line: Int)] = [
        ("unknown role", "<para>正文。</para>", "<para role=\"其他\">正文。</para>", "docbook-not-ours", 6),
        ("unknown attribute", "<para>正文。</para>", "<para condition=\"x\">正文。</para>", "docbook-not-ours", 6),
        ("id on a paragraph", "<para>正文。</para>", "<para xml:id=\"a\">正文。</para>", "docbook-not-ours", 6),
        ("unknown fact", "<para>正文。</para>", "<para remap=\"a=b\">正文。</para>", "docbook-not-ours", 6),
        ("fact without a value", "<para>正文。</para>", "<para remap=\"a\">正文。</para>", "docbook-not-ours", 6),
        ("bad escape", "<para>正文。</para>", "<para remap=\"open=unreviewed,%zz\">正文。</para>", "docbook-bad-value", 6),
        (
            "passage without an end", "<para>正文。</para>", "<para remap=\"open=unreviewed,a\">正文。</para>",
            "docbook-passage-marks", 2
        ),
        (
            "passage without a beginning", "<para>正文。</para>", "<para remap=\"close=1\">正文。</para>",
            "docbook-passage-marks", 6
        ),
        (
            "passage ending less than never", "<para>正文。</para>", "<para remap=\"close=-1\">正文。</para>",
            "docbook-bad-value", 6
        ),
        ("quotation", "<para>正文。</para>", "<para><quote>正文。</quote></para>", "docbook-not-ours", 6),
        (
            "label in prose", "<para>正文。</para>", "<para>正<phrase role=\"label\">文</phrase>。</para>",
            "docbook-not-ours", 6
        ),
        (
            "ordered list", "<para>正文。</para>", "<orderedlist><listitem><para>正文。</para></listitem></orderedlist>",
            "docbook-not-ours", 6
        ),
        (
            "list with marks", "<para>正文。</para>",
            "<itemizedlist role=\"none\"><listitem><para>正文。</para></listitem></itemizedlist>", "docbook-bad-value", 6
        ),
        ("form", "role=\"document\"", "role=\"letter2\"", "docbook-bad-value", 2),
        ("stage", "status=\"discussion\"", "status=\"final\"", "docbook-bad-value", 2),
        ("no stage", " status=\"discussion\"", "", "docbook-bad-value", 2),
        ("language", "zh-CN", "en", "docbook-bad-value", 2),
        ("direction", "direction=downward", "direction=sideways", "docbook-bad-value", 2),
        ("no direction", "direction=downward ", "", "docbook-missing-part", 2),
        ("numbering", "chineseComma", "roman", "docbook-bad-value", 2),
        ("second title fact", "<title>题</title>", "<title role=\"x\">题</title>", "docbook-not-ours", 4),
        ("foreign head", "<title>题</title>", "<title>题</title><date>2026-02-06</date>", "docbook-not-ours", 4),
        (
            "number of a copy twice", "<title>题</title>",
            "<releaseinfo role=\"copyNumber\">1</releaseinfo><releaseinfo role=\"copyNumber\">2</releaseinfo><title>题</title>",
            "docbook-repeated", 4
        ),
        (
            "element out of order", "<para>正文。</para>", "<para role=\"issueDate\">2026年</para><para>正文。</para>",
            "docbook-words", 6
        ),
        (
            "a word of the standard changed", "<para>正文。</para>",
            "<para>正文。</para><para role=\"notes\"><phrase role=\"label\">[</phrase>公开<phrase role=\"label\">]</phrase></para>",
            "docbook-words", 6
        ),
    ]

    @Test func `damage that leaves valid DocBook is told with its line`() throws {
        let document = DocumentCases.document([DocumentCases.paragraph("正文。")])
        for (name, old, new, id, line) in Self.damages {
            let problem = try refusal(damaged(document, old, new))
            #expect(problem.id == id && problem.line == line, "\(name): \(problem)")
        }
    }

    @Test func `a label in the text that is not the one worked out is told`() throws {
        var document = DocumentCases.document([DocumentCases.paragraph("正文。")])
        document.main.attachments = [
            Attachment(title: "名单", blocks: [DocumentCases.paragraph("甲。")], number: "1", anchor: "f1"),
            Attachment(title: "口径", blocks: [DocumentCases.paragraph("乙。")], number: "2", anchor: "f2"),
        ]
        #expect(try refusal(damaged(document, "附件2 ", "附件3 ")).id == "docbook-words")
        #expect(try refusal(damaged(document, "</phrase>口径</title>", "</phrase>口经</title>")).id == "docbook-words")
        #expect(try refusal(damaged(document, "number=2", "number=4")).id == "docbook-words")
        let line = "<para role=\"attachmentNote\"><phrase role=\"label\">2. </phrase>口径</para>\n"
        #expect(try refusal(damaged(document, line, "")).id == "docbook-words")
        #expect(try refusal(damaged(document, line, line + line)).id == "docbook-attachments")
    }

    @Test func `facts that contradict the words are told`() throws {
        let quantity = DocumentCases.document(.quantity(Quantity(value: "402.60", unit: "亿元")))
        #expect(try refusal(damaged(quantity, "unit=亿元", "unit=万元")).id == "docbook-bad-value")
        let hole = DocumentCases.document(.hole(Hole(identifier: "h", prompt: "产值", unit: "亿元")))
        #expect(try refusal(damaged(hole, "【待填", "【填")).id == "docbook-bad-value")
        let figure = DocumentCases.document(.figure(FigureUse(indicator: "产值", year: 2026, printed: "1")))
        #expect(try refusal(damaged(figure, "year=2026", "year=今年")).id == "docbook-bad-value")
        #expect(try refusal(damaged(figure, "indicator=产值 ", "")).id == "docbook-missing-part")
    }

    @Test func `line breaks and blanks between blocks do not matter`() throws {
        let document = SampleDocuments.newspaper
        let xml = try damaged(document, "</para>\n<para>", "</para>\n\n\t  <para>").replacing(
            "\n<section", with: "\r\n    <section")
        #expect(try DocBookReader.read(Array(xml.utf8)) == document)
    }

    /// Every prefix of a file, and every file with a byte changed, is read or refused.
    @Test func `a file cut off or changed at any byte never crashes the reader`() throws {
        let bytes = try #require(DocBookRenderer().render(SampleDocuments.minutes).output)
        for count in stride(from: 0, to: bytes.count, by: 7) {
            #expect(throws: DocBookReadError.self) { try DocBookReader.read(Array(bytes[..<count])) }
        }
        var source = RandomSource(seed: 5)
        for _ in 0..<400 {
            var copy = bytes
            copy[source.below(copy.count)] = UInt8(truncatingIfNeeded: source.next())
            _ = try? DocBookReader.read(copy)
        }
    }
}
