/// Makes an author's white space fit the grid: a tab is one blank, every kind of line end a line feed.
enum PlainBlanks {
    /// Appends a string's UTF-8 with its white space made plain; all other characters stay.
    static func append(_ string: String, to bytes: inout [UInt8]) {
        let start = bytes.count
        bytes.append(contentsOf: string.utf8)
        // Line and paragraph separator begin with E2 80, NEL with C2; most prose has none of these bytes.
        guard bytes[start...].contains(where: { $0 < 0x20 || $0 == 0xC2 || $0 == 0x80 }) else { return }
        bytes.removeSubrange(start...)
        var previous: UInt32 = 0
        for scalar in string.unicodeScalars {
            switch scalar.value {
            case 0x09: bytes.append(0x20)
            case 0x0A where previous == 0x0D: break
            case 0x0A...0x0D, 0x85, 0x2028, 0x2029: bytes.append(0x0A)
            default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
            previous = scalar.value
        }
    }
}
