import Foundation
import Testing

/// `build --to fragment` and the field sheet beside it.
@Suite(.enabled(if: BuiltTool.folder != nil, Comment(rawValue: BuiltTool.need))) struct FragmentOutputTests {
    private func names(in folder: URL) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    }

    @Test func `a fragment is written with its field sheet`() throws {
        let folder = try Samples.folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let outcome = try BuiltTool.run(["build", "--to", "fragment", "公文.json"], in: folder)
        #expect(outcome.status == 0, "\(outcome.messages)")
        #expect(outcome.messages.hasSuffix("已写出 output/公文.fragment.html\n已写出 output/公文.fields.txt\n"))
        let output = folder.appending(path: "output")
        #expect(
            try String(contentsOf: output.appending(path: "公文.fragment.html"), encoding: .utf8)
                == "<p style=\"text-indent:2em\">扩大开放。</p>\n")
        let sheet = try String(contentsOf: output.appending(path: "公文.fields.txt"), encoding: .utf8)
        #expect(sheet.contains("\n标题：青禾县2027年工作打算\n索引号：\n发文机关：\n"), "\(sheet)")
        #expect(sheet.split(separator: "\n").filter { !$0.hasPrefix("注意：") }.count == 9)
    }

    @Test func `what must not go online is said on the terminal and at the head of the sheet`() throws {
        let folder = try Samples.folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let outcome = try BuiltTool.run(["build", "--to", "fragment", "公文.json"], in: folder)
        let sheet = try String(contentsOf: folder.appending(path: "output/公文.fields.txt"), encoding: .utf8)
        for reason in ["不要发布到网站：不知道公开属性，不知道的不公开", "不要发布到网站：稿次是“讨论稿”，只有印发稿可以公开"] {
            #expect(outcome.messages.contains("warning: " + reason) && sheet.contains("注意：\(reason)\n"), "\(sheet)")
        }
        // What may go online gets no such line.
        let open = Samples.json.replacing(
            "\"form\"", with: "\"stage\": \"issued\", \"publicity\": \"proactive\", \"form\"")
        try Samples.put(open, in: folder, "公文.json")
        let allowed = try BuiltTool.run(["build", "--to", "fragment", "公文.json"], in: folder)
        #expect(allowed.status == 0 && !allowed.messages.contains("不要发布"), "\(allowed.messages)")
        let plain = try String(contentsOf: folder.appending(path: "output/公文.fields.txt"), encoding: .utf8)
        #expect(plain.hasPrefix("标题："))
    }

    @Test func `a secret document is written as no fragment`() throws {
        let folder = try Samples.folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let secret = Samples.json.replacing(
            "\"form\"", with: "\"header\": {\"security\": {\"level\": \"secret\"}}, \"form\"")
        try Samples.put(secret, in: folder, "公文.json")
        let outcome = try BuiltTool.run(["build", "--draft", "--to", "text,fragment", "公文.json"], in: folder)
        #expect(outcome.status == 1 && outcome.messages.contains("[publish-security]"), "\(outcome.messages)")
        #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "output").path))
        #expect(try BuiltTool.run(["build", "--draft", "--to", "text", "公文.json"], in: folder).status == 0)
    }

    @Test func `without a fragment there is no field sheet`() throws {
        let folder = try Samples.folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let outcome = try BuiltTool.run(["build", "--to", "plain,html", "公文.json"], in: folder)
        #expect(outcome.status == 0)
        #expect(try names(in: folder.appending(path: "output")) == ["公文.html", "公文.plain.txt"])
    }

    @Test func `standard output takes the fragment alone`() throws {
        let folder = try Samples.folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let outcome = try BuiltTool.run(["build", "--to", "fragment", "-o", "-", "公文.json"], in: folder)
        #expect(outcome.status == 0)
        #expect(String(decoding: outcome.output, as: UTF8.self) == "<p style=\"text-indent:2em\">扩大开放。</p>\n")
        #expect(try names(in: folder) == ["公文.json", "另一份.json"].sorted())
    }

    @Test func `a field sheet takes no other output's place and no input's`() throws {
        let folder = try Samples.folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        try Samples.put(Samples.json, in: folder, "公文.fields.json")
        let shared = try BuiltTool.run(["build", "--to", "text,fragment", "公文.json", "公文.fields.json"], in: folder)
        #expect(shared.status == 64)
        #expect(shared.messages.contains("都要写成“output/公文.fields.txt”"), "\(shared.messages)")
        expectChinese(shared.messages)
        #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "output").path))

        try Samples.put("关于开会的通知\n", in: folder, "公文.fields.txt")
        let kept = try KeptFile(at: folder.appending(path: "公文.fields.txt"))
        let input = try BuiltTool.run(
            ["build", "--to", "fragment", "-o", ".", "公文.json", "公文.fields.txt"], in: folder)
        #expect(input.status == 64)
        #expect(input.messages.contains("输出“./公文.fields.txt”就是输入文件"), "\(input.messages)")
        #expect(kept.isUntouched)
    }

    @Test func `where the field sheet cannot be written, the fragment is not either`() throws {
        let folder = try Samples.folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(
            at: folder.appending(path: "output/公文.fields.txt"), withIntermediateDirectories: true)
        let outcome = try BuiltTool.run(["build", "--to", "fragment", "公文.json"], in: folder)
        #expect(outcome.status == 73)
        #expect(try names(in: folder.appending(path: "output")) == ["公文.fields.txt"])
    }
}
