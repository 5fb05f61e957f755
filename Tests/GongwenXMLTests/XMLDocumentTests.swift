import GongwenXML
import Testing

@Suite struct XMLDocumentTests {
    private func parse(_ xml: String) throws -> XMLElement { try XMLDocument(parsing: Array(xml.utf8)).root }

    @Test func `gives names, namespaces and attributes, whatever the prefixes`() throws {
        let root = try parse(
            """
            <d:a xmlns:d="http://docbook.org/ns/docbook" xmlns:l="http://www.w3.org/1999/xlink" xmlns:o="urn:o"
                 xml:id="i" xml:lang="zh-Hans" l:href="x?a=1&amp;b=2" role="&#20013;&lt;" o:role="other"/>
            """)
        #expect(root.name == "a")
        #expect(root.namespace == "http://docbook.org/ns/docbook")
        #expect(root["xml:id"] == "i")
        #expect(root["xml:lang"] == "zh-Hans")
        #expect(root["xlink:href"] == "x?a=1&b=2")
        #expect(root["role"] == "中<")
        #expect(root["id"] == nil)
        #expect(root.attributes.count == 5)
    }

    @Test func `joins text across CDATA, comments and instructions, and keeps every character`() throws {
        let root = try parse("<a> 一<![CDATA[<二>]]><!-- 注 -->&amp;<?pi x?>三\n<b>四</b>五</a>")
        guard case .text(let first) = root.children[0], case .text(let last) = root.children[2] else {
            Issue.record("text, element, text expected: \(root.children)")
            return
        }
        #expect(root.children.count == 3)
        #expect(first == " 一<二>&三\n")
        #expect(last == "五")
        #expect(root.text == " 一<二>&三\n四五")
    }

    @Test func `counts elements in document order and knows their lines`() throws {
        let root = try parse("<a>\n<b><c/></b>\n\n<d\n/></a>")
        #expect(root.elements.map(\.name) == ["b", "d"])
        #expect(root.elements.map(\.ordinal) == [1, 3])
        #expect(root.elements.map(\.line) == [2, 5])
        #expect(root.first("b")?.first("c")?.ordinal == 2)
        #expect(root.first("x") == nil)
    }

    @Test func `knows lines beyond 65,535`() throws {
        let root = try parse("<a>" + String(repeating: "\n", count: 80_000) + "<b>一</b></a>")
        #expect(root.first("b")?.line == 80_001)
    }

    @Test(
        arguments: [
            ("UTF-8 with a mark", [0xEF, 0xBB, 0xBF] + Array("<a>公文</a>".utf8)),
            (
                "UTF-16, little-endian",
                [0xFF, 0xFE] + "<a>公文</a>".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
            ),
            ("UTF-16, big-endian", [0xFE, 0xFF] + "<a>公文</a>".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }),
            (
                "GB 18030, declared",
                Array("<?xml version=\"1.0\" encoding=\"GB18030\"?><a>".utf8) + [0xB9, 0xAB, 0xCE, 0xC4]
                    + Array("</a>".utf8)
            ),
        ] as [(String, [UInt8])])
    func `reads the encodings documents come in`(name: String, bytes: [UInt8]) throws {
        #expect(try XMLDocument(parsing: bytes).root.text == "公文", "\(name)")
    }

    @Test func `reading DocBook proves it first`() throws {
        #expect(try DocBookValidator.read(article("<para>一</para>")).root.first("para")?.text == "一")
        #expect(throws: InvalidXML.self) { try DocBookValidator.read(article("<para linkend=\"x\"/>")) }
    }
}
