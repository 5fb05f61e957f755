import GongwenModel
import Testing

@testable import GongwenRender

@Suite struct MarkedPageTests {
    private static let page = MarkedPage(
        title: "对照<稿>", facts: [("甲（旧）", "a&b.swift"), ("乙（新）", "\"乙\".json")],
        chapters: [
            MarkedPage.Chapter(
                identifier: "c1", title: "正文",
                blocks: [
                    .heading(
                        level: 3, words: [(.same, "一、"), (.removed, "旧<题>"), (.added, "新题")], badges: ["改题"],
                        note: "甲 1 行"),
                    .paragraph(
                        words: [(.same, "数字"), (.removed, "10"), (.added, "12"), (.same, "&个")], badge: "改", note: ""),
                    .paragraph(words: [(.same, "未动")], badge: "", note: ""),
                    .remark("说明"),
                ]),
            MarkedPage.Chapter(
                identifier: "c2", title: "数字",
                blocks: [.table(caption: "表", head: ["指标", "变化"], rows: [[[(.same, "产值")], [(.added, "<5")]]])]),
        ])

    private func read() throws -> HTMLNode {
        try HTMLNode(page: try #require(MarkedPageRenderer().render(Self.page).output))
    }

    @Test func `what went is struck and what came is underlined, by element`() throws {
        let page = try read()
        #expect(page.all("del").map { $0.text() } == ["删去的文字", "旧<题>", "10"])
        #expect(page.all("ins").map { $0.text() } == ["增加的文字", "新题", "12", "<5"])
        #expect(page.all("h3").map { $0.text() } == ["改题 一、旧<题>新题 甲 1 行"])
        let paragraphs = try #require(page.all("main").first).all("p").map { $0.text() }
        #expect(paragraphs == ["改 数字1012&个", "未动", "说明"])
    }

    @Test func `holds no script and asks nothing of the network`() throws {
        let page = try read()
        #expect(page.all.allSatisfy { !["script", "link", "img", "iframe", "base"].contains($0.name) })
        #expect(page.all.allSatisfy { $0["style"] == nil && $0["src"] == nil })
        let policy = page.all("meta").first { $0["http-equiv"] == "Content-Security-Policy" }
        #expect(policy?["content"]?.hasPrefix("default-src 'none'; ") == true)
        let sheet = String(decoding: PackageResources.comparison_css, as: UTF8.self)
        for refused in ["url(", "@import", "@layer", "@container", "</", "expression"] {
            #expect(!sheet.contains(refused), "\(refused)")
        }
    }

    @Test func `the contents lead to the chapters, tables have heads`() throws {
        let page = try read()
        let ids = Set(page.all.compactMap { $0["id"] })
        #expect(page.all("a").compactMap { $0["href"] } == ["#main-text", "#c1", "#c2"])
        #expect(page.all("a").allSatisfy { ids.contains(String(($0["href"] ?? "").dropFirst())) })
        #expect(page.all("th").map { $0["scope"] } == ["col", "col", "row"])
        #expect(page.all("caption").map { $0.text() } == ["表"])
    }

    @Test func `a character that HTML cannot carry is told`() {
        var page = Self.page
        page.title = "坏\u{B}字"
        let result = MarkedPageRenderer().render(page)
        #expect(result.output == nil)
        #expect(result.diagnostics.map(\.id) == ["html-character"])
    }
}
