/// Finds the quantities of a stretch of text, those left out that cannot be a figure: years, ranks, names, attributes.
struct QuantityLexer {
    let text: FigureText
    let end: Int
    private var folded: [UInt32] { text.folded }

    /// Reads a stretch of text to its end.
    init(_ text: FigureText, before end: Int) {
        self.text = text
        self.end = end
    }

    /// The quantities of a range, in order.
    static func quantities(of text: FigureText, in range: Range<Int>) -> [Quantity] {
        let lexer = QuantityLexer(text, before: range.upperBound)
        var found: [Quantity] = []
        var place = range.lowerBound
        while place < range.upperBound {
            guard Sign.isDigit(text.folded[place]) else {
                place += 1
                continue
            }
            let (quantity, next) = lexer.quantity(at: place, from: range.lowerBound)
            if var quantity {
                if quantity.unit.isEmpty, lexer.continues(quantity) {
                    quantity.lacksUnit = true
                    found.append(quantity)
                } else if lexer.isFigureLike(quantity) {
                    lexer.shareUnit(of: quantity, with: &found)
                    found.append(quantity)
                }
            }
            place = next
        }
        found.removeAll { $0.lacksUnit }
        return found
    }

    /// The quantity whose digits begin at a place, and where to go on.
    private func quantity(at start: Int, from first: Int) -> (Quantity?, Int) {
        let before = start > first ? folded[start - 1] : 0
        var place = numberEnd(start)
        let isNamed = Sign.isLetter(before) && Self.letteredNames.suffix(of: folded, first..<start) == nil
        if before == Self.ordinal || isNamed || Sign.isLetter(at(place)) && !isUnit(at: place) {
            while Sign.isDigit(at(place)) || Sign.isLetter(at(place)) || at(place) == Sign.dot { place += 1 }
            return (nil, max(place, start + 1))
        }
        if text.year(at: start, before: end) != nil { return (nil, start + 5) }
        if at(place) == Sign.colon, Sign.isDigit(at(place + 1)) { return ratio(from: start, firstEnd: place) }
        var begin = start
        if before == Sign.hyphen, start - 1 > first, !Sign.isDigit(folded[start - 2]), folded[start - 2] != Sign.percent
        {
            begin = start - 1
        }
        var inner: Range<Int>?
        var found = unit(at: place)
        let afterFirst = found?.end ?? place
        let link = rangeLink(at: afterFirst)
        if link > 0 {
            if let found { inner = place..<found.end }
            place = numberEnd(afterFirst + link)
            found = unit(at: place)
        }
        var quantity = Quantity(
            digits: begin..<place, unit: place..<place, unitClass: .none, innerUnit: inner, comparator: place..<place,
            end: place)
        if let found {
            if folded[found.end - 1] == Sign.year, !folded[start..<place].contains(Sign.dot),
                place - start == 4 || link > 0 && place - start > 8
            {
                return (nil, found.end)
            }
            quantity.unit = found.range
            quantity.unitClass = found.unitClass
            quantity.comparator = place..<found.range.lowerBound
            quantity.end = found.end
        } else if let inner {
            // 5%-6: the unit stands at the first end only.
            quantity.unit = inner
            quantity.unitClass = unit(at: inner.lowerBound)?.unitClass ?? .none
        }
        quantity = finished(quantity)
        return (quantity, quantity.end)
    }

    private func finished(_ quantity: Quantity) -> Quantity {
        var quantity = quantity
        if quantity.end < end, FigureUnits.someMore.contains(at(quantity.end)) {
            quantity.comparator = quantity.end..<quantity.end + 1
            quantity.end += 1
        }
        while let match = FigureUnits.after.prefix(of: folded, quantity.end..<end) {
            if !match.tag { quantity.comparator = quantity.end..<quantity.end + match.length }
            quantity.end += match.length
        }
        return quantity
    }

    /// 9.5:43.4:47.1
    private func ratio(from start: Int, firstEnd: Int) -> (Quantity?, Int) {
        var place = firstEnd
        while at(place) == Sign.colon, Sign.isDigit(at(place + 1)) { place = numberEnd(place + 1) }
        let quantity = Quantity(
            digits: start..<place, unit: place..<place, unitClass: .none, comparator: place..<place, end: place)
        return (finished(quantity), place)
    }

    /// Behind the digits that begin at a place: 1,230.4.
    private func numberEnd(_ start: Int) -> Int {
        var place = start
        while Sign.isDigit(at(place)) { place += 1 }
        while at(place) == Sign.comma, place - start <= 3 || at(place - 4) == Sign.comma, isThreeDigits(at: place + 1) {
            place += 4
        }
        if at(place) == Sign.dot, Sign.isDigit(at(place + 1)) {
            place += 1
            while Sign.isDigit(at(place)) { place += 1 }
        }
        return place
    }

