import ArgumentParser
import GongwenBuild
import GongwenDraft
import GongwenFiles
import GongwenModel

/// `gongwen diff`: two documents side by side (对照).
struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: "对照两份公文：一份公文的两稿（花脸稿）、两份公文或两个年度",
        discussion: """
            甲是旧的，乙是新的。列出改动的要素，新增、取消、移动、改写的章节和任务，增删的字词，数字的变化，甲的目标与乙的同年完成情况，
            任务有增减的单位，新增、取消和改了释义的名词。只比文字，不比字体和版式。

            text  给人看，只列改动之处：[-删去-]{+增加+}；输出到终端时另加颜色
            html  花脸稿网页，全文在内，单个文件，可以打印
            json  数据，字段见 Documentation/Diff.md

            不写 --format 时按 -o 的文件名判断（.html、.json），其余为 text。

            示例：
              gongwen diff 讨论稿.swift 送审稿.swift
              gongwen diff 送审稿.json 印发稿.swift -o 花脸稿.html
              gongwen diff 去年计划.txt plans/qinghe-2026-plan.swift --format json
              gongwen diff --exit-code 甲.json 乙.json

            退出状态：0 完成；加 --exit-code 时，文字有不同为 1。
            """)

    /// How the comparison is told.
    enum Format: String, CaseIterable {
        case text, json, html
    }

    @Argument(help: ArgumentHelp("旧的一份：计划（.swift）、文档数据（.json）、本工具写出的 DocBook（.xml）或旧文本（.txt）；- 为标准输入", valueName: "甲"))
    var old: String

    @Argument(help: ArgumentHelp("新的一份，写法同上", valueName: "乙"))
    var new: String

    @Option(name: .customLong("format"), help: ArgumentHelp("text、json 或 html", valueName: "格式"))
    var format: String?

    @Option(
        name: [.customShort("o"), .customLong("output")], help: ArgumentHelp("写到哪个文件；不写为标准输出", valueName: "文件"))
    var output: String?

    @Option(name: .customLong("edition"), help: ArgumentHelp("两份都取哪个版本，例如 报刊版", valueName: "版本"))
    var edition: String?

    @Option(name: .customLong("from"), help: ArgumentHelp("两份输入的种类：\(InputKind.list)；不写按文件名判断", valueName: "种类"))
    var kind: String?

    @Flag(name: .customLong("exit-code"), help: "文字有不同时退出状态为 1")
    var tellsByStatus = false

    func run() throws {
        let format = try chosenFormat()
        if old == "-", new == "-" { throw Abort(.wrongUsage, "两份输入不能都是标准输入，请至少写出一个文件名") }
        if let output, output != "-", let real = Files.realPath(output),
            [old, new].contains(where: { $0 != "-" && Files.realPath($0) == real })
        {
            throw Abort(.wrongUsage, "输出“\(output)”就是输入文件，写出会覆盖它，请另取一个名字")
        }
        var loader = DocumentLoader(kind: try InputKind.named(kind))
        let first = loader.load(old, edition: edition)
        tell(first, &loader)
        let second = loader.load(new, edition: edition)
        tell(second, &loader)
        guard first.status == .done, second.status == .done, let before = first.compiled, let after = second.compiled
        else {
            throw Abort(max(first.status, second.status, .documentErrors))
        }
        let comparison = Comparison(
            of: before.finished, and: after.finished, indicators: (before.whole.indicators, after.whole.indicators))
        try write(comparison, format, names: (loader.shown(old), loader.shown(new)), &loader)
        if tellsByStatus, !comparison.isSame { throw Abort(.documentErrors) }
    }

    private func chosenFormat() throws -> Format {
        guard let format else {
            guard let output else { return .text }
            return output.hasSuffix(".html") ? .html : output.hasSuffix(".json") ? .json : .text
        }
        guard let known = Format(rawValue: format) else {
            throw Abort(.wrongUsage, "没有“\(format)”这种对照格式，可用的有：text、json、html")
        }
        return known
    }

    /// Tells what keeps a text from being whole; broken rules are for `check`.
    private func tell(_ loaded: DocumentLoader.Loaded, _ loader: inout DocumentLoader) {
        loader.tell(loaded.diagnostics.filter { $0.category == .structural || $0.id == "import-question" }, of: loaded)
    }

    private func write(
        _ comparison: Comparison, _ format: Format, names: (old: String, new: String), _ loader: inout DocumentLoader
    ) throws {
        let isToFile = output != nil && output != "-"
        let bytes: [UInt8]
        switch format {
        case .text:
            let text = ComparisonText(
                comparison: comparison, names: names, isColoured: !isToFile && Terminal.showsColour)
            bytes = Array(text.text.utf8)
        case .json: bytes = ComparisonJSON(comparison, names: names).bytes
        case .html:
            let page = ComparisonPage(comparison, names: names).render()
            loader.tellPlain(page.diagnostics)
            guard let output = page.output else { throw Abort(.documentErrors) }
            bytes = output
        }
        guard isToFile, let output else { return Terminal.output(bytes) }
        try OutputWriter.write([(output, bytes)])
        Terminal.say("已写出 \(output)")
    }
}
