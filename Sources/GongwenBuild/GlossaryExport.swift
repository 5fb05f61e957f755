package import GongwenModel
import GongwenRender

/// A document's term explanations on their own (名词解释的导出).
package enum GlossaryExport {
    /// The forms there are.
    package enum Format: String, CaseIterable, Sendable {
        case text, docbook
    }

    /// Exports the appendix of a finished document.
    ///
    /// - Returns: UTF-8 bytes; nil with the error `no-glossary` where the document has none.
    package static func export(_ document: Document, format: Format) -> Compiled<[UInt8]> {
        guard let glossary = document.glossary else {
            return Compiled(
                nil,
                diagnostics: [
                    Diagnostic(
                        id: "no-glossary", severity: .error, category: .structural, message: "这份公文没有名词解释",
                        fix: "在计划里写 var 名词: 名词解释? { 名词解释(收录: [……]) }")
                ])
        }
        switch format {
        case .text: return Compiled(text(glossary))
        case .docbook: return DocBookRenderer().renderProved(glossary)
        }
    }

    /// A line an entry: headword, colon, explanation; further paragraphs on lines of their own.
    private static func text(_ glossary: GlossaryAppendix) -> [UInt8] {
        var text = glossary.title.plain + "\n\n"
        for entry in glossary.entries {
            text += entry.number.label + entry.headword + "："
            text += entry.see.isEmpty ? entry.definition.map(\.plain).joined(separator: "\n") : "见" + entry.see
            text += "\n"
        }
        return Array(text.utf8)
    }
}
