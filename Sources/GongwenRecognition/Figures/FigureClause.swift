/// What stands before a figure in its clause (主谓成分): the subject, and the words between it and the figure.
struct FigureClause {
    /// Where the clause begins.
    var start: Int
    /// Where its predicate ends and the figure begins.
    let end: Int
    /// The subject, between the clause's start and the predicate, unstripped.
    var subject: Range<Int>
    /// A growth or its noun was found; true for a fall.
    var isGrowth = false
    /// Only a noun such as 增速 says it.
    var isNoun = false
    var isFall = false
    var isImprovement = false
    var isIncrement = false
    var hasLevel = false
    var isUpTo = false
    var isPassing = false
    var isComparison = false
    var isFrom = false
    var isRespective = false
    var isEach = false
    /// 超过, 不低于 before the figure.
    var comparator: Range<Int> = 0..<0
    /// 同比, 较2016年.
    var basis: Range<Int> = 0..<0

    /// Reads the predicate of a clause backwards from the figure.
    ///
    /// - Parameter expectsGrowth: whether what follows is a growth by itself, so that 较上年 before it is its basis.
    init(_ text: FigureText, clause: Range<Int>, expectsGrowth: Bool = false) {
        start = clause.lowerBound
        end = clause.upperBound
        subject = clause
        var end = clause.upperBound
        let folded = text.folded
        while end > start {
            if let begin = Self.remark(text, start..<end) {
                end = begin
                continue
            }
            // 增速由负转正、增长3.6%: two verbs of one subject.
            if folded[end - 1] == Sign.pause, isGrowth || hasLevel, end < clause.upperBound, end - 1 > start,
                FigureGrammar.turns.suffix(of: folded, start..<end - 1) != nil
            {
                end -= 1
                continue
            }
            if isGrowth || isIncrement || expectsGrowth, let begin = Self.basisPhrase(folded, start..<end) {
                basis = begin..<(basis.isEmpty ? end : basis.upperBound)
                end = begin
                continue
            }
            if let begin = Self.formerYear(text, start..<end) ?? Self.yearsRunning(folded, start..<end)
                ?? (expectsGrowth ? Self.roundAmount(folded, start..<end) : nil)
            {
                end = begin
                continue
            }
            guard let match = FigureGrammar.predicates.suffix(of: folded, start..<end) else { break }
            let word = end - match.length..<end
            guard take(match.tag, word) else { break }
            end = word.lowerBound
        }
        subject = start..<end
    }

    /// Where a remark in brackets begins that ends the range: 同比（下同）.
    private static func remark(_ text: FigureText, _ range: Range<Int>) -> Int? {
        guard text.folded[range.upperBound - 1] == Sign.close,
            let open = text.folded[max(range.lowerBound, range.upperBound - 24)..<range.upperBound]
                .lastIndex(of: Sign.open),
            open > range.lowerBound, FigureHeadings.remarks.first(in: text.folded, open..<range.upperBound) != nil
        else { return nil }
        return open
    }

    /// Notes a word of the predicate; false where the subject ends there.
    private mutating func take(_ tag: Predicate, _ word: Range<Int>) -> Bool {
        switch tag {
        case .level:
            if isComparison { return false }
            hasLevel = true
        case .upTo:
            if isGrowth { return false }
            hasLevel = true
            isUpTo = true
        case .comparator, .passing:
            if isGrowth { return false }
            hasLevel = true
            if comparator.isEmpty { comparator = word }
            if tag == .passing { isPassing = true }
        case .growth, .fall, .improvement, .growthNoun, .fallNoun:
            if isComparison { return false }
            if isUpTo || isIncrement { return false }
            if !isGrowth {
                isFall = tag == .fall || tag == .fallNoun
                isImprovement = tag == .improvement
                isNoun = tag == .growthNoun || tag == .fallNoun
            }
            isGrowth = true
        case .increment:
            if isGrowth || isUpTo { return false }
            isIncrement = true
        case .basis:
            if !isGrowth && !isIncrement { return basisBeforeLevel(word) }
            basis = word.lowerBound..<(basis.isEmpty ? word.upperBound : basis.upperBound)
        case .basisEnd, .name: return false
        case .respectively: isRespective = true
        case .each: isEach = true
        case .comparison: isComparison = true
        case .from: isFrom = true
        case .filler: break
        }
        return true
    }

