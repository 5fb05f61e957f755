/// Tells files of other programs by their first bytes (文件头), so that the message can name what they are.
enum FileSignature {
    private static let known: [(bytes: [UInt8], name: String)] = [
        (Array("%PDF-".utf8), "PDF文件"),
        (Array("PK\u{3}\u{4}".utf8), "Word（DOCX）或压缩文件"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "旧版Word或WPS文档"),
        (Array("{\\rtf".utf8), "RTF文档"),
        ([0x89, 0x50, 0x4E, 0x47], "图片"),
        ([0xFF, 0xD8, 0xFF], "图片"),
    ]

    /// What the file is, in Chinese; nil where no other program's mark stands at its beginning.
    static func name(of bytes: [UInt8]) -> String? { known.first { bytes.starts(with: $0.bytes) }?.name }
}
