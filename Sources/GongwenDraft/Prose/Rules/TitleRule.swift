import GongwenRecognition

/// Titles in 《》 (书名): the one that names this document, or the text it passes on, rolls with the year; others
/// stay, and one whose years are over is a question.
struct TitleRule {
    private let own: [[UInt32]]

    /// Creates the rule for a document with these titles.
    init(ownTitles: [String]) {
        own = ownTitles.map { Self.key(FigureText($0.scalars).folded[...]) }.filter { $0.count >= 4 }
    }

    func apply(_ passage: DraftPassage, _ claims: inout DraftClaims) {
        var open: Int?
        for place in 0..<passage.count {
            if passage.at(place) == Sign.openTitle, open == nil { open = place }
            guard passage.at(place) == Sign.closeTitle, let start = open else { continue }
            // Titles inside a title end with it: 《关于印发〈…〉的通知》.
            open = nil
            judge(passage, start..<place + 1, &claims)
        }
        // A title over a line's end has no second mark here; its years are read like others.
    }

    private func judge(_ passage: DraftPassage, _ range: Range<Int>, _ claims: inout DraftClaims) {
        let years = Self.years(passage, range)
        if isOwn(passage, range, years) {
            let delta = passage.next - passage.year
            let moved = Self.moved(passage, range, years.filter { abs($0.value - passage.year) <= 1 }, by: delta)
            claims.take(
                range, .title, moved.map { .roll($0) } ?? .stay,
                moved == nil ? "本文或所转发文件的标题，其中没有年份" : "本文或所转发文件的标题，年份顺延")
            return
        }
        let title = passage.string(range)
        let clause = passage.clause(at: range.lowerBound).lowerBound
        if Self.isPromised(passage, before: range.lowerBound, from: clause, behind: range.upperBound) {
            claims.ask(
                range, .title, "本年要出台的文件，到新的一年可能已经印发", "\(title)是否已经印发？新的一年是贯彻落实，还是仍要制定？",
                choices: ["保留", "删去"])
            return
        }
        if let last = years.map(\.value).max(), last < passage.next,
            years.count > 1 || last == passage.year && !Self.isEdition(passage, years[0].place)
        {
            claims.ask(
                range, .title, "标题中的年份到\(last)年为止", "\(title)到\(last)年为止，新的一年依据的是哪一份文件？")
            return
        }
        if let span = SpanRule.spans(passage, range).first(where: { !$0.years.contains(passage.next) }) {
            claims.ask(
                range, .title, "标题中的五年规划不在新的年度",
                "\(title)的规划期是\(span.years.lowerBound)—\(span.years.upperBound)年，\(passage.next)年不在其中，应引用哪一份？")
            return
        }
        claims.take(range, .title, .stay, "其他文件的标题")
    }

    /// Whether the title names this document: it is one of the own titles but for years and 计划 against 规划, or the
    /// notice says that it was adopted and is passed on.
    private func isOwn(_ passage: DraftPassage, _ range: Range<Int>, _ years: [Year]) -> Bool {
        let key = Self.key(passage.folded[range])
        if own.contains(where: { $0 == key || (years.contains { $0.value == passage.year } && Self.holds($0, key)) }) {
            return true
        }
        guard passage.zone == .frame, years.contains(where: { $0.value == passage.year }) else { return false }
        // 关于转发《…》的通知
        if passage.ends(Self.passing, before: range.lowerBound, from: 0) > 0,
            passage.begins(Self.notices, at: range.upperBound) > 0
        {
            return true
        }
        let sentence = passage.sentence(at: range.lowerBound)
        return passage.first(Self.adopted, in: range.upperBound..<max(sentence.upperBound, range.upperBound)) != nil
    }

    /// Whether one of two keys stands whole in the other.
    private static func holds(_ one: [UInt32], _ other: [UInt32]) -> Bool {
        let (long, short) = one.count > other.count ? (one, other) : (other, one)
        guard short.count >= 8 else { return false }
        return (0...long.count - short.count).contains { long[$0..<$0 + short.count].elementsEqual(short) }
    }

