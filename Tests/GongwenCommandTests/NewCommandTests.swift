import Foundation
import Testing

/// `gongwen new`: what it takes, what it refuses, what it leaves alone.
@Suite(.enabled(if: BuiltTool.folder != nil, Comment(rawValue: BuiltTool.need))) struct NewCommandTests {
    private static let own = """
        // 模板：请示
        // 用途：向上级请求指示或者批准
        import Gongwen

        let 事由 = "安排防汛资金"  // 填：请示的事
        let 年度 = 2027  // 填：发文的年份
        let 加急 = false  // 填：是不是加急

        @main struct 请示: 公文 {
            let 要素 = 格式要素.报告(稿次: .讨论稿, 标题: "关于\\(事由)的请示")
            var 正文: 块 { if 加急 { "请速批示。" } else { "妥否，请批示。" } }
        }

        """

    /// A folder outside any workspace.
    private func folder() throws -> URL { try BuiltTool.scratch() }

    /// A workspace with a template of its own.
    private func workspace() throws -> URL {
        let folder = try folder()
        try Samples.put("机关: 青禾县人民政府办公室\n", in: folder, "gongwen.yaml")
        try Samples.put(Self.own, in: folder, "templates/请示.swift")
        return folder
    }

    private func text(_ outcome: BuiltTool.Outcome) -> String { String(decoding: outcome.output, as: UTF8.self) }

    @Test func `the list names every template with what it is for and its keys`() throws {
        let outcome = try BuiltTool.run(["new", "--list"], in: try folder())
        #expect(outcome.status == 0 && outcome.messages.isEmpty, "\(outcome.messages)")
        let list = text(outcome)
        for name in TemplateFiles.names {
            let template = try TemplateFiles.template(name)
            #expect(list.contains("\(name)　\(template.title)\n    \(template.summary)\n"))
            for key in template.keys {
                #expect(list.contains("    --set \(key.name) "), "\(key.name)")
                #expect(list.contains("  \(key.explanation) [\(key.shown)]\n"), "\(key.name)")
            }
        }
        #expect(!list.contains("（工作区）"))
    }

    @Test func `a workspace's own templates are added and come first`() throws {
        let folder = try workspace()
        defer { try? FileManager.default.removeItem(at: folder) }
        try Samples.put(Self.own.replacing("模板：请示", with: "模板：本局的通知"), in: folder, "templates/notice.swift")
        for name in ["说明.md", ".隐藏.swift", "site/页.swift"] { try Samples.put("", in: folder, "templates/\(name)") }
        let list = text(try BuiltTool.run(["new", "--list"], in: folder))
        #expect(list.contains("请示　请示（工作区）\n    向上级请求指示或者批准\n"))
        #expect(list.contains("notice　本局的通知（工作区）\n"))
        #expect(list.contains("annual-plan　"))
        for name in ["隐藏", "页", "说明", "site"] { #expect(!list.contains(name)) }
        #expect(list.components(separatedBy: "\nnotice　").count == 2)
        // From a folder below, too.
        try Samples.put("", in: folder, "plans/说明.txt")
        let made = try BuiltTool.run(["new", "notice"], in: folder.appending(path: "plans"))
        #expect(text(made).contains("本局的通知"))
    }

    @Test func `a template is found by its title as well`() throws {
        let byName = try BuiltTool.run(["new", "notice"])
        let byTitle = try BuiltTool.run(["new", "通知"])
        #expect(byTitle.status == 0)
        #expect(byTitle.output == byName.output)
    }

    @Test func `what is set is put in, the rest is kept and named`() throws {
        let folder = try workspace()
        defer { try? FileManager.default.removeItem(at: folder) }
        let outcome = try BuiltTool.run(
            ["new", "请示", "--set", "年度=2030", "--set", " 加急 =是", "-o", "plans/a.swift"], in: folder)
        #expect(outcome.status == 0, "\(outcome.messages)")
        #expect(
            outcome.messages == """
                已写出 plans/a.swift，待填的地方用 gongwen check plans/a.swift 列出
                没有设定、仍是模板里的：事由（安排防汛资金）；用 --set 设定，或者在文件开头改

                """)
        let source = try String(contentsOf: folder.appending(path: "plans/a.swift"), encoding: .utf8)
        #expect(source == Self.own.replacing("2027", with: "2030").replacing("false", with: "true"))
        let built = try BuiltTool.run(["build", "--to", "plain", "-o", "-", "plans/a.swift"], in: folder)
        #expect(text(built) == "关于安排防汛资金的请示\n请速批示。\n", "\(built.messages)")
    }

    /// Arguments that are refused before anything is written, with the status and words of the message.
    static let refused: [(arguments: [String], status: Int32, words: [String])] = [
        ([], 64, ["没有写模板的名字", "gongwen new --list"]),
        (["--list", "notice"], 64, ["--list 列出全部模板"]),
        (["annual-plna"], 66, ["没有“annual-plna”这个模板", "是不是要写 annual-plan", "task-list", "请示"]),
        (["命令"], 66, ["没有“命令”这个模板；可用的有：", "newspaper"]),
        (["../templates/notice"], 66, ["没有“../templates/notice”这个模板"]),
        ([""], 66, ["没有“”这个模板"]),
        (["notice", "--set", "县=青禾县"], 64, ["模板没有“县”这一项", "可以设定的有：机关、机关代字、年度、事由、主送机关"]),
        (["notice", "--set", "县\n名=1", "--set", "乡名=2"], 64, ["没有“乡名”、“县\\n名”这一项"]),
        (["annual-plan", "--set", "年度=abc"], 64, ["“年度”应是四位数字的年份，用半角数字，例如 2027，写的是“abc”"]),
        (["annual-plan", "--set", "年度=２０２７"], 64, ["“年度”应是四位数字的年份"]),
        (["请示", "--set", "加急=也许"], 64, ["“加急”应是 是 或 否，写的是“也许”"]),
        (["notice", "--set", "机关"], 64, ["“机关”里没有半角的等号", "--set 县名=青禾县"]),
        (["notice", "--set", "机关＝县政府"], 64, ["“机关＝县政府”里没有半角的等号"]),
        (["notice", "--set", "年度=2027", "--set", "年度=2028"], 64, ["“年度”设定了两次，“2027”和“2028”"]),
        (["notice", "--set"], 64, ["--set 后面缺少值"]),
        (["notice", "-o", "计划.txt"], 64, ["“计划.txt”应以 .swift 结尾"]),
        (["notice", "-o", "plans"], 64, ["“plans”应以 .swift 结尾"]),
        (["notice", "-o", "已有.swift"], 73, ["“已有.swift”已经存在，没有写出", "--force"]),
        (["notice", "-o", "断链.swift"], 73, ["“断链.swift”已经存在"]),
        (["notice", "-o", "目录.swift", "--force"], 73, ["写不出“目录.swift”", "同名的目录已经存在"]),
        (["请示", "--force", "-o", "templates/../templates/请示.swift"], 64, ["就是模板，写出会覆盖它"]),
        (["notice", "--force", "-o", "已有.swift/新.swift"], 73, ["写不出“已有.swift/新.swift”"]),
        (["坏的"], 65, ["templates/坏的.swift:2:1: error:", "[template-place-form]"]),
        (["乱码"], 65, ["不是 UTF-8"]),
    ]

    @Test(arguments: refused)
    func `what cannot be done is told, and nothing is written`(
        arguments: [String], status: Int32, words: [String]
    ) throws {
        let folder = try workspace()
        defer { try? FileManager.default.removeItem(at: folder) }
        try Samples.put("// 我的\n", in: folder, "已有.swift")
        try Samples.put("", in: folder, "目录.swift/说明.txt")
        try Samples.put("// 模板：坏的\n  let 甲 = 1  // 填：缩进\n", in: folder, "templates/坏的.swift")
        try Data([0xD6, 0xD0]).write(to: folder.appending(path: "templates/乱码.swift"))
        try FileManager.default.createSymbolicLink(
            atPath: folder.appending(path: "断链.swift").path, withDestinationPath: "没有.swift")
        let before = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
        let outcome = try BuiltTool.run(["new"] + arguments, in: folder)
        #expect(outcome.status == status, "\(outcome.messages)")
        #expect(outcome.output.isEmpty)
        for word in words { #expect(outcome.messages.contains(word), "\(outcome.messages)") }
        expectChinese(outcome.messages)
        #expect(try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted() == before)
        #expect(try String(contentsOf: folder.appending(path: "已有.swift"), encoding: .utf8) == "// 我的\n")
        #expect(
            try String(contentsOf: folder.appending(path: "templates/请示.swift"), encoding: .utf8) == Self.own)
    }

    @Test func `told to, it replaces a file`() throws {
        let folder = try workspace()
        defer { try? FileManager.default.removeItem(at: folder) }
        try Samples.put("// 我的\n", in: folder, "已有.swift")
        let outcome = try BuiltTool.run(["new", "请示", "--force", "-o", "已有.swift"], in: folder)
        #expect(outcome.status == 0, "\(outcome.messages)")
        #expect(try String(contentsOf: folder.appending(path: "已有.swift"), encoding: .utf8) == Self.own)
    }

    @Test func `one broken template does not hide the others`() throws {
        let folder = try workspace()
        defer { try? FileManager.default.removeItem(at: folder) }
        try Samples.put("  let 甲 = 1  // 填：缩进\n", in: folder, "templates/坏的.swift")
        try Samples.put("import Gongwen\n", in: folder, "templates/光的.swift")
        let outcome = try BuiltTool.run(["new", "--list"], in: folder)
        #expect(outcome.status == 65)
        #expect(outcome.messages.contains("templates/坏的.swift:1:1: error:"))
        expectChinese(outcome.messages)
        #expect(text(outcome).contains("请示　请示（工作区）"))
        #expect(text(outcome).contains("光的（工作区）\n    没有说明：模板里没有写“// 用途：……”\n"))
        #expect(text(outcome).contains("notice　通知"))
    }

    @Test func `a mistake in the workspace's settings does not matter`() throws {
        let folder = try workspace()
        defer { try? FileManager.default.removeItem(at: folder) }
        try Samples.put("没有这个键: [", in: folder, "gongwen.yaml")
        #expect(try BuiltTool.run(["new", "请示"], in: folder).status == 0)
    }

    @Test func `the template shown on the page about templates works`() throws {
        let page = BuiltTool.repository.appending(path: "Documentation/Templates.md")
        let shown = try String(contentsOf: page, encoding: .utf8).split(separator: "```swift\n").dropFirst().first
        let source = String(try #require(shown?.split(separator: "```").first))
        let folder = try workspace()
        defer { try? FileManager.default.removeItem(at: folder) }
        try Samples.put(source, in: folder, "templates/请示.swift")
        let made = try BuiltTool.run(
            ["new", "请示", "--set", "机关=云泽县水利局", "--set", "附联系人=否", "-o", "a.swift"], in: folder)
        #expect(made.status == 0, "\(made.messages)")
        let built = try BuiltTool.run(["build", "--to", "plain", "-o", "-", "a.swift"], in: folder)
        #expect(text(built).contains("云泽县水利局关于安排防汛资金的请示\n县政府：\n【待填：请示的缘由】，现请示如下。\n"))
        #expect(!text(built).contains("联系人") && !text(built).contains("一文一事"))
    }

    /// Values that try to leave the literal they are put into; the last ones have characters that no document may hold.
    static let hostile = [
        "\"", "\\", "\\(事由)", "\\\\(事由)", "\"); fatalError() //", "\"\"\"", "\"#", "/*", "=", "", "末尾\\", "丙\\n丁", "𠮷",
        "丙\n丁\r戊", "\"\"\"\n", "\u{202E}倒\u{2028}", "\u{1B}[31m", "\t",
    ]

    @Test func `a value is characters and nothing else`() throws {
        let folder = try workspace()
        defer { try? FileManager.default.removeItem(at: folder) }
        // All values in one plan: compiling is what takes time.
        let keys = Self.hostile.indices.map { "值\($0)" }
        var template = "import Gongwen\n\n"
        for key in keys { template += "let \(key) = \"\"  // 填：\n" }
        template += "\n@main struct 试: 公文 {\n    let 要素 = 格式要素.报告(稿次: .讨论稿, 标题: \"试\")\n    var 正文: 块 {\n"
        for key in keys { template += "        \"甲\\(\(key))乙\"\n" }
        template += "    }\n}\n"
        try Samples.put(template, in: folder, "templates/敌意.swift")
        let settings = zip(keys, Self.hostile).flatMap { ["--set", "\($0)=\($1)"] }
        let made = try BuiltTool.run(["new", "敌意", "-o", "a.swift"] + settings, in: folder)
        #expect(made.status == 0, "\(made.messages)")
        let checked = try BuiltTool.run(["check", "a.swift"], in: folder)
        #expect(!checked.messages.contains("plan-does-not-compile"), "\(checked.messages)")

        let plain = Self.hostile.dropLast(5)
        let kept = zip(keys, plain).flatMap { ["--set", "\($0)=\($1)"] }
        try #require(try BuiltTool.run(["new", "敌意", "-o", "b.swift"] + kept, in: folder).status == 0)
        let built = try BuiltTool.run(["build", "--to", "plain", "-o", "-", "b.swift"], in: folder)
        #expect(text(built).hasPrefix("试\n" + plain.map { "甲\($0)乙\n" }.joined()), "\(text(built))\(built.messages)")
    }
}
