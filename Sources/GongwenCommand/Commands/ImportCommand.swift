import ArgumentParser
import GongwenBuild
import GongwenFiles
import GongwenImport
import GongwenModel

/// `gongwen import`: a legacy text as a plan (导入旧文本).
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "把已有的公文文本读成计划",
        discussion: """
            读入从 PDF、网页复制来的文本：接上分页断开的段落，认出标题、主送、落款、层次、任务、名词解释和指标，写成计划源文件。
            文字一个不改；接了哪些段、略去了哪些页码，用 --report 列出。拿不准的地方作为问题提出，用 --answer 回答；
            没有回答的在计划里标作 存疑(…)，退出状态为 1。

            示例：
              gongwen import 去年计划.txt -o plans/last-year.swift
              gongwen import 去年计划.txt --to json --report 报告.txt -o 去年计划.json
              gongwen import 去年计划.txt --answer join-27=接 -o plans/last-year.swift
            """)

    /// What the text becomes.
    enum Target: String, CaseIterable {
        case swift, json
    }

    @Argument(help: ArgumentHelp("旧文本（.txt）；- 为标准输入", valueName: "文件"))
    var input: String

    @Option(name: .customLong("to"), help: ArgumentHelp("swift（计划源文件）或 json（文档数据）；不写按输出文件名，否则为 swift", valueName: "格式"))
    var target: String?

    @Option(
        name: [.customShort("o"), .customLong("output")], help: ArgumentHelp("写到哪个文件；不写为标准输出", valueName: "文件"))
    var output: String?

    @Option(name: .customLong("report"), help: ArgumentHelp("把接段、略去的内容和问题写成清单", valueName: "文件"))
    var report: String?

    @Flag(name: .customLong("strict"), help: "有没回答的问题时什么也不写")
    var isStrict = false

    @OptionGroup var answers: AnswerOptions

    func run() throws {
        let format: OutputFormat = try chosenTarget() == .json ? .json : .swift
        try OutputPlan.refuseOverwriting(input, plan: output, report: report)
        var loader = DocumentLoader(kind: .text, answers: try answers.parsed())
        let loaded = loader.load(input, edition: nil)
        guard let imported = loaded.imported, loaded.status == .done, let compiled = loaded.compiled else {
            loader.tell(loaded.diagnostics, of: loaded)
            throw Abort(max(loaded.status, .documentErrors))
        }
        // What the checks say of an old text is for `check`; here only what concerns reading it.
        loader.tell(loaded.diagnostics.filter { $0.category == .structural || $0.id == "import-question" }, of: loaded)
        if compiled.isStopped(isDraft: true) { throw Abort(.documentErrors) }
        let open = imported.openQuestions.count
        if isStrict, open > 0 { throw Abort(.documentErrors, "有 \(open) 个问题没有回答，没有写出任何文件") }
        let rendered = format.render(compiled, options: loaded.options)
        loader.tell(rendered.diagnostics.map { $0.located(in: loader.shown(input)) }, of: loaded)
        guard let bytes = rendered.output else { throw Abort(.documentErrors) }
        var files: [(path: String, bytes: [UInt8])] = []
        if let output, output != "-" { files.append((output, bytes)) }
        if let report { files.append((report, Array(imported.report(named: loader.shown(input)).utf8))) }
        try OutputWriter.write(files)
        if output == nil || output == "-" { Terminal.output(bytes) }
        for file in files { Terminal.say("已写出 \(file.path)") }
        if !imported.summary.isEmpty {
            Terminal.say(imported.summary + (report == nil ? "；加 --report 文件名 可列出清单" : ""))
        }
        if open > 0 { throw Abort(.documentErrors, "有 \(open) 个问题没有回答，计划中标作 存疑(…)") }
    }

    private func chosenTarget() throws -> Target {
        guard let name = target else { return output?.hasSuffix(".json") == true ? .json : .swift }
        guard let target = Target(rawValue: name) else {
            throw Abort(.wrongUsage, "没有“\(name)”这种导入格式，可用的有：swift、json")
        }
        return target
    }
}
