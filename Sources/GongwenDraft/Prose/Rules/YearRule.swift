import GongwenRecognition

/// Years of four digits, in Arabic or Chinese ones (年份): the text's year rolls to the new one; what lies behind it
/// stays or is a question; the ends of long plans stay until the new year reaches them.
struct YearRule {
    /// A year found.
    struct Year {
        /// Its four digits.
        var digits: Range<Int>
        var value: Int
        /// The two ends of 2021—2025年, this one included.
        var span: ClosedRange<Int>?
    }

    static func apply(_ passage: DraftPassage, _ claims: inout DraftClaims) {
        for year in passage.years where claims.isFree(year.digits) {
            let (verdict, reason) = judge(passage, year)
            claims.take(year.digits, .year, verdict, reason)
        }
    }

    private static func judge(_ passage: DraftPassage, _ year: Year) -> (DraftItem.Verdict, String) {
        let value = year.value
        let delta = passage.next - passage.year
        let isNear = abs(value - passage.year) <= 1
        let printed = passage.string(year.digits)
        func roll(_ reason: String) -> (DraftItem.Verdict, String) {
            (.roll(digits(of: value + delta, like: passage, year.digits)), reason)
        }
        func ask(_ reason: String, _ question: String) -> (DraftItem.Verdict, String) {
            (.ask(prompt: "\(printed)年：\(question)", choices: []), reason)
        }
        if passage.zone == .glossary {
            // The headword names something of the year: 2026年10件民生实事.
            let isOwn = value == passage.year && passage.isHeadword(year.digits)
            return isOwn ? roll("词条中的年份顺延") : (.stay, "释义中的年份")
        }
        if let span = year.span, span.count > 1, span.count <= 30 {
            if passage.isHeading, passage.zone == .review { return roll("标题中的年份顺延") }
            if span.contains(passage.next) { return (.stay, "\(span.lowerBound)—\(span.upperBound)年，新的年度在其中") }
            return ask("\(span.lowerBound)—\(span.upperBound)年，新的年度不在其中", "这一时段到新的一年已经过去或尚未开始，保留还是改写？")
        }
        switch passage.zone {
        case .frame, .review:
            return isNear ? roll(passage.zone == .frame ? "标题、文号、日期的年份顺延" : "标题中的年份顺延") : (.stay, "往年")
        case .outlook, .glossary: break
        }
        let place = year.digits.lowerBound
        let behind = year.digits.upperBound + 1
        let isEffective =
            isDay(passage, behind)
            && passage.first(inForce, in: behind..<max(behind, min(passage.clause(at: place).upperBound, behind + 14)))
                != nil
        if isEffective || passage.begins(versions, at: behind) > 0 { return (.stay, "版本或施行日期") }
        if passage.at(year.digits.upperBound) != Sign.year, !isRangeSign(passage.at(year.digits.upperBound)),
            value == passage.year
        {
            return ask("活动名称中的年份", "这项活动新的一年是否还办，名称中的年份怎样写？")
        }
        if value == passage.year {
            if passage.begins(since, at: behind) > 0 { return ask("起算的年份", "说的是往事，保留还是改写？") }
            return roll("本年度的年份顺延")
        }
        let isCompared = comparing.contains(passage.at(place - 1)) || passage.begins(bases, at: behind) > 0
        if value == passage.year - 1 {
            if passage.isHeading { return roll("标题中的年份顺延") }
            if isCompared { return roll("比较的基期顺延") }
            return ask("上一年的年份", "说的是往事还是基数，保留还是改写？")
        }
        if value < passage.year {
            return isCompared ? ask("比较的基期", "新的一年仍同\(value)年比较吗？") : (.stay, "往年之事")
        }
        if value <= passage.next { return ask("到\(value)年的时限", "新的年度已到这一年，保留还是改写？") }
        return (.stay, "长远目标的年份")
    }

    // MARK: - Finding

    /// The years of a passage: 2026年, 2021—2025年, 二〇二六年, 2026-01-30.
    static func years(_ passage: DraftPassage) -> [Year] {
        var years: [Year] = []
        var place = 0
        while place < passage.count {
            let value = passage.at(place)
            if Sign.isDigit(value) {
                var end = place
                while Sign.isDigit(passage.at(end)) { end += 1 }
                if end - place == 4, let year = number(passage, place..<end), isYear(passage, place..<end) {
                    years.append(Year(digits: place..<end, value: year))
                }
                place = end
            } else if let year = chineseYear(passage, place) {
                years.append(year)
                place = year.digits.upperBound
            } else {
                place += 1
            }
        }
        pair(&years, passage)
        return years
    }

    private static func number(_ passage: DraftPassage, _ range: Range<Int>) -> Int? {
        guard let value = Numerals.value(passage, range), (1900...2100).contains(value) else { return nil }
        return value
    }

