import Foundation
import Testing

/// What an old text leaves open: asked, answered, marked in the plan and nowhere else.
@Suite(.enabled(if: BuiltTool.folder != nil, Comment(rawValue: BuiltTool.need))) struct ImportQuestionTests {
    static let text = "望溪县2025年信访工作情况\n\n一年来，全县信访秩序持续好转，初次信访事项一次性化解率达到91%\n\n县级领导坚持每周接访，全年接待群众420批次。\n"

    private static func folder() throws -> URL {
        let folder = try BuiltTool.scratch()
        try Samples.put(text, in: folder, "旧文.txt")
        return folder
    }

    @Test func `an open question marks the plan, ends with 1 and shows in no other output`() throws {
        let folder = try Self.folder()
        let outcome = try BuiltTool.run(["import", "旧文.txt", "-o", "计划.swift", "--report", "报告.txt"], in: folder)
        #expect(outcome.status == 1, "\(outcome.messages)")
        #expect(outcome.messages.contains("[import-question]"))
        let plan = try String(contentsOf: folder.appending(path: "计划.swift"), encoding: .utf8)
        #expect(plan.contains("存疑(\"join-5\""))
        let report = try String(contentsOf: folder.appending(path: "报告.txt"), encoding: .utf8)
        #expect(report.contains("--answer join-5=接") && report.contains("未答 1 个"))
        #expect(report.contains(/标题　[0-9]+%/) && report.contains(/正文　[0-9]+%/))
        let built = try BuiltTool.run(
            ["build", "--draft", "--to", "plain,text,html,docbook", "-o", "输出", "计划.swift"], in: folder)
        try #require(built.status == 0, "\(built.messages)")
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "输出").path) {
            let output = try String(contentsOf: folder.appending(path: "输出/\(name)"), encoding: .utf8)
            #expect(!output.contains("join-5") && !output.contains("存疑") && !output.contains("不接"), "\(name)")
        }
    }

    @Test func `an answer settles it either way`() throws {
        let folder = try Self.folder()
        // Alone on its line, the first half asks another question: heading or text.
        for (answer, status, paragraphs) in [("接", Int32(0), 1), ("不接", 1, 2)] {
            let outcome = try BuiltTool.run(
                ["import", "旧文.txt", "--answer", "join-5=" + answer, "-o", "计划.swift"], in: folder)
            #expect(outcome.status == status, "\(outcome.messages)")
            let built = try BuiltTool.run(["build", "--draft", "--to", "plain", "-o", "-", "计划.swift"], in: folder)
            #expect(String(decoding: built.output, as: UTF8.self).split(separator: "\n").count == 1 + paragraphs)
        }
    }

    @Test func `with --strict nothing is written while a question is open`() throws {
        let folder = try Self.folder()
        let outcome = try BuiltTool.run(
            ["import", "旧文.txt", "--strict", "-o", "计划.swift", "--report", "报告.txt"], in: folder)
        #expect(outcome.status == 1)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["旧文.txt"])
    }

    @Test(arguments: [
        ("join-99=接", "没有编号为“join-99”的问题"), ("join-5=也许", "没有“也许”这个选项"), ("join-5", "应写成 问题=选项"),
    ])
    func `an answer that answers nothing is refused`(answer: String, words: String) throws {
        let folder = try Self.folder()
        let outcome = try BuiltTool.run(["import", "旧文.txt", "--answer", answer, "-o", "计划.swift"], in: folder)
        #expect(outcome.status == 64)
        #expect(outcome.messages.contains(words), "\(outcome.messages)")
        #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "计划.swift").path))
    }

    @Test(arguments: [
        (Data(), "没有文字"), (Data([0, 1, 2, 3, 0, 0, 7]), "不是文本文件"), (Data("%PDF-1.7\n".utf8), "PDF文件"),
        (Data("青禾县".utf8) + Data([0xE4, 0xB8]) + Data("计划。全县经济平稳运行，社会大局稳定。".utf8), "编码"),
    ])
    func `bytes that are no text end with 65 and say what they are`(bytes: Data, words: String) throws {
        let folder = try BuiltTool.scratch()
        try bytes.write(to: folder.appending(path: "旧文.txt"))
        for command in [["import"], ["inspect"], ["build", "-o", "输出"], ["check"], ["glossary", "export"]] {
            let outcome = try BuiltTool.run(command + ["旧文.txt"], in: folder)
            #expect(outcome.status == 65, "\(command): \(outcome.messages)")
            #expect(outcome.messages.contains(words), "\(command): \(outcome.messages)")
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["旧文.txt"])
    }

    @Test func `encodings and line ends make no difference`() throws {
        let folder = try Self.folder()
        let expected = try BuiltTool.run(["inspect", "旧文.txt", "--format", "json"], in: folder).output
        let utf16 =
            Data([0xFF, 0xFE]) + Self.text.utf16.reduce(into: Data()) { $0 += [UInt8($1 & 0xFF), UInt8($1 >> 8)] }
        let forms: [(String, Data)] = [
            ("BOM", Data([0xEF, 0xBB, 0xBF]) + Data(Self.text.utf8)), ("UTF-16", utf16),
            ("CRLF", Data(Self.text.replacing("\n", with: "\r\n").utf8)),
            ("CR", Data(Self.text.replacing("\n", with: "\r").utf8)),
        ]
        for (name, bytes) in forms {
            try bytes.write(to: folder.appending(path: "旧文.txt"))
            #expect(
                try BuiltTool.run(["inspect", "旧文.txt", "--format", "json"], in: folder).output == expected, "\(name)")
        }
    }

    @Test func `a finding quotes the line of a text in any encoding`() throws {
        let folder = try BuiltTool.scratch()
        let utf16 =
            Data([0xFF, 0xFE]) + Self.text.utf16.reduce(into: Data()) { $0 += [UInt8($1 & 0xFF), UInt8($1 >> 8)] }
        try utf16.write(to: folder.appending(path: "旧文.txt"))
        let outcome = try BuiltTool.run(["inspect", "旧文.txt"], in: folder)
        #expect(outcome.messages.contains("\n    县级领导坚持每周接访"), "\(outcome.messages)")
    }
}
