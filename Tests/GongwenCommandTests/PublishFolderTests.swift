import Foundation
import Testing

/// Where `gongwen publish` writes to, and what never makes it write.
@Suite(.enabled(if: BuiltTool.folder != nil, Comment(rawValue: BuiltTool.need))) struct PublishFolderTests {
    @Test(arguments: ["", "plans", "plans/网站", "glossary/", "data/indicators/../甲", "./templates", "没有/../网站", "/"])
    func `a folder among what the site is made from is wrong usage`(folder: String) throws {
        let workspace = try PublishedWorkspace(documents: 1)
        let outcome = try workspace.publish("-o", folder)
        #expect(outcome.status == 64 && outcome.messages.contains("-o"), "\(outcome.messages)")
        let names = try FileManager.default.contentsOfDirectory(atPath: workspace.root.path).sorted()
        #expect(names == ["glossary", "gongwen.yaml", "plans"])
    }

    @Test(arguments: [".", "..", "plans/.."])
    func `a folder with other things in it stays as it is`(folder: String) throws {
        let workspace = try PublishedWorkspace(documents: 1)
        let outcome = try workspace.publish("--internal", "-o", folder)
        #expect(outcome.status == 73 && outcome.messages.contains("不是本工具编的网站"), "\(outcome.messages)")
        let names = try FileManager.default.contentsOfDirectory(atPath: workspace.root.path).sorted()
        #expect(names == ["glossary", "gongwen.yaml", "plans"])
    }

    @Test(arguments: ["网站/.", "网站//", "网站", "./网站"])
    func `pages for the office alone lie beside the site however its folder is written`(folder: String) throws {
        let workspace = try PublishedWorkspace(documents: 1)
        try FileManager.default.createDirectory(
            at: workspace.root.appending(path: "网站"), withIntermediateDirectories: true)
        #expect(try workspace.publish("--internal", "-o", folder).status == 0)
        #expect(try workspace.files(in: "网站").keys.allSatisfy { !$0.contains("internal") })
        #expect(try workspace.files(in: "网站-internal").keys.contains("index.html"))
    }

    @Test func `pages for the office alone never take the place of a public site, nor the other way round`() throws {
        let workspace = try PublishedWorkspace(documents: 1)
        try #require(try workspace.publish("-o", "网站-internal").status == 0)
        let before = try workspace.files(in: "网站-internal")
        let outcome = try workspace.publish("--internal", "-o", "网站")
        #expect(outcome.status == 73 && outcome.messages.contains("另一种读者"), "\(outcome.messages)")
        #expect(try workspace.files(in: "网站-internal") == before)
        try #require(try workspace.publish("--internal", "-o", "乙").status == 0)
        #expect(try workspace.publish("-o", "乙-internal").status == 73)
    }

    @Test func `a link into the public site is no place for the office's own pages`() throws {
        let workspace = try PublishedWorkspace(documents: 1)
        try FileManager.default.createDirectory(
            at: workspace.root.appending(path: "网站"), withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            atPath: workspace.root.appending(path: "网站-internal").path, withDestinationPath: "网站")
        let outcome = try workspace.publish("--internal", "-o", "网站")
        #expect(outcome.status == 64 && outcome.messages.contains("会跟着公开"), "\(outcome.messages)")
        #expect(try workspace.files(in: "网站").isEmpty)
    }

    @Test func `a tool that cannot compile plans takes nothing down`() throws {
        let workspace = try PublishedWorkspace(documents: 2)
        try #require(try workspace.publish().status == 0)
        let before = try workspace.files()
        try workspace.write("plans/计划.swift", "import Gongwen\n")
        let outcome = try BuiltTool.run(
            ["publish"], in: workspace.root, environment: ["GONGWEN_LIB": workspace.root.path + "/没有"])
        #expect(outcome.status == 69 && outcome.messages.contains("网站没有改动"), "\(outcome.messages)")
        #expect(try workspace.files() == before)
    }

    @Test func `a plan that did not compile is tried again`() throws {
        let workspace = try PublishedWorkspace(documents: 1)
        try workspace.write("plans/计划.swift", "import Gongwen\n某某\n")
        for _ in 0..<3 {
            let outcome = try workspace.publish()
            #expect(outcome.status == 1 && !outcome.messages.contains("没有变化"), "\(outcome.messages)")
        }
    }
}
