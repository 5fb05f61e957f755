import GongwenRecognition

/// What is named by years: campaign years and actions of some years (主题年、几年行动).
extension FormulaFamilies {
    /// Campaign years: “项目建设年”活动, 作风建设年.
    static func campaign(_ passage: DraftPassage, _ place: Int, _ claims: inout DraftClaims) {
        guard claims.isFree(place), passage.zone != .glossary, place > 1 else { return }
        let before = passage.at(place - 1)
        guard !Sign.isDigit(before), !Numerals.isChinese(before), !noCampaign.contains(before) else { return }
        if let quote = passage.quote(at: place), place + 1 == quote.upperBound, quote.count >= 3, quote.count <= 30,
            !passage.folded[quote].contains(where: Sign.isDigit)
        {
            ask(passage, quote, &claims, "主题年只管一年", "主题年在新的一年换成什么，还是删去？")
            return
        }
        let clause = passage.clause(at: place)
        let isCampaign =
            passage.begins(campaigns, at: place + 1) > 0
            && passage.ends(themes, before: place, from: clause.lowerBound) > 0
        guard isCampaign else { return }
        ask(passage, widened(passage, place - 1..<place + 1, back: 8, claims), &claims, "主题年只管一年", "主题年在新的一年换成什么，还是删去？")
    }

    /// Actions of some years: 三年行动, 五年攻坚, 三年倍增计划.
    static func action(_ passage: DraftPassage, _ place: Int, _ claims: inout DraftClaims) {
        guard claims.isFree(place), let numeral = Numerals.numeral(in: passage, before: place), claims.isFree(numeral),
            let value = Numerals.value(passage, numeral), (2...6).contains(value)
        else { return }
        let clause = passage.clause(at: place)
        guard passage.ends(stretches, before: numeral.lowerBound, from: clause.lowerBound) == 0 else { return }
        var end = place + 1
        var last: Int?
        while end < clause.upperBound, end - place <= 14, passage.at(end) != Sign.pause {
            let length = passage.begins(actions, at: end)
            if length > 0 { last = end + length }
            end += 1
        }
        guard let last, passage.first(notActions, in: place + 1..<last) == nil else { return }
        let range = widened(passage, numeral.lowerBound..<last, back: 20, claims)
        // 三年行动（2026—2028年）says its time itself.
        var stated = last
        if FormulaRule.isQuote(passage.at(stated)) { stated += 1 }
        if passage.at(stated) == Sign.open, let year = lastYear(passage, stated) {
            if year >= passage.next {
                claims.take(range, .formula, .stay, "行动期到\(year)年，新的一年仍在其中")
                return
            }
            ask(passage, range, &claims, "行动期到\(year)年为止", "行动已经结束，是否换成新的行动？")
            return
        }
        ask(passage, range, &claims, "几年一轮的行动，没有写明起止", "行动在新的一年是否还在进行？保留、删去还是换成新的一轮？")
    }

    static func lastYear(_ passage: DraftPassage, _ open: Int) -> Int? {
        var year: Int?
        var place = open + 1
        while place < min(passage.count, open + 16), passage.at(place) != Sign.close {
            if let numeral = Numerals.numeral(in: passage, at: place), Sign.isDigit(passage.at(place)) {
                if numeral.count == 4 { year = Numerals.value(passage, numeral) }
                place = numeral.upperBound
            } else {
                place += 1
            }
        }
        return year
    }
}
