import ArgumentParser
import GongwenBuild
import GongwenFiles
import GongwenModel

/// `gongwen build`: compiles documents and writes their outputs (编译).
struct BuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "编译公文，写出各种格式",
        discussion: """
            不写文件名时编译工作区 plans 目录下的全部计划。结果写入工作区的 output 目录；不在工作区时写入当前目录的 output。

            示例：
              gongwen build plans/qinghe-2026-plan.swift
              gongwen build --to plain,html -o 发布 plans/qinghe-2026-plan.swift
              gongwen build --edition 报刊版 plans/qinghe-2026-plan.swift
              gongwen build --to plain -o - 公文.json
              cat 公文.json | gongwen build --from json --to docbook -o - -
            """)

    @Argument(help: ArgumentHelp("计划（.swift）、文档数据（.json）或本工具写出的 DocBook（.xml）；- 为标准输入", valueName: "文件"))
    var inputs: [String] = []

    @Option(name: .customLong("to"), help: ArgumentHelp("输出格式，用逗号分开：\(BuildCommand.formatList)；不写为 text,html,docbook", valueName: "格式"))
    var formats: String?

    @Option(name: .customLong("edition"), help: ArgumentHelp("取哪个版本，例如 报刊版", valueName: "版本"))
    var edition: String?

    @Option(name: [.customShort("o"), .customLong("output")], help: ArgumentHelp("写到哪个目录；- 为标准输出（只限一个输出）", valueName: "目录"))
    var folder: String?

    @Option(name: .customLong("from"), help: ArgumentHelp("输入种类：swift、json、docbook；不写按文件名判断", valueName: "种类"))
    var kind: String?

    @Flag(name: .customLong("draft"), help: "不论稿次都写出，待填处照样标出")
    var isDraft = false

    @Flag(name: .customLong("places"), help: "json 中写出源文件的行列")
    var writesPlaces = false

    static let formatList = OutputFormat.allCases.map(\.rawValue).joined(separator: ",")

    func run() throws {
        var loader = DocumentLoader(kind: try InputKind.named(kind))
        let inputs = try loader.inputs(self.inputs)
        let formats = try OutputFormat.list(formats)
        let isToStandardOutput = folder == "-"
        if isToStandardOutput, inputs.count * formats.count != 1 {
            throw Abort(.wrongUsage, "-o - 只能写出一个文件的一种格式，请用 --to 指定一种格式")
        }
        let folders = outputFolders(for: inputs, &loader)
        let plan = try OutputPlan(
            inputs: isToStandardOutput ? [] : inputs, formats: formats, edition: edition,
            folder: { folders[$0] ?? "output" })
        var status = ExitStatus.done
        for input in inputs {
            status = max(status, build(input, formats, plan, &loader))
        }
        if status != .done { throw Abort(status) }
    }

    /// Where each input's outputs go.
    private func outputFolders(for inputs: [String], _ loader: inout DocumentLoader) -> [String: String] {
        var folders: [String: String] = [:]
        for input in inputs {
            let root = loader.workspaceRoot(of: input)
            let isHere = root == nil || root == loader.workspaces.current
            folders[input] = folder ?? (isHere ? "output" : (root ?? "") + "/output")
        }
        return folders
    }

    /// Builds one document: all its outputs are rendered before the first is written.
    private func build(
        _ input: String, _ formats: [OutputFormat], _ plan: OutputPlan, _ loader: inout DocumentLoader
    ) -> ExitStatus {
        let loaded = loader.load(input, edition: edition)
        loader.tell(loaded.diagnostics, of: loaded)
        guard loaded.status == .done, let compiled = loaded.compiled else { return loaded.status }
        let shown = loader.shown(input)
        if compiled.isStopped(isDraft: isDraft) {
            let errors = compiled.diagnostics.count { $0.severity == .error }
            Terminal.say("\(shown)：有 \(errors) 处错误，没有写出任何文件")
            return .documentErrors
        }
        var options = loaded.options
        options.writesPlaces = writesPlaces
        var outputs: [(format: OutputFormat, bytes: [UInt8])] = []
        for format in formats {
            let rendered = format.render(compiled, options: options)
            loader.tell(rendered.diagnostics.map { $0.located(in: shown) }, of: loaded)
            guard let bytes = rendered.output else {
                Terminal.say("\(shown)：写不成 \(format.rawValue) 格式，没有写出任何文件")
                return .documentErrors
            }
            outputs.append((format, bytes))
        }
        return write(outputs, of: input, plan)
    }

    private func write(
        _ outputs: [(format: OutputFormat, bytes: [UInt8])], of input: String, _ plan: OutputPlan
    ) -> ExitStatus {
        if folder == "-" {
            for output in outputs { Terminal.output(output.bytes) }
            return .done
        }
        for target in plan.targets where target.input == input {
            guard let bytes = outputs.first(where: { $0.format == target.format })?.bytes else { continue }
            do {
                try OutputWriter.write(bytes, to: target.path)
                Terminal.say("已写出 \(target.path)")
            } catch {
                if let abort = error as? Abort, let message = abort.message { Terminal.say("错误：" + message) }
                return .cannotWrite
            }
        }
        return .done
    }
}

extension OutputFormat {
    /// The formats of a `--to` list; without one the usual ones.
    ///
    /// - Throws: ``Abort`` with status 64 for an unknown or empty name.
    static func list(_ names: String?) throws -> [OutputFormat] {
        guard let names else { return usual }
        var formats: [OutputFormat] = []
        for name in names.split(separator: ",", omittingEmptySubsequences: false) {
            guard let format = OutputFormat(rawValue: String(name)) else {
                let known = allCases.map(\.rawValue).joined(separator: "、")
                throw Abort(.wrongUsage, "没有“\(name)”这种输出格式，可用的有：\(known)")
            }
            if !formats.contains(format) { formats.append(format) }
        }
        return formats
    }
}

extension InputKind {
    /// The kind of a `--from` value; nil without one.
    ///
    /// - Throws: ``Abort`` with status 64 for an unknown name.
    static func named(_ name: String?) throws -> InputKind? {
        guard let name else { return nil }
        guard let kind = InputKind(rawValue: name) else {
            let known = allCases.map(\.rawValue).joined(separator: "、")
            throw Abort(.wrongUsage, "没有“\(name)”这种输入，可用的有：\(known)")
        }
        return kind
    }
}
