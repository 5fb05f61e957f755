import Foundation
import Testing

/// What each 稿次 lets pass and refuses, and accepting it by name (稿次, 接受), through the built tool.
@Suite(.enabled(if: BuiltTool.folder != nil, Comment(rawValue: BuiltTool.need))) struct StageTests {
    private static let early = ["讨论稿", "征求意见稿", "送审稿"]

    /// A plan of a stage, with its number and dates open and whatever stands in the body.
    private func plan(_ stage: String, _ body: String = "\"完成投资。\"", number: String = ".待编(\"青政办发\", 2027)") -> String {
        """
        import Gongwen

        @main struct 计划: 公文 {
            let 要素 = 格式要素.文件(
                稿次: .\(stage), 发文机关标志: ["青禾县人民政府办公室文件"], 发文字号: \(number), 行文方向: .上行,
                标题: "青禾县人民政府办公室关于报送计划的报告", 主送机关: "市政府办公室", 署名: ["青禾县人民政府办公室"],
                成文日期: .待定(2027), 印发机关: "青禾县人民政府办公室", 印发日期: .待定(2027))
            var 正文: 块 { \(body) }
        }

        """
    }

    private func run(_ plan: String, _ arguments: [String] = [], verb: String = "build") throws -> (
        outcome: BuiltTool.Outcome, files: [String: String]
    ) {
        let folder = try BuiltTool.scratch()
        defer { try? FileManager.default.removeItem(at: folder) }
        try Samples.put(plan, in: folder, "计划.swift")
        let writes = verb == "build" ? ["--to", "plain,text,html,docbook", "-o", "out"] : []
        let outcome = try BuiltTool.run([verb, "计划.swift"] + writes + arguments, in: folder)
        expectChinese(outcome.messages)
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "out").path)) ?? []
        var files: [String: String] = [:]
        for name in names {
            files[name] = try String(contentsOf: folder.appending(path: "out/\(name)"), encoding: .utf8)
        }
        return (outcome, files)
    }

    @Test(arguments: early) func `up to 送审稿 number, day and signatory may be open, and holes are shown`(stage: String)
        throws
    {
        let body = "\"完成\\(待填(\"投资额\", .亿元))。\"\n未核 { \"沿用。\" }\n存疑(\"q-1\") { \"存疑。\" }"
        let (outcome, files) = try run(plan(stage, body))
        #expect(outcome.status == 0, "\(outcome.messages)")
        #expect(files.count == 4)
        for text in files.values { #expect(text.contains("【待填：投资额】") && text.contains("2027年　月　日")) }
        #expect(outcome.messages.contains("计划.swift:8: note: 待填：投资额 [hole-open]"), "\(outcome.messages)")
        let (check, _) = try run(plan(stage, body), verb: "check")
        #expect(check.status == 0)
    }

    @Test func `a 草案 needs no number`() throws {
        #expect(try run(plan("草案")).outcome.status == 0)
        #expect(try run(plan("草案", number: "\"\"")).outcome.status == 0)
    }

    @Test(arguments: ["草案", "印发稿"]) func `a final draft refuses what is open, 未核 or 存疑`(stage: String) throws {
        for (body, id) in [
            ("\"完成\\(待填(\"投资额\", .亿元))。\"", "hole-open"), ("未核 { \"沿用。\" }", "unreviewed-passage"),
            ("存疑(\"q-1\") { \"存疑。\" }", "unreviewed-passage"),
        ] {
            let (outcome, files) = try run(plan(stage, body))
            #expect(outcome.status == 1 && files.isEmpty)
            #expect(outcome.messages.contains("error:") && outcome.messages.contains("[\(id)]"), "\(outcome.messages)")
            #expect(try run(plan(stage, body), ["--draft"]).files.count == 4)
        }
    }

    @Test func `an 印发稿 refuses open number, day and signatory, and what is laid down and missing`() throws {
        let (outcome, files) = try run(plan("印发稿"))
        #expect(outcome.status == 1 && files.isEmpty)
        for words in [
            "青政办发〔2027〕　号”还没有编顺序号", "成文日期“2027年　月　日”还没有写全", "印发日期“2027年　月　日”还没有写全", "[upward-needs-signatory]",
        ] {
            #expect(outcome.messages.contains(words), "\(words)")
        }
        let (missing, _) = try run(
            plan("印发稿", number: "\"\"").replacing("成文日期: .待定(2027), ", with: ""))
        #expect(missing.messages.contains("印发稿缺少发文字号") && missing.messages.contains("印发稿缺少成文日期"))
    }

    @Test func `what is refused can be accepted by name and reason, kept outside the text`() throws {
        let accepted = [
            "document-number-form=签发后编号", "date-form=签发后定", "upward-needs-signatory=签发后补", "hole-open=数字下周才有",
        ].flatMap { ["--accept", $0] }
        let text = plan("印发稿", "\"完成\\(待填(\"投资额\", .亿元))。\"")
        let (outcome, files) = try run(text, accepted)
        #expect(outcome.status == 0, "\(outcome.messages)")
        #expect(outcome.messages.contains("note: 已接受：印发稿里还有待填：投资额 [hole-open]"), "\(outcome.messages)")
        #expect(outcome.messages.contains("接受的理由：数字下周才有"))
        #expect(files.count == 5)
        for (name, text) in files { #expect(text.contains("下周才有") == (name == "计划.accepted.txt"), "\(name)") }
        #expect(try run(text, accepted, verb: "check").outcome.status == 0)
        #expect(try run(text, Array(accepted.dropLast(2))).outcome.status == 1)
    }

    @Test func `a record of an earlier build goes when nothing is accepted any more`() throws {
        let folder = try BuiltTool.scratch()
        defer { try? FileManager.default.removeItem(at: folder) }
        try Samples.put(plan("草案", "未核 { \"沿用。\" }"), in: folder, "计划.swift")
        let record = folder.appending(path: "output/计划.accepted.txt").path
        let build = ["build", "计划.swift", "--to", "plain"]
        _ = try BuiltTool.run(build + ["--accept", "unreviewed-passage=会上再核"], in: folder)
        #expect(FileManager.default.fileExists(atPath: record))
        _ = try BuiltTool.run(build + ["--draft"], in: folder)
        #expect(!FileManager.default.fileExists(atPath: record))
    }

    @Test(arguments: ["没有这条=理由", "hole-open=", "hole-open", "hole-open=　", "=理由", "empty-body=理由"])
    func `an unknown rule, a structural one and an empty reason are wrong usage`(words: String) throws {
        let (outcome, files) = try run(plan("草案"), ["--accept", words])
        #expect(outcome.status == 64 && files.isEmpty, "\(outcome.messages)")
    }

    @Test func `JSON without places is refused as 印发稿 for its holes, and says the reason of what was accepted`() throws
    {
        let folder = try BuiltTool.scratch()
        defer { try? FileManager.default.removeItem(at: folder) }
        let hole = "[\"共\", {\"type\": \"hole\", \"identifier\": \"h-1\", \"prompt\": \"处数\"}]"
        try Samples.put(
            Samples.json.replacing("\"form\"", with: "\"stage\": \"congress\", \"form\"")
                .replacing("\"text\": \"扩大开放。\"", with: "\"text\": \(hole)"), in: folder, "公文.json")
        let refused = try BuiltTool.run(["build", "公文.json", "--to", "plain"], in: folder)
        #expect(refused.status == 1 && refused.messages.contains("[hole-open]"), "\(refused.messages)")
        let accepted = try BuiltTool.run(
            ["check", "公文.json", "--format", "json", "--accept", "hole-open=等数"], in: folder)
        #expect(accepted.status == 0)
        #expect(String(decoding: accepted.output, as: UTF8.self).contains("\"accepted\": \"等数\""))
    }
}
