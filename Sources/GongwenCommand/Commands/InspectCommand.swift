import ArgumentParser
import GongwenBuild
import GongwenModel

/// `gongwen inspect`: what a document holds (查看内容).
struct InspectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect", abstract: "查看一份公文里有什么：要素、层次、任务和单位、指标、名词",
        discussion: """
            text 给人看；json 的字段有 kind、elements、outline、responsibles、glossary、indicators、page_breaks。

            示例：
              gongwen inspect 去年计划.txt
              gongwen inspect plans/qinghe-2026-plan.swift
              gongwen inspect 去年计划.txt --format json > 内容.json
            """)

    /// How it is told.
    enum Format: String, CaseIterable {
        case text, json
    }

    @Argument(help: ArgumentHelp("旧文本（.txt）、计划（.swift）、文档数据（.json）或 DocBook（.xml）；- 为标准输入", valueName: "文件"))
    var input: String

    @Option(name: .customLong("format"), help: ArgumentHelp("text（给人看）或 json", valueName: "格式"))
    var format = "text"

    @Option(name: .customLong("edition"), help: ArgumentHelp("查看哪个版本", valueName: "版本"))
    var edition: String?

    @Option(name: .customLong("from"), help: ArgumentHelp("输入种类：\(InputKind.list)", valueName: "种类"))
    var kind: String?

    @OptionGroup var answers: AnswerOptions

    func run() throws {
        guard let format = Format(rawValue: format) else {
            throw Abort(.wrongUsage, "没有“\(format)”这种报告格式，可用的有：text、json")
        }
        var loader = DocumentLoader(kind: try InputKind.named(kind), answers: try answers.parsed())
        let loaded = loader.load(input, edition: edition)
        loader.tell(loaded.diagnostics.filter { $0.category == .structural || $0.id == "import-question" }, of: loaded)
        guard loaded.status == .done, let compiled = loaded.compiled else {
            throw Abort(max(loaded.status, .documentErrors))
        }
        let inspection = Inspection(of: compiled.finished, pageBreaks: loaded.imported?.pageBreaks ?? [])
        switch format {
        case .text: Terminal.output(Array(InspectionText(inspection: inspection).text.utf8))
        case .json: Terminal.output(inspection.json)
        }
    }
}
