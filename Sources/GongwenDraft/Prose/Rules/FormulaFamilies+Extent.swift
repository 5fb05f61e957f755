import GongwenRecognition

/// How far a formula goes: to the marks of its clause, never over digits or what other rules have taken.
extension FormulaFamilies {
    static func ask(
        _ passage: DraftPassage, _ range: Range<Int>, _ claims: inout DraftClaims, _ reason: String, _ question: String
    ) {
        let range = balanced(passage, range, claims)
        claims.ask(range, .formula, reason, "\(passage.quoted(range))：\(question)", choices: ["保留", "删去"])
    }

    /// A range with both marks of a quotation or none.
    static func balanced(_ passage: DraftPassage, _ range: Range<Int>, _ claims: DraftClaims) -> Range<Int> {
        let opening = passage.folded[range].filter { $0 == 0x201C }.count
        let closing = passage.folded[range].filter { $0 == 0x201D }.count
        if closing > opening, passage.at(range.lowerBound - 1) == 0x201C, claims.isFree(range.lowerBound - 1) {
            return range.lowerBound - 1..<range.upperBound
        }
        guard opening > closing else { return range }
        if passage.at(range.upperBound) == 0x201D, claims.isFree(range.upperBound) {
            return range.lowerBound..<range.upperBound + 1
        }
        return passage.at(range.lowerBound) == 0x201C ? range.lowerBound + 1..<range.upperBound : range
    }

    /// A clause or the part of it round a word that nothing is taken of; digits are left to their own rules.
    static func whole(
        _ passage: DraftPassage, _ word: Range<Int>, _ clause: Range<Int>, _ claims: DraftClaims, toEnd: Bool
    ) -> Range<Int> {
        var start = word.lowerBound
        while start > clause.lowerBound, claims.isFree(start - 1), !Sign.isDigit(passage.at(start - 1)),
            passage.at(start - 1) != Sign.openTitle, passage.at(start - 1) != Sign.closeTitle,
            passage.at(start - 1) != 0x662F, word.lowerBound - start < 24
        {
            start -= 1
        }
        var end = word.upperBound
        while end < clause.upperBound, claims.isFree(end), !Sign.isDigit(passage.at(end)) || toEnd { end += 1 }
        return start..<end
    }

    /// Some characters before a word, up to a mark, a digit or what is taken.
    static func widened(_ passage: DraftPassage, _ word: Range<Int>, back: Int, _ claims: DraftClaims) -> Range<
        Int
    > {
        let clause = passage.item(at: word.lowerBound)
        var start = word.lowerBound
        while start > clause.lowerBound, word.lowerBound - start < back, claims.isFree(start - 1),
            !Sign.isDigit(passage.at(start - 1)), passage.at(start - 1) != 0x7684
        {
            if passage.ends(doing, before: start, from: clause.lowerBound) > 0 { break }
            start -= 1
        }
        return start..<word.upperBound
    }

    /// 开局之年 with what it is the opening of, back to 是.
    static func yearName(
        _ passage: DraftPassage, _ word: Range<Int>, _ clause: Range<Int>, _ claims: DraftClaims
    ) -> Range<Int> {
        var start = word.lowerBound
        let item = passage.item(at: word.lowerBound)
        let clause = word.lowerBound - item.lowerBound > 4 ? item : clause
        while start > clause.lowerBound, claims.isFree(start - 1), passage.at(start - 1) != 0x662F,
            !Sign.isDigit(passage.at(start - 1)), passage.at(start - 1) != 0x7684 || word.lowerBound - start < 12
        {
            start -= 1
        }
        return start..<word.upperBound
    }

    /// 以…为契机 within its clause.
    static func occasion(_ passage: DraftPassage, _ word: Range<Int>, _ clause: Range<Int>) -> Range<Int>? {
        var start = word.lowerBound
        while start > clause.lowerBound {
            start -= 1
            guard passage.at(start) == 0x4EE5 || passage.has(taking, at: start) else { continue }
            // 以此为契机 speaks of what was said before.
            if passage.at(start) == 0x4EE5, passage.at(start + 1) == 0x6B64 { return nil }
            return start..<word.upperBound
        }
        return nil
    }

    /// Where the congress begins whose plenary sessions are named: 党的十九大和十九届二中、三中全会.
    static func plenaryStart(_ passage: DraftPassage, _ range: Range<Int>) -> Int? {
        var start: Int?
        var place = range.upperBound - 1
        while place >= range.lowerBound {
            if passage.at(place) == 0x5C4A, let numeral = Numerals.numeral(in: passage, before: place) {
                start = numeral.lowerBound
            }
            if passage.has(ofTheParty, at: place) { return place }
            place -= 1
        }
        return start
    }
}
