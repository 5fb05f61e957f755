import Foundation
import Testing

/// Where outputs go, and where they must not.
@Suite(.enabled(if: BuiltTool.folder != nil, Comment(rawValue: BuiltTool.need))) struct OutputTests {
    @Test(arguments: ["文件/下一层", "文件", "/proc/没有", "没有/../文件/甲"])
    func `a folder that cannot be written is told with status 73`(target: String) throws {
        let folder = try Samples.folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = try KeptFile(at: folder.appending(path: "文件"))
        let outcome = try BuiltTool.run(["build", "--to", "text", "-o", target, "公文.json"], in: folder)
        #expect(outcome.status == 73, "\(outcome.messages)")
        #expect(outcome.messages.contains("写不出“\(target)/公文.txt”"), "\(outcome.messages)")
        #expect(outcome.messages.contains("用 -o 换一个地方"))
        expectChinese(outcome.messages)
        #expect(file.isUntouched)
    }

    @Test func `where one output cannot be written, none is`() throws {
        let folder = try Samples.folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(
            at: folder.appending(path: "output/公文.html"), withIntermediateDirectories: true)
        let kept = try KeptFile(at: folder.appending(path: "output/公文.txt"))
        let outcome = try BuiltTool.run(["build", "--to", "text,html,docbook", "公文.json"], in: folder)
        #expect(outcome.status == 73)
        #expect(outcome.messages.contains("同名的目录已经存在"), "\(outcome.messages)")
        #expect(kept.isUntouched)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "output").path)
        #expect(names.sorted() == ["公文.html", "公文.txt"])
    }

    @Test func `without --to the workspace says what is written`() throws {
        let folder = try Samples.folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data("机关: 青禾县人民政府办公室\n默认输出: [plain, json]\n".utf8).write(to: folder.appending(path: "gongwen.yaml"))
        func written(_ arguments: String...) throws -> [String] {
            let output = folder.appending(path: "output")
            try? FileManager.default.removeItem(at: output)
            let outcome = try BuiltTool.run(["build", "公文.json"] + arguments, in: folder)
            try #require(outcome.status == 0, "\(outcome.messages)")
            return try FileManager.default.contentsOfDirectory(atPath: output.path).sorted()
        }
        #expect(try written() == ["公文.json", "公文.plain.txt"])
        #expect(try written("--to", "html") == ["公文.html"])
    }

    @Test func `a rule that only the laid out page can break stops a final document, unless it is accepted`() throws {
        let folder = try BuiltTool.scratch()
        defer { try? FileManager.default.removeItem(at: folder) }
        // A title of so many lines leaves the body no room on page 1.
        let title = String(repeating: "关于做好青禾县各项工作", count: 70)
        let document = """
            {"format": "gongwen-document", "version": 1, "form": "report", "stage": "issued",
             "main": {"title": "\(title)", "blocks": [{"type": "paragraph", "text": ["全文。"]}]}}
            """
        try Data(document.utf8).write(to: folder.appending(path: "公文.json"))
        let refused = try BuiltTool.run(["build", "--to", "text", "公文.json"], in: folder)
        #expect(refused.status == 1 && refused.messages.contains("[body-not-on-first-page]"), "\(refused.messages)")
        #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "output").path))
        #expect(try BuiltTool.run(["build", "--to", "text", "--draft", "公文.json"], in: folder).status == 0)
        let accepted = try BuiltTool.run(
            ["build", "--to", "text", "公文.json", "--accept", "body-not-on-first-page=标题不能再短"], in: folder)
        #expect(accepted.status == 0, "\(accepted.messages)")
        let record = folder.appending(path: "output/公文.accepted.txt")
        #expect(try String(contentsOf: record, encoding: .utf8).contains("标题不能再短"))
    }

    @Test func `a glossary export that cannot be written is told`() throws {
        let outcome = try BuiltTool.run(
            ["glossary", "export", "plans/qinghe-2026-report.swift", "-o", "/proc/没有/名词.txt"])
        #expect(outcome.status == 73, "\(outcome.messages)")
        expectChinese(outcome.messages)
    }

    @Test func `an output that would overwrite its input is refused`() throws {
        let folder = try Samples.folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let input = folder.appending(path: "公文.json")
        let bytes = try Data(contentsOf: input)
        try FileManager.default.createSymbolicLink(
            at: folder.appending(path: "链接"), withDestinationURL: folder)
        for target in [".", folder.path, "链接"] {
            let outcome = try BuiltTool.run(["build", "--to", "text,json", "-o", target, "公文.json"], in: folder)
            #expect(outcome.status == 64, "\(outcome.messages)")
            #expect(outcome.messages.contains("就是输入文件，写出会覆盖它"), "\(outcome.messages)")
            expectChinese(outcome.messages)
        }
        let export = try BuiltTool.run(["glossary", "export", "公文.json", "-o", "./公文.json"], in: folder)
        #expect(export.status == 64, "\(export.messages)")
        #expect(try Data(contentsOf: input) == bytes)
        #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "公文.txt").path))
    }

    @Test func `two outputs of one name are refused, and nothing is written`() throws {
        let folder = try BuiltTool.scratch()
        defer { try? FileManager.default.removeItem(at: folder) }
        for name in ["甲/公文.json", "乙/公文.json"] { try Samples.put(Samples.json, in: folder, name) }
        for inputs in [["甲/公文.json", "乙/公文.json"], ["甲/公文.json", "甲/../乙/公文.json"]] {
            let outcome = try BuiltTool.run(["build", "--to", "text"] + inputs, in: folder)
            #expect(outcome.status == 64)
            #expect(outcome.messages.contains("都要写成“output/公文.txt”"), "\(outcome.messages)")
            expectChinese(outcome.messages)
            #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "output").path))
        }
    }

    @Test func `an input given twice is built once`() throws {
        let folder = try Samples.folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let outcome = try BuiltTool.run(["build", "--to", "text", "公文.json", "./公文.json", "公文.json"], in: folder)
        #expect(outcome.status == 0)
        #expect(outcome.messages == "已写出 output/公文.txt\n")
    }

    @Test func `of several inputs the good ones are written and the highest status is the answer`() throws {
        let folder = try Samples.folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        try Samples.put("{", in: folder, "坏.json")
        try Samples.put(Samples.json.replacing("扩大", with: "扩\\u0001大"), in: folder, "错.json")
        func build(_ names: [String]) throws -> BuiltTool.Outcome {
            try BuiltTool.run(["build", "--to", "text"] + names, in: folder)
        }
        #expect(try build(["错.json", "公文.json"]).status == 1)
        #expect(try build(["坏.json", "公文.json", "错.json"]).status == 65)
        let outcome = try build(["没有.json", "坏.json", "公文.json", "错.json", "另一份.json"])
        #expect(outcome.status == 66)
        expectChinese(outcome.messages)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "output").path)
        #expect(names.sorted() == ["公文.txt", "另一份.txt"].sorted())
    }

    @Test func `an unknown edition is told, and nothing is written`() throws {
        let folder = try Samples.folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let outcome = try BuiltTool.run(["build", "--edition", "报刊版", "公文.json"], in: folder)
        #expect(outcome.status == 1)
        #expect(outcome.messages.contains("没有名为“报刊版”的版本 [unknown-edition]"), "\(outcome.messages)")
        expectChinese(outcome.messages)
        #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "output").path))
    }
}
