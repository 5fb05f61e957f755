extension Document {
    /// The version of the JSON form; see `Documentation/document.schema.json`.
    package static let jsonVersion = 1

    /// The whole document as JSON (UTF-8, two-space indent, a line end at the end); the same document gives the same bytes.
    ///
    /// - Parameter places: whether lines and columns of the source are written.
    package func json(places: Bool = false) -> [UInt8] {
        var writer = JSONWriter(places: places)
        var copy = self
        // Writing to a buffer cannot fail: only readers throw.
        do { try writer.root(&copy) } catch { preconditionFailure("the JSON writer refused a document: \(error)") }
        return writer.bytes
    }
}

/// Writes values as JSON, fields that hold nothing left out.
struct JSONWriter: Archive {
    private(set) var bytes: [UInt8] = []
    private let places: Bool
    private var indent = 0
    /// Whether the object or array now open holds something already.
    private var isOpen = false

    init(places: Bool) { self.places = places }

    mutating func root(_ document: inout Document) throws(DocumentFormatError) {
        begin("{")
        key("format")
        quote("gongwen-document")
        key("version")
        raw(String(Document.jsonVersion))
        try document.fields(&self)
        end("}")
        bytes.append(UInt8(ascii: "\n"))
    }

    private mutating func raw(_ string: String) { bytes.append(contentsOf: string.utf8) }

    private mutating func begin(_ bracket: Unicode.Scalar) {
        bytes.append(UInt8(ascii: bracket))
        indent += 1
        isOpen = false
    }

    private mutating func end(_ bracket: Unicode.Scalar) {
        indent -= 1
        if isOpen { newLine() }
        bytes.append(UInt8(ascii: bracket))
        isOpen = true
    }

    private mutating func newLine() {
        bytes.append(UInt8(ascii: "\n"))
        for _ in 0..<indent { raw("  ") }
    }

    private mutating func item() {
        if isOpen { bytes.append(UInt8(ascii: ",")) }
        newLine()
        isOpen = true
    }

    private mutating func key(_ name: String) {
        item()
        quote(name)
        raw(": ")
    }

    private mutating func quote(_ string: String) {
        bytes.append(UInt8(ascii: "\""))
        var copy = string
        copy.withUTF8 { utf8 in
            var start = 0
            for index in utf8.indices {
                guard let escape = JSONWriter.escape(utf8[index]) else { continue }
                bytes.append(contentsOf: utf8[start..<index])
                bytes.append(contentsOf: escape.utf8)
                start = index + 1
            }
            bytes.append(contentsOf: utf8[start...])
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func escape(_ byte: UInt8) -> String? {
        switch byte {
        case UInt8(ascii: "\""): "\\\""
        case UInt8(ascii: "\\"): "\\\\"
        case UInt8(ascii: "\n"): "\\n"
        case UInt8(ascii: "\r"): "\\r"
        case UInt8(ascii: "\t"): "\\t"
        case 0..<0x10: "\\u000" + String(byte, radix: 16)
        case 0x10..<0x20, 0x7F: "\\u00" + String(byte, radix: 16)
        default: nil
        }
    }

    mutating func integer(_ value: inout Int) { raw(String(value)) }

    mutating func string(_ value: inout String) { quote(value) }

    mutating func boolean(_ value: inout Bool) { raw(value ? "true" : "false") }

    mutating func word<T: ArchivableWord>(_ value: inout T) { quote(value.rawValue) }

    mutating func place(_ value: inout Place) { quote("\(value.line):\(value.column)") }

    mutating func record<T: ArchivableRecord>(_ value: inout T) throws(DocumentFormatError) {
        begin("{")
        try value.fields(&self)
        end("}")
    }

    mutating func union<T: ArchivableUnion>(_ value: inout T) throws(DocumentFormatError) {
        begin("{")
        key("type")
        quote(T.tags[value.tag])
        try value.payload(&self)
        end("}")
    }

    mutating func array<T: Archivable>(_ value: inout [T]) throws(DocumentFormatError) {
        begin("[")
        for one in value {
            item()
            var copy = one
            try copy.archive(&self)
            isOpen = true
        }
        end("]")
    }

    mutating func optional<T: Archivable>(_ value: inout T?) throws(DocumentFormatError) {
        guard var wrapped = value else { return raw("null") }
        try wrapped.archive(&self)
    }

    mutating func field<T: Archivable>(_ name: String, _ value: inout T, default: T) throws(DocumentFormatError) {
        if T.self == Place.self {
            guard places, (value as? Place)?.isKnown == true else { return }
        } else if value == `default` {
            return
        }
        key(name)
        try value.archive(&self)
        isOpen = true
    }

    mutating func text(_ value: inout Text) throws(DocumentFormatError) {
        guard places, value.place.isKnown else {
            if case .text(let string, _)? = value.inlines.first, value.inlines.count == 1 { return quote(string) }
            return try array(&value.inlines)
        }
        begin("{")
        try field("inlines", &value.inlines)
        try field("place", &value.place)
        end("}")
    }

    mutating func inline(_ value: inout Inline) throws(DocumentFormatError) {
        if case .text(let string, let place) = value, !(places && place.isKnown) { return quote(string) }
        try union(&value)
    }
}

/// JSON strings for other writers of ours.
package enum JSONText {
    /// A string in quotes with everything escaped that JSON demands.
    package static func quoted(_ string: String) -> String {
        var writer = JSONWriter(places: false)
        var copy = string
        writer.string(&copy)
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
