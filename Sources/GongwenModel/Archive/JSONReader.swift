extension Document {
    /// Reads a document from its JSON form.
    ///
    /// - Throws: ``DocumentFormatError`` with the line and column of what is wrong: not UTF-8, not JSON, an unknown field, a word
    ///   that is none of the possible ones, a value of another kind.
    package init(json bytes: [UInt8]) throws(DocumentFormatError) {
        var parser = JSONParser(bytes)
        let root = try parser.parse()
        var reader = JSONReader(bytes: bytes, root: root)
        self.init()
        try reader.root(&self)
    }
}

/// Reads values from a parsed JSON text.
struct JSONReader: Archive {
    private let bytes: [UInt8]
    /// The value being read.
    private var current: JSONNode
    private var used: Set<String> = []
    private var depth = 0

    init(bytes: [UInt8], root: JSONNode) {
        self.bytes = bytes
        current = root
    }

    private func error(_ message: String, at offset: Int? = nil) -> DocumentFormatError {
        DocumentFormatError(message, at: JSONParser.place(of: offset ?? current.offset, in: bytes))
    }

    mutating func root(_ document: inout Document) throws(DocumentFormatError) {
        let whole = current
        guard case .object(let all) = whole.value else { throw error("文档 JSON 应是一个对象 {…}") }
        guard case .string("gongwen-document")? = all.first(where: { $0.key == "format" })?.node.value else {
            throw error("缺少 \"format\": \"gongwen-document\"，不是 gongwen 的文档 JSON")
        }
        guard let version = all.first(where: { $0.key == "version" })?.node else { throw error("缺少 \"version\"") }
        guard case .number(let digits) = version.value, digits == String(Document.jsonVersion) else {
            throw error("文档 JSON 的版本应是 \(Document.jsonVersion)", at: version.offset)
        }
        try members(of: whole, besides: ["format", "version"]) { reader throws(DocumentFormatError) in
            try document.fields(&reader)
        }
    }

    /// Reads the fields of an object and refuses any that nobody asked for.
    private mutating func members(
        of node: JSONNode, besides known: Set<String>,
        _ read: (inout JSONReader) throws(DocumentFormatError) -> Void
    ) throws(DocumentFormatError) {
        guard case .object(let members) = node.value else { throw error("此处应是一个对象 {…}", at: node.offset) }
        depth += 1
        if depth > archiveDepthLimit { throw error("文档嵌套过深", at: node.offset) }
        let (outer, outerUsed) = (current, used)
        current = node
        used = known
        try read(&self)
        for member in members where !used.contains(member.key) {
            throw error("未知的字段“\(member.key)”", at: member.node.offset)
        }
        (current, used) = (outer, outerUsed)
        depth -= 1
    }

    mutating func integer(_ value: inout Int) throws(DocumentFormatError) {
        guard case .number(let digits) = current.value, let number = Int(digits) else { throw error("此处应是整数") }
        value = number
    }

    mutating func string(_ value: inout String) throws(DocumentFormatError) {
        guard case .string(let string) = current.value else { throw error("此处应是字符串") }
        value = string
    }

    mutating func boolean(_ value: inout Bool) throws(DocumentFormatError) {
        guard case .boolean(let flag) = current.value else { throw error("此处应是 true 或 false") }
        value = flag
    }

    mutating func word<T: ArchivableWord>(_ value: inout T) throws(DocumentFormatError) {
        guard case .string(let string) = current.value, let word = T(rawValue: string) else {
            throw error("此处应是下列之一：" + T.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: "、"))
        }
        value = word
    }

    mutating func place(_ value: inout Place) throws(DocumentFormatError) {
        guard case .string(let string) = current.value else { throw error("位置应写作 \"行:列\"") }
        let parts = string.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, let line = UInt32(parts[0]), let column = UInt32(parts[1]) else {
            throw error("位置应写作 \"行:列\"")
        }
        value = Place(line: line, column: column)
    }

    mutating func record<T: ArchivableRecord>(_ value: inout T) throws(DocumentFormatError) {
        try members(of: current, besides: []) { reader throws(DocumentFormatError) in try value.fields(&reader) }
    }

    mutating func union<T: ArchivableUnion>(_ value: inout T) throws(DocumentFormatError) {
        guard case .object(let all) = current.value else { throw error("此处应是一个对象 {…}") }
        let type = all.first { $0.key == "type" }?.node
        guard case .string(let tag)? = type?.value, let index = T.tags.firstIndex(of: tag) else {
            throw error(
                "\"type\" 应是下列之一：" + T.tags.map { "\"\($0)\"" }.joined(separator: "、"), at: type?.offset)
        }
        value = T(tag: index)
        try members(of: current, besides: ["type"]) { reader throws(DocumentFormatError) in try value.payload(&reader) }
    }

    mutating func array<T: Archivable>(_ value: inout [T]) throws(DocumentFormatError) {
        guard case .array(let nodes) = current.value else { throw error("此处应是数组 […]") }
        let outer = current
        value = []
        value.reserveCapacity(nodes.count)
        for node in nodes {
            current = node
            var element = T()
            try element.archive(&self)
            value.append(element)
        }
        current = outer
    }

    mutating func optional<T: Archivable>(_ value: inout T?) throws(DocumentFormatError) {
        if case .null = current.value {
            value = nil
            return
        }
        var wrapped = T()
        try wrapped.archive(&self)
        value = wrapped
    }

    mutating func field<T: Archivable>(_ key: String, _ value: inout T, default: T) throws(DocumentFormatError) {
        used.insert(key)
        guard case .object(let members) = current.value, let node = members.first(where: { $0.key == key })?.node else {
            value = `default`
            return
        }
        let outer = current
        current = node
        try value.archive(&self)
        current = outer
    }

    mutating func text(_ value: inout Text) throws(DocumentFormatError) {
        switch current.value {
        case .string(let string): value = Text(string)
        case .array:
            value = Text()
            try array(&value.inlines)
        default:
            try members(of: current, besides: []) { reader throws(DocumentFormatError) in
                try reader.field("inlines", &value.inlines)
                try reader.field("place", &value.place)
            }
        }
    }

    mutating func inline(_ value: inout Inline) throws(DocumentFormatError) {
        if case .string(let string) = current.value {
            value = .text(string, at: .none)
        } else {
            try union(&value)
        }
    }
}
