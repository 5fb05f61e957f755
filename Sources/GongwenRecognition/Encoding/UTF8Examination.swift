/// What bytes look like when they are read as UTF-8 (UTF-8检视).
struct UTF8Examination {
    /// The first byte that begins no character; nil in valid UTF-8.
    private(set) var firstInvalid: Int?
    /// Bytes above 7F inside valid characters.
    private(set) var validHighBytes = 0
    /// Bytes above 7F that belong to none.
    private(set) var invalidBytes = 0
    /// Whether a character of three or four bytes stands in it, as every 汉字 does.
    private(set) var hasWideCharacters = false
    /// Whether an ASCII letter stands in it.
    private(set) var hasASCIILetters = false
    /// The first NUL.
    private(set) var firstNUL: Int?
    /// The first control character that no text file holds.
    private(set) var firstControl: Int?
    /// How many there are.
    private(set) var controls = 0
    /// Whether there is a character that is no white space.
    private(set) var hasCharacters = false

    /// Examines bytes from an offset on.
    init(_ bytes: [UInt8], from start: Int) {
        bytes.withUnsafeBufferPointer { examine($0, from: start) }
    }

    /// Bytes of a damaged UTF-8 text; GB 18030 read as UTF-8 is nearly all invalid.
    var isDamagedUTF8: Bool { firstInvalid != nil && validHighBytes > invalidBytes * 4 }

    /// Whether control characters make up more than a fiftieth.
    func isBinary(size: Int) -> Bool { firstNUL != nil || controls >= 4 && controls * 50 > size }

    private mutating func examine(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
        var index = start
        let end = bytes.count
        while index < end {
            let byte = bytes[index]
            if byte < 0x80 {
                if byte > 0x20 { note(ascii: byte, at: index) } else if byte < 0x20 { note(control: byte, at: index) }
                index += 1
                continue
            }
            let length = Self.length(bytes, at: index)
            if length == 0 {
                if firstInvalid == nil { firstInvalid = index }
                invalidBytes += 1
                index += 1
                continue
            }
            validHighBytes += length
            if length > 2 {
                hasWideCharacters = true
            }
            if !hasCharacters { hasCharacters = !Self.isEmpty(bytes, at: index, length: length) }
            index += length
        }
    }

    private mutating func note(ascii byte: UInt8, at index: Int) {
        if byte == 0x7F {
            note(control: byte, at: index)
        } else {
            hasCharacters = true
            if byte | 0x20 >= 0x61, byte | 0x20 <= 0x7A { hasASCIILetters = true }
        }
    }

    private mutating func note(control byte: UInt8, at index: Int) {
        // Tab, line ends and form feed are text; 1A ends old files.
        if (0x09...0x0D).contains(byte) || byte == 0x1A { return }
        if byte == 0, firstNUL == nil { firstNUL = index }
        if firstControl == nil { firstControl = index }
        controls += 1
    }

    /// Whether a character is white space or prints nothing.
    private static func isEmpty(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, length: Int) -> Bool {
        var value = UInt32(bytes[index]) & (0x7F >> UInt32(length))
        for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
        return CodePoint.blankWidth(value) > 0 || CodePoint.isInvisible(value) || value == 0x2028 || value == 0x2029
    }

    /// The length of the character that begins at an offset; 0 where none does.
    private static func length(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let lead = bytes[index]
        let left = bytes.count - index
        func follows(_ offset: Int) -> Bool { bytes[index + offset] & 0xC0 == 0x80 }
        switch lead {
        case 0xC2...0xDF:
            return left > 1 && follows(1) ? 2 : 0
        case 0xE0...0xEF:
            guard left > 2, follows(1), follows(2) else { return 0 }
            // No overlong forms and no surrogates.
            if lead == 0xE0, bytes[index + 1] < 0xA0 { return 0 }
            if lead == 0xED, bytes[index + 1] > 0x9F { return 0 }
            return 3
        case 0xF0...0xF4:
            guard left > 3, follows(1), follows(2), follows(3) else { return 0 }
            if lead == 0xF0, bytes[index + 1] < 0x90 { return 0 }
            if lead == 0xF4, bytes[index + 1] > 0x8F { return 0 }
            return 4
        default:
            return 0
        }
    }
}
