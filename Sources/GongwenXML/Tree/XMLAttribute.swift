/// An attribute of an ``XMLElement``.
public struct XMLAttribute: Sendable, Hashable {
    /// The local name; with the usual prefix, whatever the document's own, in the namespaces `xml` and `xlink`:
    /// `role`, `xml:id`, `xlink:href`.
    public let name: String
    /// The namespace, nil for none.
    public let namespace: String?
    /// The value, references replaced.
    public let value: String

    /// The namespace that a name written with the usual prefixes stands in.
    static func usualNamespace(of name: String) -> String? {
        if name.hasPrefix("xml:") { return XMLNamespace.xml }
        if name.hasPrefix("xlink:") { return XMLNamespace.xlink }
        return nil
    }
}
