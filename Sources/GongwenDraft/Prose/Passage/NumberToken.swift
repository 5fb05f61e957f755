import GongwenRecognition

/// A number in Arabic digits with what follows it (数量): 402.6, 20余万平方米, 3—5个.
struct NumberToken {
    /// Digits with decimals and thousands marks; both ends of a range with its sign.
    var digits: Range<Int>
    /// Scale and unit; empty where none is known.
    var unit: Range<Int>
    /// Where the unit without its scale (万, 亿) begins.
    var base: Int
    /// What the unit measures.
    var unitClass: UnitClass
    /// Whether 余 or 多 stands between digits and unit.
    var isRough: Bool
    /// Whether it is both ends of a range.
    var isRange: Bool

    /// Behind the unit, or behind the digits where there is no unit.
    var end: Int { max(digits.upperBound, unit.upperBound) }

    /// Reads the number whose first digit stands at a place.
    init(_ passage: DraftPassage, at start: Int) {
        var end = Self.numberEnd(passage, start)
        var isRange = false
        // 9:43:47 is one figure.
        while passage.at(end) == Sign.colon, Sign.isDigit(passage.at(end + 1)) {
            end = Self.numberEnd(passage, end + 1)
        }
        var found = Self.unit(passage, at: end)
        let firstEnd = found?.unit.upperBound ?? end
        if let link = Self.link(passage, at: firstEnd), !Self.isYear(passage, start, end) {
            let second = Self.numberEnd(passage, link)
            if !Self.isYear(passage, link, second) {
                end = second
                isRange = true
                found =
                    Self.unit(passage, at: end)
                    ?? found.map { Found(unit: end..<end, base: end, unitClass: $0.unitClass, isRough: false) }
            }
        }
        digits = start..<end
        unit = found?.unit ?? end..<end
        base = found?.base ?? end
        unitClass = found?.unitClass ?? .none
        isRough = found?.isRough ?? false
        self.isRange = isRange
    }

    /// A number read elsewhere.
    init(_ digits: Range<Int>, unit: Range<Int>) {
        self.digits = digits
        self.unit = unit
        base = unit.lowerBound
        unitClass = .count
        isRough = false
        isRange = false
    }

    private struct Found {
        var unit: Range<Int>
        var base: Int
        var unitClass: UnitClass
        var isRough: Bool
    }

    /// Behind digits with their decimals and thousands marks: 1,200.50.
    private static func numberEnd(_ passage: DraftPassage, _ start: Int) -> Int {
        var end = start
        while Sign.isDigit(passage.at(end)) { end += 1 }
        while passage.at(end) == Sign.comma, end - start <= 3 || passage.at(end - 4) == Sign.comma,
            isThreeDigits(passage, at: end + 1)
        {
            end += 4
        }
        if passage.at(end) == Sign.dot, Sign.isDigit(passage.at(end + 1)) {
            end += 1
            while Sign.isDigit(passage.at(end)) { end += 1 }
        }
        return end
    }

    private static func isThreeDigits(_ passage: DraftPassage, at place: Int) -> Bool {
        (0..<3).allSatisfy { Sign.isDigit(passage.at(place + $0)) } && !Sign.isDigit(passage.at(place + 3))
            && passage.text.printed[place - 1] == Sign.comma
    }

    private static func isYear(_ passage: DraftPassage, _ start: Int, _ end: Int) -> Bool {
        end - start == 4 && passage.at(end) == Sign.year
    }

    /// Where the second number of a range begins: 3-5, 5%—6%, 3至5.
    private static func link(_ passage: DraftPassage, at place: Int) -> Int? {
        var next = place
        while next < place + 2, rangeSigns.contains(passage.at(next)) { next += 1 }
        guard next > place, Sign.isDigit(passage.at(next)) else { return nil }
        return next
    }

    private static let rangeSigns: Set<UInt32> = [Sign.hyphen, Sign.dash, Sign.tilde, 0x81F3]  // 至

    /// The unit that begins at a place, behind a 余 or 多.
    private static func unit(_ passage: DraftPassage, at start: Int) -> Found? {
        let folded = passage.folded
        let limit = folded.count
        var begin = start
        var isRough = false
        if FigureUnits.someMore.contains(passage.at(begin)) {
            begin += 1
            isRough = true
        }
        // A unit in letters is a whole word: 5m but not 5mm, 3km, and never 5G.
        if Sign.isLetter(passage.at(begin)) {
            var wordEnd = begin
            while Sign.isLetter(passage.at(wordEnd)) || Sign.isDigit(passage.at(wordEnd))
                || passage.at(wordEnd) == Sign.slash
            { wordEnd += 1 }
            guard let length = DraftUnits.letters.prefix(of: folded, begin..<limit)?.length, begin + length == wordEnd
            else { return nil }
            return Found(unit: begin..<wordEnd, base: begin, unitClass: .measure, isRough: isRough)
        }
        var place = begin
        var best: (base: Int, end: Int, unitClass: UnitClass)?
        for _ in 0...3 {
            if FigureUnits.someMore.contains(passage.at(place)), place > begin { place += 1 }
            if let match = longest(folded, place..<limit), place + match.length > best?.end ?? 0 {
                best = (place, place + match.length, match.unitClass)
            }
            guard FigureUnits.scales.contains(passage.at(place)) else { break }
            place += 1
        }
        guard var best else {
            return place > begin ? Found(unit: begin..<place, base: place, unitClass: .measure, isRough: isRough) : nil
        }
        while passage.at(best.end) == Sign.slash,
            let next = longest(folded, best.end + 1..<limit)
                ?? DraftUnits.per.prefix(of: folded, best.end + 1..<limit).map({ ($0.length, $0.tag) })
        {
            best.end += 1 + next.length
            best.unitClass = .measure
        }
        return Found(unit: begin..<best.end, base: best.base, unitClass: best.unitClass, isRough: isRough)
    }

    private static func longest(_ folded: [UInt32], _ range: Range<Int>) -> (length: Int, unitClass: UnitClass)? {
        guard range.lowerBound < range.upperBound, FigureUnits.after.prefix(of: folded, range) == nil else {
            return nil
        }
        let more = DraftUnits.more.prefix(of: folded, range).map { ($0.length, $0.tag) }
        let base =
            Sign.isLetter(folded[range.lowerBound])
            ? DraftUnits.letters.prefix(of: folded, range).map { ($0.length, $0.tag) }
            : FigureUnits.base.prefix(of: folded, range).map { ($0.length, $0.tag) }
        guard let more else { return base }
        guard let base else { return more }
        return more.0 > base.0 ? more : base
    }
}
