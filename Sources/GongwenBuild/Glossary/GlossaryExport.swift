package import GongwenGlossary
package import GongwenModel
package import GongwenRender

/// Term explanations on their own: a document's, or a whole term base (名词解释的导出).
package enum GlossaryExport {
    /// The forms there are.
    package enum Format: String, CaseIterable, Sendable {
        case text, html, docbook, csv, json, tbx

        /// The names, for help and messages.
        package static let list = allCases.map(\.rawValue).joined(separator: "、")
    }

    /// Exports the appendix of a finished document.
    ///
    /// - Returns: UTF-8 bytes; nil with the error `no-glossary` where the document has none.
    package static func export(
        _ document: Document, format: Format, page: HTMLPageOptions = HTMLPageOptions()
    ) -> Compiled<[UInt8]> {
        guard let glossary = ExportedGlossary(document) else {
            return Compiled(
                nil,
                diagnostics: [
                    trouble("no-glossary", "这份公文没有名词解释", fix: "在计划里写 var 名词: 名词解释? { 名词解释(收录: [……]) }")
                ])
        }
        return export(glossary, format: format, page: page)
    }

    /// Exports a term base.
    ///
    /// - Returns: UTF-8 bytes; nil with the error `empty-term-base` where it has no term.
    package static func export(
        _ base: TermBase, format: Format, page: HTMLPageOptions = HTMLPageOptions()
    ) -> Compiled<[UInt8]> {
        guard !base.entries.isEmpty else {
            return Compiled(
                nil, diagnostics: [trouble("empty-term-base", "术语库里一个词也没有", fix: "在工作区的 glossary/ 中添加术语文件")])
        }
        return export(ExportedGlossary(base), format: format, page: page)
    }

    private static func export(
        _ glossary: ExportedGlossary, format: Format, page: HTMLPageOptions
    ) -> Compiled<[UInt8]> {
        switch format {
        case .text: Compiled(GlossaryTextRenderer().render(glossary.appendix))
        case .html: HTMLRenderer(options: page).render(glossary.appendix)
        case .docbook: DocBookRenderer().renderProved(glossary.appendix)
        case .csv: Compiled(GlossaryCSVRenderer().render(glossary))
        case .json: Compiled(GlossaryJSONRenderer().render(glossary))
        case .tbx: GlossaryTBXRenderer().render(glossary)
        }
    }

    private static func trouble(_ id: String, _ message: String, fix: String) -> Diagnostic {
        Diagnostic(id: id, severity: .error, category: .structural, message: message, fix: fix)
    }
}
