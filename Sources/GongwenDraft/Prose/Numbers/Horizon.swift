import GongwenRecognition

/// Figures of another time than the text's year (其他年份的数): of a far target (到2030年达到…), or of what is there
/// already (在去年10公里的基础上).
enum Horizon: NumberJudging {
    static func judge(_ token: NumberToken, _ passage: DraftPassage) -> NumberVerdict? {
        let start = token.digits.lowerBound
        let sentence = passage.sentence(at: start)
        var later: Int?
        var place = sentence.lowerBound
        while place + 4 < start {
            if let year = passage.text.year(at: place, before: passage.count) {
                later = year
                place += 5
            } else {
                if passage.begins(thisYear, at: place) > 0 { later = nil }
                place += 1
            }
        }
        if let later, later > passage.year, passage.first(until, in: sentence.lowerBound..<start) != nil {
            return .ask("\(later)年的目标", "这是\(later)年的目标，保留还是改写？")
        }
        let clause = passage.clause(at: start)
        if passage.first(past, in: clause.lowerBound..<start) != nil, passage.first(again, in: clause.lowerBound..<start) == nil {
            return .ask("已有的数", "这是已有的数，新的一年是多少？")
        }
        return nil
    }

    private static let thisYear = WordSet("今年 本年 年内 全年 当年 年底前")
    private static let until = WordSet("到 至 力争 前")
    private static let past = WordSet("去年 上年 截至 目前 现有 已建成 已完成 已有 原有 现已 已累计 月份")
    private static let again = WordSet("再 新增 力争 确保 增长 比去年 比上年 较去年 较上年 高于去年 高于上年")
}
