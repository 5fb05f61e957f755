import Testing

@testable import GongwenGlossary

struct FoldedTextTests {
    @Test(arguments: [
        ("ＡＢ１２％", "AB12%"), ("，；：！？", ",;:!?"), ("PM₂.₅", "PM2.5"), ("m²、m³", "m2、m3"), ("10⁴", "104"),
        ("PM_{2.5}", "PM2.5"), ("x^{2}", "x2"), ("a_b", "a_b"), ("_{2}", "_{2}"), ("a_{没有收尾", "a_{没有收尾"),
        ("甲　乙 丙\u{A0}丁\u{200B}戊", "甲乙丙丁戊"), ("一㙟𠮷", "一㙟𠮷"), ("Ⅲ期", "III期"), ("——……", "——……"),
    ])
    func `folds to one form`(_ original: String, _ folded: String) {
        #expect(String(decoding: FoldedText(original).bytes, as: UTF8.self) == folded)
    }

    @Test(arguments: ["甲ＰＭ２．５乙", "甲PM_{2.5}乙", "甲PM₂.₅乙"])
    func `finds the way back to whole characters`(_ original: String) throws {
        var text = original
        let folded = FoldedText(text)
        let range = 3..<8
        #expect(String(decoding: folded.bytes[range], as: UTF8.self) == "PM2.5")
        let back = text.withUTF8 { folded.original(range, in: $0) }
        #expect(String(decoding: Array(original.utf8)[back], as: UTF8.self) == String(original.dropFirst().dropLast()))
    }

    @Test(arguments: [[0xE4], [0xE4, 0xB8], [0xF0, 0x9F], [0xC2], [0xFF, 0x80]] as [[UInt8]])
    func `takes bytes that break off`(_ bytes: [UInt8]) {
        #expect(bytes.withUnsafeBufferPointer { FoldedText($0).bytes.count } <= bytes.count)
    }
}
