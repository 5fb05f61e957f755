/// Turns a resolved document into one output form (渲染器).
///
/// A renderer is a value with options: the same document gives the same bytes.
public protocol Renderer: Sendable {
    /// Renders the whole document as UTF-8 bytes and reports what the form cannot express.
    func render(_ document: Document) -> Compiled<[UInt8]>
}
