/// A way characters stand in bytes (文字编码).
public enum TextEncoding: String, Sendable, CaseIterable {
    /// UTF-8, with or without a byte order mark.
    case utf8 = "UTF-8"
    /// UTF-16, low byte first.
    case utf16LittleEndian = "UTF-16LE"
    /// UTF-16, high byte first.
    case utf16BigEndian = "UTF-16BE"
    /// UTF-32, low byte first.
    case utf32LittleEndian = "UTF-32LE"
    /// GB 18030 with its parts GBK and GB 2312.
    case gb18030 = "GB18030"

    /// What a Chinese message calls it.
    public var name: String {
        switch self {
        case .utf8, .gb18030: self == .utf8 ? "UTF-8" : "GB 18030"
        case .utf16LittleEndian, .utf16BigEndian: "UTF-16"
        case .utf32LittleEndian: "UTF-32"
        }
    }

    /// The byte order mark a text may begin with; GB 18030 has one too.
    var mark: [UInt8] {
        switch self {
        case .utf8: [0xEF, 0xBB, 0xBF]
        case .utf16LittleEndian: [0xFF, 0xFE]
        case .utf16BigEndian: [0xFE, 0xFF]
        case .utf32LittleEndian: [0xFF, 0xFE, 0, 0]
        case .gb18030: [0x84, 0x31, 0x95, 0x33]
        }
    }
}

/// A text as UTF-8 without byte order mark, and what it was written in (解码结果).
public struct DecodedText: Sendable, Equatable {
    /// The characters as valid UTF-8; line ends are those of the source.
    public var utf8: [UInt8]
    /// What the source was written in.
    public var encoding: TextEncoding

    /// Creates a text.
    public init(utf8: [UInt8], encoding: TextEncoding) {
        self.utf8 = utf8
        self.encoding = encoding
    }
}
