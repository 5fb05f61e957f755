import Testing

@testable import GongwenRecognition

/// Which bytes are read as which text, and which are refused.
struct TextDecoderTests {
    private static let sample = "青禾县人民政府办公室\n关于做好春季农业生产的通知\n"

    /// The sample's bytes in an encoding, made with plain arithmetic where there is one.
    private static func utf16(_ text: String, low: Bool) -> [UInt8] {
        text.utf16.flatMap { unit in
            low ? [UInt8(unit & 0xFF), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 0xFF)]
        }
    }

    @Test func `UTF-8 is read with and without its mark`() throws {
        let bytes = Array(Self.sample.utf8)
        #expect(try TextDecoder.decode(bytes) == DecodedText(utf8: bytes, encoding: .utf8))
        #expect(try TextDecoder.decode([0xEF, 0xBB, 0xBF] + bytes) == DecodedText(utf8: bytes, encoding: .utf8))
    }

    @Test func `UTF-16 is read in both orders, with and without its mark`() throws {
        for low in [true, false] {
            let bytes = Self.utf16(Self.sample, low: low)
            let expected = DecodedText(
                utf8: Array(Self.sample.utf8), encoding: low ? .utf16LittleEndian : .utf16BigEndian)
            #expect(try TextDecoder.decode(bytes) == expected)
            #expect(try TextDecoder.decode((low ? [0xFF, 0xFE] : [0xFE, 0xFF]) + bytes) == expected)
        }
    }

    @Test func `GB 18030 is read, even where its bytes are UTF-8 as well`() throws {
        // 县通知。 and 联通, the pair that editors are known to take for UTF-8.
        let notice: [UInt8] = [0xCF, 0xD8, 0xCD, 0xA8, 0xD6, 0xAA, 0xA1, 0xA3]
        #expect(try TextDecoder.decode(notice) == DecodedText(utf8: Array("县通知。".utf8), encoding: .gb18030))
        let pair: [UInt8] = [0xC1, 0xAA, 0xCD, 0xA8]
        #expect(try TextDecoder.decode(pair) == DecodedText(utf8: Array("联通".utf8), encoding: .gb18030))
        // Four bytes: 㐀.
        #expect(try TextDecoder.decode(notice + [0x81, 0x39, 0xEE, 0x39]).utf8 == Array("县通知。㐀".utf8))
    }

    @Test(arguments: [[], Array(" \n　\r\n\u{FEFF}\u{200B}".utf8)])
    func `a text without characters is refused`(_ bytes: [UInt8]) {
        #expect(throws: TextDecodingError(.empty)) { try TextDecoder.decode(bytes) }
    }

    @Test func `control characters make a file no text`() {
        #expect(throws: TextDecodingError(.binary, line: 2)) { try TextDecoder.decode(Array("甲\n\0乙".utf8)) }
        #expect(throws: TextDecodingError(.binary, line: 3)) {
            try TextDecoder.decode(Array("甲\r\n乙\r\n\u{1}\u{2}\u{3}\u{4}\u{5}".utf8))
        }
    }

    @Test func `a few stray control characters do not`() throws {
        let text = "青禾县\u{2}人民政府\u{1A}"
        #expect(try TextDecoder.decode(Array(text.utf8)).utf8 == Array(text.utf8))
    }

    @Test func `files of other programs are named`() {
        for (bytes, name) in [(Array("%PDF-1.7".utf8), "PDF文件"), (Array("PK\u{3}\u{4}".utf8), "Word（DOCX）或压缩文件")] {
            #expect(throws: TextDecodingError(.otherFormat(name))) { try TextDecoder.decode(bytes) }
        }
    }

    @Test func `damaged UTF-8 is an error on its line, and never read as something else`() {
        let whole = Array("第一行有许多汉字\n第二行也有\n第三行\n".utf8)
        let second = Array("第一行有许多汉字\n".utf8).count
        let damaged = whole[..<(second + 3)] + [0xFF] + whole[(second + 3)...]
        #expect(throws: TextDecodingError(.invalid(.utf8, bytes: "FF E4 BA 8C"), line: 2)) {
            try TextDecoder.decode(Array(damaged))
        }
        #expect(throws: TextDecodingError(.invalid(.utf8, bytes: "E8"), line: 1)) {
            try TextDecoder.decode(Array("第一行有许多汉字".utf8) + [0xE8])
        }
    }

    @Test func `bytes that GB 18030 does not know are an error on their line`() throws {
        let error = #expect(throws: TextDecodingError.self) {
            try TextDecoder.decode([0xCF, 0xD8, 0x0A, 0xCD, 0xA8, 0xFF, 0xFF])
        }
        #expect(error == TextDecodingError(.invalid(.gb18030, bytes: "FF FF"), line: 2))
        #expect(error?.message == "第2行的字节“FF FF”不合GB 18030编码，文件可能损坏或混用了编码，请另存为UTF-8后再导入")
        #expect(error?.diagnostic.id == "text-encoding")
        #expect(error?.diagnostic.location?.start.line == 2)
    }
}
