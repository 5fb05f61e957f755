import Foundation
import Testing

/// Inputs that cannot be read as what they should be.
@Suite(.enabled(if: BuiltTool.folder != nil, Comment(rawValue: BuiltTool.need))) struct InputTests {
    /// A broken input: its name, its bytes, and what is said of it.
    struct Broken: Sendable, CustomTestStringConvertible {
        let name: String
        let bytes: [UInt8]
        let status: Int32
        /// After the file's name: `:2:5: error: ` and so on.
        let place: String
        let id: String
        let words: String
        var testDescription: String { name }

        init(_ name: String, _ text: String, status: Int32 = 65, at place: String = "", _ id: String, _ words: String) {
            self.init(name, Array(text.utf8), status: status, at: place, id, words)
        }

        init(_ name: String, _ bytes: [UInt8], status: Int32 = 65, at place: String = "", _ id: String, _ words: String)
        {
            self.name = name
            self.bytes = bytes
            self.status = status
            self.place = place
            self.id = id
            self.words = words
        }
    }

    /// “公文” in GB 18030.
    private static let chineseCode: [UInt8] = [0xB9, 0xAB, 0xCE, 0xC4, 0x0A]

    static let broken: [Broken] = [
        Broken("编码.json", Array("{\n".utf8) + chineseCode, at: ":2", "unreadable-json", "不是 UTF-8 编码，请另存为 UTF-8"),
        Broken("编码.swift", Array("// 甲\n".utf8) + chineseCode, at: ":2:1", "unreadable-input", "不是 UTF-8 编码"),
        Broken("编码.xml", chineseCode, at: ":1", "xml-not-well-formed", "XML 格式有误"),
        Broken("空.json", "", "unreadable-json", "“空.json”是空的"),
        Broken("空.xml", "", "xml-empty", "输入为空"),
        Broken("空.swift", "", status: 1, at: ":1:1", "plan-does-not-compile", "计划缺少 @main"),
        Broken(
            "字段.json", Samples.json.replacing("\"title\"", with: "\"titel\""), at: ":6:14", "unreadable-json",
            "未知的字段“titel”"),
        Broken("别的.json", "{\"name\": 1}\n", at: ":1:1", "unreadable-json", "不是 gongwen 的文档 JSON"),
        Broken("截断.json", String(Samples.json.prefix(100)), at: ":6:", "unreadable-json", "没有结束的引号"),
        Broken("控制.json", Samples.json.replacing("扩大", with: "扩\u{1}大"), at: ":10:", "unreadable-json", "控制字符"),
        Broken(
            "转义.json", Samples.json.replacing("扩大", with: "扩\\u0001大"), status: 1, "forbidden-character",
            "控制字符 U+0001"),
        Broken("嵌套.json", String(repeating: "[", count: 100_000), at: ":1:", "unreadable-json", "嵌套过深"),
        Broken("网页.xml", "<html><body>甲</body></html>\n", at: ":1", "docbook-wrong-namespace", "html"),
        Broken(
            "声明.xml", "<?xml version=\"1.0\"?>\n<!DOCTYPE article [<!ENTITY a \"甲\">]>\n<article>&a;</article>\n",
            at: ":",
            "xml-doctype-refused", "请删去该声明"),
        Broken(
            "截断.xml", "<article xmlns=\"http://docbook.org/ns/docbook\"><title>甲", at: ":1", "xml-not-well-formed",
            "XML"),
        Broken("控制.xml", "<article>甲\u{1}</article>\n", at: ":1", "xml-not-well-formed", "控制字符"),
        Broken("表格.xlsx", "甲", "unknown-input-kind", "认不出“表格.xlsx”是哪种文件"),
    ]

    @Test(arguments: broken)
    func `a broken input is told at its place, and earlier outputs stay`(input: Broken) throws {
        let folder = try BuiltTool.scratch()
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data(input.bytes).write(to: folder.appending(path: input.name))
        try FileManager.default.createDirectory(at: folder.appending(path: "output"), withIntermediateDirectories: true)
        let stem = input.name.prefix { $0 != "." }
        let kept = try KeptFile(at: folder.appending(path: "output/\(stem).txt"))
        let outcome = try BuiltTool.run(["build", "--to", "text", input.name], in: folder)
        #expect(outcome.status == input.status, "\(outcome.messages)")
        let head = outcome.messages.split(separator: "\n").first ?? ""
        #expect(head.hasPrefix(input.name + input.place), "\(outcome.messages)")
        #expect(head.hasSuffix("[\(input.id)]"), "\(outcome.messages)")
        #expect(head.contains(input.words), "\(outcome.messages)")
        expectChinese(outcome.messages)
        #expect(kept.isUntouched)
    }

    /// Paths with no file behind them, with the status of `build` and `validate`.
    static let nowhere: [(path: String, status: Int32, words: String)] = [
        ("没有.json", 66, "没有“没有.json”这个文件，请检查路径"),
        ("没有.swift", 66, "没有“没有.swift”这个文件，请检查路径"),
        ("没有.xml", 66, "没有“没有.xml”这个文件，请检查路径"),
        ("没有.docx", 66, "没有“没有.docx”这个文件，请检查路径"),
        ("公文.json/甲.json", 66, "没有“公文.json/甲.json”这个文件"),
        (".", 65, "“.”是目录，请指明其中的文件"),
    ]

    @Test(arguments: nowhere)
    func `a path without a file is told`(path: String, status: Int32, words: String) throws {
        let folder = try Samples.folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        for verb in ["build", "check", "validate"] {
            let outcome = try BuiltTool.run([verb, path], in: folder)
            #expect(outcome.status == status, "\(verb)：\(outcome.messages)")
            #expect(outcome.messages.contains(words), "\(verb)：\(outcome.messages)")
            expectChinese(outcome.messages)
        }
    }

    @Test func `a folder named like a plan is told`() throws {
        let folder = try BuiltTool.scratch()
        defer { try? FileManager.default.removeItem(at: folder) }
        for name in ["计划.swift", "公文.json"] {
            try FileManager.default.createDirectory(at: folder.appending(path: name), withIntermediateDirectories: true)
            let outcome = try BuiltTool.run(["build", name], in: folder)
            #expect(outcome.status == 65)
            #expect(outcome.messages.contains("“\(name)”是目录"), "\(outcome.messages)")
        }
    }

    @Test func `standard input is read as what --from says`() throws {
        let folder = try Samples.folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let input = Data(Samples.json.utf8)
        let plain = try BuiltTool.run(
            ["build", "--from", "json", "--to", "plain", "-o", "-", "-"], in: folder, input: input)
        #expect(plain.status == 0, "\(plain.messages)")
        #expect(String(decoding: plain.output, as: UTF8.self) == "青禾县2027年工作打算\n扩大开放。\n")
        let files = try BuiltTool.run(["build", "--from", "json", "--to", "plain", "-"], in: folder, input: input)
        #expect(files.messages == "已写出 output/document.plain.txt\n")
        let broken = try BuiltTool.run(["build", "--from", "json", "-"], in: folder, input: Data("{".utf8))
        #expect(broken.status == 65)
        #expect(broken.messages.hasPrefix("标准输入:1:"), "\(broken.messages)")
        expectChinese(broken.messages)
    }

    @Test(arguments: ["有 空格/公 文.json", "中文目录/公文（一）.json", "-dash.json", "甲.乙.json"])
    func `a name may hold blanks, Chinese, dots or begin with a dash`(name: String) throws {
        let folder = try BuiltTool.scratch()
        defer { try? FileManager.default.removeItem(at: folder) }
        try Samples.put(Samples.json, in: folder, name)
        let outcome = try BuiltTool.run(["build", "--to", "plain", "--", name], in: folder)
        let stem = (name as NSString).lastPathComponent.dropLast(".json".count)
        #expect(outcome.status == 0, "\(outcome.messages)")
        #expect(FileManager.default.fileExists(atPath: folder.appending(path: "output/\(stem).plain.txt").path))
    }
}
