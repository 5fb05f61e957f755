import GongwenModel
import GongwenPlain
import GongwenTestSupport
import GongwenXML
import Testing

@testable import GongwenRender

/// All outputs print the same characters in the same order: plain text, the page's `<main>` without what is generated,
/// DocBook, and the text page without what layout adds. White space aside.
@Suite struct PrintedLawTests {
    static let seeds = (1...40).map { UInt64($0) }

    /// Prose without white space: what every output must agree on.
    static func characters(_ string: String) -> String {
        String(String.UnicodeScalarView(string.unicodeScalars.filter { !$0.properties.isWhitespace && $0 != "\u{200B}" }))
    }

    private func plain(_ document: Document) throws -> String {
        Self.characters(String(decoding: try #require(PlainRenderer().render(document).output), as: UTF8.self))
    }

    @Test(arguments: seeds) func `the page prints what plain text prints`(seed: UInt64) throws {
        var random = RandomDocuments(seed: seed, awkward: seed.isMultiple(of: 2))
        let document = random.document()
        let page = try #require(HTMLRenderer().render(document).output)
        let main = try #require(try HTMLNode(page: page).all("main").first)
        #expect(Self.characters(main.text(prose: true)) == (try plain(document)), "seed \(seed)")
    }

    @Test(arguments: seeds) func `DocBook prints what plain text prints`(seed: UInt64) throws {
        var random = RandomDocuments(seed: seed, awkward: seed.isMultiple(of: 2))
        let document = random.document()
        let rendered = DocBookRenderer().renderProved(document)
        let bytes = try #require(rendered.output, "\(rendered.diagnostics)")
        #expect(Self.characters(try XMLDocument(parsing: bytes).root.text) == (try plain(document)), "seed \(seed)")
    }

    @Test(arguments: seeds) func `the text page prints what plain text prints`(seed: UInt64) throws {
        var random = RandomDocuments(seed: seed, awkward: false)
        let document = random.document()
        let pages = try #require(TextPageRenderer().render(document).output)
        #expect(PagedText.prose(pages) == PagedText.prose(document: try plain(document)), "seed \(seed)")
    }
}

/// The prose of a text page: without page numbers, rules and the lines of tables.
private enum PagedText {
    static func prose(_ pages: [UInt8]) -> String {
        var text = ""
        for page in String(decoding: pages, as: UTF8.self).split(separator: "\u{0C}", omittingEmptySubsequences: false) {
            let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
            // 22 lines, the number line, and what stands after the last line end.
            text += lines.prefix(22).joined()
        }
        return prose(document: PrintedLawTests.characters(text))
    }

    /// Without the characters that layout draws with, which random prose has too: dropped on both sides.
    static func prose(document: String) -> String {
        String(String.UnicodeScalarView(document.unicodeScalars.filter { !(0x2500...0x257F).contains($0.value) }))
    }
}
