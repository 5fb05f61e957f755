import Foundation
import Testing

/// `gongwen diff` as a user runs it.
@Suite(.enabled(if: BuiltTool.folder != nil, Comment(rawValue: BuiltTool.need))) struct DiffCommandTests {
    /// A folder with two stages of one document.
    private static func folder() throws -> URL {
        let folder = try Samples.folder()
        try Samples.put(
            Samples.json.replacing("扩大开放。", with: "扩大高水平开放。"), in: folder, "乙.json")
        return folder
    }

    @Test func `tells what changed, in marks that need no colour`() throws {
        let folder = try Self.folder()
        let run = try BuiltTool.run(["diff", "公文.json", "乙.json"], in: folder)
        #expect(run.status == 0)
        #expect(run.messages.isEmpty)
        let text = String(decoding: run.output, as: UTF8.self)
        #expect(text.contains("扩大{+高水平+}开放。"))
        #expect(text.contains("段落：改写 1"))
        #expect(!text.contains("\u{1B}"))
    }

    @Test func `marks a number below zero in words, and says so`() throws {
        let folder = try Self.folder()
        for (name, number) in [("丙.json", "-3.1%"), ("丁.json", "-3.0%")] {
            try Samples.put(Samples.json.replacing("扩大开放。", with: "增幅为\(number)。"), in: folder, name)
        }
        let run = try BuiltTool.run(["diff", "丙.json", "丁.json"], in: folder)
        let text = String(decoding: run.output, as: UTF8.self)
        #expect(text.contains("增幅为〔删：-3.1%〕〔增：-3.0%〕。"))
        #expect(text.contains("；首尾有 + 或 - 的写作〔删：删去〕〔增：增加〕，"))
        let other = try BuiltTool.run(["diff", "公文.json", "乙.json"], in: folder)
        #expect(!String(decoding: other.output, as: UTF8.self).contains("〔增："))
    }

    @Test func `says by its status whether anything differs, where asked`() throws {
        let folder = try Self.folder()
        #expect(try BuiltTool.run(["diff", "--exit-code", "公文.json", "乙.json"], in: folder).status == 1)
        let same = try BuiltTool.run(["diff", "--exit-code", "公文.json", "另一份.json"], in: folder)
        #expect(same.status == 0)
        #expect(String(decoding: same.output, as: UTF8.self).contains("两份公文文字相同"))
    }

    @Test func `writes the form that the output's name tells`() throws {
        let folder = try Self.folder()
        for (name, begin) in [
            ("稿.html", "<!DOCTYPE html>"), ("稿.json", "{\n  \"format\": \"gongwen-comparison\""), ("稿.txt", "甲（旧）"),
        ] {
            let run = try BuiltTool.run(["diff", "公文.json", "乙.json", "-o", name], in: folder)
            #expect(run.status == 0)
            #expect(run.output.isEmpty)
            #expect(run.messages == "已写出 \(name)\n")
            let written = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
            #expect(written.hasPrefix(begin))
        }
        let run = try BuiltTool.run(["diff", "公文.json", "乙.json", "--format", "json"], in: folder)
        #expect(try JSONSerialization.jsonObject(with: run.output) is [String: Any])
    }

    @Test func `reads one of the two from standard input`() throws {
        let folder = try Self.folder()
        let input = try Data(contentsOf: folder.appending(path: "乙.json"))
        let run = try BuiltTool.run(
            ["diff", "公文.json", "-", "--from", "json", "--exit-code"], in: folder, input: input)
        #expect(run.status == 1)
        #expect(String(decoding: run.output, as: UTF8.self).contains("标准输入"))
    }

    /// Arguments, status, what the message says.
    static let refusals: [([String], Int32, String)] = [
        (["-", "-", "--from", "json"], 64, "两份输入不能都是标准输入"),
        (["公文.json", "乙.json", "--format", "pdf"], 64, "没有“pdf”这种对照格式"),
        (["公文.json", "乙.json", "-o", "乙.json"], 64, "写出会覆盖它"), (["公文.json"], 64, "缺少参数"),
        (["公文.json", "没有.json"], 66, "没有“没有.json”这个文件"), (["公文.json", "坏.json"], 65, "坏.json"),
        (["公文.json", "乙.json", "-o", "公文.json/花脸稿.html"], 73, "写不出"),
    ]

    @Test(arguments: refusals)
    func `refuses what it cannot do, in Chinese`(refusal: ([String], Int32, String)) throws {
        let folder = try Self.folder()
        try Samples.put("{", in: folder, "坏.json")
        let run = try BuiltTool.run(["diff"] + refusal.0, in: folder)
        #expect(run.status == refusal.1)
        #expect(run.output.isEmpty)
        #expect(run.messages.contains(refusal.2), "\(run.messages)")
        #expect(English.sentences(in: run.messages) == [])
    }
}
