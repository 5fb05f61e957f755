import GongwenRecognition

/// Stages of a project (期次): 一期, 二、三期, 首期. Whether it is finished, and what comes next, only the writer knows.
enum PhaseRule {
    static func apply(_ passage: DraftPassage, _ claims: inout DraftClaims) {
        guard passage.zone == .outlook || passage.zone == .review else { return }
        for place in 0..<passage.count where passage.at(place) == period {
            guard passage.begins(notPhases, at: place + 1) == 0, let numeral = numeral(passage, before: place),
                claims.isFree(numeral), !before.contains(passage.at(numeral.lowerBound - 1))
            else { continue }
            ask(passage, numeral, place, &claims)
            // 一、二期
            let earlier = numeral.lowerBound - 1
            if passage.at(earlier) == Sign.pause, let first = Self.numeral(passage, before: earlier), first.count == 1,
                claims.isFree(first)
            {
                ask(passage, first, place, &claims)
            }
        }
    }

    private static func ask(_ passage: DraftPassage, _ numeral: Range<Int>, _ period: Int, _ claims: inout DraftClaims)
    {
        let item = passage.item(at: numeral.lowerBound)
        let name = passage.string(max(item.lowerBound, numeral.lowerBound - 16)..<numeral.lowerBound)
        let words = numeral.upperBound == period ? numeral.lowerBound..<period + 1 : numeral
        claims.take(
            claims.isFree(words) ? words : numeral, number: numeral, .phase,
            .ask(
                prompt: "\(name)\(passage.string(numeral))期：到新的一年是否已经建成，写哪一期？", choices: ["保留", "删去"]),
            "项目分期")
    }

    private static func numeral(_ passage: DraftPassage, before place: Int) -> Range<Int>? {
        let previous = passage.at(place - 1)
        if roman.contains(previous) || previous == first { return place - 1..<place }
        guard let numeral = Numerals.numeral(in: passage, before: place), numeral.count <= 2,
            let value = Numerals.value(passage, numeral), (1...12).contains(value)
        else { return nil }
        return numeral
    }

    /// 期
    private static let period: UInt32 = 0x671F
    /// 首
    private static let first: UInt32 = 0x9996
    private static let roman: Set<UInt32> = Set("ⅠⅡⅢⅣ".unicodeScalars.map(\.value))
    private static let before: Set<UInt32> = Set("第上下每这该举办刊".unicodeScalars.map(\.value))
    private static let notPhases = WordSet("间 末 望 盼 限 待 叠加 刊 货 培训 学员 活动 讲座 班")
}
