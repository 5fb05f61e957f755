import Testing

/// An element of a page that a test reads back; the reader takes well-balanced markup only.
struct HTMLNode {
    var name: String
    var attributes: [(name: String, value: String)]
    /// Elements and texts in order.
    var children: [Child] = []

    enum Child {
        case element(HTMLNode)
        case text(String)
    }

    /// Why a page cannot be read.
    struct Malformed: Error, CustomStringConvertible {
        let description: String
    }

    /// Reads a whole page.
    init(page: [UInt8]) throws {
        var reader = HTMLReader(bytes: page)
        self = try reader.page()
    }

    init(name: String, attributes: [(name: String, value: String)]) {
        self.name = name
        self.attributes = attributes
    }

    subscript(attribute: String) -> String? { attributes.first { $0.name == attribute }?.value }

    var classes: [Substring] { (self["class"] ?? "").split(separator: " ") }

    /// The element and all below it, in order.
    var all: [HTMLNode] {
        [self]
            + children.flatMap { child -> [HTMLNode] in
                if case .element(let node) = child { node.all } else { [] }
            }
    }

    /// The elements that have a name or, written `.name`, a class.
    func all(_ selector: String) -> [HTMLNode] {
        selector.hasPrefix(".")
            ? all.filter { $0.classes.contains(selector.dropFirst()) } : all.filter { $0.name == selector }
    }

    /// The characters in it; without what is marked as generated, where `prose` is true.
    func text(prose: Bool = false) -> String {
        if prose, self["data-generated"] != nil { return "" }
        return children.reduce(into: "") { text, child in
            switch child {
            case .element(let node): text += node.text(prose: prose)
            case .text(let string): text += string
            }
        }
    }
}

/// Reads markup whose tags balance and whose values stand in double quotes.
private struct HTMLReader {
    let bytes: [UInt8]
    var index = 0

    private static let voids: Set<String> = ["meta", "wbr"]

    mutating func page() throws -> HTMLNode {
        guard take("<!DOCTYPE html>\n") else { throw HTMLNode.Malformed(description: "no doctype") }
        guard take("<") else { throw HTMLNode.Malformed(description: "no root") }
        let root = try element()
        guard take("\n"), index == bytes.count else { throw HTMLNode.Malformed(description: "text after the root") }
        return root
    }

    /// Reads an element behind its `<`.
    private mutating func element() throws -> HTMLNode {
        var node = HTMLNode(name: until(" >"), attributes: [])
        while take(" ") {
            let name = until("=>")
            guard take("=\"") else { throw HTMLNode.Malformed(description: "\(node.name): \(name) has no value") }
            node.attributes.append((name, try unescaped(until("\""))))
            index += 1
        }
        guard take(">") else { throw HTMLNode.Malformed(description: "\(node.name): tag does not end") }
        if Self.voids.contains(node.name) { return node }
        let end = "</\(node.name)>"
        while !take(end) {
            guard index < bytes.count else { throw HTMLNode.Malformed(description: "\(node.name): not closed") }
            if node.name != "style", take("<") {
                node.children.append(.element(try element()))
            } else {
                let text = node.name == "style" ? String(until("<")) : try unescaped(until("<"))
                node.children.append(.text(text))
            }
        }
        return node
    }

    private mutating func take(_ string: String) -> Bool {
        guard bytes[index...].starts(with: string.utf8) else { return false }
        index += string.utf8.count
        return true
    }

    private mutating func until(_ ends: String) -> String {
        let start = index
        while index < bytes.count, !ends.utf8.contains(bytes[index]) { index += 1 }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private func unescaped(_ string: String) throws -> String {
        guard string.utf8.contains(UInt8(ascii: "&")) else { return string }
        let parts = string.split(separator: "&", omittingEmptySubsequences: false)
        return try parts.dropFirst().reduce(into: String(parts[0])) { text, part in
            let pairs = [("amp;", "&"), ("lt;", "<"), ("gt;", ">"), ("quot;", "\"")]
            guard let (name, character) = pairs.first(where: { part.hasPrefix($0.0) }) else {
                throw HTMLNode.Malformed(description: "&\(part)")
            }
            text += character + part.dropFirst(name.count)
        }
    }
}
