/// Our profile read as a grammar, so that a message can say what should have stood there.
///
/// The profile stays the only place that says what is allowed; this reads the constructs the profile uses: `define`,
/// `ref`, `element`, `attribute`, `group`, `choice`, `optional`, `zeroOrMore`, `oneOrMore`, `text`, `data`, `value`,
/// `empty`.
struct ProfileGrammar: Sendable {
    /// The embedded profile's; read when the first fault is to be explained.
    static let profile: ProfileGrammar = {
        do {
            return try ProfileGrammar(source: XMLSchema.profileSource)
        } catch {
            preconditionFailure("the embedded profile is XML: \(error)")
        }
    }()

    private let definitions: [String: XMLElement]
    private let declarations: [Int: XMLElement]
    /// What a document may be.
    let start: GrammarPattern

    /// - Throws: ``InvalidXML`` when the source is not well-formed.
    init(source: [UInt8]) throws(InvalidXML) {
        let root = try XMLDocument(parsing: source).root
        var definitions: [String: XMLElement] = [:]
        var start: [XMLElement] = []
        for part in root.elements {
            if part.name == "define", let name = part["name"] { definitions[name] = part }
            if part.name == "start" { start = part.elements }
        }
        var declarations: [Int: XMLElement] = [:]
        Self.collectDeclarations(in: root, into: &declarations)
        self.definitions = definitions
        self.declarations = declarations
        self.start = Self.sequence(start, definitions)
    }

    /// What may stand in an element declared there.
    func content(ofDeclaration ordinal: Int) -> GrammarPattern {
        Self.sequence(declarations[ordinal]?.elements ?? [], definitions)
    }

    /// The attributes of an element declared there, in the grammar's order.
    func attributes(ofDeclaration ordinal: Int) -> [GrammarAttribute] {
        var attributes: [GrammarAttribute] = []
        for part in declarations[ordinal]?.elements ?? [] {
            GrammarAttribute.collect(from: part, definitions: definitions, into: &attributes)
        }
        return attributes
    }

    /// The value that an element declared there holds, when it holds one instead of text.
    func datatype(ofDeclaration ordinal: Int) -> String? {
        var parts = declarations[ordinal]?.elements ?? []
        while let part = parts.popLast() {
            if part.name == "data" { return part["type"] }
            if part.name == "ref" { parts += definitions[part["name"] ?? ""]?.elements ?? [] }
        }
        return nil
    }

    /// Every element's name, sorted, each once.
    var elementNames: [String] { Set(declarations.values.compactMap { $0["name"] }).sorted() }

    private static func collectDeclarations(in element: XMLElement, into declarations: inout [Int: XMLElement]) {
        if element.name == "element" { declarations[element.ordinal] = element }
        for child in element.elements { collectDeclarations(in: child, into: &declarations) }
    }

    private static func sequence(_ parts: [XMLElement], _ definitions: [String: XMLElement]) -> GrammarPattern {
        parts.reduce(.empty) { .both($0, pattern(of: $1, definitions)) }
    }

    /// RELAX NG forbids recursion other than through elements, and those are not entered: this ends.
    private static func pattern(of part: XMLElement, _ definitions: [String: XMLElement]) -> GrammarPattern {
        switch part.name {
        case "ref": sequence(definitions[part["name"] ?? ""]?.elements ?? [], definitions)
        case "element": .element(name: part["name"] ?? "", declaration: part.ordinal)
        case "group": sequence(part.elements, definitions)
        case "choice":
            part.elements.reduce(.notAllowed) { .either($0, pattern(of: $1, definitions)) }
        case "optional": .either(sequence(part.elements, definitions), .empty)
        case "zeroOrMore": .either(.oneOrMore(sequence(part.elements, definitions)), .empty)
        case "oneOrMore": .oneOrMore(sequence(part.elements, definitions))
        case "text", "data", "value": .text
        default: .empty  // Attributes, `empty`.
        }
    }
}
