import GongwenModel
import GongwenTestSupport
import Testing

@testable import GongwenRender

/// The print style of the page: the official A4 page as far as a style sheet can say it.
@Suite struct PrintStyleTests {
    private func page(_ document: Document) throws -> String {
        String(decoding: try #require(HTMLRenderer().render(document).output), as: UTF8.self)
    }

    private func articleClasses(_ document: Document) throws -> [Substring] {
        let page = try page(document)
        let start = try #require(page.firstRange(of: "<article class=\"")).upperBound
        return page[start...].prefix { $0 != "\"" }.split(separator: " ")
    }

    @Test func `R5.1-1 R5.2.1-1 R5.2.1-2 R5.2.1-4 A4 with margins of 37, 26, 35 and 28 mm, 22 lines between them`()
        throws
    {
        let page = try page(SampleDocuments.notice)
        #expect(page.contains("size: A4;") && page.contains("margin: 37mm 26mm 35mm 28mm;"))
        let height = try #require(page.firstMatch(of: /--row: ([0-9.]+)pt;/)?.1)
        #expect(page.contains(/body \{\s*display: block;\s*line-height: var\(--row\);/))
        let lines = 225 / 25.4 * 72 / (try #require(Double(height)))
        #expect(lines >= 22 && lines < 22.1)
    }

    @Test func `R7.5-2 R10.1-8 numbers right on odd pages and left on even ones, none on a letter's first`() throws {
        let page = try page(SampleDocuments.notice)
        #expect(page.contains(/@page :right \{\s*@bottom-right/) && page.contains(/@page :left \{\s*@bottom-left/))
        #expect(page.contains(/@page letter:first \{[^@]*@top-center[^@]*@bottom-right \{\s*content: none;/))
    }

    @Test func `R7.4.1-3 the last page keeps room for a 版记 of its length, and none where there is none`() throws {
        func foot(_ colophon: Colophon) throws -> [Substring] {
            try articleClasses(Document(main: MainText(title: "通知"), colophon: colophon)).filter {
                $0.hasPrefix("foot-")
            }
        }
        #expect(try foot(Colophon()) == [])
        #expect(try foot(Colophon(printingOrgan: "县政府办公室", printDate: "2026年2月6日")) == ["foot-2"])
        let long = Text(String(repeating: "青禾县某某局，", count: 20))
        #expect(try foot(Colophon(copyRecipients: long, printingOrgan: "县政府办公室")) == ["foot-10"])
        #expect(try foot(Colophon(copyRecipients: Text(String(repeating: "局，", count: 500)))) == ["foot-16"])
    }
}
