import GongwenXML

/// A document as tests make and change it; written plainly, so that it shares no code with the product.
struct TestElement {
    var name: String
    var attributes: [(name: String, value: String)] = []
    var children: [TestNode] = []

    subscript(attribute: String) -> String? {
        get { attributes.first { $0.name == attribute }?.value }
        set {
            let index = attributes.firstIndex { $0.name == attribute }
            switch (index, newValue) {
            case (let index?, let value?): attributes[index].value = value
            case (let index?, nil): attributes.remove(at: index)
            case (nil, let value?): attributes.append((attribute, value))
            case (nil, nil): break
            }
        }
    }

    /// Applies a change to this element and every one within, outermost first.
    mutating func updateAll(_ change: (inout TestElement) -> Void) {
        change(&self)
        for index in children.indices {
            guard case .element(var child) = children[index] else { continue }
            child.updateAll(change)
            children[index] = .element(child)
        }
    }

    /// Every element, outermost first.
    var all: [TestElement] {
        [self]
            + children.flatMap { child -> [TestElement] in
                guard case .element(let element) = child else { return [] }
                return element.all
            }
    }

    /// The document with this root, in UTF-8.
    var document: [UInt8] {
        var root = self
        root.attributes.insert(("xmlns", "http://docbook.org/ns/docbook"), at: 0)
        root.attributes.insert(("xmlns:xlink", "http://www.w3.org/1999/xlink"), at: 1)
        return Array(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + root.xml).utf8)
    }

    private var xml: String {
        let attributes = attributes.map { " \($0.name)=\"\(Self.escaped($0.value))\"" }.joined()
        let content = children.map { child in
            switch child {
            case .text(let text): Self.escaped(text)
            case .element(let element): element.xml
            }
        }.joined()
        return "<\(name)\(attributes)>\(content)</\(name)>"
    }

    private static func escaped(_ text: String) -> String {
        text.unicodeScalars.map { scalar in
            switch scalar {
            case "&": "&amp;"
            case "<": "&lt;"
            case ">": "&gt;"
            case "\"": "&quot;"
            case "\n", "\t", "\r": "&#\(scalar.value);"
            default: String(scalar)
            }
        }.joined()
    }
}

enum TestNode {
    case text(String)
    case element(TestElement)
}

/// A generator of numbers that are the same in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }

    /// True once in `count` times.
    mutating func oneIn(_ count: Int) -> Bool { Int.random(in: 0..<count, using: &self) == 0 }

    mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[Int.random(in: elements.indices, using: &self)]
    }
}

/// A DocBook article with this body, one line unless the body has more.
func article(_ body: String, info: String = "<title>标题</title>") -> [UInt8] {
    Array(
        """
        <article xmlns="http://docbook.org/ns/docbook" xmlns:xlink="http://www.w3.org/1999/xlink" version="5.0">\
        <info>\(info)</info>\(body)</article>
        """.utf8)
}
