import GongwenModel

/// Which fields, words and cases of the model some documents make use of: an archive that only looks.
struct FieldCoverage: Archive {
    /// Fields met, as `Type.field`.
    private(set) var fields: Set<String> = []
    /// Fields that held something else than their default.
    private(set) var used: Set<String> = []
    /// Words and cases met, as `Type.word`.
    private(set) var words: Set<String> = []
    /// All words and cases of the types met.
    private(set) var allWords: Set<String> = []
    private var type = ""

    mutating func look(at document: Document) throws(DocumentFormatError) {
        var copy = document
        type = "Document"
        try copy.archive(&self)
    }

    /// The type's name with those of the types round it.
    private func name<T>(of type: T.Type) -> String {
        String(reflecting: type).split(separator: ".").dropFirst().joined(separator: ".")
    }

    mutating func integer(_: inout Int) {}
    mutating func string(_: inout String) {}
    mutating func boolean(_: inout Bool) {}
    mutating func place(_: inout Place) {}

    mutating func word<T: ArchivableWord>(_ value: inout T) {
        let type = name(of: T.self)
        for one in T.allCases { allWords.insert("\(type).\(one.rawValue)") }
        words.insert("\(type).\(value.rawValue)")
    }

    mutating func record<T: ArchivableRecord>(_ value: inout T) throws(DocumentFormatError) {
        let outer = type
        type = name(of: T.self)
        try value.fields(&self)
        type = outer
    }

    mutating func union<T: ArchivableUnion>(_ value: inout T) throws(DocumentFormatError) {
        let outer = type
        type = name(of: T.self)
        for tag in T.tags { allWords.insert("\(type).\(tag)") }
        words.insert("\(type).\(T.tags[value.tag])")
        type += "." + T.tags[value.tag]
        try value.payload(&self)
        type = outer
    }

    mutating func array<T: Archivable>(_ value: inout [T]) throws(DocumentFormatError) {
        for index in value.indices { try value[index].archive(&self) }
    }

    mutating func optional<T: Archivable>(_ value: inout T?) throws(DocumentFormatError) {
        guard var some = value else { return }
        try some.archive(&self)
        value = some
    }

    mutating func field<T: Archivable>(
        _ key: String, _ value: inout T, default: T
    ) throws(DocumentFormatError) {
        fields.insert("\(type).\(key)")
        if value != `default` { used.insert("\(type).\(key)") }
        try value.archive(&self)
    }

    mutating func text(_ value: inout Text) throws(DocumentFormatError) {
        for index in value.inlines.indices { try value.inlines[index].archive(&self) }
    }

    mutating func inline(_ value: inout Inline) throws(DocumentFormatError) { try union(&value) }
}
