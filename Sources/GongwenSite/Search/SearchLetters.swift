/// Which characters words of a search consist of (检索用字); `search.js` says the same of folded text.
///
/// Letters are 汉字 and other letters, ASCII letters, digits and `%`, and a full stop between digits (PM2.5). Everything
/// else parts words. Quotation marks are gone already: 农村“七改”工程 is found as 农村七改工程.
enum SearchLetters {
    /// The code points above ASCII that part words, in order; the script's own table is compared with it.
    static let separators: [ClosedRange<UInt32>] = [
        0x80...0xBF, 0x2000...0x206F, 0x2E00...0x2E7F, 0x3000...0x3004, 0x3008...0x3020, 0x3030...0x3030,
        0xFE10...0xFE1F, 0xFE30...0xFE6F, 0xFF5F...0xFF65, 0xFFF0...0xFFFF,
    ]

    /// What an ASCII byte of folded text stands for: letters in lower case, 0 for what parts words.
    static func ascii(_ byte: UInt8) -> UInt32 {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(byte | 0x20)
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "%"): UInt32(byte)
        default: isDigit(byte) ? UInt32(byte) : 0
        }
    }

    static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    /// Whether a code point above ASCII parts words.
    static func parts(_ scalar: UInt32) -> Bool {
        // 汉字, as most are.
        if scalar > 0x3030, scalar < 0xFE10 { return false }
        return separators.contains { $0.contains(scalar) }
    }

    /// Calls `visit` for the letters of folded UTF-8 in order, as code points; 0 stands for what parts words.
    static func visit(_ folded: [UInt8], _ visit: (UInt32) -> Void) {
        var offset = 0
        while offset < folded.count {
            let lead = folded[offset]
            if lead < 0x80 {
                let isPoint =
                    lead == UInt8(ascii: ".") && offset > 0 && isDigit(folded[offset - 1])
                    && offset + 1 < folded.count && isDigit(folded[offset + 1])
                visit(isPoint ? UInt32(lead) : ascii(lead))
                offset += 1
                continue
            }
            let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
            var scalar = UInt32(lead) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
            for byte in folded[min(offset + 1, folded.count)..<min(offset + length, folded.count)] {
                scalar = scalar << 6 | UInt32(byte & 0x3F)
            }
            visit(parts(scalar) ? 0 : scalar)
            offset += length
        }
    }
}
