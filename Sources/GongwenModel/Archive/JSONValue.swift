/// A JSON value to be written (RFC 8259): results that are no document, such as findings and inspections.
package indirect enum JSONValue: Sendable, ExpressibleByStringLiteral {
    case null
    case boolean(Bool)
    case number(Int)
    case string(String)
    case array([JSONValue])
    /// Fields in the order they are written.
    case object([(key: String, value: JSONValue)])

    /// A string.
    package init(stringLiteral value: String) { self = .string(value) }

    /// A string, or null for none.
    package init(_ string: String?) { self = string.map(JSONValue.string) ?? .null }

    /// Strings.
    package init(_ strings: [String]) { self = .array(strings.map(JSONValue.string)) }

    /// The value as UTF-8, a line end at the end: the outer `depth` levels a line an entry, what is inside on one line.
    package func bytes(openLevels depth: Int) -> [UInt8] {
        var output = ""
        write(to: &output, depth: depth, indent: "")
        return Array((output + "\n").utf8)
    }

    private func write(to output: inout String, depth: Int, indent: String) {
        switch self {
        case .null: output += "null"
        case .boolean(let value): output += value ? "true" : "false"
        case .number(let value): output += String(value)
        case .string(let value): output += JSONText.quoted(value)
        case .array(let values):
            JSONValue.write(values, between: ("[", "]"), to: &output, depth, indent) { value, output, depth, indent in
                value.write(to: &output, depth: depth, indent: indent)
            }
        case .object(let fields):
            JSONValue.write(fields, between: ("{", "}"), to: &output, depth, indent) { field, output, depth, indent in
                output += JSONText.quoted(field.key) + ": "
                field.value.write(to: &output, depth: depth, indent: indent)
            }
        }
    }

    private static func write<Part>(
        _ parts: [Part], between brackets: (String, String), to output: inout String, _ depth: Int, _ indent: String,
        writePart: (Part, inout String, Int, String) -> Void
    ) {
        let isOpen = depth > 0 && !parts.isEmpty
        output += brackets.0
        for (index, part) in parts.enumerated() {
            if isOpen { output += (index == 0 ? "\n" : ",\n") + indent + "  " } else if index > 0 { output += ", " }
            writePart(part, &output, depth - 1, indent + "  ")
        }
        output += (isOpen ? "\n" + indent : "") + brackets.1
    }
}