    private func isThreeDigits(at place: Int) -> Bool {
        Sign.isDigit(at(place)) && Sign.isDigit(at(place + 1)) && Sign.isDigit(at(place + 2))
            && !Sign.isDigit(at(place + 3)) && text.printed[place - 1] == Sign.comma
    }

    /// How many characters link two ends of a range at a place, 0 where none do.
    private func rangeLink(at place: Int) -> Int {
        var length = 0
        while [Sign.hyphen, Sign.dash, Sign.tilde].contains(at(place + length)), length < 2 { length += 1 }
        if length == 0, at(place) == Self.upTo { length = 1 }
        return length > 0 && Sign.isDigit(at(place + length)) ? length : 0
    }

    private func isUnit(at place: Int) -> Bool { FigureUnits.base.prefix(of: folded, place..<end) != nil }

    /// The unit that begins at a place, its scale included, behind a 余 or 多.
    private func unit(at start: Int) -> FoundUnit? {
        var begin = start
        if FigureUnits.someMore.contains(at(begin)) { begin += 1 }
        // 亿千瓦时: 千 is a scale and a part of the unit; the reading that goes farthest is right.
        var scaled = begin
        var base: (end: Int, unitClass: UnitClass)?
        for _ in 0...3 {
            let place = FigureUnits.someMore.contains(at(scaled)) ? scaled + 1 : scaled
            if let match = FigureUnits.base.prefix(of: folded, place..<end), place + match.length > base?.end ?? 0,
                FigureUnits.after.prefix(of: folded, place..<end) == nil  // 200亿台阶 counts no 台
            {
                base = (place + match.length, match.tag)
            }
            guard FigureUnits.scales.contains(at(scaled)) else { break }
            scaled += 1
        }
        guard let base else { return scaled > begin ? FoundUnit(range: begin..<scaled, unitClass: .measure) : nil }
        var place = base.end
        var unitClass = base.unitClass
        while at(place) == Sign.slash {
            var per = place + 1
            while FigureUnits.scales.contains(at(per)) { per += 1 }
            guard let next = FigureUnits.base.prefix(of: folded, per..<end) ?? Self.days.prefix(of: folded, per..<end)
            else { break }
            place = per + next.length
            unitClass = .measure
        }
        return FoundUnit(range: begin..<place, unitClass: unitClass)
    }

    private struct FoundUnit {
        var range: Range<Int>
        var unitClass: UnitClass
        var end: Int { range.upperBound }
    }

    /// Gives quantities before that lack a unit the unit of this one.
    private func shareUnit(of quantity: Quantity, with found: inout [Quantity]) {
        for index in found.indices.reversed() {
            guard found[index].lacksUnit else { break }
            found[index].unit = quantity.unit
            found[index].unitClass = quantity.unitClass
            found[index].lacksUnit = false
        }
    }

    /// Whether a number without a unit is followed by another number of a list.
    private func continues(_ quantity: Quantity) -> Bool {
        guard let link = Self.listLinks.prefix(of: folded, quantity.end..<end) else { return false }
        return Sign.isDigit(at(quantity.end + link.length))
    }

    /// Whether a quantity stands at the end of its phrase and is not the attribute of what follows (200个项目).
    private func isFigureLike(_ quantity: Quantity) -> Bool {
        guard quantity.end < end else { return true }
        switch at(quantity.end) {
        case Sign.comma, Sign.semicolon, Sign.colon, Sign.stop, Sign.pause, Sign.exclamation, Sign.question, Sign.close,
            Sign.open, Sign.closeQuote, Sign.dash:
            return true
        case let next where next == Self.period: return false
        default:
            // A number of years before a verb is a stretch of time: 连续3年增长.
            guard text.folded[quantity.end - 1] != Sign.year else { return false }
            if FigureUnits.following.prefix(of: folded, quantity.end..<end) != nil { return true }
            // 增长7.9%达5.21亿元
            if quantity.unitClass == .percent, at(quantity.end) == Self.reaching { return true }
            // 由2.43缩小到2.31
            return FigureGrammar.predicates.prefix(of: folded, quantity.end..<end)?.tag == .upTo
        }
    }

    private func at(_ place: Int) -> UInt32 { place < end ? folded[place] : 0 }

    /// 第
    private static let ordinal: UInt32 = 0x7B2C
    /// 至
    private static let upTo: UInt32 = 0x81F3
    /// 达
    private static let reaching: UInt32 = 0x8FBE
    /// 期
    private static let period: UInt32 = 0x671F
    /// Names of statistics in letters, with digits at once behind them: GDP19.9亿元.
    private static let letteredNames = FigureWords<Bool>([(true, "GDP gdp Gdp CPI PPI")])
    private static let days = FigureWords<UnitClass>([(.measure, "日 天 年 月 时 人 户 亩 辆 次 床 班")])
    private static let listLinks = FigureWords<Bool>([(true, "、 和 及 与 以及 ,")])
}
