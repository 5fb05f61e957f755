import Foundation
import Testing

@testable import GongwenCommand

/// Where the templates that come with the tool are looked for.
@Suite struct TemplateFinderTests {
    private func folder(_ files: [String]) throws -> URL {
        let folder = URL(filePath: try BuiltTool.scratch().path)
        for file in files { try Samples.put("// 模板：\(file)\n", in: folder, file) }
        return folder
    }

    private func names(_ root: URL, from: String, tool: String, share: String? = nil) -> [String] {
        TemplateFinder(
            upwardFrom: root.appending(path: from).path,
            environment: { $0 == "GONGWEN_SHARE" ? share.map { root.appending(path: $0).path } : nil },
            tool: root.appending(path: tool).path
        ).all().map { ($0.isOfWorkspace ? "*" : "") + $0.name }
    }

    @Test func `an installed tool has them in its share folder`() throws {
        let root = try folder([
            "usr/share/gongwen/templates/甲.swift", "usr/bin/gongwen", "templates/乙.swift", "Package.swift",
        ])
        #expect(names(root, from: "usr", tool: "usr/bin/gongwen") == ["甲"])
    }

    @Test func `a tool in a build folder has those of its package`() throws {
        let root = try folder([
            "包/templates/甲.swift", "包/Package.swift", "包/.build/debug/gongwen", "包/.build/checkouts/别的/Package.swift",
            "templates/乙.swift",
        ])
        #expect(names(root, from: ".", tool: "包/.build/debug/gongwen") == ["甲"])
        #expect(names(root, from: ".", tool: "别处/bin/gongwen") == [])
    }

    @Test func `a variable names the folder`() throws {
        let root = try folder(["数据/templates/甲.swift", "usr/share/gongwen/templates/乙.swift", "usr/bin/gongwen"])
        #expect(names(root, from: ".", tool: "usr/bin/gongwen", share: "数据") == ["甲"])
        #expect(names(root, from: ".", tool: "usr/bin/gongwen", share: "没有") == [])
    }

    @Test func `a workspace's own come first, each name once`() throws {
        let root = try folder([
            "工作区/gongwen.yaml", "工作区/templates/甲.swift", "工作区/templates/丙.swift", "工作区/plans/计划.swift",
            "usr/share/gongwen/templates/甲.swift", "usr/share/gongwen/templates/乙.swift", "usr/bin/gongwen",
        ])
        #expect(names(root, from: "工作区/plans", tool: "usr/bin/gongwen") == ["*丙", "乙", "*甲"])
        #expect(names(root, from: ".", tool: "usr/bin/gongwen") == ["乙", "甲"])
    }

    @Test func `what is no regular file is no template`() throws {
        let root = try folder(["usr/share/gongwen/templates/夹.swift/甲.swift", "usr/bin/gongwen"])
        let pipe = root.appending(path: "usr/share/gongwen/templates/管道.swift").path
        try #require(mkfifo(pipe, 0o600) == 0)
        #expect(names(root, from: ".", tool: "usr/bin/gongwen") == [])
    }
}
