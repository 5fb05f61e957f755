import ArgumentParser
import GongwenFiles
import GongwenGlossary
import GongwenModel
import GongwenWorkspace

/// `gongwen glossary import`: a document's term explanations into the term base (导入名词解释).
struct GlossaryImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "把一份公文的名词解释读成术语文件",
        discussion: """
            只写出术语库里没有的词；释义相同的略过，释义不同的不覆盖，作为另一种含义的建议写在注释里并报告（退出状态 1）。
            输出文件已有时，新词接在后面，原有内容一字不动。

            示例：
              gongwen glossary import 去年报告.txt -o glossary/报告名词.yaml
              gongwen glossary import plans/qinghe-2026-report.swift
            """)

    @Argument(help: ArgumentHelp("旧文本、计划、文档数据或 DocBook", valueName: "文件"))
    var input: String

    @Option(
        name: [.customShort("o"), .customLong("output")], help: ArgumentHelp("术语文件；不写为标准输出", valueName: "文件"))
    var output: String?

    @Option(name: .customLong("from"), help: ArgumentHelp("输入种类：\(InputKind.list)；不写按文件名判断", valueName: "种类"))
    var kind: String?

    @OptionGroup var answers: AnswerOptions

    func run() throws {
        if let output, let real = Files.realPath(output), real == Files.realPath(input) {
            throw Abort(.wrongUsage, "输出“\(output)”就是输入文件，写出会覆盖它，请另取一个名字")
        }
        var loader = DocumentLoader(kind: try InputKind.named(kind), answers: try answers.parsed())
        let loaded = loader.load(input, edition: nil)
        guard loaded.status == .done, let document = loaded.compiled?.whole else {
            loader.tell(loaded.diagnostics.filter { $0.severity == .error }, of: loaded)
            throw Abort(max(loaded.status, .documentErrors))
        }
        guard let glossary = document.glossary, !glossary.entries.isEmpty else {
            throw Abort(.documentErrors, "“\(loader.shown(input))”里没有名词解释，没有可以导入的")
        }
        let existing = try existingFile()
        let merge = TermMerge(
            glossary, into: try base(of: loaded, existing, &loader), source: source(of: document),
            meaning: meaning(of: document))
        try write(merge, after: existing)
        report(merge, shown: loader.shown(input))
        if !merge.conflicts.isEmpty {
            throw Abort(.documentErrors, "有 \(merge.conflicts.count) 个词与术语库的释义不同，没有改动术语库；建议写在注释里")
        }
    }

    /// What the output holds already; nil where it is a new file or standard output.
    private func existingFile() throws -> [UInt8]? {
        guard let output, output != "-", Files.status(of: output) != nil else { return nil }
        do throws(Files.ReadTrouble) {
            return try Files.read(output, limit: 16 << 20)
        } catch {
            throw Abort(.cannotWrite, InputTrouble(error, reading: output).message)
        }
    }

    /// The terms known: those of the workspace round the input or the output, and those of the output itself.
    private func base(
        of loaded: DocumentLoader.Loaded, _ existing: [UInt8]?, _ loader: inout DocumentLoader
    ) throws -> TermBase {
        var entries = loaded.terms.entries
        if entries.isEmpty, let output, output != "-" { entries = loader.terms(around: output).entries }
        guard let existing, let output else { return TermBase(entries: entries) }
        let read = Workspace.terms(of: existing, named: output)
        guard let own = read.output else {
            loader.tellPlain(read.diagnostics)
            throw Abort(.unreadableInput, "“\(output)”已有内容，但不是正确的术语文件，没有写出")
        }
        let known = TermBase(entries: entries)
        return TermBase(entries: entries + own.entries.filter { known.entry(named: $0.headword) == nil })
    }

    private func write(_ merge: TermMerge, after existing: [UInt8]?) throws {
        var text = ""
        if existing == nil {
            text += "# 由“\(input == "-" ? "标准输入" : InputKind.stem(of: input))”的名词解释导入。释义是原文的话，采用前请核对。\n\n"
        }
        text += TermFileWriter.text(of: merge.new)
        for conflict in merge.conflicts {
            text += "\n" + TermFileWriter.proposal(conflict.proposal, for: conflict.known)
        }
        var bytes = existing ?? []
        // Said once: what stands in the file already is not proposed again.
        let isRepeated = existing.map { String(decoding: $0, as: UTF8.self).contains(text) } ?? false
        if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
        if existing != nil, !text.isEmpty { bytes.append(UInt8(ascii: "\n")) }
        bytes += Array(text.utf8)
        guard !(merge.new.isEmpty && (merge.conflicts.isEmpty || isRepeated)) else { return }
        guard !merge.new.isEmpty || existing != nil || output == nil else {
            // Proposals alone make no term file.
            return Terminal.say(text.trimmingLineEnd)
        }
        if !merge.new.isEmpty, Workspace.terms(of: bytes, named: output ?? "").output == nil {
            throw Abort(.ownFault, "写出的术语文件读不回来，没有写出；请报告这个问题")
        }
        guard let output, output != "-" else { return Terminal.output(bytes) }
        try OutputWriter.write([(output, bytes)])
        Terminal.say("已写出 \(output)")
    }

    private func report(_ merge: TermMerge, shown: String) {
        for conflict in merge.conflicts {
            Terminal.say(
                "\(shown):\(conflict.place.line): warning: “\(conflict.known.headword)”的释义与 \(conflict.known.file):\(conflict.known.place.line) 不同 [term-differs-from-base]"
            )
        }
        for term in merge.divided { Terminal.say("“\(term)”在文中有两种释义，已分列义项，请给它们起名") }
        for term in merge.dangling { Terminal.say("“\(term)”参见的词没有释义，没有导入") }
        var parts = ["新词 \(merge.new.count) 个"]
        if !merge.known.isEmpty { parts.append("已有 \(merge.known.count) 个") }
        if !merge.conflicts.isEmpty { parts.append("释义不同 \(merge.conflicts.count) 个") }
        Terminal.say("\(shown)：" + parts.joined(separator: "，"))
    }

    /// Where the explanations come from: the document's title, and its number where it has one.
    private func source(of document: Document) -> String {
        let title = title(of: document)
        guard !title.isEmpty else { return "" }
        let number = document.header.documentNumber.plain
        return "《\(title)》" + (number.isEmpty ? "" : "（\(number)）")
    }

    /// What a further meaning is called: the year and the title.
    private func meaning(of document: Document) -> String {
        let title = title(of: document)
        let year = document.titleYear.map { "\($0)年" } ?? ""
        let name = title.isEmpty ? InputKind.stem(of: input) : title
        return name.contains(year) ? name : year + name
    }

    private func title(of document: Document) -> String {
        let own = document.main.title.plain
        let title = own.isEmpty ? document.passedOn?.text.title.plain ?? "" : own
        return String(title.filter { !$0.isWhitespace })
    }
}
