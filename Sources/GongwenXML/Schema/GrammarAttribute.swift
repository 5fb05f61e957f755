/// An attribute as the grammar declares it.
struct GrammarAttribute {
    /// What the value may be.
    enum Value: Equatable {
        case text
        case datatype(String)
        case oneOf([String])
    }

    /// The name with its usual prefix: `role`, `xml:id`, `xlink:href`.
    let name: String
    let value: Value
    /// Whether the element may do without it (and without its alternatives).
    let isOptional: Bool
    /// Those of which exactly one is written, this one among them; empty when there is no choice.
    let alternatives: [String]
    /// Those written together or not at all, this one among them.
    let companions: [String]

    /// Collects the attributes a part of a declaration gives its element.
    static func collect(
        from part: XMLElement, definitions: [String: XMLElement], optional: Bool = false,
        alternatives: [String] = [], companions: [String] = [], into attributes: inout [GrammarAttribute]
    ) {
        func collect(_ parts: [XMLElement], optional: Bool, alternatives: [String] = [], companions: [String] = []) {
            for part in parts {
                Self.collect(
                    from: part, definitions: definitions, optional: optional, alternatives: alternatives,
                    companions: companions, into: &attributes)
            }
        }
        switch part.name {
        case "attribute":
            for name in names(of: part) {
                attributes.append(
                    GrammarAttribute(
                        name: name, value: value(of: part), isOptional: optional,
                        alternatives: alternatives, companions: companions))
            }
        case "ref":
            collect(
                definitions[part["name"] ?? ""]?.elements ?? [], optional: optional,
                alternatives: alternatives, companions: companions)
        case "optional", "zeroOrMore":
            collect(part.elements, optional: true)
        case "group":
            collect(part.elements, optional: optional, companions: names(in: part, definitions))
        case "choice":
            collect(part.elements, optional: optional, alternatives: names(in: part, definitions))
        default:
            break  // Content.
        }
    }

    private static func names(in part: XMLElement, _ definitions: [String: XMLElement]) -> [String] {
        var attributes: [GrammarAttribute] = []
        for child in part.elements { collect(from: child, definitions: definitions, into: &attributes) }
        return attributes.map(\.name)
    }

    /// The names an attribute pattern covers: one, or a choice of several.
    private static func names(of attribute: XMLElement) -> [String] {
        guard let name = attribute["name"] else {
            return attribute.first("choice").map { $0.elements.map(\.text) } ?? []
        }
        return [attribute["ns"] == XMLNamespace.xlink ? "xlink:" + name : name]
    }

    private static func value(of attribute: XMLElement) -> Value {
        guard attribute["name"] != nil, let part = attribute.elements.first else { return .text }
        switch part.name {
        case "data": return .datatype(part["type"] ?? "")
        case "value": return .oneOf([part.text])
        case "choice": return .oneOf(part.elements.map(\.text))
        default: return .text
        }
    }
}
