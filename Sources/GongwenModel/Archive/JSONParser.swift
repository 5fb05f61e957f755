/// A value of a JSON text with the byte offset it begins at.
struct JSONNode {
    indirect enum Value {
        case null
        case boolean(Bool)
        /// A number's characters as written.
        case number(String)
        case string(String)
        case array([JSONNode])
        case object([(key: String, node: JSONNode)])
    }
    var value: Value
    var offset: Int
}

/// Reads JSON text (RFC 8259) from UTF-8 bytes.
struct JSONParser {
    private let bytes: [UInt8]
    private var offset = 0
    private var depth = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The line and column of a byte offset, both from 1, the column in code points.
    static func place(of offset: Int, in bytes: [UInt8]) -> Place {
        var line: UInt32 = 1
        var column: UInt32 = 1
        for byte in bytes.prefix(offset) {
            if byte == UInt8(ascii: "\n") {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        return Place(line: line, column: column)
    }

    mutating func parse() throws(DocumentFormatError) -> JSONNode {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
        let node = try value()
        skipSpace()
        if offset < bytes.count { throw error("JSON 结束后还有多余的内容") }
        return node
    }

    private func error(_ message: String) -> DocumentFormatError {
        DocumentFormatError(message, at: JSONParser.place(of: min(offset, bytes.count), in: bytes))
    }

    private mutating func skipSpace() {
        while offset < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[offset]) { offset += 1 }
    }

    private mutating func value() throws(DocumentFormatError) -> JSONNode {
        skipSpace()
        guard offset < bytes.count else { throw error("JSON 不完整") }
        depth += 1
        defer { depth -= 1 }
        // An array or object a level, and a few levels a block.
        if depth > archiveDepthLimit * 4 { throw error("JSON 嵌套过深") }
        let start = offset
        switch bytes[offset] {
        case UInt8(ascii: "{"): return JSONNode(value: .object(try object()), offset: start)
        case UInt8(ascii: "["): return JSONNode(value: .array(try array()), offset: start)
        case UInt8(ascii: "\""): return JSONNode(value: .string(try string()), offset: start)
        case UInt8(ascii: "t"): return try literal("true", .boolean(true))
        case UInt8(ascii: "f"): return try literal("false", .boolean(false))
        case UInt8(ascii: "n"): return try literal("null", .null)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            while offset < bytes.count, "+-.eE0123456789".utf8.contains(bytes[offset]) { offset += 1 }
            return JSONNode(value: .number(String(decoding: bytes[start..<offset], as: UTF8.self)), offset: start)
        default: throw error("此处不是 JSON 的值")
        }
    }

    private mutating func literal(_ word: String, _ value: JSONNode.Value) throws(DocumentFormatError) -> JSONNode {
        guard bytes[offset...].starts(with: word.utf8) else { throw error("此处不是 JSON 的值") }
        defer { offset += word.utf8.count }
        return JSONNode(value: value, offset: offset)
    }

    private mutating func array() throws(DocumentFormatError) -> [JSONNode] {
        var nodes: [JSONNode] = []
        offset += 1
        skipSpace()
        if offset < bytes.count, bytes[offset] == UInt8(ascii: "]") {
            offset += 1
            return nodes
        }
        while true {
            nodes.append(try value())
            if try endOrComma(UInt8(ascii: "]")) { return nodes }
        }
    }

    private mutating func object() throws(DocumentFormatError) -> [(key: String, node: JSONNode)] {
        var members: [(key: String, node: JSONNode)] = []
        offset += 1
        skipSpace()
        if offset < bytes.count, bytes[offset] == UInt8(ascii: "}") {
            offset += 1
            return members
        }
        while true {
            skipSpace()
            guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") else { throw error("此处应是字段名") }
            let key = try string()
            if members.contains(where: { $0.key == key }) { throw error("字段“\(key)”重复") }
            skipSpace()
            guard offset < bytes.count, bytes[offset] == UInt8(ascii: ":") else { throw error("字段名后应有冒号 :") }
            offset += 1
            members.append((key, try value()))
            if try endOrComma(UInt8(ascii: "}")) { return members }
        }
    }

    /// Whether the list ends here; a comma goes on.
    private mutating func endOrComma(_ end: UInt8) throws(DocumentFormatError) -> Bool {
        skipSpace()
        guard offset < bytes.count else { throw error("JSON 不完整") }
        defer { offset += 1 }
        if bytes[offset] == end { return true }
        guard bytes[offset] == UInt8(ascii: ",") else { throw error("此处应是逗号 , 或结束的括号") }
        return false
    }

    private mutating func string() throws(DocumentFormatError) -> String {
        offset += 1
        var output: [UInt8] = []
        var start = offset
        while offset < bytes.count {
            switch bytes[offset] {
            case UInt8(ascii: "\""):
                output += bytes[start..<offset]
                guard let string = String(validating: output, as: UTF8.self) else { throw error("文字不是 UTF-8 编码") }
                offset += 1
                return string
            case UInt8(ascii: "\\"):
                output += bytes[start..<offset]
                output += try escape()
                start = offset
            case 0..<0x20: throw error("字符串里有未转义的控制字符")
            default: offset += 1
            }
        }
        throw error("字符串没有结束的引号")
    }

    private mutating func escape() throws(DocumentFormatError) -> [UInt8] {
        guard offset + 1 < bytes.count else { throw error("JSON 不完整") }
        let letter = bytes[offset + 1]
        offset += 2
        switch letter {
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [letter]
        case UInt8(ascii: "u"):
            var unit = try hexUnit()
            if (0xD800..<0xDC00).contains(unit) {
                guard bytes[offset...].starts(with: "\\u".utf8) else { throw error("\\u 转义的代理对不完整") }
                offset += 2
                let low = try hexUnit()
                guard (0xDC00..<0xE000).contains(low) else { throw error("\\u 转义的代理对不完整") }
                unit = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
            }
            guard let scalar = Unicode.Scalar(unit) else { throw error("\\u 转义的代理对不完整") }
            return Array(String(scalar).utf8)
        default: throw error("未知的转义 \\\(Unicode.Scalar(letter))")
        }
    }

    private mutating func hexUnit() throws(DocumentFormatError) -> UInt32 {
        guard offset + 4 <= bytes.count,
            let unit = UInt32(String(decoding: bytes[offset..<offset + 4], as: UTF8.self), radix: 16)
        else { throw error("\\u 后应有四位十六进制数字") }
        offset += 4
        return unit
    }
}
