import ArgumentParser
import GongwenDraft
import GongwenFiles
import GongwenGlossary
import GongwenModel
import GongwenRender
import GongwenWorkspace

/// `gongwen draft`: next year's plan from this year's (起草下一年).
struct DraftCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "draft", abstract: "由今年的文件起草下一年的",
        discussion: """
            读入今年的计划、文档数据或旧文本，写出下一年的计划（讨论稿）：
              执行情况　由今年的目标和任务逐条推出，完成数待填；去年写的执行情况移入 提示 { }，只供对照；
              目标任务　数字改为 待填(…)，注明上年数；文字沿用，包在 未核 { } 里，看过就把这一层去掉；
              年份、标题、五年规划按规则顺延；届次、期次、有时限的提法用 存疑(…) 问作者，程序不代写；
              发文字号、日期、届次、报告人空出。
            --report 列出每个数字、年份、书名号和提法是顺延、待填、保留还是询问，以及为什么。
            提法来自工作区的 glossary/formulas.yaml。

            示例：
              gongwen draft plans/qinghe-2026-plan.swift --year 2027 -o plans/qinghe-2027-plan.swift
              gongwen draft 去年计划.txt --year 2027 -o plans/next.swift --report 起草报告.txt
              gongwen draft 去年计划.json --year 2027 -o next.json --report 起草报告.json
            """)

    @Argument(help: ArgumentHelp("今年的计划（.swift）、文档数据（.json）、DocBook（.xml）或旧文本（.txt）；- 为标准输入", valueName: "文件"))
    var input: String

    @Option(name: .customLong("year"), help: ArgumentHelp("起草哪一年的，四位数字", valueName: "年份"))
    var next: Int

    @Option(name: .customLong("base"), help: ArgumentHelp("输入是哪一年的；不写由标题认出", valueName: "年份"))
    var base: Int?

    @Option(
        name: [.customShort("o"), .customLong("output")],
        help: ArgumentHelp("写到哪个文件，.swift 为计划，.json 为文档数据；不写为标准输出", valueName: "文件"))
    var output: String?

    @Option(name: .customLong("report"), help: ArgumentHelp("把各处的处理和理由写成清单，.json 为数据，其余为文字", valueName: "文件"))
    var report: String?

    @Option(name: .customLong("from"), help: ArgumentHelp("输入种类：\(InputKind.list)；不写按文件名判断", valueName: "种类"))
    var kind: String?

    @Flag(name: .customLong("force"), help: "输出文件已经存在时也写")
    var overwrites = false

    @OptionGroup var answers: AnswerOptions

    func run() throws {
        guard (1900...2200).contains(next) else { throw Abort(.wrongUsage, "--year 应写四位数字的年份，例如 2027") }
        try OutputPlan.refuseOverwriting(input, plan: output, report: report)
        try refuseReplacing()
        var loader = DocumentLoader(kind: try InputKind.named(kind), answers: try answers.parsed())
        let loaded = loader.load(input, edition: nil)
        guard loaded.status == .done, let document = loaded.document else {
            loader.tell(loaded.diagnostics, of: loaded)
            throw Abort(max(loaded.status, .documentErrors))
        }
        let structural = loaded.diagnostics.filter { $0.category == .structural && $0.severity == .error }
        guard structural.isEmpty else {
            loader.tell(structural, of: loaded)
            throw Abort(.documentErrors, "输入有错误，没有起草；请先改正")
        }
        let year = try baseYear(of: document)
        let formulas = try timedFormulas(&loader)
        let workspace = loader.workspace(of: input)
        let shared = workspace?.indicators.map(\.indicator) ?? []
        let figured = document.resolvingFigures(shared: shared).output ?? document
        var maker = DraftMaker(
            of: figured, from: year, to: next, formulas: formulas, bodies: workspace?.bodies ?? BodyRegister(),
            shared: shared)
        let draft = maker.draft()
        try write(draft, &loader)
    }

    /// The year the input speaks of.
    private func baseYear(of document: Document) throws -> Int {
        let found = base ?? document.titleYear
        if found == nil { Terminal.say("标题里没有年份，当作 \(next - 1) 年的文件；不是的，用 --base 写明") }
        let year = found ?? next - 1
        guard year < next else {
            throw Abort(.wrongUsage, "输入是 \(year) 年的文件，不能由它起草 \(next) 年的；--year 应晚于 \(year)")
        }
        if next - year > 1 { Terminal.say("输入是 \(year) 年的文件，和 \(next) 年隔了 \(next - year - 1) 年，请核对") }
        return year
    }

    /// The formulas that belong to a time, from the input's workspace, else from the one round the current folder.
    private func timedFormulas(_ loader: inout DocumentLoader) throws -> [TimedFormula] {
        guard let root = loader.workspaceRoot(of: input) ?? Workspace.find(upwardFrom: loader.currentFolder) else {
            Terminal.say("不在工作区里，没有 glossary/formulas.yaml，只按一般规律找有时限的提法")
            return []
        }
        let read = Workspace.formulas(at: root)
        loader.tellPlain(read.diagnostics)
        guard let formulas = read.output, !read.diagnostics.contains(where: { $0.severity == .error }) else {
            throw Abort(.unreadableInput)
        }
        return formulas
    }

    private func write(_ draft: YearDraft, _ loader: inout DocumentLoader) throws {
        let bytes: [UInt8]
        if output?.hasSuffix(".json") == true {
            bytes = draft.document.json(places: false)
        } else {
            let rendered = SwiftSourceRenderer(remarks: [
                "讨论稿：由 gongwen draft 从 \(draft.report.year) 年的文件起草。",
                "待填(…)、未核、存疑(…) 都处理完才能印发；提示不印出。",
            ]).render(draft.document)
            loader.tellPlain(rendered.diagnostics)
            guard let source = rendered.output else { throw Abort(.documentErrors) }
            bytes = source
        }
        var files: [(path: String, bytes: [UInt8])] = []
        if let output, output != "-" { files.append((output, bytes)) }
        if let report {
            let listed =
                report.hasSuffix(".json")
                ? draft.report.json : Array(draft.report.text(named: loader.shown(input)).utf8)
            files.append((report, listed))
        }
        try OutputWriter.write(files)
        if output == nil || output == "-" { Terminal.output(bytes) }
        for file in files { Terminal.say("已写出 \(file.path)") }
        Terminal.say(draft.report.summary + (report == nil ? "；加 --report 文件名 可列出各处的理由" : ""))
        for remark in draft.report.remarks { Terminal.say("请注意：" + remark) }
    }

    /// A plan that stands there already.
    private func refuseReplacing() throws {
        if let output, output != "-", !overwrites, Files.realPath(output) != nil {
            throw Abort(.cannotWrite, "“\(output)”已经存在，没有改动它；另取一个名字，或加 --force 替换")
        }
    }
}
