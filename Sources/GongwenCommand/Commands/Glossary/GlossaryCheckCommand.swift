import ArgumentParser
import GongwenBuild
import GongwenModel

/// `gongwen glossary check`: what is to be said of explained terms (检查名词解释).
struct GlossaryCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "检查名词解释和术语库",
        discussion: """
            写出文件名时检查这些公文的名词解释：引号里没有解释的简称（按像不像简称排列，数字简称在前）、列了而正文没有用到的、
            一词两解、字面项数与所列项数不符、次序与正文不一致、含义无法判断，以及与术语库不同的释义。
            不写文件名时检查工作区：全部计划，加上术语库本身和各份公文都没有用到的词。

            示例：
              gongwen glossary check plans/qinghe-2026-report.swift
              gongwen glossary check --all 去年报告.txt
              gongwen glossary check
            """)

    @Argument(help: ArgumentHelp("计划、文档数据、DocBook 或旧文本；不写为整个工作区", valueName: "文件"))
    var inputs: [String] = []

    @Option(name: .customLong("format"), help: ArgumentHelp("text（给人看）或 json", valueName: "格式"))
    var format = "text"

    @Option(name: .customLong("from"), help: ArgumentHelp("输入种类：\(InputKind.list)；不写按文件名判断", valueName: "种类"))
    var kind: String?

    @Flag(name: .customLong("all"), help: "列出全部没有解释的引号词语，不限前 \(GlossaryReport.usualLimit) 个")
    var isComplete = false

    func run() throws {
        guard let format = CheckCommand.Format(rawValue: format) else {
            throw Abort(.wrongUsage, "没有“\(format)”这种报告格式，可用的有：text、json")
        }
        var loader = DocumentLoader(kind: try InputKind.named(kind))
        let workspace = inputs.isEmpty ? try loader.currentWorkspace() : nil
        let named = inputs.isEmpty ? loader.plans(of: workspace?.found) : try loader.inputs(inputs)
        var status = ExitStatus.done
        var all: [Diagnostic] = []
        var documents: [(name: String, document: Document)] = []
        func tell(_ findings: [Diagnostic], _ name: String, _ print: ([Diagnostic]) -> Void) {
            if findings.contains(where: { $0.severity == .error }) { status = max(status, .documentErrors) }
            if format == .text {
                print(findings)
                Terminal.say("\(name)：" + findings.summary)
            }
            all += findings
        }
        for input in named {
            let loaded = loader.load(input, edition: nil)
            let name = loader.shown(input)
            status = max(status, loaded.status)
            guard let compiled = loaded.compiled else {
                loader.tell(loaded.diagnostics, of: loaded)
                all += loaded.diagnostics
                continue
            }
            documents.append((name, compiled.finished))
            let findings = GlossaryReport.findings(
                in: compiled, base: loaded.terms, limit: isComplete ? nil : GlossaryReport.usualLimit)
            tell(findings.map { $0.located(in: name) }, name) { loader.tell($0, of: loaded) }
        }
        let conflicts = GlossaryReport.conflicts(among: documents)
        if !conflicts.isEmpty { tell(conflicts, "各份公文之间") { loader.tellPlain($0) } }
        if let workspace {
            let findings = GlossaryReport.findings(
                in: workspace.workspace.terms, documents: named.isEmpty ? nil : documents.map(\.document))
            tell(findings, "术语库") { loader.tell($0, in: workspace.found) }
        }
        if format == .json { Terminal.output(DiagnosticJSON.bytes(all)) }
        if status != .done { throw Abort(status) }
    }
}
