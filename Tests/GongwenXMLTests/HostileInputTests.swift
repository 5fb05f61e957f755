import GongwenXML
import Testing

/// Input meant to do harm, or broken: always problems or a right result.
@Suite struct HostileInputTests {
    private func ids(_ bytes: [UInt8]) -> [String] { DocBookValidator.validate(bytes).map(\.id) }
    private func ids(_ xml: String) -> [String] { ids(Array(xml.utf8)) }

    private static let entities = [
        // Each entity ten of the one before: a billion from a kilobyte.
        "<!DOCTYPE a [<!ENTITY e0 \"x\">"
            + (1...9).map { level in
                "<!ENTITY e\(level) \"\(String(repeating: "&e\(level - 1);", count: 10))\">"
            }.joined() + "]><a>&e9;</a>",
        // One long entity, many times.
        "<!DOCTYPE a [<!ENTITY e \"\(String(repeating: "x", count: 60_000))\">]><a>"
            + String(repeating: "&e;", count: 5_000) + "</a>",
        "<!DOCTYPE a [<!ENTITY e \"\(String(repeating: "x", count: 60_000))\">]><a b=\""
            + String(repeating: "&e;", count: 50) + "\"/>",
        // A file, as entity, as DTD and as parameter entity.
        "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a>&e;</a>",
        "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>",
        "<!DOCTYPE a [<!ENTITY % p SYSTEM \"file:///etc/passwd\"> %p;]><a/>",
        "<!DOCTYPE a [<!ENTITY e SYSTEM \"http://127.0.0.1:9/e\">]><a>&e;</a>",
        "<!DOCTYPE a [<!ENTITY a \"&b;\"><!ENTITY b \"&a;\">]><a>&a;</a>",
    ]

    @Test(arguments: entities)
    func `refuses entities and outside files`(xml: String) {
        let problems = DocBookValidator.validate(Array(xml.utf8))
        #expect(problems.count >= 1)
        #expect(problems.allSatisfy { $0.id.hasPrefix("xml-") }, "\(problems)")
        #expect(throws: InvalidXML.self) { try XMLDocument(parsing: Array(xml.utf8)) }
    }

    @Test func `a document type declaration is refused even where it does no harm`() {
        #expect(ids("<!DOCTYPE article><article/>") == ["xml-doctype-refused"])
    }

    @Test func `refuses nesting of 100,000 levels`() {
        let deep = String(repeating: "<a>", count: 100_000) + String(repeating: "</a>", count: 100_000)
        let problems = DocBookValidator.validate(Array(deep.utf8))
        #expect(problems.count == 1)
        #expect(["xml-too-deep", "xml-limit-exceeded"].contains(problems.first?.id))
    }

    @Test func `takes nesting of 200 sections`() {
        let open = String(repeating: "<section><title>节</title>", count: 200)
        let close = String(repeating: "</section>", count: 200)
        #expect(ids(article(open + "<para>一</para>" + close)).isEmpty)
    }

    @Test func `a single text of 11 MB is refused or kept whole`() throws {
        let bytes = article("<para>" + String(repeating: "x", count: 11 << 20) + "</para>")
        do {
            #expect(try DocBookValidator.read(bytes).root.first("para")?.text.utf8.count == 11 << 20)
        } catch {
            #expect(error.problems.map(\.id) == ["xml-limit-exceeded"])
        }
    }

    @Test func `an attribute of 11 MB is refused`() {
        let problems = DocBookValidator.validate(
            article("<para role=\"" + String(repeating: "x", count: 11 << 20) + "\"/>"))
        #expect(problems.count == 1)
        #expect(problems.first?.message.contains("10 MB") == true, "\(problems)")
    }

    @Test func `refuses more than 64 MiB`() {
        #expect(ids([UInt8](repeating: 0x20, count: (64 << 20) + 1)) == ["xml-too-large"])
    }

    @Test(
        arguments: [
            ([], "xml-empty"),
            (Array(" \n".utf8), "xml-not-well-formed"),
            ([0xFF, 0xFE], "xml-"),
            ([0xEF, 0xBB, 0xBF], "xml-"),
            (Array("<a>\u{0}</a>".utf8), "xml-"),
            ([0], "xml-"),
            (Array("<a>".utf8) + [0xFF, 0x80] + Array("</a>".utf8), "xml-encoding"),
            (Array("<a>".utf8) + [0xE4, 0xB8] + Array("</a>".utf8), "xml-encoding"),
            (Array("<a>".utf8) + [0xB9, 0xAB, 0xCE, 0xC4] + Array("</a>".utf8), "xml-encoding"),
            (
                Array("<?xml version=\"1.0\" encoding=\"GB18030\"?><a>".utf8) + [0xFF, 0xFF] + Array("</a>".utf8),
                "xml-"
            ),
            (Array("<?xml version=\"1.0\" encoding=\"UTF-16\"?><a>公文</a>".utf8), ""),
            (Array("<?xml version=\"1.0\" encoding=\"nonsense\"?><a/>".utf8), "xml-encoding"),
            (Array("<a>\u{1}\u{B}</a>".utf8), "xml-not-well-formed"),
            (Array("<a>\u{FFFE}</a>".utf8), "xml-not-well-formed"),
            (Array("plain text".utf8), "xml-not-well-formed"),
        ] as [([UInt8], String)])
    func `says what is wrong with bytes that are no XML`(bytes: [UInt8], id: String) {
        let problems = DocBookValidator.validate(bytes)
        #expect(!problems.isEmpty)
        #expect(problems.first?.id.hasPrefix(id) == true, "\(problems)")
    }

    @Test func `a report of endless mistakes is cut`() {
        let links = String(repeating: "<para><xref linkend=\"nowhere\"/></para>", count: 2_000)
        let problems = DocBookValidator.validate(article(links))
        #expect(problems.count == 100)
        let unknown = String(repeating: "<section/>", count: 2_000)
        #expect((1...101).contains(DocBookValidator.validate(article(unknown)).count))
    }

    @Test func `tables cannot claim more than they hold`() {
        for cols in ["99999999999999999999", "2147483648", "1000000000"] {
            let table =
                "<informaltable><tgroup cols=\"\(cols)\"><tbody><row><entry/></row></tbody></tgroup></informaltable>"
            #expect(ids(article(table)) == ["docbook-table-columns"], "\(cols)")
        }
        let rows =
            "<informaltable><tgroup cols=\"1\"><tbody><row><entry morerows=\"999999999999\"/></row></tbody></tgroup></informaltable>"
        #expect(ids(article(rows)) == ["docbook-table-rowspan"])
    }
}
