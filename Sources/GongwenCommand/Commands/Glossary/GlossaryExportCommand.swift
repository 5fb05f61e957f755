import ArgumentParser
import GongwenBuild
import GongwenFiles
import GongwenModel

/// `gongwen glossary export`: a document's term explanations on their own, or the whole term base (导出名词解释).
struct GlossaryExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "把一份公文的名词解释，或整个术语库，单独导出",
        discussion: """
            写出文件名时导出这份公文的名词解释，不写时导出工作区 glossary 目录里的全部词条（几种含义、年份、地区都在内）。

            text     纯文本，一条一段
            html     单个网页文件
            docbook  单独的 DocBook 5.0，经校验有效
            csv      表格，UTF-8 带 BOM，可直接用电子表格打开；会被当成公式、数或日期的格子前加一个全角空格
            json     数据，字段见 Documentation/glossary-yaml.md
            tbx      术语交换格式 TBX-Basic（ISO 30042）

            示例：
              gongwen glossary export plans/qinghe-2026-report.swift --format docbook -o output/glossary.docbook.xml
              gongwen glossary export 去年报告.txt --format csv -o 名词解释.csv
              gongwen glossary export --format tbx -o 术语库.tbx
            """)

    @Argument(help: ArgumentHelp("计划、文档数据、DocBook 或旧文本；不写为工作区的术语库", valueName: "文件"))
    var input: String?

    @Option(name: .customLong("format"), help: ArgumentHelp("\(GlossaryExport.Format.list)", valueName: "格式"))
    var format = "text"

    @Option(
        name: [.customShort("o"), .customLong("output")], help: ArgumentHelp("写到哪个文件；不写为标准输出", valueName: "文件"))
    var output: String?

    @Option(name: .customLong("from"), help: ArgumentHelp("输入种类：\(InputKind.list)；不写按文件名判断", valueName: "种类"))
    var kind: String?

    func run() throws {
        guard let format = GlossaryExport.Format(rawValue: format) else {
            throw Abort(.wrongUsage, "没有“\(format)”这种导出格式，可用的有：\(GlossaryExport.Format.list)")
        }
        var loader = DocumentLoader(kind: try InputKind.named(kind))
        let bytes = try input.map { try document($0, format, &loader) } ?? base(format, &loader)
        guard let output, output != "-" else { return Terminal.output(bytes) }
        try OutputWriter.write([(output, bytes)])
        Terminal.say("已写出 \(output)")
    }

    private func document(
        _ input: String, _ format: GlossaryExport.Format, _ loader: inout DocumentLoader
    ) throws -> [UInt8] {
        if let output, let real = Files.realPath(output), real == Files.realPath(input) {
            throw Abort(.wrongUsage, "输出“\(output)”就是输入文件，写出会覆盖它，请另取一个名字")
        }
        let loaded = loader.load(input, edition: nil)
        loader.tell(loaded.diagnostics.filter { $0.severity == .error }, of: loaded)
        guard loaded.status == .done, let compiled = loaded.compiled, !compiled.isStopped(isDraft: true) else {
            throw Abort(max(loaded.status, .documentErrors))
        }
        let exported = GlossaryExport.export(compiled.finished, format: format, page: loaded.options.page)
        loader.tell(exported.diagnostics.map { $0.located(in: loader.shown(input)) }, of: loaded)
        guard let bytes = exported.output else { throw Abort(.documentErrors) }
        return bytes
    }

    private func base(_ format: GlossaryExport.Format, _ loader: inout DocumentLoader) throws -> [UInt8] {
        let workspace = try loader.currentWorkspace()
        let exported = GlossaryExport.export(
            workspace.workspace.terms, format: format, page: workspace.found.options().page)
        loader.tell(exported.diagnostics, in: workspace.found)
        guard let bytes = exported.output else { throw Abort(.documentErrors) }
        return bytes
    }
}
