/// Tells UTF-16 without a byte order mark from other bytes (无标记的UTF-16).
enum UTF16Guess {
    /// The byte order, where one reading is nearly all 汉字, marks and ASCII and the other is not.
    static func encoding(of bytes: [UInt8]) -> TextEncoding? {
        guard bytes.count >= 4, bytes.count.isMultiple(of: 2) else { return nil }
        // A sample tells; the conversion looks at all of it.
        let sampled = min(bytes.count, 1 << 16)
        var little = 0
        var big = 0
        for index in stride(from: 0, to: sampled, by: 2) {
            if isUsual(UInt16(bytes[index]) | UInt16(bytes[index + 1]) << 8) { little += 1 }
            if isUsual(UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1])) { big += 1 }
        }
        let units = sampled / 2
        if little * 100 >= units * 97, big * 100 < units * 60 { return .utf16LittleEndian }
        if big * 100 >= units * 97, little * 100 < units * 60 { return .utf16BigEndian }
        return nil
    }

    private static func isUsual(_ unit: UInt16) -> Bool {
        switch unit {
        case 0x09, 0x0A, 0x0C, 0x0D, 0x20...0x7E, 0xA0, 0xB7, 0xD7, 0x2010...0x203B, 0x2160...0x217F, 0x2460...0x24FF,
            0x2500...0x25FF, 0x3000...0x303F, 0x4E00...0x9FA5, 0xFF01...0xFF5E, 0xFFE5:
            true
        default: false
        }
    }
}
