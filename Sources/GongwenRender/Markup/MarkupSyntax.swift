/// What differs between the markup languages that are written: what is escaped, how, and how an empty element ends.
package protocol MarkupSyntax: Sendable {
    /// What ends the tag of an element without content.
    static var emptyElementEnd: StaticString { get }

    /// What stands for a byte in text; nil where the byte stands for itself.
    ///
    /// Asked only for bytes below 0x40: no syntax escapes a letter or a character beyond ASCII.
    static func textEscape(_ byte: UInt8) -> StaticString?

    /// What stands for a byte inside a value in double quotes; nil where the byte stands for itself.
    ///
    /// Asked only for bytes below 0x40.
    static func attributeEscape(_ byte: UInt8) -> StaticString?
}

/// XML 1.0.
package enum XMLSyntax: MarkupSyntax {
    package static var emptyElementEnd: StaticString { "/>" }

    /// A carriage return is escaped, because a parser would read it as a line feed.
    package static func textEscape(_ byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case 0x0D: "&#13;"
        default: nil
        }
    }

    /// White space is escaped, because a parser would read each as a blank.
    package static func attributeEscape(_ byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "\""): "&quot;"
        case 0x09: "&#9;"
        case 0x0A: "&#10;"
        default: textEscape(byte)
        }
    }

    /// Whether XML has no way to write a character: all that production 2 (Char) leaves out and a Swift string can hold.
    static func forbids(_ scalar: UInt32) -> Bool {
        scalar < 0x20 ? scalar != 0x09 && scalar != 0x0A && scalar != 0x0D : scalar == 0xFFFE || scalar == 0xFFFF
    }
}

/// HTML as the living standard has it.
package enum HTMLSyntax: MarkupSyntax {
    package static var emptyElementEnd: StaticString { ">" }

    package static func textEscape(_ byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        default: nil
        }
    }

    package static func attributeEscape(_ byte: UInt8) -> StaticString? {
        byte == UInt8(ascii: "\"") ? "&quot;" : textEscape(byte)
    }
}
