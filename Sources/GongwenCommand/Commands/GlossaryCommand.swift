import ArgumentParser
import GongwenBuild
import GongwenFiles
import GongwenModel

/// `gongwen glossary`: the term base and its exports (名词解释).
struct GlossaryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "glossary", abstract: "名词解释：导出", subcommands: [Export.self])

    /// `gongwen glossary export`: one document's term explanations on their own (导出名词解释).
    struct Export: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "export", abstract: "把一份公文的名词解释单独导出",
            discussion: """
                示例：
                  gongwen glossary export plans/qinghe-2026-report.swift --format docbook -o output/glossary.docbook.xml
                  gongwen glossary export plans/qinghe-2026-report.swift --format text
                """)

        @Argument(help: ArgumentHelp("计划、文档数据、DocBook 或旧文本", valueName: "文件"))
        var input: String

        @Option(name: .customLong("format"), help: ArgumentHelp("text、docbook", valueName: "格式"))
        var format = "text"

        @Option(
            name: [.customShort("o"), .customLong("output")], help: ArgumentHelp("写到哪个文件；不写为标准输出", valueName: "文件"))
        var output: String?

        func run() throws {
            guard let format = GlossaryExport.Format(rawValue: format) else {
                throw Abort(.wrongUsage, "没有“\(format)”这种导出格式，可用的有：text、docbook")
            }
            var loader = DocumentLoader(kind: nil)
            if let output, let real = Files.realPath(output), real == Files.realPath(input) {
                throw Abort(.wrongUsage, "输出“\(output)”就是输入文件，写出会覆盖它，请另取一个名字")
            }
            let loaded = loader.load(input, edition: nil)
            loader.tell(loaded.diagnostics.filter { $0.severity == .error }, of: loaded)
            guard loaded.status == .done, let compiled = loaded.compiled, !compiled.isStopped(isDraft: true) else {
                throw Abort(max(loaded.status, .documentErrors))
            }
            let exported = GlossaryExport.export(compiled.finished, format: format)
            loader.tell(exported.diagnostics.map { $0.located(in: loader.shown(input)) }, of: loaded)
            guard let bytes = exported.output else { throw Abort(.documentErrors) }
            guard let output, output != "-" else { return Terminal.output(bytes) }
            try OutputWriter.write([(output, bytes)])
            Terminal.say("已写出 \(output)")
        }
    }
}
