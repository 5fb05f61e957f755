import Testing

@testable import GongwenSite

@Suite("PageValues") struct PageValuesTests {
    private func rendered(_ template: String, _ text: String) throws -> String {
        let files = [PageTemplates.File(name: "page", shown: "page.mustache", bytes: Array(template.utf8))]
        let templates = try #require(PageTemplates.read(files).output)
        var values = PageValues()
        values.set("x", text)
        return String(decoding: try #require(templates.render("page", values)), as: UTF8.self)
    }

    @Test(arguments: ["{{x}}", "{{{x}}}", "{{#x}}{{x}}{{/x}}"])
    func `text from outside stays text however the template names it`(_ template: String) throws {
        #expect(try rendered(template, "<a href=\"x\">'&</a>") == "&lt;a href=&quot;x&quot;&gt;&#39;&amp;&lt;/a&gt;")
        // One grapheme cluster, three code points.
        #expect(try rendered(template, "\"\u{301}<\u{301}\u{200D}") == "&quot;\u{301}&lt;\u{301}\u{200D}")
        #expect(try rendered(template, "{{x}}{{{x}}}{{/x}}{{=<% %>=}}").contains("{") == false)
    }

    @Test func `an empty text counts as missing`() throws {
        #expect(try rendered("{{^x}}无{{/x}}{{#x}}有{{/x}}", "") == "无")
        #expect(try rendered("{{^x}}无{{/x}}{{#x}}有{{/x}}", "0") == "有")
    }

    @Test func `a template with a mistake is named with its line`() throws {
        let bytes = Array("甲\n{{#a}}\n{{/b}}\n".utf8)
        let read = PageTemplates.read([
            PageTemplates.File(name: "page", shown: "templates/site/page.mustache", bytes: bytes)
        ])
        #expect(read.output == nil)
        let finding = try #require(read.diagnostics.first)
        #expect(finding.id == "page-template")
        #expect(finding.location?.file == "templates/site/page.mustache")
        #expect((finding.location?.start.line ?? 0) >= 2)
    }
}
