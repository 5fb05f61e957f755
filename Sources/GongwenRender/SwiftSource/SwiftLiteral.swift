/// String literals of Swift (字符串字面量): whatever a document holds, the source is one line and reads back the same.
package enum SwiftLiteral {
    /// The literal of a string: `"…"`, or `#"…"#` where straight quotes or backslashes would need escapes and nothing else does.
    package static func literal(_ string: String) -> String {
        if canBeRaw(string) { return "#\"" + string + "\"#" }
        return "\"" + segment(string) + "\""
    }

    /// The characters between the quotes of a literal with interpolations; what cannot be seen is written as an escape.
    ///
    /// - Parameter pounds: how many `#` the literal has; its escapes have as many.
    package static func segment(_ string: String, pounds: Int = 0) -> String {
        guard string.unicodeScalars.contains(where: { needsEscape($0) }) else { return string }
        let mark = "\\" + String(repeating: "#", count: pounds)
        var output = ""
        output.reserveCapacity(string.utf8.count + 16)
        for scalar in string.unicodeScalars {
            if needsEscape(scalar) {
                output += mark + escape(scalar)
            } else {
                output.unicodeScalars.append(scalar)
            }
        }
        return output
    }

    /// What follows the backslash.
    private static func escape(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\\": "\\"
        case "\"": "\""
        case "\n": "n"
        case "\r": "r"
        case "\t": "t"
        case "\0": "0"
        default: "u{\(String(scalar.value, radix: 16, uppercase: true))}"
        }
    }

    private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
        // The compiler takes U+FDD0–U+FDEF as they are but refuses their escapes.
        if (0xFDD0...0xFDEF).contains(scalar.value) { return false }
        return scalar == "\\" || scalar == "\"" || isInvisible(scalar)
    }

    /// Whether a reader of the source could not see the character, or an editor might change it: controls, direction
    /// marks, line separators, uncommon spaces, characters without a meaning of their own.
    static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20...0x7E, 0x4E00...0x9FFF, 0x3000...0x303F, 0xFF01...0xFF5E, 0x2014...0x2026: return false
        default: break
        }
        if scalar.properties.isNoncharacterCodePoint { return true }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .privateUse, .surrogate:
            return true
        default: return false
        }
    }

    /// Whether `#"…"#` holds the string as it is, and reads better than escapes.
    private static func canBeRaw(_ string: String) -> Bool {
        let bytes = string.utf8
        guard bytes.contains(where: { $0 == quote || $0 == backslash }) else { return false }
        if string.unicodeScalars.contains(where: isInvisible) { return false }
        // Three quotes after # would open a literal of several lines.
        if bytes.first == quote, bytes.count == 1 || bytes.dropFirst().first == quote { return false }
        var previous: UInt8 = 0
        for byte in bytes {
            if byte == UInt8(ascii: "#"), previous == quote || previous == backslash { return false }
            previous = byte
        }
        // The quote that ends the literal must not be taken for an escaped one.
        return previous != backslash
    }

    private static let quote = UInt8(ascii: "\"")
    private static let backslash = UInt8(ascii: "\\")
}