    /// 累计达到, 实际完成: such a word before a level says nothing of a growth.
    private func basisBeforeLevel(_ word: Range<Int>) -> Bool { hasLevel && word.count == 2 }

    /// Where a phrase such as 较2016年 or 与上年相比 begins that ends the range.
    private static func basisPhrase(_ folded: [UInt32], _ range: Range<Int>) -> Int? {
        let limit = max(range.lowerBound, range.upperBound - 20)
        var place = range.upperBound - 2
        while place >= limit {
            if Sign.partsClauses(folded[place]) || folded[place] == Sign.pause { return nil }
            if FigureGrammar.basisOpeners.contains(folded[place]),
                FigureGrammar.basisFollowers.prefix(of: folded, place + 1..<range.upperBound) != nil,
                opensPhrase(folded, place, range)
            {
                return place
            }
            place -= 1
        }
        return nil
    }

    /// Whether 比, 较 … at a place opens a phrase by itself: 同比, 占比 do not, 与 needs its 相比.
    private static func opensPhrase(_ folded: [UInt32], _ place: Int, _ range: Range<Int>) -> Bool {
        switch folded[place] {
        case 0x6BD4, 0x8F83:  // 比, 较
            guard place > range.lowerBound else { return true }
            // 占比较2020年
            if folded[place] == 0x8F83, place - 1 > range.lowerBound, folded[place - 2] == Sign.share { return true }
            return !pairs.contains(folded[place - 1])
        case 0x6309:  // 按
            return true
        default:
            return FigureGrammar.predicates.suffix(of: folded, range).map { match in
                if case .basisEnd = match.tag { return true }
                return false
            } ?? false
        }
    }

    /// 2020年的, 上年的 before a figure: where it begins.
    private static func formerYear(_ text: FigureText, _ range: Range<Int>) -> Int? {
        var end = range.upperBound
        if text.folded[end - 1] == Sign.of { end -= 1 }
        guard end > range.lowerBound else { return nil }
        if let match = formerTimes.suffix(of: text.folded, range.lowerBound..<end) {
            if end < range.upperBound || match.tag { return end - match.length }
            return nil
        }
        for length in [5, 6] where end - length >= range.lowerBound {
            if text.year(at: end - length, before: end) != nil,
                length == 5 || [0x672B, 0x5E95, 0x521D].contains(text.folded[end - 1])
            {
                return end - length
            }
        }
        return nil
    }

    /// 连续八年: where it begins.
    private static func yearsRunning(_ folded: [UInt32], _ range: Range<Int>) -> Int? {
        guard folded[range.upperBound - 1] == Sign.year else { return nil }
        for begin in stride(from: range.upperBound - 4, through: max(range.lowerBound, range.upperBound - 8), by: -1)
        where folded[begin] == 0x8FDE && folded[begin + 1] == 0x7EED {  // 连续
            return begin
        }
        return nil
    }

    /// 百亿元, 三万元台阶 in words: where it begins.
    private static func roundAmount(_ folded: [UInt32], _ range: Range<Int>) -> Int? {
        var end = range.upperBound
        if let mark = FigureUnits.after.suffix(of: folded, range) { end -= mark.length }
        let isMarked = end < range.upperBound
        if end > range.lowerBound, let unit = FigureUnits.base.suffix(of: folded, range.lowerBound..<end) {
            end -= unit.length
        } else if !isMarked {
            return nil
        }
        var begin = end
        while begin > range.lowerBound, numerals.contains(folded[begin - 1]) { begin -= 1 }
        return begin < end ? begin : nil
    }

    private static let numerals: Set<UInt32> = Set("一二三四五六七八九十百千万亿两".unicodeScalars.map(\.value))

    /// 同比, 占比, 环比, 可比, 对比, 之比, 相比, 性价比, 正比, 比较
    private static let pairs: Set<UInt32> = Set("同占环可对之相价正结产配比入".unicodeScalars.map(\.value))
    /// Times before a former level; false where 的 must follow.
    private static let formerTimes = FigureWords<Bool>([
        (false, "上年 去年 年初 上年同期 去年同期 ”末 ”期末 ”初 ”时期 上届 过去 期初 基期 原来 五年前 前年 换届前 改革前")
    ])
}
