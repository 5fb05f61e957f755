import GongwenModel
import GongwenTestSupport
import Testing

@testable import GongwenRender

/// What a page never holds, and what it does instead.
@Suite struct HTMLSafetyTests {
    @Test func `holds no script, no style beside its sheet and asks nothing of the network`() throws {
        for (name, document) in SampleDocuments.all {
            let page = try HTMLPages.read(document)
            #expect(page.all.allSatisfy { !["script", "link", "img", "iframe", "base"].contains($0.name) }, "\(name)")
            #expect(page.all.allSatisfy { $0["style"] == nil && $0["src"] == nil }, "\(name)")
            #expect(page.all.allSatisfy { !$0.attributes.contains { $0.name.hasPrefix("on") } }, "\(name)")
            let policy = page.all("meta").first { $0["http-equiv"] == "Content-Security-Policy" }
            #expect(policy?["content"]?.hasPrefix("default-src 'none'; ") == true)
        }
    }

    @Test func `keeps the style sheet to what loads nothing and every checker takes`() {
        let sheet = String(decoding: PackageResources.page_css, as: UTF8.self)
        for refused in ["url(", "@import", "@layer", "@container", ":popover-open", "</", "expression"] {
            #expect(!sheet.contains(refused), "\(refused)")
        }
    }

    @Test func `escapes what the author writes`() throws {
        let title: Text = "<script>&\"'</script>"
        let page = try HTMLPages.read(
            Document(main: MainText(title: title)), options: HTMLPageOptions(siteName: "\"><script>"))
        #expect(page.all("h1").map { $0.text() } == [title.plain])
        #expect(page.all("script").isEmpty)
        #expect(page.all("meta").first { $0["name"] == "SiteName" }?["content"] == "\"><script>")
    }

    @Test(arguments: ["\u{B}", "\u{1}", "\u{FFFE}"])
    func `refuses a character that HTML cannot carry, at its place`(character: String) {
        let place = Place(line: 7, column: 3)
        let text = Text([.text("甲", at: Place(line: 6)), .text("乙" + character, at: place)])
        let result = HTMLRenderer().render(Document(main: MainText(title: "标题", blocks: [.paragraph(Paragraph(text))])))
        #expect(result.output == nil)
        #expect(result.diagnostics.map(\.id) == ["html-character"])
        #expect(result.diagnostics.first?.category == .structural)
        #expect(result.diagnostics.first?.location?.start.line == 7)
    }

    @Test func `refuses sections nested beyond measure instead of failing`() {
        var block = Block.paragraph(Paragraph("底。"))
        for _ in 0..<300 { block = .section(Section(heading: "层", blocks: [block])) }
        let result = HTMLRenderer().render(Document(main: MainText(title: "标题", blocks: [block])))
        #expect(result.output == nil)
        #expect(result.diagnostics.map(\.id) == ["html-nesting"])
    }

    @Test func `refuses prose nested beyond measure instead of failing`() {
        var inline = Inline.text("底", at: .none)
        for _ in 0..<300 { inline = .styled(StyledText(.strong, [inline])) }
        let document = Document(main: MainText(title: "标题", blocks: [.paragraph(Paragraph(Text([inline])))]))
        #expect(HTMLRenderer().render(document).diagnostics.map(\.id) == ["html-nesting"])
    }

    @Test func `flattens passages however deep they are nested`() {
        var blocks = [Block.paragraph(Paragraph("底。"))]
        for _ in 0..<300 { blocks = [.passage(Passage(.unreviewed(note: ""), blocks)), .paragraph(Paragraph("后。"))] }
        let flat = blocks.withoutPassages
        #expect(flat.count == 301)
        #expect(flat.first == .paragraph(Paragraph("底。")))
    }

    @Test func `writes the tags that are given and no others`() throws {
        let bare = try HTMLPages.read(SampleDocuments.report)
        #expect(bare.all("meta").compactMap { $0["name"] } == ["viewport", "color-scheme", "ArticleTitle"])
        #expect(bare.all(".site").isEmpty)
        let options = HTMLPageOptions(
            siteName: "青禾县人民政府", siteIDCode: "3799990001", publicationTime: "2026-02-07 09:00",
            contentSource: "县政府办公室")
        let page = try HTMLPages.read(SampleDocuments.report, options: options)
        #expect(
            page.all("meta").compactMap { $0["name"] }.dropFirst(2)
                == ["SiteName", "SiteIDCode", "ArticleTitle", "PubDate", "ContentSource"])
        #expect(page.all(".site").first?.text() == "青禾县人民政府 发布时间：2026-02-07 09:00 来源：县政府办公室")
    }
}
