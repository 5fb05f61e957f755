import Foundation
import Testing

/// `gongwen publish` as a user runs it.
@Suite(.enabled(if: BuiltTool.folder != nil, Comment(rawValue: BuiltTool.need))) struct PublishCommandTests {
    /// The names of files that are new, changed or gone.
    private func differences(_ before: [String: Int], _ after: [String: Int]) -> [String] {
        Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }.sorted()
    }

    /// The files of a document's own.
    private func own(_ number: Int) -> [String] {
        let name = PublishedWorkspace.name(number)
        return [
            "documents/\(name).docbook.xml", "documents/\(name).html", "documents/\(name).txt",
            "search/text/\(name).js",
        ]
    }

    @Test func `a site has a page and downloads for every document, and the pages that list them`() throws {
        let workspace = try PublishedWorkspace(documents: 3)
        let outcome = try workspace.publish()
        try #require(outcome.status == 0, "\(outcome.messages)")
        let lists = [
            "feed.xml", "glossary.html", "index.html", "search.html", "search.js", "search/index-1.js", "sitemap.xml",
            "style.css",
        ]
        #expect(try workspace.files().keys.sorted() == (lists + own(1) + own(2) + own(3)).sorted())
        // What a document's page says of itself comes from the settings and the plan; what neither says is told.
        let page = try workspace.text("documents/甲01.html")
        for tag in [
            #"<meta name="SiteName" content="青禾县人民政府">"#, #"<meta name="SiteIDCode" content="0000000000">"#,
            #"<meta name="ColumnType" content="政策文件">"#, #"<meta name="ArticleTitle" content="青禾县2026年第1号报告">"#,
            #"<meta name="PubDate" content="2026-02-09 09:00">"#, #"<meta name="ContentSource" content="青禾县人民政府">"#,
            #"<link rel="canonical" href="https://www.example.com/ghjh/documents/%E7%94%B201.html">"#,
        ] { #expect(page.contains(tag), "\(tag)") }
        #expect(outcome.messages.contains("“甲03”没有写发布时间（PubDate），网页里没有这项标签 [publication-tags]"))
        #expect(!outcome.messages.contains("“甲01”没有写"))
        #expect(try !workspace.text("documents/甲03.html").contains("PubDate"))
        // RFC 4287 demands a time of every entry: the document without one is not in the feed, but on the map.
        #expect(try !workspace.text("feed.xml").contains("%E7%94%B203"))
        #expect(try workspace.text("feed.xml").contains("<updated>2026-02-10T09:00:00+08:00</updated>"))
        #expect(try workspace.text("sitemap.xml").contains("documents/%E7%94%B203.html"))
    }

    @Test func `an unchanged workspace is left alone and told so, with what was said before`() throws {
        let workspace = try PublishedWorkspace(documents: 3)
        try workspace.write("plans/乙.json", PublishedWorkspace.document(9, publicity: "onRequest"))
        let first = try workspace.publish()
        let before = try workspace.files()
        // The clock of files must have gone on, or the run cannot know that nothing changed meanwhile.
        var second = try workspace.publish()
        for _ in 0..<20 where !second.messages.contains("没有变化") { second = try workspace.publish() }
        #expect(second.messages.contains("没有变化") && second.status == 1 && first.status == 1)
        #expect(second.messages.contains("[publish-publicity]"))
        #expect(try differences(before, workspace.files()).isEmpty)
    }

    @Test func `a changed term rewrites the pages of the documents that use it and no others`() throws {
        let workspace = try PublishedWorkspace(documents: 12)
        try #require(try workspace.publish().status == 0)
        let before = try workspace.files()
        try workspace.write("glossary/名词.yaml", PublishedWorkspace.terms("四项压减、四项增加的统称。"))
        try #require(try workspace.publish().status == 0)
        let users = [1, 3, 5, 7, 9, 11].flatMap(own)
        #expect(
            try differences(before, workspace.files()) == (users + ["glossary.html", "search/index-1.js"]).sorted())
        #expect(try workspace.text("glossary.html").contains("四项压减"))
        #expect(try !workspace.text("documents/甲01.html").contains("四项减少"))
    }

    @Test func `a renamed term whose old name stays an alias rewrites nothing`() throws {
        let workspace = try PublishedWorkspace(documents: 6)
        try #require(try workspace.publish().status == 0)
        let before = try workspace.files()
        try workspace.write(
            "glossary/名词.yaml",
            PublishedWorkspace.terms("四项减少、四项增加的统称。")
                .replacing("词目: 四减四增", with: "词目: 四项增减\n  别名: 四减四增"))
        let outcome = try workspace.publish()
        #expect(outcome.status == 0, "\(outcome.messages)")
        #expect(try differences(before, workspace.files()).isEmpty)
    }

    @Test func `a renamed term without an alias makes its documents refused and their pages go away`() throws {
        let workspace = try PublishedWorkspace(documents: 4)
        try #require(try workspace.publish().status == 0)
        let before = try workspace.files()
        try workspace.write(
            "glossary/名词.yaml",
            PublishedWorkspace.terms("统称。").replacing("四减四增", with: "五减五增"))
        let outcome = try workspace.publish()
        #expect(outcome.status == 1 && outcome.messages.contains("[unknown-term]"))
        let after = try workspace.files()
        #expect(before.keys.filter { after[$0] == nil }.sorted() == (own(1) + own(3)).sorted())
        #expect(own(2).allSatisfy { before[$0] == after[$0] })
    }

    @Test func `a changed plan rewrites its own pages and the lists that name it`() throws {
        let workspace = try PublishedWorkspace(documents: 3)
        try #require(try workspace.publish().status == 0)
        let before = try workspace.files()
        try workspace.write(
            "plans/甲02.json", PublishedWorkspace.document(2).replacing("第2号文件", with: "第二号文件"))
        try #require(try workspace.publish().status == 0)
        #expect(try differences(before, workspace.files()) == (own(2) + ["search/index-1.js"]).sorted())
    }

    @Test func `pages of removed and withdrawn documents go away`() throws {
        let workspace = try PublishedWorkspace(documents: 3)
        try #require(try workspace.publish().status == 0)
        try workspace.remove("plans/甲01.json")
        try workspace.write("gongwen.yaml", PublishedWorkspace.settings("公开属性: {甲02: 不公开}"))
        let outcome = try workspace.publish()
        #expect(outcome.status == 1 && outcome.messages.contains("[publish-publicity-conflict]"))
        let names = try workspace.files().keys
        #expect((own(1) + own(2)).allSatisfy { !names.contains($0) } && own(3).allSatisfy(names.contains))
        for list in ["index.html", "glossary.html", "sitemap.xml", "feed.xml", "search/index-1.js"] {
            guard names.contains(list) else { continue }
            #expect(
                try !workspace.text(list).contains("甲02") && !workspace.text(list).contains("%E7%94%B202"), "\(list)")
        }
    }

    @Test func `documents that may not be published are named with the reason and the way out`() throws {
        let workspace = try PublishedWorkspace(documents: 1)
        try workspace.write("plans/依申请.json", PublishedWorkspace.document(3, publicity: "onRequest"))
        try workspace.write("plans/不公开.json", PublishedWorkspace.document(4, publicity: "none"))
        try workspace.write("plans/讨论稿.json", PublishedWorkspace.document(5, stage: "discussion"))
        try workspace.write(
            "plans/未知.json", PublishedWorkspace.document(6).replacing(#""publicity": "proactive","#, with: ""))
        try workspace.write(
            "plans/电话.json",
            PublishedWorkspace.document(7, more: #", {"type": "paragraph", "text": ["联系电话：13800000000。"]}"#))
        try workspace.write("plans/坏.json", "{")
        let outcome = try workspace.publish()
        #expect(outcome.status == 65)
        for (file, id, way) in [
            ("依申请", "publish-publicity", "把公开属性改为 主动公开"), ("不公开", "publish-publicity", "把公开属性改为 主动公开"),
            ("讨论稿", "publish-stage", "把稿次改为 .印发稿"), ("未知", "publish-publicity-unknown", "未知: 主动公开"),
            ("电话", "personal-number", "改用单位的固定电话"), ("坏", "unreadable-json", ""),
        ] {
            let lines = outcome.messages.components(separatedBy: "\n").filter { $0.hasPrefix("plans/\(file).json") }
            #expect(lines.contains { $0.contains("[\(id)]") }, "\(file)：\(lines)")
            #expect(way.isEmpty || outcome.messages.contains(way), "\(way)")
        }
        #expect(outcome.messages.contains("公开 1 份公文，没有公开 6 份"))
        #expect(try workspace.files().keys.filter { $0.hasPrefix("documents/") }.count == 3)
    }

    @Test func `a personal number can be accepted with a reason in the settings`() throws {
        let workspace = try PublishedWorkspace(documents: 1)
        try workspace.write(
            "plans/电话.json",
            PublishedWorkspace.document(7, more: #", {"type": "paragraph", "text": ["值班电话：13800000000。"]}"#))
        try workspace.write(
            "gongwen.yaml", PublishedWorkspace.settings("  电话: {接受: {personal-number: 值班专用的公开号码}}"))
        let outcome = try workspace.publish()
        #expect(outcome.status == 0, "\(outcome.messages)")
        let names = try workspace.files().keys
        #expect(names.contains("documents/电话.html"))
        for name in names where !name.hasPrefix("search") { #expect(try !workspace.text(name).contains("值班专用")) }
    }

    @Test func `names in the settings that nothing has are told, those that are there are not`() throws {
        let workspace = try PublishedWorkspace(documents: 2)
        try workspace.write(
            "gongwen.yaml",
            PublishedWorkspace.settings("  甲03: {有效性: 废止}\n公开属性: {乙: 主动公开, 甲01: 主动公开}")
                .replacing("甲02: {", with: "甲02: {接受: {personal-numbers: 有理由}, "))
        let outcome = try workspace.publish()
        #expect(outcome.status == 0)
        #expect(outcome.messages.contains("gongwen.yaml:12:3: warning: 发布 下的“甲03”没有对应的公文，是不是“甲0"))
        #expect(outcome.messages.contains("公开属性 下的“乙”没有对应的公文"))
        #expect(outcome.messages.contains("接受的“personal-numbers”不是可以接受的检查，是不是“personal-number” [publication-rule]"))
        #expect(outcome.messages.components(separatedBy: "[publication-name]").count == 3)
    }

    @Test func `of files of one name the plan's data counts, and the others are named`() throws {
        let workspace = try PublishedWorkspace(documents: 1)
        try workspace.write("plans/甲01.txt", "别的文字\n")
        let outcome = try workspace.publish()
        #expect(outcome.status == 0 && outcome.messages.contains("plans/甲01.txt：没有用"), "\(outcome.messages)")
        #expect(try workspace.text("documents/甲01.html").contains("第1号文件"))
    }

    @Test func `a text that is no longer in force says so wherever it is named`() throws {
        let workspace = try PublishedWorkspace(documents: 2)
        try workspace.write(
            "gongwen.yaml", PublishedWorkspace.settings().replacing("甲02: {", with: "甲02: {有效性: 失效, "))
        try #require(try workspace.publish().status == 0)
        for page in ["index.html", "documents/甲02.html", "search/index-1.js"] {
            #expect(try workspace.text(page).components(separatedBy: "已失效").count == 2, "\(page)")
        }
        #expect(try !workspace.text("documents/甲01.html").contains("已失效"))
    }

    @Test func `internal pages go to a folder of their own and say so`() throws {
        let workspace = try PublishedWorkspace(documents: 2)
        try workspace.write("plans/草稿.json", PublishedWorkspace.document(8, stage: "discussion"))
        #expect(try workspace.publish("--internal").status == 1)
        let names = try workspace.files(in: "output/site-internal").keys
        #expect(names.contains("index.html"))
        for name in names where name.hasSuffix(".html") {
            let page = try String(
                contentsOf: workspace.root.appending(path: "output/site-internal/" + name), encoding: .utf8)
            #expect(page.contains("内部资料，不公开") && page.contains("noindex"), "\(name)")
        }
        #expect(try workspace.files().keys.allSatisfy { !$0.contains("internal") && !$0.contains("草稿") })
    }

    @Test func `a folder that is no site of ours is not touched`() throws {
        let workspace = try PublishedWorkspace(documents: 1)
        try workspace.write("网站/我的.txt", "甲")
        let outcome = try workspace.publish("-o", "网站")
        #expect(outcome.status == 73 && outcome.messages.contains("不是本工具编的网站"))
        #expect(try workspace.files(in: "网站").keys.sorted() == ["我的.txt"])
    }

    @Test func `without a workspace the way out is told`() throws {
        let folder = try BuiltTool.scratch()
        let outcome = try BuiltTool.run(["publish"], in: folder)
        #expect(outcome.status == 64 && outcome.messages.contains("gongwen init"))
    }

    @Test func `an office's own templates come before those of the tool`() throws {
        let workspace = try PublishedWorkspace(documents: 1)
        try workspace.write("templates/site/glossary.mustache", "{{<page}}{{$main}}<h1>本县名词</h1>{{/main}}{{/page}}\n")
        try #require(try workspace.publish().status == 0)
        #expect(try workspace.text("glossary.html").contains("<h1>本县名词</h1>"))
        try workspace.write("templates/site/glossary.mustache", "甲\n{{#entries}}\n")
        let before = try workspace.files()
        let outcome = try workspace.publish()
        #expect(outcome.status == 65 && outcome.messages.contains("glossary.mustache:"), "\(outcome.messages)")
        #expect(try differences(before, workspace.files()).isEmpty)
    }

    @Test func `the same input gives the same bytes in another folder`() throws {
        let sites = try (0..<2).map { _ in
            let workspace = try PublishedWorkspace(documents: 5)
            try #require(try workspace.publish("--internal").status == 0)
            return workspace
        }
        for name in try sites[0].files().keys {
            #expect(try sites[0].text(name) == sites[1].text(name), "\(name)")
        }
    }
}
