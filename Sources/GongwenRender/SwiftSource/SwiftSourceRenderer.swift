public import GongwenModel

/// Writes a document as the plan source that yields it (计划源文件): Swift in the words of `Gongwen`, to be read and edited by hand.
///
/// Compiled and run, the source gives an equal document. It says what an author says: numbers, ids and printed figures
/// are left to be computed again, and terms that matching found are plain characters. One declaration holds at most
/// ``SourceCost/interpolationLimit`` interpolations and ``SourceCost/statementLimit`` statements, which keeps it quick to compile.
public struct SwiftSourceRenderer: Renderer {
    /// The deepest nesting of sections, passages and styled prose that is written.
    static let nestingLimit = 100

    /// What the head of the source says beside the title (说明), a comment a line.
    private let remarks: [String]

    /// Creates a renderer.
    ///
    /// - Parameter remarks: what the head of the source says of how it came to be; the usual sentence without any.
    public init(remarks: [String] = []) { self.remarks = remarks }

    /// The plan source of a document before an edition is applied; warns about what a source cannot say.
    ///
    /// - Returns: UTF-8; nothing, with an error, for a document nested deeper than a hundred levels.
    public func render(_ document: Document) -> Compiled<[UInt8]> {
        if document.isNested(deeperThan: SwiftSourceRenderer.nestingLimit) {
            return Compiled(nil, diagnostics: [.nestedTooDeep(limit: SwiftSourceRenderer.nestingLimit)])
        }
        var file = PlanSourceFile(document.unresolved(), remarks: remarks)
        let source = file.source()
        return Compiled(Array(source.utf8), diagnostics: file.diagnostics)
    }
}
