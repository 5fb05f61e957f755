import ArgumentParser
import GongwenBuild
import GongwenFiles
import GongwenModel
import GongwenSite

/// `gongwen build`: compiles documents and writes their outputs (编译).
struct BuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "编译公文，写出各种格式",
        discussion: """
            不写文件名时编译工作区 plans 目录下的全部计划。结果写入工作区的 output 目录；不在工作区时写入当前目录的 output。
            草案、印发稿有错误时不写出；有意如此的，用 --accept 按编号接受并写明理由，理由记在输出旁边的 NAME.accepted.txt 里。

            网页片段 fragment 供贴进网站的内容管理系统；旁边的 NAME.fields.txt 是字段表，列出标题、文号等，供填写系统里的各栏。

            示例：
              gongwen build plans/qinghe-2026-plan.swift
              gongwen build --to plain,html -o 发布 plans/qinghe-2026-plan.swift
              gongwen build --edition 报刊版 plans/qinghe-2026-plan.swift
              gongwen build plans/qinghe-2026-plan.swift --accept document-number-form=签发后编号
              gongwen build --to plain -o - 公文.json
              cat 公文.json | gongwen build --from json --to docbook -o - -
            """)

    @Argument(help: ArgumentHelp("计划（.swift）、文档数据（.json）、本工具写出的 DocBook（.xml）或旧文本（.txt）；- 为标准输入", valueName: "文件"))
    var inputs: [String] = []

    @Option(
        name: .customLong("to"),
        help: ArgumentHelp(
            "输出格式，用逗号分开：\(BuildCommand.formatList)；不写为 gongwen.yaml 的默认输出，没有的为 text,html,docbook", valueName: "格式"))
    var formats: String?

    @Option(name: .customLong("edition"), help: ArgumentHelp("取哪个版本，例如 报刊版", valueName: "版本"))
    var edition: String?

    @Option(
        name: [.customShort("o"), .customLong("output")], help: ArgumentHelp("写到哪个目录；- 为标准输出（只限一个输出）", valueName: "目录"))
    var folder: String?

    @Option(name: .customLong("from"), help: ArgumentHelp("输入种类：\(InputKind.list)；不写按文件名判断", valueName: "种类"))
    var kind: String?

    @Flag(name: .customLong("draft"), help: "不论稿次都写出，待填处照样标出")
    var isDraft = false

    @Flag(name: .customLong("places"), help: "json 中写出源文件的行列")
    var writesPlaces = false

    static let formatList = OutputFormat.allCases.map(\.rawValue).joined(separator: ",")

    @OptionGroup var answers: AnswerOptions

    @OptionGroup var accept: AcceptOptions

    func run() throws {
        var loader = DocumentLoader(
            kind: try InputKind.named(kind), answers: try answers.parsed(), acceptance: try accept.parsed())
        let inputs = try loader.inputs(self.inputs)
        let named = try OutputFormat.list(formats)
        let formats = Dictionary(
            uniqueKeysWithValues: inputs.map { ($0, named ?? loader.usualFormats(of: $0) ?? OutputFormat.usual) })
        let isToStandardOutput = folder == "-"
        if isToStandardOutput, formats.values.reduce(0, { $0 + $1.count }) != 1 {
            throw Abort(.wrongUsage, "-o - 只能写出一个文件的一种格式，请用 --to 指定一种格式")
        }
        // Only the document knows whether the edition asked for is its default, so those are read first.
        let loaded =
            edition == nil
            ? [:] : Dictionary(uniqueKeysWithValues: inputs.map { ($0, loader.load($0, edition: edition)) })
        let plan = try OutputPlan(
            inputs: isToStandardOutput
                ? []
                : inputs.map { input in
                    (input, name(of: input, loaded[input]), outputFolder(for: input, &loader), formats[input] ?? [])
                })
        var status = ExitStatus.done
        for input in inputs {
            status = max(
                status,
                build(loaded[input] ?? loader.load(input, edition: edition), formats[input] ?? [], plan, &loader))
        }
        if status != .done { throw Abort(status) }
    }

    /// The name an input's outputs take: the edition after it, unless it is the default one.
    private func name(of input: String, _ loaded: DocumentLoader.Loaded?) -> String {
        let stem = InputKind.stem(of: input)
        guard let edition, loaded?.compiled?.whole.editions.first?.name != edition else { return stem }
        return stem + "-" + edition
    }

    /// Where an input's outputs go.
    private func outputFolder(for input: String, _ loader: inout DocumentLoader) -> String {
        if let folder { return folder }
        guard let root = loader.workspaceRoot(of: input), root != loader.currentFolder else { return "output" }
        return root + "/output"
    }

    /// Builds one document: all its outputs are rendered before the first is written.
    private func build(
        _ loaded: DocumentLoader.Loaded, _ formats: [OutputFormat], _ plan: OutputPlan, _ loader: inout DocumentLoader
    ) -> ExitStatus {
        loader.tell(loaded.diagnostics, of: loaded)
        let shown = loader.shown(loaded.path)
        guard loaded.status == .done, let compiled = loaded.compiled else {
            if loaded.compiled != nil { Terminal.say("\(shown)：工作区的文件有错误，没有写出任何文件") }
            return loaded.status
        }
        if compiled.isStopped(isDraft: isDraft) {
            let errors = compiled.diagnostics.count { $0.severity == .error }
            Terminal.say("\(shown)：有 \(errors) 处错误，没有写出任何文件")
            return .documentErrors
        }
        let refusals = formats.contains(.fragment) ? publicationRefusals(of: loaded, compiled) : []
        loader.tell(refusals.map { $0.located(in: shown) }, of: loaded)
        if refusals.contains(where: { $0.severity == .error }) {
            Terminal.say("\(shown)：涉密文件不能写成 fragment，没有写出任何文件")
            return .documentErrors
        }
        var options = loaded.options
        options.writesPlaces = writesPlaces
        var outputs: [(format: OutputFormat, bytes: [UInt8])] = []
        var accepted = compiled.diagnostics
        for format in formats {
            let rendered = format.render(compiled, options: options)
            let findings = loader.accepted(rendered.diagnostics)
            accepted += findings
            loader.tell(findings.map { $0.located(in: shown) }, of: loaded)
            guard let bytes = rendered.output, !compiled.isStopped(by: findings, isDraft: isDraft) else {
                Terminal.say("\(shown)：写不成 \(format.rawValue) 格式，没有写出任何文件")
                return .documentErrors
            }
            outputs.append((format, bytes))
        }
        let sheet = plan.sheets[loaded.path].map { path in
            let sheet = DisclosureSheet(
                of: compiled.finished, publication: options.publication, profile: options.disclosure)
            // Whoever pastes sees the sheet, not what the tool has said.
            let warnings = refusals.map { "注意：\($0.message)\n" }.joined()
            return (path: path, bytes: Array(warnings.utf8) + sheet.text)
        }
        return write(
            outputs, of: loaded.path, sheet,
            AcceptanceRecord.bytes(of: accepted.map { $0.located(in: shown) }, in: shown), plan)
    }

    /// What speaks against putting a document online, for who is about to paste it there: warnings, but for 密级 an error.
    private func publicationRefusals(
        of loaded: DocumentLoader.Loaded, _ compiled: CompiledDocument
    ) -> [Diagnostic] {
        guard let written = loaded.document else { return [] }
        return PublicationGate.refusals(
            of: compiled, written: written, publication: loaded.options.publication,
            name: InputKind.stem(of: loaded.path)
        ).map { refusal in
            var warning = refusal
            warning.message = "不要发布到网站：" + refusal.message
            if !PublicationGate.isSecret(refusal) { warning.severity = .warning }
            return warning
        }
    }

    private func write(
        _ outputs: [(format: OutputFormat, bytes: [UInt8])], of input: String, _ sheet: (path: String, bytes: [UInt8])?,
        _ record: [UInt8]?, _ plan: OutputPlan
    ) -> ExitStatus {
        if folder == "-" {
            for output in outputs { Terminal.output(output.bytes) }
            return .done
        }
        var files = plan.targets.filter { $0.input == input }.compactMap { target in
            outputs.first { $0.format == target.format }.map { (path: target.path, bytes: $0.bytes) }
        }
        if let sheet { files.append(sheet) }
        let recordPath = plan.records[input]
        if let recordPath, let record { files.append((path: recordPath, bytes: record)) }
        do {
            try OutputWriter.write(files)
            // What an earlier build let pass says nothing about this one.
            if let recordPath, record == nil { try OutputWriter.remove(recordPath) }
        } catch {
            if let abort = error as? Abort, let message = abort.message { Terminal.say("错误：" + message) }
            return .cannotWrite
        }
        for file in files { Terminal.say("已写出 \(file.path)") }
        return .done
    }
}

extension OutputFormat {
    /// The formats of a `--to` list; nil without one.
    ///
    /// - Throws: ``Abort`` with status 64 for an unknown or empty name.
    static func list(_ names: String?) throws -> [OutputFormat]? {
        guard let names else { return nil }
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
