/// What a string literal of Swift says (字符串字面量): one line, no interpolation.
enum PlainLiteral {
    /// Its characters; nil for a literal over several lines, one that is not closed, or an escape that is none.
    static func value(of bytes: ArraySlice<UInt8>) -> String? {
        let pounds = bytes.prefix { $0 == UInt8(ascii: "#") }.count
        let inner = bytes.dropFirst(pounds)
        guard inner.first == UInt8(ascii: "\""), !inner.starts(with: "\"\"\"".utf8),
            bytes.count >= 2 * pounds + 2, bytes.suffix(pounds).allSatisfy({ $0 == UInt8(ascii: "#") }),
            bytes.dropLast(pounds).last == UInt8(ascii: "\"")
        else { return nil }
        let text = Array(String(decoding: inner.dropFirst().dropLast(pounds + 1), as: UTF8.self).unicodeScalars)
        var output = String.UnicodeScalarView()
        var index = 0
        while index < text.count {
            guard text[index] == "\\", text.count - index > pounds + 1,
                text[(index + 1)...].prefix(pounds).allSatisfy({ $0 == "#" })
            else {
                output.append(text[index])
                index += 1
                continue
            }
            index += 1 + pounds
            guard let scalar = escaped(text, &index) else { return nil }
            output.append(scalar)
        }
        return String(output)
    }

    private static func escaped(_ text: [Unicode.Scalar], _ index: inout Int) -> Unicode.Scalar? {
        let mark = text[index]
        index += 1
        switch mark {
        case "\\", "\"", "'": return mark
        case "n": return "\n"
        case "r": return "\r"
        case "t": return "\t"
        case "0": return "\0"
        case "u":
            guard index < text.count, text[index] == "{", let end = text[index...].firstIndex(of: "}") else {
                return nil
            }
            let digits = String(String.UnicodeScalarView(text[(index + 1)..<end]))
            index = end + 1
            return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
        default: return nil
        }
    }
}
