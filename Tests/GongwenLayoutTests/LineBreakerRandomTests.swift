import GongwenTestSupport
import Testing

@testable import GongwenLayout

/// Laws of line breaking over random prose; a failure names its seed.
@Suite struct LineBreakerRandomTests {
    private static let pieces = [
        "全县", "生产总值", "增长，", "完成。", "“十四五”", "《条例》", "（试行）", "〔2026〕7号", "402.6亿元", "6.5%，", "0.8个百分点", "——让",
        "……又", "PM2.5", "2021—2025年", "1,234.50万元", "15%～30%", "甲/乙", "e\u{301}", "𠮷", "·", "　", " ", "GB/T 9704",
        "−3℃",
        "¥50", "。”", "！", "100多户", "“七改”工程", "、", "\n",
    ]

    private static let notAtStart = Set("。，、；：？！”’）〕》〉】·～,.;:!?)]}%‰℃/".unicodeScalars)
    private static let notAtEnd = Set("“‘（〔《〈【¥−([{".unicodeScalars)
    private static let units = ["亿", "万", "个", "年", "户", "元", "号", "多"].flatMap { $0.unicodeScalars }

    private static func prose(_ source: inout RandomSource) -> String {
        (0..<20 + source.below(80)).map { _ in source.pick(pieces) }.joined()
    }

    private static func visible<Text: Sequence>(_ scalars: Text) -> String where Text.Element == Unicode.Scalar {
        String(String.UnicodeScalarView(scalars.filter { !$0.properties.isWhitespace }))
    }

    private static func width(_ line: String) -> Int {
        line.unicodeScalars.reduce(0) { sum, scalar in
            if scalar.properties.generalCategory == .nonspacingMark { return sum }
            return sum + (scalar.isASCII || scalar == "·" ? 1 : 2)
        }
    }

    @Test(arguments: [UInt64](1...200))
    func `no line is too wide, nothing is lost, marks and numbers keep their place`(seed: UInt64) {
        var source = RandomSource(seed: seed)
        let text = Self.prose(&source)
        let limit = source.pick([4, 7, 12, 24, 26, 39, 52, 56])
        let level = source.pick([LayoutProfile.BreakingLevel.basic, .gb, .strict])
        let bytes = Array(text.utf8)
        let lines = LineBreaker(level: level, avoidsLoneCharacter: source.chance(2))
            .lines(of: bytes, first: source.chance(2) ? limit : max(2, limit - 4), rest: limit)
        let printed = lines.map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }
        let place = Comment("seed \(seed), \(limit) half cells, \(level): \(printed)")
        #expect(Self.visible(printed.joined().unicodeScalars) == Self.visible(text.unicodeScalars), place)
        for (line, cut) in zip(printed, lines) {
            #expect(Self.width(line) <= limit, place)
            #expect(Self.width(line) == cut.width, place)
        }
        // Narrower than this, a run that may not be cut can be longer than a line.
        guard limit >= 24 else { return }
        for (index, line) in printed.enumerated().dropFirst() {
            guard let first = line.unicodeScalars.first, let last = printed[index - 1].unicodeScalars.last else {
                continue
            }
            // An author's own line end may stand anywhere.
            guard !bytes[lines[index - 1].end..<lines[index].start].contains(0x0A) else { continue }
            #expect(!Self.notAtStart.contains(first), place)
            #expect(!Self.notAtEnd.contains(last), place)
            #expect(!(level != .basic && last == "/"), place)
            let isDigit = ("0"..."9").contains(last)
            let isParted = bytes[lines[index - 1].end..<lines[index].start].count > 0
            #expect(isParted || !(isDigit && (first.isASCII || Self.units.contains(first))), place)
            #expect(!(first == "—" && last == "—") && !(first == "…" && last == "…"), place)
            if level == .strict { #expect(first != "—" && first != "…", place) }
        }
    }
}
