import Foundation
import Testing

/// The templates that come with the tool, built as they stand and filled.
@Suite(.enabled(if: BuiltTool.folder != nil, Comment(rawValue: BuiltTool.need))) struct TemplateBuildTests {
    private static let endings = ["txt", "plain.txt", "html", "docbook.xml", "json", "swift"]
    private static let forms = "text,plain,html,docbook,json,swift"

    @Test func `there is a template for each kind of document`() {
        #expect(
            TemplateFiles.names == [
                "annual-plan", "letter", "minutes", "newspaper", "notice", "plan-report", "task-list",
                "term-work-report", "work-report",
            ])
    }

    @Test(arguments: TemplateFiles.names) func `every template says what it is for and asks for something`(name: String)
        throws
    {
        let template = try TemplateFiles.template(name)
        #expect(!template.title.isEmpty && !template.summary.isEmpty)
        #expect(template.keys.contains { $0.name == "年度" && $0.kind == .year })
        #expect(template.keys.allSatisfy { !$0.explanation.isEmpty })
        #expect(TemplateFiles.guidance(try TemplateFiles.source(name)).count >= 2)
    }

    @Test(arguments: TemplateFiles.names)
    func `a template builds in all forms as it stands, and no form for readers shows its guidance`(name: String) throws
    {
        let folder = try BuiltTool.scratch()
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = TemplateFiles.folder.appending(path: name + ".swift").path
        let outcome = try BuiltTool.run(["build", "--draft", "--to", Self.forms, "-o", folder.path, path])
        #expect(outcome.status == 0, "\(outcome.messages)")
        // Nothing to say but what is to be filled in.
        let findings = outcome.messages.split(separator: "\n").filter { $0.hasPrefix("templates/") }
        #expect(findings.filter { !$0.hasSuffix("[hole-open]") } == [])
        #expect(!findings.isEmpty)
        let guidance = TemplateFiles.guidance(try TemplateFiles.source(name))
        for ending in Self.endings {
            let text = try String(contentsOf: folder.appending(path: "\(name).\(ending)"), encoding: .utf8)
            #expect(!text.isEmpty)
            guard !["json", "swift"].contains(ending) else { continue }
            let run = text.filter { !$0.isWhitespace }
            #expect(run.contains("【待填："))
            for piece in guidance { #expect(!run.contains(piece.filter { !$0.isWhitespace }), "\(ending): \(piece)") }
        }
    }

    @Test(arguments: TemplateFiles.names)
    func `filled in every key, a template compiles at once, and while holes are open no final text is written`(
        name: String
    ) throws {
        let folder = try BuiltTool.scratch()
        defer { try? FileManager.default.removeItem(at: folder) }
        let values = TemplateFiles.otherValues(try TemplateFiles.template(name))
        let made = try BuiltTool.run(
            ["new", name, "-o", "新.swift"] + values.flatMap { ["--set", "\($0.key)=\($0.value)"] }, in: folder)
        #expect(made.status == 0, "\(made.messages)")
        #expect(made.messages == "已写出 新.swift，待填的地方用 gongwen check 新.swift 列出\n")
        let source = try String(contentsOf: folder.appending(path: "新.swift"), encoding: .utf8)
        for value in values { #expect(source.contains("let \(value.key) = "), "\(value.key)") }

        let isReport = source.contains("格式要素.报告(")
        let final = source.replacing("稿次: .讨论稿", with: isReport ? "稿次: .草案" : "稿次: .印发稿")
        #expect(final != source)
        try Samples.put(final, in: folder, "定稿.swift")
        let refused = try BuiltTool.run(["build", "--to", Self.forms, "定稿.swift"], in: folder)
        #expect(refused.status == 1, "\(refused.messages)")
        #expect(refused.messages.contains("error: \(isReport ? "草案" : "印发稿")里还有待填："), "\(refused.messages)")
        #expect(!refused.messages.contains("plan-does-not-compile"), "\(refused.messages)")
        #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "output").path))
        let draft = try BuiltTool.run(["build", "--draft", "--to", Self.forms, "定稿.swift"], in: folder)
        #expect(draft.status == 0, "\(draft.messages)")
        let plain = try String(contentsOf: folder.appending(path: "output/定稿.plain.txt"), encoding: .utf8)
        #expect(plain.contains("云泽"))
        #expect(!plain.contains("2027"))
    }

    @Test(arguments: TemplateFiles.names) func `with nothing set a template is copied byte for byte`(name: String)
        throws
    {
        let outcome = try BuiltTool.run(["new", name])
        #expect(outcome.status == 0, "\(outcome.messages)")
        #expect(outcome.output == Data(try TemplateFiles.source(name).utf8))
        for key in try TemplateFiles.template(name).keys { #expect(outcome.messages.contains("\(key.name)（")) }
        expectChinese(outcome.messages)
    }

    @Test func `a template follows what the county is`() throws {
        let folder = try BuiltTool.scratch()
        defer { try? FileManager.default.removeItem(at: folder) }
        let made = try BuiltTool.run(["new", "plan-report", "--set", "县名=云泽区", "-o", "新.swift"], in: folder)
        try #require(made.status == 0, "\(made.messages)")
        let built = try BuiltTool.run(["build", "--draft", "--to", "plain", "-o", "-", "新.swift"], in: folder)
        let plain = String(decoding: built.output, as: UTF8.self)
        #expect(plain.contains("全区") && plain.contains("受区人民政府委托"))
        #expect(!plain.contains("县"), "\(plain)")
    }
}
