/// A character of a line with what stood before it (字元), in eight bytes.
struct Glyph {
    private var bits: UInt32
    /// Its column in the source line, from 1.
    var column: UInt32

    private static let valueMask: UInt32 = 0x1F_FFFF
    private static let toggleBit: UInt32 = 1 << 21
    private static let lowBit: UInt32 = 1 << 22
    private static let highBit: UInt32 = 1 << 23

    /// Creates a character that stands behind `blanks` columns of white space; more than 255 count as 255.
    init(_ value: UInt32, column: UInt32, blanks: Int) {
        bits = value & Self.valueMask | UInt32(min(blanks, 255)) << 24
        self.column = column
    }

    /// The code point.
    var value: UInt32 { bits & Self.valueMask }
    /// Columns of white space before it in its line; 0 for the first one, whose white space is the indent.
    var blanks: Int { Int(bits >> 24) }
    /// Whether bold type is switched on or off before it (`**`).
    var togglesBold: Bool {
        get { bits & Self.toggleBit != 0 }
        set { bits = newValue ? bits | Self.toggleBit : bits & ~Self.toggleBit }
    }
    /// How it stands to the line: `_{…}` lowers, `^{…}` raises.
    var script: TracedText.Style? {
        get {
            if bits & (Self.lowBit | Self.highBit) == 0 { return nil }
            return bits & Self.lowBit != 0 ? .subscript : .superscript
        }
        set {
            bits &= ~(Self.lowBit | Self.highBit)
            if newValue == .subscript { bits |= Self.lowBit } else if newValue == .superscript { bits |= Self.highBit }
        }
    }
    /// The character.
    var scalar: Unicode.Scalar { Unicode.Scalar(value) ?? "\u{FFFD}" }
}
