public import GongwenModel
import GongwenXML

/// Renders a document as DocBook 5.0 (DocBook 输出): an `article` whose text is what the document prints, in its order.
///
/// `Documentation/DocBook.md` says what each element of the model becomes.
public struct DocBookRenderer: Renderer {
    /// Whether 未核, 存疑 and 静默 leave no trace: for final texts.
    public var omitsWorkingMarks: Bool
    /// Whether nothing is said beside what is printed: for copies that the public may fetch. What only serves to read the
    /// document back (`remap`: sources of definitions, how a term was found, identities) is left out then.
    public var isForPublic: Bool

    /// Creates a renderer; for the public, working marks are left out too.
    public init(omitsWorkingMarks: Bool = false, isForPublic: Bool = false) {
        self.omitsWorkingMarks = omitsWorkingMarks || isForPublic
        self.isForPublic = isForPublic
    }

    /// Renders a resolved document; the bytes are well-formed but not proved, see ``renderProved(_:)``.
    ///
    /// - Returns: UTF-8 bytes, or nil with structural errors where no valid DocBook could say what the document says.
    public func render(_ document: Document) -> Compiled<[UInt8]> {
        let writer = written(document)
        return Compiled(writer.hasErrors ? nil : writer.xml.finished(), diagnostics: writer.diagnostics)
    }

    /// Renders a resolved document and proves the bytes: our profile of DocBook 5.0, ids, links and tables.
    ///
    /// - Returns: the bytes only when nothing is wrong with them; what is wrong, placed where the element at fault
    ///   comes from.
    public func renderProved(_ document: Document) -> Compiled<[UInt8]> { proved(written(document)) }

    /// Renders the term explanations alone (单独导出名词解释): a DocBook `glossary`, proved as ``renderProved(_:)`` proves.
    public func renderProved(_ glossary: GlossaryAppendix) -> Compiled<[UInt8]> {
        var writer = DocBookWriter(omitsWorkingMarks: omitsWorkingMarks, omitsFacts: isForPublic)
        writer.writeAlone(glossary)
        return proved(writer)
    }

    private func proved(_ writer: DocBookWriter) -> Compiled<[UInt8]> {
        if writer.hasErrors { return Compiled(nil, diagnostics: writer.diagnostics) }
        let bytes = writer.xml.finished()
        let problems = DocBookValidator.validate(bytes)
        let found = problems.map { Diagnostic.docBookProof($0, at: writer.place(ofElement: $0.ordinal)) }
        return Compiled(problems.isEmpty ? bytes : nil, diagnostics: writer.diagnostics + found)
    }

    private func written(_ document: Document) -> DocBookWriter {
        var writer = DocBookWriter(omitsWorkingMarks: omitsWorkingMarks, omitsFacts: isForPublic)
        writer.write(document)
        return writer
    }
}
