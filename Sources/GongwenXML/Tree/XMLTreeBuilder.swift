import CLibXML2

/// Copies a document of libxml2 into values.
struct XMLTreeBuilder {
    /// An element whose children are still being read.
    private struct Open {
        let node: CNode
        let attributes: [XMLAttribute]
        let ordinal: Int
        var children: [XMLNode] = []
        /// Text read since the last child element.
        var text: [UInt8] = []

        mutating func closeText() {
            guard !text.isEmpty else { return }
            children.append(.text(String(decoding: text, as: UTF8.self)))
            text.removeAll(keepingCapacity: true)
        }
    }

    /// Names are interned in the document, so each is made a string once.
    private var names: [UnsafePointer<xmlChar>: String] = [:]
    private var nextOrdinal = 0

    /// The tree of a document, built without recursion.
    static func tree(of document: CDocument) -> XMLElement {
        var builder = XMLTreeBuilder()
        return builder.build(document.root)
    }

    private mutating func build(_ root: CNode) -> XMLElement {
        var current = open(root)
        var ancestors: [Open] = []
        var next = root.pointee.children
        while true {
            if let node = next {
                next = node.pointee.next
                switch node.pointee.type {
                case XML_ELEMENT_NODE:
                    current.closeText()
                    ancestors.append(current)
                    current = open(node)
                    next = node.pointee.children
                case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
                    if let content = node.pointee.content {
                        current.text.append(
                            contentsOf: UnsafeBufferPointer(start: content, count: Int(xmlStrlen(content))))
                    }
                default:
                    break  // Comments and processing instructions; entity references need the refused declaration.
                }
            } else {
                let element = close(&current)
                guard let parent = ancestors.popLast() else { return element }
                next = current.node.pointee.next
                current = parent
                current.children.append(.element(element))
            }
        }
    }

    private mutating func open(_ node: CNode) -> Open {
        defer { nextOrdinal += 1 }
        let attributes = node.attributes.map {
            XMLAttribute(name: $0.name, namespace: $0.namespace, value: $0.value)
        }
        return Open(node: node, attributes: attributes, ordinal: nextOrdinal)
    }

    private mutating func close(_ open: inout Open) -> XMLElement {
        open.closeText()
        return XMLElement(
            name: string(open.node.pointee.name), namespace: open.node.pointee.ns.map { string($0.pointee.href) },
            attributes: open.attributes, children: open.children, line: open.node.line,
            ordinal: open.ordinal)
    }

    private mutating func string(_ interned: UnsafePointer<xmlChar>?) -> String {
        guard let interned else { return "" }
        if let known = names[interned] { return known }
        let string = String(cString: interned)
        names[interned] = string
        return string
    }
}
