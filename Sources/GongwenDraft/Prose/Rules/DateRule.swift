import GongwenModel
import GongwenRecognition

/// Days and months (日期): 1月27日, 10月底, 01-30. In the frame they are blank until the new text is signed; in the
/// tasks a deadline is a question; a festival's day stays.
enum DateRule {
    static func apply(_ passage: DraftPassage, _ claims: inout DraftClaims) {
        var place = 0
        while place < passage.count {
            guard let range = months(passage, at: place) ?? day(passage, at: place) ?? numericDay(passage, at: place)
            else {
                place += 1
                continue
            }
            place = range.upperBound
            guard claims.isFree(range) else { continue }
            judge(passage, range, &claims)
        }
    }

    private static func judge(_ passage: DraftPassage, _ range: Range<Int>, _ claims: inout DraftClaims) {
        let printed = passage.string(range)
        switch passage.zone {
        case .frame:
            let hole = Hole(kind: .date, prompt: prompt(passage, range), year: passage.next, lastValue: printed)
            claims.take(range, .date, .hole(hole), "日期到时才有")
        case .glossary:
            claims.take(range, .date, .stay, "释义中的日期")
        case .outlook, .review:
            let clause = passage.clause(at: range.lowerBound)
            let rest = range.upperBound..<max(range.upperBound, min(clause.upperBound, range.upperBound + 12))
            let isNamed = passage.quote(at: range.lowerBound) != nil || passage.first(festivals, in: rest) != nil
            let isYearly = passage.ends(yearly, before: range.lowerBound, from: clause.lowerBound) > 0
            let isInForce = passage.first(inForce, in: rest) != nil
            if isNamed || isYearly || isInForce {
                claims.take(range, .date, .stay, isInForce ? "施行日期" : "固定的日子")
            } else {
                claims.ask(
                    range, .date, "时限中的月日", "“\(printed)”：新的一年的时限是哪一天？")
            }
        }
    }

    private static func prompt(_ passage: DraftPassage, _ range: Range<Int>) -> String {
        let clause = passage.clause(at: range.lowerBound)
        if passage.first(printing, in: range.upperBound..<max(range.upperBound, clause.upperBound)) != nil {
            return "印发日期"
        }
        if passage.first(meetings, in: range.upperBound..<max(range.upperBound, clause.upperBound)) != nil
            || passage.at(0) == Sign.dash
        {
            return "会议日期"
        }
        return passage.count <= 24 ? "成文日期" : "日期"
    }

    /// A month with its day or with 底, 末 … at a place; the range ends behind 日, or behind 月 where there is no day.
    static func day(_ passage: DraftPassage, at place: Int) -> Range<Int>? {
        guard place < passage.count, !isNumeral(passage, place - 1),
            let month = Numerals.numeral(in: passage, at: place), month.count <= 2,
            passage.at(month.upperBound) == 0x6708,
            let value = Numerals.value(passage, month), (1...12).contains(value)
        else { return nil }
        let end = month.upperBound + 1
        if let day = Numerals.numeral(in: passage, at: end), day.count <= 3, passage.at(day.upperBound) == 0x65E5 {
            return place..<day.upperBound + 1
        }
        // 3个月 has its 个; 一月 and 月 as a stretch (每月) are none.
        return Sign.isDigit(passage.at(place)) || passage.begins(ends, at: end) > 0 ? place..<end : nil
    }

    /// 1—10月
    private static func months(_ passage: DraftPassage, at place: Int) -> Range<Int>? {
        guard Sign.isDigit(passage.at(place)), !isNumeral(passage, place - 1),
            let first = Numerals.numeral(in: passage, at: place),
            first.count <= 2, YearRule.isRangeSign(passage.at(first.upperBound))
        else { return nil }
        var next = first.upperBound
        while YearRule.isRangeSign(passage.at(next)) { next += 1 }
        guard let second = day(passage, at: next) else { return nil }
        return place..<second.upperBound
    }

    /// 01-30 behind a year and a sign; 9·3 is no date of a deadline.
    private static func numericDay(_ passage: DraftPassage, at place: Int) -> Range<Int>? {
        guard Sign.isDigit(passage.at(place)),
            passage.at(place - 1) == Sign.hyphen || passage.at(place - 1) == Sign.slash
                || passage.at(place - 1) == Sign.dot,
            let year = Numerals.numeral(in: passage, before: place - 1), year.count == 4,
            let month = Numerals.numeral(in: passage, at: place), month.count <= 2,
            passage.at(month.upperBound) == passage.at(place - 1),
            let day = Numerals.numeral(in: passage, at: month.upperBound + 1), day.count <= 2
        else { return nil }
        return place..<day.upperBound
    }

    private static func isNumeral(_ passage: DraftPassage, _ place: Int) -> Bool {
        Sign.isDigit(passage.at(place)) || Numerals.isChinese(passage.at(place)) || passage.at(place) == Sign.dot
    }

    private static let ends = WordSet("底 末 初 中旬 上旬 下旬 份")
    private static let festivals = WordSet("节 纪念日 宣传日 环境日 消防日 宪法日 世界 国际 国家 全国")
    private static let inForce = WordSet("施行 生效 起实施 起执行")
    private static let yearly = WordSet("每年 每年的 逢")
    private static let printing = WordSet("印发 印")
    private static let meetings = WordSet("会议 大会 代表大会")
}
