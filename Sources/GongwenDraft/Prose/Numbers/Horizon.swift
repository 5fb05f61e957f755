import GongwenRecognition

/// Figures of another time than the text's year (其他年份的数): of a far target (到2030年达到…), or of what is there
/// already (在去年10公里的基础上).
enum Horizon: NumberJudging {
    static func judge(_ token: NumberToken, _ passage: DraftPassage) -> NumberVerdict? {
        let start = token.digits.lowerBound
        let sentence = passage.sentence(at: start)
        // The last year named before it, unless 今年 comes between; 2022—2023年供暖季 is not a far one.
        if let later = lastYear(passage, before: start, from: sentence.lowerBound), later.value > passage.year,
            later.span.map({ $0.lowerBound > passage.year }) ?? true,
            passage.first(thisYear, in: later.digits.upperBound..<start) == nil,
            passage.ends(until, before: later.digits.lowerBound, from: sentence.lowerBound) > 0
                || passage.begins(ends, at: later.digits.upperBound) > 0
        {
            return .ask("\(later.value)年的目标", "这是\(later.value)年的目标，保留还是改写？")
        }
        let clause = passage.clause(at: start)
        if passage.first(past, in: clause.lowerBound..<start) != nil,
            passage.first(again, in: clause.lowerBound..<start) == nil
        {
            return .ask("已有的数", "这是已有的数，新的一年是多少？")
        }
        return nil
    }

    /// The last year that stands before a place, found by halving.
    private static func lastYear(_ passage: DraftPassage, before place: Int, from start: Int) -> YearRule.Year? {
        var low = 0
        var high = passage.years.count
        while low < high {
            let middle = (low + high) / 2
            if passage.years[middle].digits.lowerBound < place { low = middle + 1 } else { high = middle }
        }
        guard low > 0, passage.years[low - 1].digits.lowerBound >= start else { return nil }
        return passage.years[low - 1]
    }

    private static let thisYear = WordSet("今年 本年 年内 全年 当年 年底前")
    private static let until = WordSet("到 至 力争 争取 确保 力争到 — -")
    private static let ends = WordSet("年底 年末 年前 年，全 年， 年,")
    private static let past = WordSet("去年 上年 截至 目前 现有 已建成 已完成 已有 原有 现已 已累计 月份")
    private static let again = WordSet("再 新增 力争 确保 增长 比去年 比上年 较去年 较上年 高于去年 高于上年")
}
