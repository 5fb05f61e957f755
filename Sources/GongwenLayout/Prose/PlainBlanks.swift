/// Makes an author's white space fit the grid: a tab is one blank, every kind of line end a line feed.
enum PlainBlanks {
    /// Appends a string's UTF-8 with its white space made plain; all other characters stay.
    static func append(_ string: String, to bytes: inout [UInt8]) {
        var string = string
        let isPlain = string.withUTF8 { characters in
            guard !Self.needsWork(characters) else { return false }
            bytes.append(contentsOf: characters)
            return true
        }
        guard !isPlain else { return }
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

    /// Whether there is a tab, a line end of any kind or another control character: NEL is C2 85, line and paragraph
    /// separator are E2 80 A8 and A9.
    private static func needsWork(_ characters: UnsafeBufferPointer<UInt8>) -> Bool {
        for index in characters.indices {
            let byte = characters[index]
            if byte < 0x20 { return true }
            if byte == 0xC2, index + 1 < characters.count, characters[index + 1] == 0x85 { return true }
            guard byte == 0xE2, index + 2 < characters.count, characters[index + 1] == 0x80 else { continue }
            if characters[index + 2] == 0xA8 || characters[index + 2] == 0xA9 { return true }
        }
        return false
    }
}
