/// Reads the bytes of a file as text (解码): UTF-8, UTF-16 or GB 18030, told by the bytes themselves.
///
/// UTF-8 and GB 18030 exclude one another in any text of more than a few 汉字: bytes that are valid UTF-8 are read so,
/// all others as GB 18030, unless they are UTF-8 with a few damaged places, which is an error and never a wrong guess.
public enum TextDecoder {
    /// Decodes bytes; throws where they are no text.
    public static func decode(_ bytes: [UInt8]) throws(TextDecodingError) -> DecodedText {
        if let name = FileSignature.name(of: bytes) { throw TextDecodingError(.otherFormat(name)) }
        for encoding in [TextEncoding.utf8, .utf32LittleEndian, .utf16LittleEndian, .utf16BigEndian, .gb18030]
        where bytes.starts(with: encoding.mark) {
            return try decode(bytes, as: encoding, from: encoding.mark.count)
        }
        let examination = UTF8Examination(bytes, from: 0)
        if examination.firstNUL != nil || examination.firstInvalid != nil,
            let encoding = UTF16Guess.encoding(of: bytes)
        {
            return try decode(bytes, as: encoding, from: 0)
        }
        if examination.firstInvalid == nil {
            if !examination.hasWideCharacters, examination.validHighBytes > 0, !examination.hasASCIILetters,
                case .utf8(let text) = CharacterConverter.convert(bytes, from: 0, of: .gb18030)
            {
                // 联通 in GBK is valid UTF-8 too: two-byte characters alone are no Chinese text in UTF-8.
                return DecodedText(utf8: text, encoding: .gb18030)
            }
            try check(examination, bytes)
            return DecodedText(utf8: bytes, encoding: .utf8)
        }
        if let offset = examination.firstInvalid, examination.isDamagedUTF8 {
            if let control = examination.firstNUL {
                throw TextDecodingError(.binary, line: line(of: control, in: bytes))
            }
            throw invalid(bytes, at: offset, .utf8)
        }
        return try decode(bytes, as: .gb18030, from: 0)
    }

    private static func decode(
        _ bytes: [UInt8], as encoding: TextEncoding, from start: Int
    ) throws(TextDecodingError) -> DecodedText {
        if encoding == .utf8 {
            let examination = UTF8Examination(bytes, from: start)
            if let offset = examination.firstInvalid { throw invalid(bytes, at: offset, .utf8) }
            try check(examination, bytes)
            return DecodedText(utf8: Array(bytes[start...]), encoding: .utf8)
        }
        switch CharacterConverter.convert(bytes, from: start, of: encoding) {
        case .unknownEncoding:
            throw TextDecodingError(.noConverter(encoding))
        case .invalid(let offset):
            if encoding == .gb18030, let control = bytes.firstIndex(of: 0) {
                throw TextDecodingError(.binary, line: line(of: control, in: bytes))
            }
            throw invalid(bytes, at: offset, encoding)
        case .utf8(let text):
            try check(UTF8Examination(text, from: 0), text)
            return DecodedText(utf8: text, encoding: encoding)
        }
    }

    private static func check(_ examination: UTF8Examination, _ bytes: [UInt8]) throws(TextDecodingError) {
        if examination.isBinary(size: bytes.count), let control = examination.firstNUL ?? examination.firstControl {
            throw TextDecodingError(.binary, line: line(of: control, in: bytes))
        }
        if !examination.hasCharacters { throw TextDecodingError(.empty) }
    }

    private static func invalid(_ bytes: [UInt8], at offset: Int, _ encoding: TextEncoding) -> TextDecodingError {
        let shown = bytes[offset..<min(offset + 4, bytes.count)].map { byte in
            let digits = String(byte, radix: 16, uppercase: true)
            return digits.utf8.count < 2 ? "0" + digits : digits
        }
        let unit = encoding == .utf16LittleEndian || encoding == .utf16BigEndian ? 2 : 1
        return TextDecodingError(
            .invalid(encoding, bytes: shown.joined(separator: " ")),
            line: line(of: offset, in: bytes, stride: unit, low: encoding == .utf16LittleEndian ? 0 : unit - 1))
    }

    /// The line on which an offset stands, from 1; in UTF-16 a line end is two bytes with the low one at `low`.
    private static func line(of offset: Int, in bytes: [UInt8], stride unit: Int = 1, low: Int = 0) -> UInt32 {
        var line: UInt32 = 1
        var previous: UInt8 = 0
        for index in stride(from: 0, to: min(offset, bytes.count) - unit + 1, by: unit) {
            let byte = unit == 1 || bytes[index + 1 - low] == 0 ? bytes[index + low] : 0xFF
            if byte == 0x0A ? previous != 0x0D : byte == 0x0D { line += 1 }
            previous = byte
        }
        return line
    }
}
