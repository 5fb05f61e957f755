/// Writes the JSON Schema of the document's JSON form from the same descriptions that read and write it.
package enum DocumentSchema {
    /// The schema (JSON Schema 2020-12) as UTF-8 text; `Documentation/document.schema.json` holds it.
    package static func json() -> [UInt8] {
        var archive = SchemaArchive()
        var document = Document()
        do { try document.fields(&archive) } catch {
            preconditionFailure("the schema archive refused a document: \(error)")
        }
        let root = archive.properties.map { "    \"\($0.key)\": \($0.schema)" }
        let definitions = archive.definitions.sorted { $0.key < $1.key }.map { "    \"\($0.key)\": \($0.value)" }
        return Array(
            """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "title": "gongwen document",
              "type": "object",
              "required": ["format", "version"],
              "additionalProperties": false,
              "properties": {
                "format": {"const": "gongwen-document"},
                "version": {"const": \(Document.jsonVersion)},
            \(root.joined(separator: ",\n"))
              },
              "$defs": {
            \(definitions.joined(separator: ",\n"))
              }
            }

            """.utf8)
    }
}

/// Gathers schemas instead of values; `schema` is that of the value just visited.
private struct SchemaArchive: Archive {
    var properties: [(key: String, schema: String)] = []
    var definitions: [String: String] = [:]
    private var schema = ""

    mutating func integer(_: inout Int) { schema = #"{"type": "integer"}"# }
    mutating func string(_: inout String) { schema = #"{"type": "string"}"# }
    mutating func boolean(_: inout Bool) { schema = #"{"type": "boolean"}"# }
    mutating func place(_: inout Place) { schema = #"{"type": "string", "pattern": "^[0-9]+:[0-9]+$"}"# }

    mutating func word<T: ArchivableWord>(_: inout T) {
        schema = #"{"enum": ["# + T.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ") + "]}"
    }

    mutating func record<T: ArchivableRecord>(_ value: inout T) throws(DocumentFormatError) {
        let name = String(describing: T.self)
        if definitions[name] == nil {
            definitions[name] = ""  // entered before its fields: a type may hold itself
            definitions[name] = try object { archive throws(DocumentFormatError) in try value.fields(&archive) }
        }
        schema = "{\"$ref\": \"#/$defs/\(name)\"}"
    }

    mutating func union<T: ArchivableUnion>(_: inout T) throws(DocumentFormatError) {
        let name = String(describing: T.self)
        if definitions[name] == nil {
            definitions[name] = ""
            var cases: [String] = []
            for (index, tag) in T.tags.enumerated() {
                var value = T(tag: index)
                cases.append(
                    try object(tag: tag) { archive throws(DocumentFormatError) in try value.payload(&archive) })
            }
            if T.self == Inline.self { cases.insert(#"{"type": "string"}"#, at: 0) }
            definitions[name] = "{\"oneOf\": [\n      " + cases.joined(separator: ",\n      ") + "\n    ]}"
        }
        schema = "{\"$ref\": \"#/$defs/\(name)\"}"
    }

    private mutating func object(
        tag: String? = nil, _ visit: (inout SchemaArchive) throws(DocumentFormatError) -> Void
    ) throws(DocumentFormatError) -> String {
        let outer = properties
        properties = tag.map { [("type", "{\"const\": \"\($0)\"}")] } ?? []
        try visit(&self)
        let members = properties.map { "\"\($0.key)\": \($0.schema)" }.joined(separator: ", ")
        properties = outer
        let required = tag == nil ? "" : "\"required\": [\"type\"], "
        return "{\"type\": \"object\", \(required)\"additionalProperties\": false, \"properties\": {\(members)}}"
    }

    mutating func array<T: Archivable>(_: inout [T]) throws(DocumentFormatError) {
        var element = T()
        try element.archive(&self)
        schema = "{\"type\": \"array\", \"items\": \(schema)}"
    }

    mutating func optional<T: Archivable>(_: inout T?) throws(DocumentFormatError) {
        var wrapped = T()
        try wrapped.archive(&self)
        schema = "{\"oneOf\": [{\"type\": \"null\"}, \(schema)]}"
    }

    mutating func field<T: Archivable>(_ key: String, _ value: inout T, default _: T) throws(DocumentFormatError) {
        try value.archive(&self)
        properties.append((key, schema))
    }

    mutating func text(_: inout Text) throws(DocumentFormatError) {
        if definitions["Text"] == nil {
            definitions["Text"] = ""
            var inlines: [Inline] = []
            try array(&inlines)
            let items = schema
            var place = Place.none
            self.place(&place)
            definitions["Text"] =
                "{\"oneOf\": [{\"type\": \"string\"}, \(items), {\"type\": \"object\", \"additionalProperties\": false, "
                + "\"properties\": {\"inlines\": \(items), \"place\": \(schema)}}]}"
        }
        schema = ##"{"$ref": "#/$defs/Text"}"##
    }

    mutating func inline(_ value: inout Inline) throws(DocumentFormatError) { try union(&value) }
}
