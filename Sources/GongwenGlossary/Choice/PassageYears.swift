/// The years that a passage speaks of (所述年份), from its sentence, its headings and the document's own year.
enum PassageYears {
    /// The years of a use; nil where nothing tells.
    ///
    /// - Parameter year: the plan's year, which a review looks back from and an outlook forward to.
    static func years(of use: Surroundings, documentYear year: Int?) -> ClosedRange<Int>? {
        if let named = years(in: use.sentence) { return named }
        for heading in use.headings.reversed() {
            if let named = years(in: TermBase.key(of: heading)) { return named }
            if let year, let told = years(toldBy: heading, from: year) { return told }
        }
        // A plan looks back on the year before and forward to its own.
        return year.map { $0 - 1...$0 }
    }

    private static func years(toldBy heading: String, from year: Int) -> ClosedRange<Int>? {
        guard tells(heading) else { return nil }
        let length = heading.contains("五年") ? 5 : 1
        return isReview(heading) ? year - length...year - 1 : year...year + length - 1
    }

    /// Whether a heading says that what follows looks back or forward, not both.
    static func tells(_ heading: String) -> Bool {
        isReview(heading)
            != ["目标", "任务", "安排", "打算", "展望", "今后", "重点工作", "工作要点"].contains { heading.contains($0) }
    }

    private static func isReview(_ heading: String) -> Bool {
        ["回顾", "执行情况", "完成情况", "过去", "上年", "去年"].contains { heading.contains($0) }
    }

    /// The years written in folded bytes: 2022年, 2021—2023年.
    private static func years(in bytes: [UInt8]) -> ClosedRange<Int>? {
        var found: ClosedRange<Int>?
        var index = 0
        while index < bytes.count {
            var end = index
            while end < bytes.count, (0x30...0x39).contains(bytes[end]) { end += 1 }
            if let year = year(bytes[index..<end]), isFollowedByYearMark(bytes[end...]), !isCompared(bytes[..<index]) {
                found = min(found?.lowerBound ?? year, year)...max(found?.upperBound ?? year, year)
            }
            index = max(end, index + 1)
        }
        return found
    }

    private static func year(_ digits: ArraySlice<UInt8>) -> Int? {
        guard digits.count == 4 else { return nil }
        let number = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        return (1900...2099).contains(number) ? number : nil
    }

    /// Whether a year is only what others are compared with: 较2016年.
    private static func isCompared(_ before: ArraySlice<UInt8>) -> Bool {
        ["较", "比", "与", "同", "从", "自"].contains { before.suffix(3).elementsEqual($0.utf8) }
    }

    /// Whether 年 follows, or the rest of a span that ends in 年.
    private static func isFollowedByYearMark(_ rest: ArraySlice<UInt8>) -> Bool {
        if rest.starts(with: "年".utf8) { return true }
        guard let dash = ["—", "–", "-", "~", "至", "到"].first(where: { rest.starts(with: $0.utf8) }) else {
            return false
        }
        let other = rest.dropFirst(dash.utf8.count)
        let digits = other.prefix { (0x30...0x39).contains($0) }
        return year(digits) != nil && other.dropFirst(4).starts(with: "年".utf8)
    }
}
