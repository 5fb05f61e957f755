import GongwenModel
import GongwenRecognition

/// Document numbers (发文字号): 青政办发〔2026〕4号. The document's own gets a new serial number when it is signed;
/// a cited one names another document for good.
enum DocumentNumberRule {
    static func apply(_ passage: DraftPassage, _ claims: inout DraftClaims) {
        for open in 0..<passage.count where opens(passage.at(open)) {
            let year = open + 1..<open + 5
            guard year.upperBound < passage.count, passage.folded[year].allSatisfy(Sign.isDigit),
                closing.contains(passage.at(year.upperBound))
            else { continue }
            var start = year.upperBound + 1
            if passage.at(start) == Self.ordinal { start += 1 }
            var end = start
            while Sign.isDigit(passage.at(end)) { end += 1 }
            guard passage.at(end) == Self.mark, end == start || end - start <= 5 else { continue }
            let isOwn = passage.zone == .frame && end == passage.count - 1 && passage.count <= 24
            let serial = start..<end
            guard isOwn else {
                claims.take(year, .year, .stay, "所引文件的发文字号")
                claims.take(serial, .number, .stay, "所引文件的发文字号")
                continue
            }
            claims.take(year, .year, .roll(String(passage.next)), "本文发文字号的年份，随新的年度")
            let hole = Hole(
                kind: .value, prompt: "发文顺序号", year: passage.next, lastValue: passage.string(serial))
            claims.take(serial, .number, .hole(hole), "发文顺序号签发后才有")
        }
    }

    private static func opens(_ value: UInt32) -> Bool {
        value == 0x3014 || value == 0x5B || value == 0x28 || value == 0x3010
    }
    private static let closing: Set<UInt32> = [0x3015, 0x5D, 0x29, 0x3011, 0xFF3D]
    /// 号
    private static let mark: UInt32 = 0x53F7
    /// 第
    private static let ordinal: UInt32 = 0x7B2C
}
