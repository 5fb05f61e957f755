import ArgumentParser
import GongwenDraft
import GongwenFiles
import GongwenModel

/// `gongwen holes`: what a plan still misses, as a list or as sheets for the bodies who know it (待填清单).
struct HolesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "holes", abstract: "列出还没填的内容，或按填报单位写成表格",
        discussion: """
            不写 -o 时在屏幕上列出每处待填的位置、句子、单位、上年数和填报单位。
            写 -o 目录时写成 CSV 表格，LibreOffice、WPS、Excel 都能打开；加 --by body 每个单位一张。填好后用 gongwen fill 收回。

            示例：
              gongwen holes plans/qinghe-2026-plan.swift
              gongwen holes plans/qinghe-2026-plan.swift --by body -o 填报表
              gongwen holes plans/qinghe-2026-plan.swift --format json
            """)

    /// How the list is told.
    enum Format: String, CaseIterable {
        case text, json
    }

    @Argument(help: ArgumentHelp("计划（.swift）或文档数据（.json）", valueName: "计划"))
    var input: String

    @Option(name: .customLong("by"), help: ArgumentHelp("怎样分：body（填报单位），每个单位一组或一张表", valueName: "分法"))
    var grouping: String?

    @Option(name: [.customShort("o"), .customLong("output")], help: ArgumentHelp("把表格写到哪个目录", valueName: "目录"))
    var folder: String?

    @Option(name: .customLong("format"), help: ArgumentHelp("text（给人看）或 json", valueName: "格式"))
    var format = "text"

    @Option(name: .customLong("from"), help: ArgumentHelp("输入种类：\(InputKind.list)", valueName: "种类"))
    var kind: String?

    @Flag(name: .customLong("force"), help: "表格已经存在也写，原有的内容换掉")
    var isForced = false

    func run() throws {
        guard let format = Format(rawValue: format) else {
            throw Abort(.wrongUsage, "没有“\(format)”这种报告格式，可用的有：text、json")
        }
        if let grouping, grouping != "body", grouping != "填报单位" {
            throw Abort(.wrongUsage, "没有“\(grouping)”这种分法，可用的有：body（填报单位）")
        }
        if folder == "-" { throw Abort(.wrongUsage, "-o 要写一个目录；要在屏幕上看，去掉 -o") }
        var loader = DocumentLoader(kind: try InputKind.named(kind))
        let loaded = loader.load(input, edition: nil)
        loader.tell(loaded.diagnostics.filter { $0.category == .structural }, of: loaded)
        guard loaded.status == .done, let document = loaded.document, let compiled = loaded.compiled else {
            throw Abort(max(loaded.status, .documentErrors))
        }
        let items = compiled.whole.missingItems(asRead: document)
        let list = HoleList(items: items, file: loader.shown(input))
        if let folder {
            try write(items, to: folder)
        } else {
            switch format {
            case .text: Terminal.output(Array(list.text(byBody: grouping != nil).utf8))
            case .json: Terminal.output(list.json)
            }
        }
        Terminal.say(list.summary)
        let unnamed = items.count { !$0.isNamed }
        if unnamed > 0 {
            Terminal.say("其中 \(unnamed) 处没有写 标识，句子改动后收回的表可能对不上；建议在计划里写上，例如 待填(\"广场数\", .处, 标识: \"squares\")")
        }
    }

    private func write(_ items: [MissingItem], to folder: String) throws {
        let stem = InputKind.stem(of: input)
        var files: [(path: String, bytes: [UInt8])] = []
        if grouping == nil {
            files = [(folder + "/" + SheetName.safe(stem) + "-待填.csv", HoleSheet.bytes(of: items))]
        } else {
            let groups = HoleSheet.byBody(items)
            let names = SheetName.names(of: groups.map(\.body), plan: stem)
            files = zip(names, groups).map { (folder + "/" + $0, HoleSheet.bytes(of: $1.items)) }
        }
        guard !items.isEmpty else { return }
        for file in files where !isForced && Files.status(of: file.path) != nil {
            throw Abort(
                .wrongUsage, "“\(file.path)”已经存在，里面可能有填好的数，没有写出任何表格；请换一个目录，或加 --force 换掉它")
        }
        try OutputWriter.write(files)
        for file in files { Terminal.say("已写出 \(file.path)") }
    }
}
