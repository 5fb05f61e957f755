import GongwenModel

/// What a part of a year's text is about (部分).
package enum DraftPart: Sendable, Equatable {
    /// What has been done (执行情况、工作回顾).
    case review
    /// What is to be done in the year (目标、任务).
    case outlook
    /// What was done in a term or a five-year plan (过去五年): left out of a yearly text.
    case pastTerm
    /// What is to be done in a term or a five-year plan (今后五年): left out of a yearly text.
    case comingTerm
}

/// Tells from its heading what a chapter is about.
struct ZoneFinder {
    /// The year of the text, four digits.
    let year: Int

    /// What a chapter's heading says; nil where it says nothing of it.
    func part(of heading: String) -> DraftPart? {
        let years = heading.fourDigitYears
        let tells = { (words: [String]) in words.contains { heading.contains($0) } }
        let isOfTerm =
            (tells(ZoneFinder.terms) || heading.namesFiveYearPlan) && !years.contains(year) && !years.contains(year - 1)
        let reviews = tells(ZoneFinder.reviewing)
        if isOfTerm { return reviews || tells(ZoneFinder.past) ? .pastTerm : .comingTerm }
        if reviews { return .review }
        if tells(ZoneFinder.planning) { return .outlook }
        if years.contains(year) { return .outlook }
        if years.contains(year - 1) { return .review }
        return nil
    }

    /// Words for a term of office or the time of a five-year plan (届期).
    private static let terms = ["五年", "本届政府", "远景目标"]
    private static let past = ["过去", "五年来"]
    /// Words for what was done.
    private static let reviewing = [
        "回顾", "执行情况", "完成情况", "工作总结", "主要成绩", "主要成效", "工作成效", "进展情况", "落实情况", "发展情况", "工作情况",
    ]
    /// Words for what is to be done.
    private static let planning = [
        "目标", "任务", "总体要求", "工作安排", "工作打算", "工作部署", "工作重点", "重点工作", "指导思想", "工作思路", "主要措施", "工作措施",
        "基本思路", "总体思路", "总体考虑", "预期",
    ]
}

extension String {
    /// Whether a five-year plan is named by its number: “十四五”.
    fileprivate var namesFiveYearPlan: Bool {
        let scalars = Array(unicodeScalars)
        return scalars.indices.contains { index in
            let rest = Array(scalars[index...].prefix(4))
            return rest.count == 4 && rest[0] == "十" && rest[2] == "五" && "”’\"".unicodeScalars.contains(rest[3])
        }
    }

    /// Runs of just four digits that can be years.
    fileprivate var fourDigitYears: [Int] {
        split { !("0"..."9").contains($0) }.compactMap { $0.utf8.count == 4 ? Int($0) : nil }
            .filter { (1900...2200).contains($0) }
    }
}
