import GongwenModel
import GongwenPlain
import GongwenTestSupport
import Testing

@testable import GongwenRender

/// Renders and reads back, for the tests of the page.
enum HTMLPages {
    /// The page as a tree; fails the test where there is no page or something was reported.
    static func read(_ document: Document, options: HTMLPageOptions = HTMLPageOptions()) throws -> HTMLNode {
        let result = HTMLRenderer(options: options).render(document)
        #expect(result.diagnostics.isEmpty)
        return try HTMLNode(page: #require(result.output))
    }

    /// The page of a document with a title and these blocks.
    static func read(_ blocks: [Block]) throws -> HTMLNode {
        try read(Document(main: MainText(title: "标题", blocks: blocks)))
    }

    /// The page's prose: `<main>` without what is generated, white space aside.
    static func prose(of page: HTMLNode) throws -> String {
        try printed(#require(page.all("main").first).text(prose: true))
    }

    /// The printed characters by the plain form, white space aside.
    static func plainProse(of document: Document) throws -> String {
        try printed(
            String(decoding: #require(PlainRenderer(marksScripts: false).render(document).output), as: UTF8.self))
    }

    private static func printed(_ string: String) -> String {
        String(String.UnicodeScalarView(string.unicodeScalars.filter { !$0.properties.isWhitespace }))
    }
}
