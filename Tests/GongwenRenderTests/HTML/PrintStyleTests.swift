import GongwenLayout
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

    @Test func `R5.2.1-2 R5.2.3-1 a house's page changes the print style, the standard's changes nothing`() {
        #expect(PrintStyle(.standard).rules.isEmpty)
        func rules(_ change: (inout LayoutProfile) -> Void) -> String { PrintStyle(LayoutProfile(change)).rules }
        #expect(rules { $0.textWidth = 155 }.contains("@page { margin: 37.00mm 27.00mm 35.00mm 28.00mm; }"))
        #expect(rules { $0.linesPerPage = LineCount(20) }.contains("--row: 31.87pt"))
        #expect(rules { $0.lineWidth = .cells(30) }.contains("font-size: 14.73pt; letter-spacing: 0.007pt"))
        #expect(rules { $0.textHeight = 230 }.contains("--sheets: 1 / 230.00mm"))
        #expect(rules { $0.boldLevels = [2] }.contains(".l2:is(h2, h3, h4, h5, h6) { font-weight: 700; }"))
        #expect(rules { $0.linesAboveSealedSignature = LineCount(3) }.contains("calc(3 * var(--row))"))
        #expect(rules { $0.avoidsLoneLine = false }.contains("orphans: 1"))
        #expect(rules { $0.repeatsTableHeads = false }.contains("thead"))
    }

    @Test func `R7.5-2 a house that wants numbers in the middle has them there in print`() throws {
        let renderer = HTMLRenderer(layout: LayoutProfile { $0.numberPlace = .centre })
        let page = String(decoding: try #require(renderer.render(SampleDocuments.notice).output), as: UTF8.self)
        #expect(page.contains("@page :right { @bottom-right { content: none; } @bottom-center {"))
        #expect(try !self.page(SampleDocuments.notice).contains("@bottom-right { content: none; }"))
    }

    @Test func `R7.3.5.1-4 names of a sealed joint document stand apart, two beside each other where they are short`()
        throws
    {
        func seals(_ names: [Text], _ seal: Closing.Seal = .sealed) throws -> [Substring] {
            try articleClasses(Document(closing: Closing(seal: seal, signatures: names, issueDate: "2026年2月6日")))
                .filter { ["is-sealed", "seals", "paired"].contains($0) }
        }
        #expect(try seals(["县财政局"]) == ["is-sealed"])
        #expect(try seals(["县财政局", "县审计局"]) == ["is-sealed", "seals", "paired"])
        #expect(try seals(["县财政局", "青禾经济技术开发区管理委员会"]) == ["is-sealed", "seals"])
        #expect(try seals(["县财政局", "县审计局"], .unsealed) == [])
        let house = HTMLRenderer(layout: LayoutProfile { $0.seal = .sealed })
        let page = String(
            decoding: try #require(house.render(Document(closing: Closing(signatures: ["县财政局"]))).output), as: UTF8.self
        )
        #expect(page.contains("form-document is-sealed\""))
    }

    @Test func `R7.3.1-3 a title has the lines of the text page in print`() throws {
        let page = try page(SampleDocuments.notice)
        #expect(page.contains(/<span class="line">[^\n]*的<wbr>?通知|<span class="line">[^\n]*的通知<\/span><\/h1>/))
        #expect(page.matches(of: /<span class="line">/).count >= 2)
    }
}
