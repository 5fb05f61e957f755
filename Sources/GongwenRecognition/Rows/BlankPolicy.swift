/// Says which blanks inside a row mean something (空格的取舍).
///
/// - Between two characters of Latin letters, digits and ASCII marks a blank stays: `Windows 10`, `1. 2026`.
/// - A tab and a run of four columns or more part two things wherever they stand: cells, 印发机关 and 印发日期.
/// - In prose all other blanks beside 汉字 and Chinese marks come from typesetting and go.
/// - In a short line that is no prose a blank between 汉字 parts two items (县长 张三) and stays as one U+0020, likewise one before
///   a date or a number of its own; beside Chinese marks, and round a number amid its words (于 2026 年), it goes.
/// - Single 汉字 set apart from one another are letter-spaced (通　知): closed, but for gaps twice as wide as the narrowest.
struct BlankPolicy {
    /// What becomes of a run of blanks.
    enum Treatment {
        case keep
        case drop
        /// The row is letter-spaced here.
        case close
    }
    private let sheet: LineSheet
    private let isProse: Bool
    /// Gaps between single 汉字 up to this width are letter-spacing; 0 where there are none.
    private let letterGap: Int

    /// Looks at the lines of a row.
    init(_ lines: [Int], in sheet: LineSheet) {
        self.sheet = sheet
        let hasBlanks = lines.contains { line in sheet.lines[line].glyphs.contains { sheet.glyphs[$0].blanks > 0 } }
        guard hasBlanks else {
            isProse = true
            letterGap = 0
            return
        }
        let count = lines.reduce(0) { $0 + sheet.lines[$1].glyphs.count }
        isProse =
            lines.count > 1 || count > 60
            || lines.contains { line in
                sheet.lines[line].glyphs.contains {
                    let value = sheet.value($0)
                    return value == 0x3002 || value == 0xFF01 || value == 0xFF1F || CodePoint.isSemicolon(value)
                }
            }
        var narrowest = Int.max
        if count <= 60 {
            for line in lines {
                let range = sheet.lines[line].glyphs
                for place in range where sheet.glyphs[place].blanks > 0 && Self.isSingle(place, range, sheet) {
                    narrowest = min(narrowest, sheet.glyphs[place].blanks)
                }
            }
        }
        letterGap = narrowest == Int.max ? 0 : narrowest * 2 - 1
    }

    /// Whether the blanks before a character part two 汉字 that stand alone: the one before it and it.
    private static func isSingle(_ place: Int, _ range: Range<Int>, _ sheet: LineSheet) -> Bool {
        func isAlone(_ index: Int) -> Bool {
            guard CodePoint.isHan(sheet.value(index)) else { return false }
            let startsAlone = index == range.lowerBound || sheet.glyphs[index].blanks > 0
                || !CodePoint.isHan(sheet.value(index - 1))
            let endsAlone = index + 1 == range.upperBound || sheet.glyphs[index + 1].blanks > 0
                || !CodePoint.isHan(sheet.value(index + 1))
            return startsAlone && endsAlone
        }
        return isAlone(place - 1) && isAlone(place)
    }

    /// What becomes of the blanks before a character.
    func treatment(of place: Int) -> Treatment {
        let before = sheet.value(place - 1)
        let after = sheet.value(place)
        let width = sheet.glyphs[place].blanks
        if letterGap > 0, width <= letterGap, CodePoint.isHan(before), CodePoint.isHan(after) {
            if isLetterGap(place) { return .close }
        }
        if after == 0x25, CodePoint.isDigit(before) { return .drop }
        if before < 0x80, after < 0x80 { return .keep }
        if isChineseMark(before) || isChineseMark(after) {
            return width >= 4 && !clings(before) && !CodePoint.cannotBegin(after) ? .keep : .drop
        }
        if width >= 4 { return .keep }
        if isProse { return .drop }
        return partsItems(before, after, place, width) ? .keep : .drop
    }

    private func isLetterGap(_ place: Int) -> Bool {
        let values = max(0, place - 2)...min(place + 1, sheet.glyphs.count - 1)
        // The neighbours on both sides are apart as well, or none.
        let left = place - 2 < values.lowerBound || sheet.glyphs[place - 1].blanks > 0 || sheet.glyphs[place - 1].column == firstColumn(place - 1)
            || !CodePoint.isHan(sheet.value(place - 2))
        let right = place + 1 > values.upperBound || sheet.glyphs[place + 1].blanks > 0
            || sheet.glyphs[place + 1].column <= sheet.glyphs[place].column || !CodePoint.isHan(sheet.value(place + 1))
        return left && right
    }

    private func firstColumn(_ place: Int) -> UInt32 {
        place == 0 || sheet.glyphs[place - 1].column >= sheet.glyphs[place].column ? sheet.glyphs[place].column : 0
    }

    private func isChineseMark(_ value: UInt32) -> Bool {
        value >= 0x3001 && value < 0x3020 && value != 0x3005 && value != 0x3007 || value >= 0xFF00 && value < 0xFF60 && !CodePoint.isDigit(value)
            || value >= 0x2014 && value <= 0x2026
    }

    /// Marks that what follows belongs to, however wide the gap: 、 ： （ “ 《
    private func clings(_ value: UInt32) -> Bool {
        value == 0x3001 || CodePoint.isColon(value) || CodePoint.opens(value) || value == 0xFF0C
    }

    /// Whether blanks in a short line part two items; never beside a number that reads on into its unit.
    private func partsItems(_ before: UInt32, _ after: UInt32, _ place: Int, _ width: Int) -> Bool {
        if CodePoint.isHan(before), CodePoint.isHan(after) { return true }
        if before < 0x80, CodePoint.isHan(after) {
            // 2026 年, 3 个: a blank behind a number is typesetting unless a gap or a closed date stands there.
            return width >= 2 || CodePoint.isDigit(before) && isClosedNumber(before: place)
        }
        // 于 2026 年: blanks on both sides of the number are typesetting.
        var end = place
        while end + 1 < sheet.glyphs.count, sheet.glyphs[end + 1].column > sheet.glyphs[end].column,
            sheet.value(end + 1) < 0x80, sheet.glyphs[end + 1].blanks == 0
        {
            end += 1
        }
        let goesOn = end + 1 < sheet.glyphs.count && sheet.glyphs[end + 1].column > sheet.glyphs[end].column
        let isSpaced = goesOn && sheet.glyphs[end + 1].blanks > 0
        return width >= 2 || goesOn && !isSpaced
    }

    /// Whether the number before a place holds - or : as a date or a time does: 2026-02-10.
    private func isClosedNumber(before place: Int) -> Bool {
        var index = place - 1
        while index > 0, place - index < 12, sheet.value(index) < 0x80, sheet.glyphs[index].blanks == 0 {
            if sheet.value(index) == 0x2D || sheet.value(index) == 0x3A || sheet.value(index) == 0x2F { return true }
            index -= 1
        }
        return false
    }

    /// Whether a blank belongs between two lines that end and begin with Latin letters.
    func partsLatin(_ line: Int, _ next: Int) -> Bool {
        guard let last = sheet.lines[line].glyphs.last, let first = sheet.lines[next].glyphs.first else { return false }
        return CodePoint.isLetter(sheet.value(last)) && CodePoint.isLetter(sheet.value(first))
    }
}