    /// Whether four digits in the range of years are one.
    private static func isYear(_ passage: DraftPassage, _ range: Range<Int>) -> Bool {
        let after = passage.at(range.upperBound)
        let before = passage.at(range.lowerBound - 1)
        if before == Sign.dot || after == Sign.dot && Sign.isDigit(passage.at(range.upperBound + 1)),
            !isDottedDate(passage, range), !isLabelled(passage, range)
        {
            return false
        }
        if Sign.isLetter(before) { return false }
        if after == Sign.year { return true }
        // 2021—2025年, 2026-01-30, 2021至2025年
        if isRangeSign(after) {
            var next = range.upperBound + 1
            while isRangeSign(passage.at(next)) { next += 1 }
            guard let second = Numerals.numeral(in: passage, at: next), Sign.isDigit(passage.at(next)) else {
                return false
            }
            if second.count == 4 {
                return passage.at(second.upperBound) == Sign.year || passage.at(second.upperBound) == Sign.close
            }
            return after == Sign.hyphen && second.count <= 2 && passage.at(second.upperBound) == Sign.hyphen
        }
        if isRangeSign(before), after == Sign.close { return true }
        // 2026/1/30
        if after == Sign.slash, passage.zone == .frame { return true }
        if isDottedDate(passage, range) { return true }
        // 2026中国大蒜节: a year before the name of an event.
        guard after >= 0x4E00, passage.begins(units, at: range.upperBound) == 0, !FigureUnits.scales.contains(after),
            FigureUnits.base.prefix(of: passage.folded, range.upperBound..<passage.count) == nil,
            before < 0x4E00 || passage.quote(at: range.lowerBound)?.lowerBound == range.lowerBound
                || passage.ends(events, before: range.lowerBound, from: max(0, range.lowerBound - 4)) > 0
        else { return false }
        guard let value = Numerals.value(passage, range), abs(value - passage.year) <= 2 else { return false }
        let clause = passage.clause(at: range.lowerBound)
        return passage.first(eventNames, in: range.upperBound..<min(clause.upperBound, range.upperBound + 16)) != nil
    }

    /// 20.2026年…: behind the label of a paragraph.
    private static func isLabelled(_ passage: DraftPassage, _ range: Range<Int>) -> Bool {
        (2...4).contains(range.lowerBound) && passage.at(range.upperBound) == Sign.year
            && passage.folded[..<(range.lowerBound - 1)].allSatisfy(Sign.isDigit)
    }

    /// 2026.1.30
    private static func isDottedDate(_ passage: DraftPassage, _ range: Range<Int>) -> Bool {
        guard passage.zone == .frame, passage.at(range.upperBound) == Sign.dot,
            let month = Numerals.numeral(in: passage, at: range.upperBound + 1), month.count <= 2
        else { return false }
        return passage.at(month.upperBound) == Sign.dot
    }

    private static func chineseYear(_ passage: DraftPassage, _ place: Int) -> Year? {
        guard Numerals.isChineseDigit(passage.at(place)), !Numerals.isChineseDigit(passage.at(place - 1)) else {
            return nil
        }
        var value = 0
        for offset in 0..<4 {
            guard let digit = Numerals.digit(passage.at(place + offset)) else { return nil }
            value = value * 10 + digit
        }
        guard passage.at(place + 4) == Sign.year, (1900...2100).contains(value) else { return nil }
        return Year(digits: place..<place + 4, value: value)
    }

    /// Tells the ends of 2021—2025年 of each other.
    private static func pair(_ years: inout [Year], _ passage: DraftPassage) {
        for index in years.indices.dropFirst() {
            let first = years[index - 1]
            let second = years[index]
            var between = first.digits.upperBound..<second.digits.lowerBound
            if passage.at(between.lowerBound) == Sign.year { between = between.lowerBound + 1..<between.upperBound }
            guard !between.isEmpty, between.count <= 2, passage.folded[between].allSatisfy(isRangeSign),
                first.value < second.value
            else { continue }
            years[index - 1].span = first.value...second.value
            years[index].span = first.value...second.value
        }
    }

    static func isRangeSign(_ value: UInt32) -> Bool {
        value == Sign.hyphen || value == Sign.dash || value == Sign.tilde || value == 0x81F3 || value == 0x2015
    }

    /// Whether a month and day stand at a place.
    private static func isDay(_ passage: DraftPassage, _ place: Int) -> Bool { DateRule.day(passage, at: place) != nil }

    /// A year in the digits that the text uses.
    private static func digits(of year: Int, like passage: DraftPassage, _ range: Range<Int>) -> String {
        guard !Sign.isDigit(passage.at(range.lowerBound)) else { return String(year) }
        // The text's own form of zero.
        let zero = range.lazy.map { passage.at($0) }.first { Numerals.digit($0) == 0 } ?? 0x3007
        let digits = Array("〇一二三四五六七八九".unicodeScalars.map(\.value))
        return FigureText.string(String(year).utf8.map { $0 == 0x30 ? zero : digits[Int($0) - 0x30] })
    }

    private static let versions = WordSet("版 本 修订 修正")
    private static let inForce = WordSet("施行 实施 起 生效")
    private static let since = WordSet("以来 之后 后")
    private static let bases = WordSet("基础 基数 相比 同期 的基础")
    private static let comparing: Set<UInt32> = Set("比较与同".unicodeScalars.map(\.value))
    private static let units = WordSet("户 家 个 人 亩")
    private static let events = WordSet("办 展 好 行 加 会")
    private static let eventNames = WordSet("节 会 赛 展 季 论坛 年 马拉松 活动 行动 招聘 百日")
}
