/// The compact form in which a compiled plan hands its document over: magic, version, then the fields in order.
///
/// Integers are LEB128 with zigzag, strings and arrays are length-prefixed, words and cases are their index.
/// Every length is checked against the bytes left.
extension Document {
    private static let magic: [UInt8] = Array("GWD\u{1}".utf8)
    /// Counted up whenever the order or kind of a field changes.
    package static let binaryVersion = 3

    /// The document as bytes, places included.
    package func binary() -> [UInt8] {
        var writer = BinaryWriter()
        writer.bytes = Document.magic
        writer.varint(UInt64(Document.binaryVersion))
        var copy = self
        // Writing to a buffer cannot fail: only readers throw.
        do { try copy.archive(&writer) } catch { preconditionFailure("the binary writer refused a document: \(error)") }
        return writer.bytes
    }

    /// Reads a document that ``binary()`` wrote.
    ///
    /// - Throws: ``DocumentFormatError`` for anything else, cut off or damaged bytes included.
    package init(binary bytes: [UInt8]) throws(DocumentFormatError) {
        guard bytes.starts(with: Document.magic) else { throw DocumentFormatError("不是 gongwen 的文档数据") }
        var reader = BinaryReader(bytes: bytes, offset: Document.magic.count)
        guard try reader.varint() == UInt64(Document.binaryVersion) else {
            throw DocumentFormatError("文档数据的版本与本工具不一致")
        }
        self.init()
        try archive(&reader)
        guard reader.offset == bytes.count else { throw DocumentFormatError("文档数据末尾有多余的字节") }
    }
}

struct BinaryWriter: Archive {
    var bytes: [UInt8] = []

    mutating func varint(_ value: UInt64) {
        var rest = value
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    mutating func integer(_ value: inout Int) {
        varint(UInt64(bitPattern: Int64(value << 1)) ^ UInt64(bitPattern: Int64(value >> 63)))
    }

    mutating func string(_ value: inout String) {
        value.withUTF8 { utf8 in
            varint(UInt64(utf8.count))
            bytes.append(contentsOf: utf8)
        }
    }

    mutating func boolean(_ value: inout Bool) { bytes.append(value ? 1 : 0) }

    mutating func word<T: ArchivableWord>(_ value: inout T) {
        var index = 0
        for one in T.allCases {
            if one == value { break }
            index += 1
        }
        varint(UInt64(index))
    }

    mutating func place(_ value: inout Place) {
        varint(UInt64(value.line))
        varint(UInt64(value.column))
    }

    mutating func record<T: ArchivableRecord>(_ value: inout T) throws(DocumentFormatError) { try value.fields(&self) }

    mutating func union<T: ArchivableUnion>(_ value: inout T) throws(DocumentFormatError) {
        varint(UInt64(value.tag))
        try value.payload(&self)
    }

    mutating func array<T: Archivable>(_ value: inout [T]) throws(DocumentFormatError) {
        varint(UInt64(value.count))
        for one in value {
            var copy = one
            try copy.archive(&self)
        }
    }

    mutating func optional<T: Archivable>(_ value: inout T?) throws(DocumentFormatError) {
        guard var wrapped = value else {
            bytes.append(0)
            return
        }
        bytes.append(1)
        try wrapped.archive(&self)
    }

    mutating func field<T: Archivable>(_: String, _ value: inout T, default _: T) throws(DocumentFormatError) {
        try value.archive(&self)
    }

    mutating func text(_ value: inout Text) throws(DocumentFormatError) {
        try array(&value.inlines)
        place(&value.place)
    }

    mutating func inline(_ value: inout Inline) throws(DocumentFormatError) { try union(&value) }
}

struct BinaryReader: Archive {
    let bytes: [UInt8]
    var offset: Int
    private var depth = 0

    init(bytes: [UInt8], offset: Int) {
        self.bytes = bytes
        self.offset = offset
    }

    private var cutOff: DocumentFormatError { DocumentFormatError("文档数据不完整或已损坏") }

    mutating func varint() throws(DocumentFormatError) -> UInt64 {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while true {
            guard offset < bytes.count, shift < 64 else { throw cutOff }
            let byte = bytes[offset]
            offset += 1
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return value }
            shift += 7
        }
    }

    /// A count of things that take at least a byte each.
    private mutating func count() throws(DocumentFormatError) -> Int {
        let value = try varint()
        guard value <= UInt64(bytes.count - offset) else { throw cutOff }
        return Int(value)
    }

    mutating func integer(_ value: inout Int) throws(DocumentFormatError) {
        let raw = try varint()
        value = Int(Int64(bitPattern: raw >> 1) ^ -Int64(bitPattern: raw & 1))
    }

    mutating func string(_ value: inout String) throws(DocumentFormatError) {
        let count = try count()
        guard let string = String(validating: bytes[offset..<offset + count], as: UTF8.self) else { throw cutOff }
        value = string
        offset += count
    }

    mutating func boolean(_ value: inout Bool) throws(DocumentFormatError) { value = try varint() != 0 }

    mutating func word<T: ArchivableWord>(_ value: inout T) throws(DocumentFormatError) {
        let index = try varint()
        var position: UInt64 = 0
        for one in T.allCases {
            if position == index {
                value = one
                return
            }
            position += 1
        }
        throw cutOff
    }

    mutating func place(_ value: inout Place) throws(DocumentFormatError) {
        let line = UInt32(truncatingIfNeeded: try varint())
        value = Place(line: line, column: UInt32(truncatingIfNeeded: try varint()))
    }

    mutating func record<T: ArchivableRecord>(_ value: inout T) throws(DocumentFormatError) {
        try enter()
        try value.fields(&self)
        depth -= 1
    }

    mutating func union<T: ArchivableUnion>(_ value: inout T) throws(DocumentFormatError) {
        let tag = try varint()
        guard tag < UInt64(T.tags.count) else { throw cutOff }
        try enter()
        value = T(tag: Int(tag))
        try value.payload(&self)
        depth -= 1
    }

    private mutating func enter() throws(DocumentFormatError) {
        depth += 1
        if depth > archiveDepthLimit { throw DocumentFormatError("文档嵌套过深") }
    }

    mutating func array<T: Archivable>(_ value: inout [T]) throws(DocumentFormatError) {
        let count = try count()
        value = []
        value.reserveCapacity(count)
        for _ in 0..<count {
            var element = T()
            try element.archive(&self)
            value.append(element)
        }
    }

    mutating func optional<T: Archivable>(_ value: inout T?) throws(DocumentFormatError) {
        guard try varint() != 0 else {
            value = nil
            return
        }
        var wrapped = T()
        try wrapped.archive(&self)
        value = wrapped
    }

    mutating func field<T: Archivable>(_: String, _ value: inout T, default _: T) throws(DocumentFormatError) {
        try value.archive(&self)
    }

    mutating func text(_ value: inout Text) throws(DocumentFormatError) {
        try array(&value.inlines)
        try place(&value.place)
    }

    mutating func inline(_ value: inout Inline) throws(DocumentFormatError) { try union(&value) }
}
