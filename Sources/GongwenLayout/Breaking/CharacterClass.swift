/// How a character behaves at a line edge (字符类别).
enum CharacterClass: UInt8 {
    /// 汉字 and everything that may be parted on both sides.
    case ordinary
    case letter
    case digit
    /// An opening half; never ends a line (前半括号、引号、书名号).
    case opening
    /// 点号, closing halves, 连接号 and 间隔号; never starts a line.
    case closing
    /// 分隔号 /
    case slash
    /// — ; two make one 破折号, one alone is a 连接号.
    case dash
    /// …
    case ellipsis
    /// A sign that stays with the number before it: % ‰ ℃.
    case postfix
    /// A sign that stays with the number after it: ¥ ± −.
    case prefix
    case space
    /// A line end in the author's text.
    case newline
    /// Takes no room and stays with the character before it: combining marks, variation selectors.
    case zero
    /// Takes no room and holds its neighbours together (U+200D, U+2060).
    case joiner
    /// The edge of a line or text.
    case edge

    /// Whether it is part of a Latin word or a number.
    var isWord: Bool { self == .letter || self == .digit }
}

/// Width and class of single characters.
enum CharacterTable {
    /// Half cells that a character takes: ASCII and · one, marks that combine none, all others two.
    @inline(__always)
    static func width(of value: UInt32) -> Int {
        if value < 0x80 { return value >= 0x20 && value != 0x7F ? 1 : 0 }
        if value >= 0x3400 && value <= 0x9FFF || value >= 0x3000 && value < 0x302A { return 2 }
        if value == 0xB7 { return 1 }
        switch classOfOther(value) {
        case .zero, .joiner: return 0
        default: return 2
        }
    }

    /// The class of a character beyond ASCII.
    static func classOfOther(_ value: UInt32) -> CharacterClass {
        switch value {
        case 0x80...0x9F, 0xAD, 0x200B, 0x200C, 0x200E, 0x200F, 0x202A...0x202E, 0x2061...0x206F: .zero
        case 0x200D, 0x2060, 0xFEFF: .joiner
        case 0xFE00...0xFE0F, 0xE0100...0xE01EF, 0x1F3FB...0x1F3FF, 0x302A...0x302F, 0x3099, 0x309A: .zero
        case 0x3000: .space
        case 0x2018, 0x201C, 0x3008, 0x300A, 0x300C, 0x300E, 0x3010, 0x3014, 0x3016, 0x3018, 0x301A, 0x301D,
            0xFF08, 0xFF3B, 0xFF5B, 0xFF5F:
            .opening
        case 0x2019, 0x201D, 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0x3015, 0x3017, 0x3019, 0x301B, 0x301E, 0x301F,
            0xFF09, 0xFF3D, 0xFF5D, 0xFF60:
            .closing
        case 0x3001, 0x3002, 0xFF0C, 0xFF0E, 0xFF1A, 0xFF1B, 0xFF01, 0xFF1F: .closing
        case 0xB7, 0x2022, 0x2027, 0x30FB, 0xFF65, 0x2010, 0x2011, 0x2012, 0x2013, 0x2015, 0x301C, 0xFF0D, 0xFF5E:
            .closing
        case 0x2014, 0x2E3A: .dash
        case 0x2026, 0x22EF: .ellipsis
        case 0xFF0F: .slash
        case 0xB0, 0x2030, 0x2031, 0x2032, 0x2033, 0x2103, 0x2109, 0xFF05, 0xFFE0: .postfix
        case 0xA3, 0xA5, 0xB1, 0x20AC, 0x2116, 0x2212, 0x2213, 0xFF04, 0xFF0B, 0xFFE1, 0xFFE5: .prefix
        case 0xFF10...0xFF19: .digit
        case 0xFF21...0xFF3A, 0xFF41...0xFF5A: .letter
        case 0x3001...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0x20000...0x3FFFF: .ordinary
        default: classOfRare(value)
        }
    }

    /// The class of a character from a script that these documents seldom use.
    private static func classOfRare(_ value: UInt32) -> CharacterClass {
        guard let scalar = Unicode.Scalar(value) else { return .ordinary }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return .zero
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter: return .letter
        case .otherNumber where value < 0x2100: return .letter
        default: return .ordinary
        }
    }
}