    /// A title without marks, digits and years, 规划 as 计划.
    private static func key(_ folded: ArraySlice<UInt32>) -> [UInt32] {
        folded.compactMap { value in
            switch value {
            case 0x30...0x39, Sign.year, Sign.openTitle, Sign.closeTitle, 0x3008, 0x3009, Sign.hyphen, Sign.dash: nil
            case 0x89C4: 0x8BA1  // 规 → 计
            default: value
            }
        }
    }

    /// Whether the plan says that it will issue it: 出台《…》, 编制完成《…》.
    private static func isPromised(_ passage: DraftPassage, before place: Int, from start: Int, behind end: Int) -> Bool
    {
        var place = place
        // 出台《甲》《乙》、《丙》: the verb stands before the first of them.
        while place > start, passage.at(place - 1) == Sign.closeTitle || passage.at(place - 1) == Sign.pause {
            var open = place - 1
            while open > start, passage.at(open) != Sign.openTitle { open -= 1 }
            place = open
        }
        while case let length = passage.ends(.fillers, before: place, from: start), length > 0 { place -= length }
        if passage.ends(issuing, before: place, from: start) > 0 { return true }
        // 《…》编制, 《…》出台
        return passage.begins(issued, at: end) > 0
    }

    private static let issuing = WordSet(
        "出台 印发 制定 制订 编制 编写 起草 修订 修编 拟定 制定出台 研究制定 编制完成 完成 编制出台 修订完善 制定印发 编制印发 颁布 发布 报批 争取出台 编修 制定完善 推动出台 启动 提请审议 配套出台")
    private static let issued = WordSet("编制 修编 出台 起草 制定 修订 报批 立法 颁布 印发工作")
    private static let passing = WordSet("转发 印发 批转 下达 公布 发布 转发县发展改革局 关于")
    private static let notices = WordSet("的通知 的通告 的公告 的报告 的决定 的决议 的批复")
    private static let adopted = WordSet("已经 业经 现转发 现印发 现予印发 印发给你们 转发给你们 审议通过 审查批准 同意 通过")

    struct Year {
        var place: Int
        var value: Int
    }

    /// The years of a title, 2021 of 2021—2023年 included.
    private static func years(_ passage: DraftPassage, _ range: Range<Int>) -> [Year] {
        var years: [Year] = []
        var place = range.lowerBound
        while place < range.upperBound {
            var end = place
            while end < range.upperBound, Sign.isDigit(passage.at(end)) { end += 1 }
            if end - place == 4, let value = Numerals.value(passage, place..<end), (1980...2060).contains(value),
                passage.at(end) == Sign.year || YearRule.isRangeSign(passage.at(end))
                    || YearRule.isRangeSign(passage.at(place - 1))
            {
                years.append(Year(place: place, value: value))
            }
            place = max(end, place + 1)
        }
        return years
    }

    /// Whether a year says which version of a standing document it is: 2022年版, （2021年本）.
    private static func isEdition(_ passage: DraftPassage, _ place: Int) -> Bool {
        passage.begins(versions, at: place + 5) > 0
    }
    private static let versions = WordSet("版 本 修订 修正 修改 印")

    /// The title with years moved; nil where there are none.
    private static func moved(_ passage: DraftPassage, _ range: Range<Int>, _ years: [Year], by delta: Int) -> String? {
        guard !years.isEmpty else { return nil }
        var output = ""
        var place = range.lowerBound
        for year in years {
            output += passage.string(place..<year.place) + String(year.value + delta)
            place = year.place + 4
        }
        return output + passage.string(place..<range.upperBound)
    }
}

extension WordSet {
    /// Words between a verb and what it governs.
    static let fillers = WordSet("了 好 并 和 、 及 县级 市级 全县 全市 全区 全省 我县 我市 我区 我省 省级 新的 的 新一轮 相关 有关")
}
