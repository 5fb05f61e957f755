import ArgumentParser
import GongwenBuild
import GongwenGlossary
import GongwenModel

/// `gongwen glossary list`: the terms of the workspace (列出术语库).
struct GlossaryListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "列出工作区术语库里的词",
        discussion: """
            写出词语时只列词目、别名、类别或释义里有它的。

            示例：
              gongwen glossary list
              gongwen glossary list 农业
              gongwen glossary list --format json
            """)

    @Argument(help: ArgumentHelp("只列含有这些字的词", valueName: "词语"))
    var word: String?

    @Option(name: .customLong("format"), help: ArgumentHelp("text（给人看）或 json", valueName: "格式"))
    var format = "text"

    func run() throws {
        guard let format = CheckCommand.Format(rawValue: format) else {
            throw Abort(.wrongUsage, "没有“\(format)”这种报告格式，可用的有：text、json")
        }
        var loader = DocumentLoader(kind: nil)
        let terms = try loader.currentWorkspace().workspace.terms
        let base = TermBase(entries: terms.entries.filter(matches))
        switch format {
        case .json:
            let exported = GlossaryExport.export(base, format: .json)
            if let bytes = exported.output { Terminal.output(bytes) }
        case .text:
            Terminal.output(Array(base.entries.map(text).joined().utf8))
        }
        if base.entries.isEmpty {
            Terminal.say(terms.entries.isEmpty ? "术语库里一个词也没有，请在 glossary/ 中添加术语文件" : "没有含“\(word ?? "")”的词")
        } else {
            Terminal.say("共 \(base.entries.count) 个词")
        }
    }

    private func matches(_ entry: TermEntry) -> Bool {
        guard let word, !word.isEmpty else { return true }
        let texts =
            [entry.headword, entry.category] + entry.aliases + entry.senses.flatMap { [$0.name] + $0.definition }
        return texts.contains { $0.contains(word) }
    }

    /// A term and its place, then a line a meaning.
    private func text(of entry: TermEntry) -> String {
        var head = entry.printed
        if !entry.aliases.isEmpty { head += "（又作：\(entry.aliases.joined(separator: "、"))）" }
        if !entry.category.isEmpty { head += " · \(entry.category)" }
        var output = "\(head) · \(entry.file):\(entry.place.line)\n"
        for sense in entry.senses {
            var facts = [sense.name, sense.span, sense.places.joined(separator: "、")].filter { !$0.isEmpty }
            if facts.count > 1, facts[0] == facts[1] { facts.removeFirst() }
            let definition = sense.definition.joined()
            let beginning = definition.unicodeScalars.count > 60 ? String(definition.prefix(60)) + "……" : definition
            output += "    " + (facts.isEmpty ? "" : "[\(facts.joined(separator: "；"))] ") + beginning + "\n"
        }
        return output
    }
}
