import GongwenModel
import GongwenTestSupport
import Testing

@testable import GongwenRender

/// What a fragment never holds.
@Suite struct FragmentSafetyTests {
    private static let documents =
        SampleDocuments.all + DocumentCases.all
        + (0..<30 as Range<UInt64>).map { seed in
            var documents = RandomDocuments(seed: seed)
            return ("seed \(seed)", documents.document())
        }

    @Test func `has only elements and attributes that content systems keep`() throws {
        let names: Set = [
            "html", "h2", "h3", "h4", "h5", "h6", "p", "strong", "b", "sub", "sup", "table", "caption", "thead",
            "tbody", "tr",
            "th", "td",
        ]
        for (name, document) in Self.documents {
            for node in try FragmentPages.read(document, reporting: ["html-table-span"]).all {
                #expect(names.contains(node.name), "\(name): \(node.name)")
                for (attribute, value) in node.attributes {
                    #expect(
                        ["style", "scope", "colspan", "rowspan"].contains(attribute),
                        "\(name): \(node.name) \(attribute)")
                    for refused in ["url(", "expression", "http", "position", "\\"] {
                        #expect(!value.contains(refused), "\(name): \(value)")
                    }
                }
            }
        }
    }

    @Test func `has no wrapper, class, id, link, script or address`() throws {
        for (name, document) in SampleDocuments.all {
            let fragment = String(decoding: try #require(FragmentRenderer().render(document).output), as: UTF8.self)
            #expect(fragment.hasPrefix("<p") || fragment.hasPrefix("<h2"), "\(name)")
            for refused in [
                "<html", "<head", "<body", "<main", "<script", "<details", "<style", "<a ", "class=", "id=", "href",
                "http",
            ] {
                #expect(!fragment.contains(refused), "\(name): \(refused)")
            }
        }
    }

    @Test func `holds nothing that only the office knows`() throws {
        for (name, document) in Self.documents {
            let text = try FragmentPages.read(document, reporting: ["html-table-span"]).text()
            #expect(!text.contains(RandomDocuments.silencingReason), "\(name)")
        }
    }

    @Test func `escapes what the author writes`() throws {
        let text: Text = "<script>&\"'</script>"
        let root = try FragmentPages.read([.paragraph(Paragraph(text))])
        #expect(FragmentPages.lines(root) == ["p " + text.plain])
    }

    @Test(arguments: ["\u{B}", "\u{1}", "\u{FFFE}"])
    func `refuses a character that HTML cannot carry as the page does`(character: String) {
        let text = Text([.text("甲", at: Place(line: 6)), .text("乙" + character, at: Place(line: 7, column: 3))])
        let document = Document(main: MainText(title: "标题", blocks: [.paragraph(Paragraph(text))]))
        let result = FragmentRenderer().render(document)
        #expect(result.output == nil)
        #expect(result.diagnostics == HTMLRenderer().render(document).diagnostics)
        #expect(result.diagnostics.first?.location?.start.line == 7)
    }

    @Test func `refuses what is nested beyond measure and a cell beyond the table's edge as the page does`() {
        var block = Block.paragraph(Paragraph("底。"))
        for _ in 0..<300 { block = .section(Section(heading: "层", blocks: [block])) }
        let result = FragmentRenderer().render(Document(main: MainText(title: "标题", blocks: [block])))
        #expect(result.output == nil)
        #expect(result.diagnostics.map(\.id) == ["html-nesting"])
        let table = Table(rows: [TableRow([TableCell("宽", columnSpan: 3)])])
        #expect(
            FragmentRenderer().render(Document(main: MainText(blocks: [.table(table)]))).diagnostics.map(\.id)
                == ["html-table-span"])
    }
}
