public import GongwenModel

/// Renders a document as DocBook 5.0 (DocBook 输出): an `article` whose text is what the document prints, in its order.
///
/// `Documentation/DocBook.md` says what each element of the model becomes.
public struct DocBookRenderer: Renderer {
    /// Whether 未核, 存疑 and 静默 leave no trace: for copies that the public may fetch.
    public var omitsWorkingMarks: Bool

    /// Creates a renderer.
    public init(omitsWorkingMarks: Bool = false) { self.omitsWorkingMarks = omitsWorkingMarks }

    /// Renders a resolved document; the bytes are well-formed but not proved, see ``renderProved(_:)``.
    ///
    /// - Returns: UTF-8 bytes, or nil with structural errors where no valid DocBook could say what the document says.
    public func render(_ document: Document) -> Compiled<[UInt8]> {
        let writer = written(document)
        return Compiled(writer.hasErrors ? nil : writer.xml.finished(), diagnostics: writer.diagnostics)
    }

    private func written(_ document: Document) -> DocBookWriter {
        var writer = DocBookWriter(omitsWorkingMarks: omitsWorkingMarks)
        writer.write(document)
        return writer
    }
}
