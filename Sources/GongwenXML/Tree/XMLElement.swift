/// An element of a parsed document: a value of its own, with nothing of libxml2 behind it.
public struct XMLElement: Sendable {
    /// The local name, for example `para`.
    public let name: String
    /// The namespace, nil for none.
    public let namespace: String?
    /// The attributes, in the order written; namespace declarations are not among them.
    public let attributes: [XMLAttribute]
    /// Text and elements, in order; no two texts follow each other, comments and processing instructions are left out.
    public let children: [XMLNode]
    /// The line on which the start tag ends, from 1.
    public let line: Int
    /// The element's place among all elements in document order, from 0.
    public let ordinal: Int

    /// The value of an attribute by its name, written `role`, `xml:id` or `xlink:href`; nil when it is absent.
    public subscript(name: String) -> String? {
        attributes.first { $0.name == name && $0.namespace == XMLAttribute.usualNamespace(of: name) }?.value
    }

    /// The child elements, in order.
    public var elements: [XMLElement] {
        children.compactMap { child in
            guard case .element(let element) = child else { return nil }
            return element
        }
    }

    /// The first child element of this name in this element's namespace.
    public func first(_ name: String) -> XMLElement? {
        elements.first { $0.name == name && $0.namespace == namespace }
    }

    /// All text within, markup left out, in order.
    public var text: String {
        // The parser admits 256 levels, so the recursion is bounded.
        children.reduce(into: "") { text, child in
            switch child {
            case .text(let run): text += run
            case .element(let element): text += element.text
            }
        }
    }
}

/// What an element holds.
public enum XMLNode: Sendable {
    case text(String)
    case element(XMLElement)
}
