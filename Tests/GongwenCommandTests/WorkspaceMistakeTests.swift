import Foundation
import Testing

/// Mistakes in a workspace's own files.
@Suite(.enabled(if: BuiltTool.folder != nil, Comment(rawValue: BuiltTool.need))) struct WorkspaceMistakeTests {
    /// A file of the workspace, its content, and what is said of it after its name.
    static let mistakes: [(name: String, content: String, told: String)] = [
        ("gongwen.yaml", "机关: 青禾县人民政府\n机构: 3\n", ":2:1: error: gongwen.yaml没有“机构”这个键"),
        ("gongwen.yaml", "机关: 青禾县人民政府\n地区: [山东省\n", ":3:1: error: YAML 语法"),
        ("gongwen.yaml", "机关: [甲, 乙]\n", ":1:"),
        ("glossary/词.yaml", "- 词目: 瞪羚企业\n  释意: 成长快的企业。\n", ":2:3: error: 词条没有“释意”这个键，你是不是要写“释义”"),
        ("glossary/词.yaml", "- 释义: 成长快的企业。\n", ":1:3: error: "),
        ("glossary/词.yaml", "词目\t: 甲\n - 乙", ":"),
    ]

    @Test(arguments: mistakes)
    func `a mistake is told at its line, and nothing is written`(name: String, content: String, told: String) throws {
        let folder = try Samples.folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        try Samples.put("机关: 青禾县人民政府\n", in: folder, "gongwen.yaml")
        try Samples.put(content, in: folder, name)
        let outcome = try BuiltTool.run(["build", "--to", "text", "公文.json"], in: folder)
        #expect(outcome.status == 65, "\(outcome.messages)")
        #expect(outcome.messages.contains("\(name)\(told)"), "\(outcome.messages)")
        #expect(outcome.messages.contains("工作区的文件有错误，没有写出任何文件"), "\(outcome.messages)")
        expectChinese(outcome.messages)
        #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "output").path))
        let check = try BuiltTool.run(["check", "公文.json"], in: folder)
        #expect(check.status == 65)
        expectChinese(check.messages)
    }

    @Test func `a new workspace builds, and is not changed by making it again`() throws {
        let folder = try BuiltTool.scratch()
        defer { try? FileManager.default.removeItem(at: folder) }
        let made = try BuiltTool.run(["init", "我的计划"], in: folder)
        #expect(made.status == 0, "\(made.messages)")
        expectChinese(made.messages)
        let workspace = folder.appending(path: "我的计划")
        let built = try BuiltTool.run(["build"], in: workspace)
        #expect(built.status == 0, "\(built.messages)")
        expectChinese(built.messages)
        let settings = workspace.appending(path: "gongwen.yaml")
        let kept = try KeptFile(at: settings)
        let again = try BuiltTool.run(["init", "我的计划"], in: folder)
        #expect(again.status == 0)
        #expect(again.messages.contains("已经存在，未作改动"), "\(again.messages)")
        #expect(kept.isUntouched)
    }

    @Test(arguments: ["文件", "文件/下一层", "/proc/没有"])
    func `a workspace that cannot be made is told`(target: String) throws {
        let folder = try BuiltTool.scratch()
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = try KeptFile(at: folder.appending(path: "文件"))
        let outcome = try BuiltTool.run(["init", target], in: folder)
        #expect(outcome.status == 73, "\(outcome.messages)")
        #expect(outcome.messages.contains("无法写入“\(target)/gongwen.yaml”"), "\(outcome.messages)")
        expectChinese(outcome.messages)
        #expect(file.isUntouched)
    }

    @Test func `a workspace without plans says so`() throws {
        let folder = try BuiltTool.scratch()
        defer { try? FileManager.default.removeItem(at: folder) }
        try Samples.put("机关: 青禾县人民政府\n", in: folder, "gongwen.yaml")
        let outcome = try BuiltTool.run(["build"], in: folder)
        #expect(outcome.status == 66)
        #expect(outcome.messages.contains("plans 目录里没有计划"), "\(outcome.messages)")
        expectChinese(outcome.messages)
    }
}
