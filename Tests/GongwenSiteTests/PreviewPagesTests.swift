import GongwenModel
import GongwenRender
import Testing

@testable import GongwenSite

@Suite("PreviewPages") struct PreviewPagesTests {
    private func made(_ title: String) throws -> PreviewDocument.Made {
        let renderer = HTMLRenderer()
        let document = Document(main: MainText(title: Text([.text(title, at: .none)])))
        return PreviewDocument.Made(
            parts: try #require(renderer.parts(of: document).output), styleSheet: renderer.styleSheet)
    }

    private func document(_ findings: [Diagnostic] = [], _ state: PreviewDocument.State = .current) throws
        -> PreviewDocument
    {
        var document = PreviewDocument(name: "甲?#/b", shown: "plans/甲.swift")
        document.made = try made("青禾县计划")
        document.state = state
        document.findings = findings.map { $0.located(in: document.shown) }
        document.source = Array("let a = 1\n// <b>\n\tlet 丙 = \"&\"\r\n".utf8)
        return document
    }

    private func text(_ file: PreviewFile??) throws -> String {
        guard case .bytes(let bytes, _)? = file??.body else { throw MissingPage() }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func `a document without a title goes by its file's name`() throws {
        var untitled = try document()
        untitled.made = try made("")
        #expect(untitled.title == "plans/甲.swift")
        #expect(try document().title == "青禾县计划")
    }

    private struct MissingPage: Error {}

    private func page(_ document: PreviewDocument) throws -> String {
        try text(PreviewPages.files(of: document, hasList: true)[PreviewAddress.page(document.name)])
    }

    private func source(_ document: PreviewDocument) throws -> String {
        try text(PreviewPages.files(of: document, hasList: true)[PreviewAddress.source(document.name)])
    }

    private func finding(
        _ severity: Diagnostic.Severity, _ message: String = "写法不对", line: UInt32 = 2, column: UInt32 = 3
    ) -> Diagnostic {
        Diagnostic(id: "some-rule", severity: severity, at: Place(line: line, column: column), message: message)
    }

    @Test func `the document is shown under its own title, with the style it has`() throws {
        let page = try page(document())
        #expect(page.contains("<title>青禾县计划</title>"))
        #expect(page.contains(#"<link rel="stylesheet" href="/-/style/%E7%94%B2%3F%23/b?"#))
        #expect(page.contains("<article"))
        #expect(page.contains("没有发现问题"))
    }

    @Test func `a finding says how grave it is in words and leads to its line`() throws {
        let page = try page(document([finding(.note), finding(.warning), finding(.error)]))
        let list = try #require(page.split(separator: "<ol>", maxSplits: 1).last)
        #expect(page.contains("<summary>错误 1 处，提醒 1 处，说明 1 处</summary>"))
        #expect(page.contains(#"href="/-/source/%E7%94%B2%3F%23/b#L2">plans/甲.swift:2:3</a>"#))
        // The gravest first.
        let order = ["错误</strong>", "提醒</strong>", "说明</strong>"].compactMap { list.range(of: $0)?.lowerBound }
        #expect(order.count == 3 && order == order.sorted())
        #expect(page.contains(#"<details class="preview-findings" open="">"#))
    }

    @Test func `errors open the list, lesser findings do not`() throws {
        #expect(try page(document([finding(.warning)])).contains(#"<details class="preview-findings">"#))
    }

    @Test func `a finding elsewhere is named without a link`() throws {
        var elsewhere = finding(.error)
        elsewhere.location?.file = "glossary/产业.yaml"
        let page = try page(document([elsewhere]))
        #expect(page.contains(#"<span class="preview-place">glossary/产业.yaml:2:3</span>"#))
    }

    @Test func `what is shown of an earlier time says so`() throws {
        #expect(try page(document([finding(.error)], .failed)).contains("下面是上一次编成的样子"))
        #expect(try page(document([], .gone)).contains("文件不在了"))
        #expect(try !page(document()).contains("上一次"))
        var never = try document([finding(.error)], .failed)
        never.made = nil
        #expect(try page(never).contains("还没有编成过"))
    }

    @Test(arguments: [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "]]>&amp;{{x}}", "\u{0}\u{1B}[31m\u{FFFE}",
    ])
    func `text from outside stays text`(_ hostile: String) throws {
        var document = PreviewDocument(name: hostile, shown: hostile)
        document.findings = [finding(.error, hostile).located(in: hostile)]
        document.findings[0].explanation = hostile
        document.findings[0].fix = hostile
        document.source = Array(hostile.utf8)
        document.state = .failed
        for page in try [page(document), source(document), text(PreviewPages.list(of: [document]))] {
            #expect(!page.contains("<img"))
            #expect(!page.contains("alert(1)</script>"))
            #expect(page.components(separatedBy: "<script").count == 2)
            #expect(page.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" || $0 == "\t" })
        }
    }

    @Test func `no page holds script or style of its own`() throws {
        let document = try document([finding(.error)])
        for page in try [page(document), source(document), text(PreviewPages.list(of: [document]))] {
            #expect(!page.contains("style=") && !page.contains("<style"))
            #expect(page.contains(#"<script src="/-/preview.js" defer=""></script>"#))
            #expect(!page.contains("http-equiv"))
        }
    }

    @Test func `the source has a named line for every line, with what was found there`() throws {
        let page = try source(document([finding(.error, "少了引号", line: 3)]))
        #expect(page.contains(#"<li id="L1"><code>let a = 1</code></li>"#))
        #expect(page.contains(#"<li id="L2"><code>// &lt;b&gt;</code></li>"#))
        #expect(page.contains("<li id=\"L3\" class=\"error\"><code>\tlet 丙 = \"&amp;\"</code>"))
        #expect(page.contains("少了引号") && !page.contains(#"id="L4""#))
    }

    @Test func `what is found behind the last line has a line to lead to`() throws {
        let page = try source(document([finding(.error, "少了括号", line: 4)]))
        #expect(page.contains(#"<li id="L4" class="error"><code></code>"#) && page.contains("少了括号"))
        #expect(try !source(document([finding(.error, line: 5)])).contains(#"id="L4""#))
    }

    @Test func `the stamp follows the page and nothing else`() throws {
        func stamp(_ document: PreviewDocument) -> String? {
            PreviewPages.files(of: document, hasList: true)[PreviewAddress.page(document.name)]??.stamp
        }
        let first = try #require(try stamp(document()))
        #expect(try stamp(document()) == first)
        #expect(try page(document()).contains(#"<body data-stamp="\#(first)">"#))
        #expect(try stamp(document([finding(.note)])) != first)
    }

    @Test func `another style makes another page`() throws {
        var restyled = try document()
        restyled.made = PreviewDocument.Made(parts: try #require(restyled.made).parts, styleSheet: Array("p {}".utf8))
        #expect(try page(restyled) != page(document()))
    }

    @Test func `the list names every document and how it stands`() throws {
        var waiting = PreviewDocument(name: "乙", shown: "plans/乙.swift")
        waiting.state = .waiting
        let list = try text(PreviewPages.list(of: [document([finding(.warning)]), waiting]))
        #expect(list.contains(#"<a href="/documents/%E7%94%B2%3F%23/b">青禾县计划</a>"#))
        #expect(list.contains("提醒 1 处") && list.contains("正在编译"))
        #expect(try text(PreviewPages.list(of: [])).contains("没有计划"))
    }
}
