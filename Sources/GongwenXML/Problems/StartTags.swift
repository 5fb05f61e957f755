/// Finds start tags in the bytes of a well-formed UTF-8 document without a document type declaration.
enum StartTags {
    /// The places of the elements with these ordinals: line and column of the `<`, from 1, in Unicode code points.
    ///
    /// - Complexity: one pass over the bytes up to the last element asked for.
    static func places(of ordinals: Set<Int>, in bytes: [UInt8]) -> [Int: (line: Int, column: Int)] {
        var places: [Int: (line: Int, column: Int)] = [:]
        var scanner = Scanner(bytes: bytes, position: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
        var ordinal = 0
        while places.count < ordinals.count, scanner.skip(to: UInt8(ascii: "<")) {
            if scanner.isAt("<!--") {
                scanner.skip(past: "-->")
            } else if scanner.isAt("<![CDATA[") {
                scanner.skip(past: "]]>")
            } else if scanner.isAt("<?") {
                scanner.skip(past: "?>")
            } else if scanner.isAt("</") {
                scanner.skip(past: ">")
            } else {
                if ordinals.contains(ordinal) { places[ordinal] = (scanner.line, scanner.column) }
                ordinal += 1
                scanner.skipStartTag()
            }
        }
        return places
    }

    /// A position in bytes that knows its line and column.
    private struct Scanner {
        let bytes: [UInt8]
        var position: Int
        var line = 1
        var column = 1

        mutating func advance() {
            let byte = bytes[position]
            position += 1
            if byte == UInt8(ascii: "\n") {
                line += 1
                column = 1
            } else if byte & 0b1100_0000 != 0b1000_0000 {
                column += 1
            }
        }

        /// Moves to the next such byte; false when there is none.
        mutating func skip(to byte: UInt8) -> Bool {
            while position < bytes.count, bytes[position] != byte { advance() }
            return position < bytes.count
        }

        func isAt(_ text: StaticString) -> Bool {
            let count = text.utf8CodeUnitCount
            guard position + count <= bytes.count else { return false }
            return (0..<count).allSatisfy { bytes[position + $0] == text.utf8Start[$0] }
        }

        mutating func skip(past text: StaticString) {
            while position < bytes.count, !isAt(text) { advance() }
            for _ in 0..<min(text.utf8CodeUnitCount, bytes.count - position) { advance() }
        }

        /// Moves past a start tag; `>` inside an attribute value does not end it.
        mutating func skipStartTag() {
            var quote: UInt8?
            while position < bytes.count {
                let byte = bytes[position]
                advance()
                if let open = quote {
                    if byte == open { quote = nil }
                } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                    quote = byte
                } else if byte == UInt8(ascii: ">") {
                    return
                }
            }
        }
    }
}
