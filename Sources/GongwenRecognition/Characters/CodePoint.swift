/// Classes of code points that reading needs on every character (字符类): comparisons, no Unicode tables.
enum CodePoint {
    /// 汉字, with 〇 and 々.
    static func isHan(_ value: UInt32) -> Bool {
        value >= 0x4E00 && value <= 0x9FFF || value == 0x3007 || value == 0x3005 || value >= 0x3400 && value < 0x4DC0
            || value >= 0x20000 && value < 0x323B0 || value >= 0xF900 && value <= 0xFAFF
    }

    /// 0–9, half or full width.
    static func isDigit(_ value: UInt32) -> Bool {
        value >= 0x30 && value <= 0x39 || value >= 0xFF10 && value <= 0xFF19
    }

    /// The value of a digit; nil for other characters.
    static func digit(_ value: UInt32) -> Int? {
        switch value {
        case 0x30...0x39: Int(value) - 0x30
        case 0xFF10...0xFF19: Int(value) - 0xFF10
        default: nil
        }
    }

    /// A–Z, a–z.
    static func isLetter(_ value: UInt32) -> Bool {
        let lower = value | 0x20
        return lower >= 0x61 && lower <= 0x7A
    }

    /// White space inside a line, in columns; 0 for other characters. A tab counts eight.
    static func blankWidth(_ value: UInt32) -> Int {
        switch value {
        case 0x20, 0xA0: 1
        case 0x3000: 2
        case 0x09: 8
        case 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3164: 1
        default: 0
        }
    }

    /// Characters that print nothing: control characters, byte order marks, zero-width and direction marks (不可见字符).
    static func isInvisible(_ value: UInt32) -> Bool {
        value < 0x20 || value >= 0x7F && value < 0xA0 || value == 0xAD || value >= 0x200B && value <= 0x200F
            || value >= 0x202A && value <= 0x202E || value >= 0x2060 && value <= 0x206F || value == 0xFEFF
            || value == 0xFFFE || value == 0xFFFF
    }

    /// Columns of a character: one for ASCII and the half-width forms, two for others.
    static func width(_ value: UInt32) -> Int {
        value < 0x300 || value >= 0xFF61 && value <= 0xFFDC ? 1 : 2
    }

    /// Numerals of 汉字: 一 to 九, 十, 百, 〇, 零.
    static func isHanNumeral(_ value: UInt32) -> Bool {
        switch value {
        case 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341, 0x767E, 0x3007, 0x96F6:
            true
        default: false
        }
    }

    /// Marks that end a sentence (句末点号): 。！？!?… and the full-width stop ．is none of them.
    static func endsSentence(_ value: UInt32) -> Bool {
        value == 0x3002 || value == 0xFF01 || value == 0xFF1F || value == 0x21 || value == 0x3F || value == 0x2026
            || value == 0xFF61
    }

    /// Marks inside a sentence that leave it open (句内点号): ，、,
    static func isComma(_ value: UInt32) -> Bool {
        value == 0xFF0C || value == 0x3001 || value == 0x2C || value == 0xFF64
    }

    /// ；;
    static func isSemicolon(_ value: UInt32) -> Bool { value == 0xFF1B || value == 0x3B }

    /// ：:
    static func isColon(_ value: UInt32) -> Bool { value == 0xFF1A || value == 0x3A }

    /// Opening brackets and marks of titles and quotations that come in pairs.
    static func opens(_ value: UInt32) -> Bool {
        switch value {
        case 0x28, 0x5B, 0x7B, 0xFF08, 0x300A, 0x3008, 0x300C, 0x300E, 0x3010, 0x3014, 0x3016, 0x201C, 0xFF3B, 0xFF5B:
            true
        default: false
        }
    }

    /// Their closing halves.
    static func closes(_ value: UInt32) -> Bool {
        switch value {
        case 0x29, 0x5D, 0x7D, 0xFF09, 0x300B, 0x3009, 0x300D, 0x300F, 0x3011, 0x3015, 0x3017, 0x201D, 0xFF3D, 0xFF5D:
            true
        default: false
        }
    }

    /// Marks that cannot begin a line or a paragraph (行首禁则).
    static func cannotBegin(_ value: UInt32) -> Bool {
        closes(value) || isComma(value) || isSemicolon(value) || isColon(value) || endsSentence(value) || value == 0x25
            || value == 0xFF05 || value == 0x2030 || value == 0x2103 || value == 0xB7 || value == 0x2019
    }

    /// Strokes that decorate page numbers and make up drawn rules: - – — － ─ ━ ~ ・
    static func isStroke(_ value: UInt32) -> Bool {
        switch value {
        case 0x2D, 0x2010...0x2015, 0x2500...0x2503, 0x2212, 0xFE63, 0xFF0D, 0x7E, 0xFF5E, 0xB7, 0x2022, 0x2027, 0x30FB,
            0x30FC:
            true
        default: false
        }
    }
}
