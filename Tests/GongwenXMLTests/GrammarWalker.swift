import GongwenXML

/// Writes random documents by walking the profile's own grammar.
///
/// Reads the grammar file itself, not what the product makes of it.
struct GrammarWalker {
    private let definitions: [String: [XMLElement]]
    private let start: [XMLElement]
    /// How many levels of elements the shortest content of a definition needs.
    private let heights: [String: Int]
    private var generator: SeededGenerator
    /// How many more elements the current element may hold before its content turns short.
    private var room = 0
    private var idCount = 0

    init(grammar: [UInt8], seed: UInt64) throws {
        let root = try XMLDocument(parsing: grammar).root
        var definitions: [String: [XMLElement]] = [:]
        for part in root.elements where part.name == "define" { definitions[part["name"] ?? ""] = part.elements }
        self.definitions = definitions
        start = root.first("start")?.elements ?? []
        heights = Self.heights(of: definitions)
        generator = SeededGenerator(seed: seed)
    }

    /// A document of random size whose links lead somewhere and whose tables are whole.
    mutating func document() -> TestElement {
        room = generator.pick([5, 30, 80, 200])
        idCount = 0
        var content = TestElement(name: "")
        walk(start, into: &content)
        guard case .element(var root) = content.children.first else { return content }
        root.updateAll { element in
            if element.name == "tgroup" { TableFitter.fit(&element, using: &generator) }
        }
        LinkFitter.fit(&root, using: &generator)
        return root
    }

    private var isFree: Bool { room > 0 }

    private mutating func walk(_ parts: [XMLElement], into element: inout TestElement) {
        for part in parts { walk(part, into: &element) }
    }

    private mutating func walk(_ part: XMLElement, into element: inout TestElement) {
        switch part.name {
        case "ref": walk(definitions[part["name"] ?? ""] ?? [], into: &element)
        case "group": walk(part.elements, into: &element)
        case "element":
            // A share only, so that what comes later has room too.
            let share = room / generator.pick([1, 2, 3, 4])
            let rest = room - share - 1
            room = share
            var child = TestElement(name: part["name"] ?? "")
            walk(part.elements, into: &child)
            room = max(0, rest + room)
            element.children.append(.element(child))
        case "choice": walk(chosen(part.elements), into: &element)
        case "optional": if isFree, generator.oneIn(3) { walk(part.elements, into: &element) }
        case "zeroOrMore": repeatWalk(part.elements, atLeast: 0, into: &element)
        case "oneOrMore": repeatWalk(part.elements, atLeast: 1, into: &element)
        case "attribute": writeAttribute(part, into: &element)
        case "text": element.children.append(.text(RandomText.prose(using: &generator)))
        case "data": element.children.append(.text(datum(part["type"] ?? "")))
        case "value": element.children.append(.text(part.text))
        default: break
        }
    }

    private mutating func repeatWalk(_ parts: [XMLElement], atLeast minimum: Int, into element: inout TestElement) {
        let count = isFree ? max(minimum, generator.pick([0, 1, 1, 2, 3, 4])) : minimum
        for _ in 0..<count { walk(parts, into: &element) }
    }

    /// Any branch while there is room, then the shortest.
    private mutating func chosen(_ branches: [XMLElement]) -> XMLElement {
        if isFree { return generator.pick(branches) }
        return branches.min { Self.height([$0], heights) < Self.height([$1], heights) } ?? branches[0]
    }

    private mutating func writeAttribute(_ part: XMLElement, into element: inout TestElement) {
        guard let local = part["name"] else {
            let name = generator.pick(part.elements.first?.elements.map(\.text) ?? [])
            element[name] = RandomText.prose(using: &generator)
            return
        }
        let name = part["ns"] == "http://www.w3.org/1999/xlink" ? "xlink:" + local : local
        switch part.elements.first {
        case let value? where value.name == "value": element[name] = value.text
        case let choice? where choice.name == "choice": element[name] = generator.pick(choice.elements).text
        case let data? where data.name == "data": element[name] = datum(data["type"] ?? "")
        default: element[name] = RandomText.prose(using: &generator)
        }
    }

    private mutating func datum(_ type: String) -> String {
        switch type {
        case "NCName":
            idCount += 1
            return generator.pick(["a", "t农业", "x〇龥", "Z_4E00", "w-"]) + "\(idCount)"
        case "anyURI":
            return generator.pick(["https://example.gov.cn/a?b=1&c=2#d", "a.html", "#x", "", "mailto:a@example.cn"])
        case "date": return generator.pick(["2026-01-02", "2024-02-29", "1999-12-31"])
        default: return "\(Int.random(in: 1...9, using: &generator))"
        }
    }

    private static func heights(of definitions: [String: [XMLElement]]) -> [String: Int] {
        var heights = definitions.mapValues { _ in 1_000 }
        while true {
            let next = definitions.mapValues { height($0, heights) }
            if next == heights { return heights }
            heights = next
        }
    }

    private static func height(_ parts: [XMLElement], _ heights: [String: Int]) -> Int {
        parts.map { part in
            switch part.name {
            case "ref": heights[part["name"] ?? ""] ?? 0
            case "element": 1 + height(part.elements, heights)
            case "choice": part.elements.map { height([$0], heights) }.min() ?? 0
            case "group", "oneOrMore": height(part.elements, heights)
            default: 0
            }
        }.max() ?? 0
    }
}

/// Text with the characters that writers trip over.
enum RandomText {
    static func prose(using generator: inout SeededGenerator) -> String {
        let pieces = [
            "全县生产总值增长5.5%", "“两高”", " ", "\n", "〔2026〕", "a<b&c>d", "]]>", "\"'", "㙟𠮷", "　", "😀", "PM2.5", "", "1—9月",
        ]
        return (0..<Int.random(in: 0...3, using: &generator)).map { _ in generator.pick(pieces) }.joined()
    }
}
