import GongwenModel
import GongwenPlain
import GongwenTestSupport
import GongwenXML
import Testing

@testable import GongwenRender

/// All outputs print the same characters in the same order: plain text, the page's `<main>` without what is generated,
/// and DocBook; white space aside. The text page, which sets some things side by side, has its own comparison
/// beside its renderer.
@Suite struct PrintedLawTests {
    static let seeds = (1...40).map { UInt64($0) }

    /// Prose without white space: what every output must agree on.
    static func characters(_ string: String) -> String {
        String(
            String.UnicodeScalarView(string.unicodeScalars.filter { !$0.properties.isWhitespace && $0 != "\u{200B}" }))
    }

    private func plain(_ document: Document) throws -> String {
        Self.characters(
            String(decoding: try #require(PlainRenderer(marksScripts: false).render(document).output), as: UTF8.self))
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
}
