import GongwenRecognition

/// Five-year plans by their number (五年规划): 十四五 is 2021–2025, 十五五 is 2026–2030. One in whose time the new year
/// lies stays; else it is a question that states the fact, and offers the plan of that year.
enum SpanRule {
    struct Span {
        var range: Range<Int>
        var number: Int
        /// First and last year.
        var years: ClosedRange<Int>
    }

    static func apply(_ passage: DraftPassage, _ claims: inout DraftClaims) {
        for span in spans(passage, 0..<passage.count) where claims.isFree(span.range) {
            let name = passage.string(span.range)
            let clause = passage.clause(at: span.range.lowerBound)
            let isMade = isBeingMade(passage, span.range, clause)
            let fact = "“\(name)”规划期为\(span.years.lowerBound)—\(span.years.upperBound)年"
            if span.years.contains(passage.next), !isMade {
                claims.take(span.range, .span, .stay, "\(fact)，\(passage.next)年在其中")
                continue
            }
            let current = shorthand(of: (passage.next - 1953) / 5 + 1)
            let question =
                isMade ? "\(passage.next)年规划是否已经编成？" : "\(passage.next)年在“\(current)”规划期内：这里保留还是改写？"
            claims.ask(
                span.range, .span, fact, "\(fact)，\(question)", choices: isMade ? [] : [name, current])
        }
    }

    /// Whether the plan is one that this year is to draw up: 编制“十五五”规划.
    private static func isBeingMade(_ passage: DraftPassage, _ range: Range<Int>, _ clause: Range<Int>) -> Bool {
        passage.first(making, in: clause.lowerBound..<range.lowerBound) != nil
            || passage.first(making, in: range.upperBound..<min(clause.upperBound, range.upperBound + 10)) != nil
    }
    private static let making = WordSet("编制 谋划 编好 编实 编修 起草")

    /// The plans that a range names.
    static func spans(_ passage: DraftPassage, _ range: Range<Int>) -> [Span] {
        var spans: [Span] = []
        var place = range.lowerBound
        while place < range.upperBound {
            guard Numerals.isChinese(passage.at(place)), let numeral = Numerals.numeral(in: passage, at: place) else {
                place += 1
                continue
            }
            place = numeral.upperBound
            guard numeral.upperBound <= range.upperBound, passage.at(numeral.upperBound - 1) == five else { continue }
            let head = passage.folded[numeral].dropLast()
            let number: Int? =
                switch head.count {
                case 1: head.first == ten ? 10 : Numerals.digit(head.first ?? 0)
                case 2 where head.first == ten: Numerals.digit(head.last ?? 0).map { $0 + 10 }
                default: nil
                }
            guard let number, number > 0, isMeant(passage, numeral) else { continue }
            let first = number < 6 ? 1953 + (number - 1) * 5 : 1981 + (number - 6) * 5
            spans.append(Span(range: numeral, number: number, years: first...first + 4))
        }
        return spans
    }

    /// Whether a numeral such as 十五 or 二五 names a plan; 十四五 always does.
    private static func isMeant(_ passage: DraftPassage, _ numeral: Range<Int>) -> Bool {
        let isQuoted =
            FormulaRule.isQuote(passage.at(numeral.lowerBound - 1))
            && FormulaRule.isQuote(passage.at(numeral.upperBound))
        let behind = numeral.upperBound + (isQuoted ? 1 : 0)
        if passage.begins(lawLearning, at: behind) > 0 { return false }
        if numeral.count == 3 {
            return passage.at(numeral.lowerBound - 1) != ordinal && passage.begins(counted, at: behind) == 0
        }
        return isQuoted && passage.begins(planned, at: behind) > 0
    }

    /// How a plan is named for short: 14 is 十四五.
    static func shorthand(of number: Int) -> String {
        let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
        guard (1...19).contains(number) else { return "第\(number)个五年规划" }
        return (number >= 10 ? "十" : "") + digits[number % 10] + "五"
    }

    private static let five: UInt32 = 0x4E94
    private static let ten: UInt32 = 0x5341
    private static let ordinal: UInt32 = 0x7B2C
    private static let lawLearning = WordSet("普法")
    private static let counted = WordSet("个 条 家 大 项 届")
    private static let planned = WordSet("规划 时期 期间 计划 末 以来 期末")
}
