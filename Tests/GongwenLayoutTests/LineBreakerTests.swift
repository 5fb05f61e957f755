import Testing

@testable import GongwenLayout

/// Where lines end. Lines are written with | between them; widths are half cells.
@Suite struct LineBreakerTests {
    /// A text, the width of its lines and the lines expected.
    struct Case: Sendable, CustomTestStringConvertible {
        var text: String
        var width: Int
        var expected: String
        var level = LayoutProfile.BreakingLevel.basic
        var testDescription: String { "\(level): \(expected)" }

        init(_ text: String, _ width: Int, _ expected: String, _ level: LayoutProfile.BreakingLevel = .basic) {
            (self.text, self.width, self.expected, self.level) = (text, width, expected, level)
        }
    }

    static func broken(
        _ text: String, _ width: Int, _ level: LayoutProfile.BreakingLevel = .basic, lone: Bool = false
    ) -> String {
        let bytes = Array(text.utf8)
        return LineBreaker(level: level, avoidsLoneCharacter: lone).lines(of: bytes, first: width, rest: width)
            .map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }.joined(separator: "|")
    }

    static func check(_ item: Case) {
        #expect(broken(item.text, item.width, item.level) == item.expected, "\(item.text) at \(item.width)")
    }

    @Test(
        arguments: [
            Case("一二三四五六七八", 10, "一二三四五|六七八"), Case("一二三四五，六", 10, "一二三四|五，六"),
            Case("一二三“四五”六", 12, "一二三“四|五”六"), Case("一二三四五。”六", 10, "一二三四|五。”六"),
            Case("一二三四五）六", 10, "一二三四|五）六"), Case("一二三四五》六", 10, "一二三四|五》六"),
            Case("一二三四五·六", 10, "一二三四|五·六"), Case("一二三四五～六", 10, "一二三四|五～六"),
            Case("一二三四五—六", 10, "一二三四|五—六"), Case("一二三四五/六", 10, "一二三四|五/六"),
            Case("一二三四五,六", 10, "一二三四|五,六"), Case("一二三四五)六", 10, "一二三四|五)六"),
            Case("一二三四五，六", 10, "一二三四五|，六", .none),
        ])
    func `marks that may not start a line take the character before them along`(_ item: Case) { Self.check(item) }

    @Test(
        arguments: [
            Case("一二三四“五六”", 10, "一二三四|“五六”"), Case("一二三四《五六》", 10, "一二三四|《五六》"),
            Case("一二三四（五六）", 10, "一二三四|（五六）"), Case("一二三四〔2026〕", 10, "一二三四|〔2026〕"),
            Case("一二三四“五六”", 10, "一二三四“|五六”", .none),
            Case("一二三四/五六", 10, "一二三四/|五六"), Case("一二三四/五六", 10, "一二三|四/五六", .gb),
        ])
    func `opening marks do not end a line`(_ item: Case) { Self.check(item) }

    @Test(
        arguments: [
            Case("一二三四——五六", 10, "一二三四|——五六"), Case("一二三四……五六", 10, "一二三四|……五六"),
            Case("一二三四——五六", 10, "一二三|四——五六", .strict),
            Case("一二三四……五六", 10, "一二三|四……五六", .strict),
        ])
    func `—— and …… stay whole`(_ item: Case) { Self.check(item) }

    @Test(
        arguments: [
            Case("一二三12345六", 10, "一二三|12345六"), Case("一二三1,234.5六", 10, "一二三|1,234.5六"),
            Case("一二三402.6亿元", 10, "一二三|402.6亿元"), Case("一二三四95%以上", 10, "一二三四|95%以上"),
            Case("一二三四3‰五", 10, "一二三四|3‰五"), Case("一二三四25℃五", 10, "一二三四|25℃五"),
            Case("一二0.8个百分点五", 12, "一二|0.8个百分点|五"), Case("0.8个百分点", 8, "0.8个百|分点"),
            Case("一二三四¥5五", 10, "一二三四|¥5五"), Case("一二三四−5五", 10, "一二三四|−5五"),
            Case("一二三2026年1月", 10, "一二三|2026年1月"), Case("一二三四100多万元", 12, "一二三四|100多万元"),
            Case("一二15%～30%五", 10, "一二15%～|30%五"), Case("402.6亿元", 6, "402.6|亿元"),
            Case("一二三四5亩地", 12, "一二三四5亩|地"),
            Case("一二三 402.6 亿元四", 14, "一二三|402.6 亿元四"), Case("一二三 12 %四", 10, "一二三|12 %四"),
            Case("一二三 12 和四五", 10, "一二三 12|和四五"), Case("一二三四12　亩", 12, "一二三四|12　亩"),
        ])
    func `R9-1 L-3 L-9 numbers stay whole and with their sign and unit`(_ item: Case) { Self.check(item) }

    @Test(
        arguments: [
            Case("一二三PM2.5四", 10, "一二三|PM2.5四"), Case("一二三GB/T四", 8, "一二三|GB/T四"),
            Case("abcdefghijkl", 6, "abcdef|ghijkl"), Case("see the word", 8, "see the|word"),
            Case("网址abc/defgh/ij", 8, "网址|abc/|defgh/ij"), Case("一二三四a/b", 10, "一二三四|a/b"),
            Case("一二三四，GDP增", 12, "一二三四，|GDP增"), Case("一二三,GDP增长", 8, "一二三,|GDP增长"),
        ])
    func `Latin words stay whole, unless they are longer than a line`(_ item: Case) { Self.check(item) }

    @Test(
        arguments: [
            Case("一二e\u{301}三", 6, "一二e\u{301}|三"), Case("一二三\u{FE00}四", 6, "一二三\u{FE00}|四"),
            Case("一𠮷二𠮷三", 6, "一𠮷二|𠮷三"), Case("一👨\u{200D}👩二", 4, "一|👨\u{200D}👩|二"),
        ])
    func `characters without width stay with the one before them`(_ item: Case) { Self.check(item) }

    @Test(
        arguments: [
            Case("一二三　四", 6, "一二三|四"), Case("一二　三四", 8, "一二　三|四"), Case("一二 三", 4, "一二|三"),
            Case("一二\n三四", 20, "一二|三四"), Case("一二\n\n三", 20, "一二|三"), Case("   ", 4, ""), Case("", 4, ""),
        ])
    func `blanks at a line's end are not printed, line ends of the author are kept`(_ item: Case) { Self.check(item) }

    @Test func `L-7: a last line is not one character and a mark`() {
        #expect(Self.broken("一二三四五六。", 10, lone: true) == "一二三四|五六。")
        #expect(Self.broken("一二三四五六。", 10, lone: false) == "一二三四五|六。")
        #expect(Self.broken("一二三四五六七。", 10, lone: true) == "一二三四五|六七。")
        // The line above would end on an opening mark: nothing is pulled over from before it.
        #expect(Self.broken("一二三“四五六。", 12, lone: true) == "一二三“四|五六。")
    }

    @Test func `a run of marks longer than a line is cut where the line is full`() {
        #expect(Self.broken("，，，，，", 4) == "，，|，，|，")
        #expect(Self.broken("————", 4) == "——|——")
        #expect(Self.broken("1234567", 2) == "12|34|56|7")
    }

    @Test func `the widest part that may not be cut is measured`() {
        let breaker = LineBreaker(level: .basic, avoidsLoneCharacter: true)
        #expect(breaker.widestPart(of: Array("一二402.6亿元三".utf8)) == 9)
        #expect(breaker.widestPart(of: Array("一二".utf8)) == 2)
        #expect(breaker.widestPart(of: []) == 0)
    }

    @Test func `L-4: one of 、，。 hangs outside a full line where the house wants it`() {
        func hung(_ text: String) -> String {
            let bytes = Array(text.utf8)
            return LineBreaker(level: .basic, avoidsLoneCharacter: false, hangsMarks: true)
                .lines(of: bytes, first: 10, rest: 10)
                .map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }.joined(separator: "|")
        }
        #expect(hung("一二三四五，六") == "一二三四五，|六")
        #expect(hung("一二三四五。六七八九十、一") == "一二三四五。|六七八九十、|一")
        #expect(hung("一二三四五；六") == "一二三四|五；六")
        #expect(hung("一二三四五。”六") == "一二三四|五。”六")
        #expect(Self.broken("一二三四五，六", 10) == "一二三四|五，六")
    }
}
