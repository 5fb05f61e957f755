import CLibXML2

/// The namespaces that DocBook documents use.
enum XMLNamespace {
    static let docBook = "http://docbook.org/ns/docbook"
    static let xml = "http://www.w3.org/XML/1998/namespace"
    static let xlink = "http://www.w3.org/1999/xlink"
}

extension CNode {
    var isElement: Bool { pointee.type == XML_ELEMENT_NODE }

    /// The local name, empty for nodes without one.
    var name: String { pointee.name.map { String(cString: $0) } ?? "" }

    /// The namespace of an element, nil for none.
    var namespace: String? { pointee.ns?.pointee.href.map { String(cString: $0) } }

    /// The line, from 1, on which an element's start tag ends.
    var line: Int { xmlGetLineNo(self) }

    /// The element that holds this node, nil for the document element.
    var parentElement: CNode? {
        guard let parent = pointee.parent, parent.isElement else { return nil }
        return parent
    }

    /// The element a fault at this node belongs to: itself, or its parent for text and attributes.
    var nearestElement: CNode? { isElement ? self : parentElement }

    /// The child elements, in order.
    var childElements: some Sequence<CNode> {
        sequence(first: pointee.children, next: { $0?.pointee.next }).lazy.compactMap { $0 }.filter(\.isElement)
    }

    /// The attributes, in the order written.
    var attributes: some Sequence<UnsafeMutablePointer<xmlAttr>> {
        sequence(first: pointee.properties, next: { $0?.pointee.next }).lazy.compactMap { $0 }
    }

    /// The text directly in this element.
    var directText: String {
        sequence(first: pointee.children, next: { $0?.pointee.next }).lazy.compactMap { $0 }
            .filter { [XML_TEXT_NODE, XML_CDATA_SECTION_NODE].contains($0.pointee.type) }
            .compactMap { $0.pointee.content.map { String(cString: $0) } }.joined()
    }

    /// The element after this one in document order, within `root`.
    func nextElement(within root: CNode) -> CNode? {
        var candidate = pointee.children
        var position = self
        while true {
            while let node = candidate {
                if node.isElement { return node }
                candidate = node.pointee.next
            }
            guard position != root, let parent = position.pointee.parent else { return nil }
            candidate = position.pointee.next
            position = parent
        }
    }
}

extension UnsafeMutablePointer<xmlAttr> {
    /// The local name with the usual prefix of its namespace: `role`, `xml:id`, `xlink:href`.
    var name: String {
        let local = String(cString: pointee.name)
        return switch namespace {
        case XMLNamespace.xml: "xml:" + local
        case XMLNamespace.xlink: "xlink:" + local
        default: local
        }
    }

    func hasLocalName(_ name: String) -> Bool { String(cString: pointee.name) == name }

    /// The namespace, nil for none.
    var namespace: String? { pointee.ns?.pointee.href.map { String(cString: $0) } }

    /// The value; several text nodes hold it when it has character references.
    var value: String {
        var value = ""
        var node = pointee.children
        while let text = node {
            if let content = text.pointee.content { value += String(cString: content) }
            node = text.pointee.next
        }
        return value
    }
}
