import GongwenModel

/// Reads UTF-8 into lines of characters (分行): takes out white space at line ends and markup, in one pass.
///
/// A line ends with LF, CR or CR LF, as editors count them. A form feed, a vertical tab, U+0085, U+2028 and U+2029 divide
/// a line, but its number stays; the last three end lines in a text that has no other line end.
struct LineScanner {
    private var sheet = LineSheet()
    private var line: [UInt32] = []
    private var number: UInt32 = 1
    /// How many characters of the source line stand before `line`.
    private var consumed: UInt32 = 0
    private var endsWithSeparators = false
    private var gap = 0
    private var beginsPage = false

    /// The lines of a text.
    static func scan(_ bytes: [UInt8]) -> LineSheet {
        var scanner = LineScanner()
        // Continuation bytes begin no character.
        scanner.sheet.glyphs.reserveCapacity(bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) })
        bytes.withUnsafeBufferPointer { scanner.scan($0) }
        return scanner.sheet
    }

    private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
        var index = 0
        let end = bytes.count
        endsWithSeparators = !bytes.contains { $0 == 0x0A || $0 == 0x0D }
        if end >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { index = 3 }
        while index < end {
            let byte = bytes[index]
            if byte >= 0xE3, byte < 0xF0, index + 2 < end {
                line.append(
                    UInt32(byte & 0xF) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F))
                index += 3
            } else if byte >= 0x20, byte < 0x80 {
                line.append(UInt32(byte))
                index += 1
            } else {
                index = readRare(bytes, at: index)
            }
        }
        finishPiece()
    }

    /// Reads a line end, a control character or a character of two or four bytes.
    private mutating func readRare(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let byte = bytes[index]
        switch byte {
        case 0x0A:
            finishLine()
            return index + 1
        case 0x0D:
            finishLine()
            return index + 1 < bytes.count && bytes[index + 1] == 0x0A ? index + 2 : index + 1
        case 0x0B:
            divideLine()
            return index + 1
        case 0x0C:
            divideLine()
            beginsPage = true
            return index + 1
        case 0..<0x80:
            line.append(UInt32(byte))
            return index + 1
        default:
            break
        }
        let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        guard byte >= 0xC2, index + length <= bytes.count else {
            line.append(0xFFFD)
            return index + 1
        }
        var value = UInt32(byte) & (0x7F >> UInt32(length))
        for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
        if value == 0x85 || value == 0x2028 || value == 0x2029 {
            if endsWithSeparators { finishLine() } else { divideLine() }
        } else {
            line.append(value)
        }
        return index + length
    }

    private mutating func finishLine() {
        finishPiece()
        number += 1
        consumed = 0
    }

    private mutating func divideLine() {
        let length = UInt32(clamping: line.count + 1)
        // What stands before a form feed at the beginning of a line is no empty line.
        if !line.isEmpty { finishPiece() }
        consumed += length
    }

    /// Cleans the characters gathered and adds them as a line; nothing but white space is an empty line.
    private mutating func finishPiece() {
        var characters: [UInt32] = []
        swap(&characters, &line)
        let cleaned = characters.withUnsafeBufferPointer { characters in
            var cleaner = LineCleaner(characters, number: number, consumed: consumed)
            cleaner.clean(into: &sheet)
            return cleaner.line(gap: gap, beginsPage: beginsPage, in: sheet)
        }
        if let cleaned {
            sheet.lines.append(cleaned)
            gap = 0
            beginsPage = false
        } else {
            gap += 1
        }
        // The room of a line of usual length serves the next one too.
        if characters.count < 1 << 16 {
            characters.removeAll(keepingCapacity: true)
            swap(&characters, &line)
        }
    }
}
