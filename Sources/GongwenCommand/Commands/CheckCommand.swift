import ArgumentParser
import GongwenModel

/// `gongwen check`: the findings, nothing written (检查).
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "检查公文，只报告，不写文件",
        discussion: """
            有错误时退出状态为 1；加 --strict 时有提醒也为 1。有意如此的，用 --accept 按编号接受并写明理由：照样报告，不算错误。

            示例：
              gongwen check plans/qinghe-2026-plan.swift
              gongwen check --format json plans/*.swift
              gongwen check plans/qinghe-2026-plan.swift --accept document-number-form=签发后编号
            """)

    /// How findings are told.
    enum Format: String, CaseIterable {
        case text, json
    }

    @Argument(help: ArgumentHelp("要检查的文件；不写为工作区的全部计划", valueName: "文件"))
    var inputs: [String] = []

    @Option(name: .customLong("format"), help: ArgumentHelp("text（给人看）或 json", valueName: "格式"))
    var format = "text"

    @Option(name: .customLong("edition"), help: ArgumentHelp("检查哪个版本", valueName: "版本"))
    var edition: String?

    @Option(name: .customLong("from"), help: ArgumentHelp("输入种类：\(InputKind.list)", valueName: "种类"))
    var kind: String?

    @Flag(name: .customLong("strict"), help: "有提醒（warning）也算不通过")
    var isStrict = false

    @OptionGroup var answers: AnswerOptions

    @OptionGroup var accept: AcceptOptions

    func run() throws {
        guard let format = Format(rawValue: format) else {
            throw Abort(.wrongUsage, "没有“\(format)”这种报告格式，可用的有：text、json")
        }
        var loader = DocumentLoader(
            kind: try InputKind.named(kind), answers: try answers.parsed(), acceptance: try accept.parsed())
        var status = ExitStatus.done
        var all: [Diagnostic] = []
        for input in try loader.inputs(inputs) {
            let loaded = loader.load(input, edition: edition)
            status = max(status, loaded.status)
            let fails = loaded.diagnostics.contains {
                $0.severity == .error || (isStrict && $0.severity == .warning)
            }
            if fails { status = max(status, .documentErrors) }
            if format == .text {
                loader.tell(loaded.diagnostics, of: loaded)
                Terminal.say("\(loader.shown(input))：" + loaded.diagnostics.summary)
            }
            all += loaded.diagnostics
        }
        if format == .json { Terminal.output(DiagnosticJSON.bytes(all)) }
        if status != .done { throw Abort(status) }
    }
}
