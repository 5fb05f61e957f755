import Foundation
import Testing

/// Wrong usage: status 64, one Chinese message that names the way out, nothing written.
@Suite(.enabled(if: BuiltTool.folder != nil, Comment(rawValue: BuiltTool.need))) struct ArgumentTests {
    /// Arguments, and what is said of them. `公文.json` is there.
    static let wrong: [(arguments: [String], words: String)] = [
        (["nosuch"], "没有“nosuch”这个命令，可用的有：init、new、"),
        (["help", "nosuch"], "没有“nosuch”这个命令"),
        (["glossary", "nosuch"], "没有“nosuch”这个命令，可用的有：list、check、export、import"),
        (["help", "glossary", "nosuch"], "没有“nosuch”这个命令"),
        (["build", "--tto", "html", "公文.json"], "没有选项 --tto，是不是要写 --to"),
        (["build", "--editoin", "甲", "公文.json"], "是不是要写 --edition"),
        (["build", "-x", "公文.json"], "没有选项 -x"),
        (["build", "--it's"], "没有选项 --it's"),
        (["build", "--to"], "选项 --to 后面缺少值"),
        (["build", "-o"], "选项 -o 后面缺少值"),
        (["build", "--draft=1", "公文.json"], "选项 --draft 后面不能写值"),
        (["build", "--to", "htm", "公文.json"], "没有“htm”这种输出格式，可用的有：plain、text、html"),
        (["build", "--to", "text,,html", "公文.json"], "输出格式"),
        (["build", "--from", "jsn", "公文.json"], "没有“jsn”这种输入，可用的有：swift、json、docbook"),
        (["build", "-"], "从标准输入读取须用 --from 指明种类"),
        (["build", "--to", "text,html", "-o", "-", "公文.json"], "-o - 只能写出一个文件的一种格式"),
        (["build", "--to", "text", "-o", "-", "公文.json", "另一份.json"], "-o - 只能写出一个文件的一种格式"),
        (["build"], "没有指明文件，当前目录也不在工作区里"),
        (["check"], "没有指明文件，当前目录也不在工作区里"),
        (["check", "--format", "xml", "公文.json"], "没有“xml”这种报告格式，可用的有：text、json"),
        (["validate"], "缺少参数 <文件>"),
        (["glossary", "export"], "没有指明文件，当前目录也不在工作区里"), (["glossary", "import"], "缺少参数 <文件>"),
        (["glossary", "list", "--format", "xml"], "没有“xml”这种报告格式"),
        (["glossary", "export", "公文.json", "--format", "xml"], "没有“xml”这种导出格式"),
        (["schema", "甲"], "多出了参数 甲"),
        (["init", "甲", "乙"], "多出了参数 乙"),
    ]

    @Test(arguments: wrong)
    func `wrong usage is told in Chinese with status 64, and nothing is written`(arguments: [String], words: String)
        throws
    {
        let folder = try Samples.folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let before = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        let outcome = try BuiltTool.run(arguments, in: folder)
        #expect(outcome.status == 64, "\(outcome.messages)")
        #expect(outcome.messages.contains(words), "\(outcome.messages)")
        #expect(outcome.output.isEmpty)
        expectChinese(outcome.messages)
        #expect(try FileManager.default.subpathsOfDirectory(atPath: folder.path) == before)
    }

    /// Ways to ask for help.
    static let help: [[String]] = [
        [], ["help"], ["--help"], ["build", "--help"], ["help", "build"], ["check", "-h"], ["validate", "--help"],
        ["glossary"], ["glossary", "--help"], ["glossary", "export", "--help"], ["help", "glossary", "export"],
        ["glossary", "check", "--help"], ["glossary", "import", "--help"], ["glossary", "list", "--help"],
        ["schema", "--help"], ["init", "--help"],
    ]

    @Test(arguments: help)
    func `help is Chinese and goes to standard output`(arguments: [String]) throws {
        let outcome = try BuiltTool.run(arguments)
        #expect(outcome.status == 0)
        #expect(outcome.messages.isEmpty)
        let text = String(decoding: outcome.output, as: UTF8.self)
        // Indented lines are prose here, not source excerpts.
        let prose = text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
        expectChinese(prose.filter { !$0.hasPrefix("gongwen ") && !$0.contains(" | gongwen ") }.joined(separator: "\n"))
        #expect(text.contains("用法：gongwen"))
        #expect(!text.contains("text)"), "半角右括号")
    }

    @Test func `the version is a number and nothing else`() throws {
        let outcome = try BuiltTool.run(["--version"])
        #expect(outcome.status == 0)
        #expect(String(decoding: outcome.output, as: UTF8.self).wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
    }
}
