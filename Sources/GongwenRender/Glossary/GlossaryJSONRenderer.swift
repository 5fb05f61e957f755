package import GongwenModel

/// Renders term explanations as JSON (名词解释的数据); `Documentation/glossary-yaml.md` says what the fields mean.
package struct GlossaryJSONRenderer: Sendable {
    /// The version of the form; counted up when a field changes its meaning or goes.
    package static let version = 1

    /// A renderer has no settings.
    package init() {}

    /// An object with `entries`, an entry a line; fields that hold nothing are left out.
    package func render(_ glossary: ExportedGlossary) -> [UInt8] {
        var fields: [(key: String, value: JSONValue)] = [
            ("format", "gongwen-glossary"), ("version", .number(Self.version)),
            ("scope", glossary.isBase ? "base" : "document"), ("title", .string(glossary.title)),
        ]
        if !glossary.documentTitle.isEmpty { fields.append(("document", .string(glossary.documentTitle))) }
        fields.append(("entries", .array(glossary.terms.map { Self.value($0, isBase: glossary.isBase) })))
        return JSONValue.object(fields).bytes(openLevels: 2)
    }

    private static func value(_ term: ExportedTerm, isBase: Bool) -> JSONValue {
        var fields = Fields()
        fields.add("number", term.number)
        fields.add("term", term.key)
        fields.add("headword", term.headword)
        fields.add("aliases", term.aliases)
        fields.add("category", term.category)
        if isBase {
            fields.list.append(
                (
                    "senses",
                    .array(
                        term.senses.map { sense in
                            var own = Fields()
                            add(sense, to: &own)
                            return .object(own.list)
                        })
                ))
        } else if let sense = term.senses.first {
            add(sense, to: &fields)
        }
        fields.add("see", term.see)
        fields.add("see_also", term.seeAlso)
        if let count = term.useCount { fields.list.append(("uses", .number(count))) }
        return .object(fields.list)
    }

    private static func add(_ sense: ExportedSense, to fields: inout Fields) {
        fields.add("sense", sense.name)
        fields.add("definition", sense.definition)
        fields.add("source", sense.source)
        if let from = sense.from { fields.list.append(("from", .number(from))) }
        if let until = sense.until { fields.list.append(("until", .number(until))) }
        fields.add("places", sense.places)
        fields.add("cues", sense.cues)
        if sense.unquoted { fields.list.append(("unquoted", .boolean(true))) }
    }

    /// The fields of an object, empty ones left out.
    private struct Fields {
        var list: [(key: String, value: JSONValue)] = []

        mutating func add(_ key: String, _ value: String) {
            if !value.isEmpty { list.append((key, .string(value))) }
        }

        mutating func add(_ key: String, _ values: [String]) {
            if !values.isEmpty { list.append((key, JSONValue(values))) }
        }
    }
}
