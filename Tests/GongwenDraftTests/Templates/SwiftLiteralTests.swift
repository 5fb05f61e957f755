import Testing

@testable import GongwenDraft

@Suite struct SwiftLiteralTests {
    /// What somebody may type to get out of a literal, or what a terminal may add.
    static let hostile = [
        "", "\"", "\\", "\\\"", "\"; exit(0) //", "\\(县名)", "\\\\(县名)", "\n", "\r\n", "\"\"\"", "\"#", "#\"", "a\tb\0c",
        "//", "/*", "*/", "\u{2028}\u{2029}", "\u{202E}倒", "\u{200B}", "\u{FEFF}", "\u{1B}[31m", "\u{7F}", "\u{85}",
        "㙟𠮷",
        "\u{301}e", "👩‍👩‍👧", "\\u{41}", "\\n", "末尾的反斜杠\\",
    ]

    @Test(arguments: hostile) func `a literal means the characters it was made from`(value: String) {
        let literal = SwiftLiteral.string(value)
        let inside = literal.unicodeScalars.dropFirst().dropLast()
        #expect(SwiftLiteral.meaning(of: inside)?.unicodeScalars.elementsEqual(value.unicodeScalars) == true)
        #expect(literal.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F })
        let source = "let 值 = \(literal)  // 填：\n"
        let standing = Template.read(Array(source.utf8)).output?.keys.first?.standing
        #expect(standing?.unicodeScalars.elementsEqual(value.unicodeScalars) == true)
    }

    @Test func `every scalar of the first plane and some beyond survive`() {
        for start in stride(from: UInt32(0), to: 0x1_1000, by: 64) {
            let value = (start..<start + 64).compactMap(Unicode.Scalar.init)
            var text = String.UnicodeScalarView()
            text.append(contentsOf: value)
            let inside = SwiftLiteral.escaped(String(text))[...].unicodeScalars
            #expect(SwiftLiteral.meaning(of: inside)?.unicodeScalars.elementsEqual(value) == true, "\(start)")
        }
    }

    @Test(arguments: ["\"", "a\"b", "\\", "\\x", "\\u41", "\\u{}", "\\u{D800}", "\\u{110000}", "\\u{41", "\\(a)"])
    func `what is no simple literal has no meaning`(inside: String) {
        #expect(SwiftLiteral.meaning(of: inside[...].unicodeScalars) == nil)
    }
}
