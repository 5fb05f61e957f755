/// Literals of Swift source, written and read (字面量).
enum SwiftLiteral {
    /// A string literal on one line that means exactly these characters, whatever they are.
    static func string(_ value: String) -> String { "\"\(escaped(value))\"" }

    /// The characters as they stand between the quotation marks: nothing of them can end the literal, interpolate, break
    /// the line, or show a reader another order than the compiler sees.
    static func escaped(_ value: String) -> String {
        var output = ""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\\": output += "\\\\"
            case "\"": output += "\\\""
            case "\n": output += "\\n"
            case "\r": output += "\\r"
            case "\t": output += "\\t"
            case _ where isUnseen(scalar): output += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
            default: output.unicodeScalars.append(scalar)
            }
        }
        return output
    }

    /// Control characters, line and paragraph ends, and marks that only steer: of direction, of joining.
    private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }

    /// The characters that a literal's inside means; nil where it ends early, interpolates or is no Swift.
    static func meaning(of inside: Substring.UnicodeScalarView) -> String? {
        var output = String.UnicodeScalarView()
        var rest = inside
        while let scalar = rest.popFirst() {
            if scalar == "\"" { return nil }
            guard scalar == "\\" else {
                output.append(scalar)
                continue
            }
            switch rest.popFirst() {
            case "\\": output.append("\\")
            case "\"": output.append("\"")
            case "'": output.append("'")
            case "n": output.append("\n")
            case "r": output.append("\r")
            case "t": output.append("\t")
            case "0": output.append("\0")
            case "u":
                guard rest.popFirst() == "{", let end = rest.firstIndex(of: "}") else { return nil }
                guard let value = UInt32(String(rest[..<end]), radix: 16), let meant = Unicode.Scalar(value) else {
                    return nil
                }
                output.append(meant)
                rest = rest[rest.index(after: end)...]
            default: return nil
            }
        }
        return String(output)
    }

    /// Digits, perhaps behind a minus sign.
    static func isDigits(_ word: some StringProtocol) -> Bool {
        let digits = word.hasPrefix("-") ? word.dropFirst() : word[...]
        return !digits.isEmpty && digits.utf8.allSatisfy { (48...57).contains($0) }
    }
}
