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
    init(_ lines: ArraySlice<Int>, in sheet: LineSheet) {
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

    /// Whether the blanks before a character stand between two 汉字 that are each alone among blanks and marks.
    private static func isSingle(_ place: Int, _ range: Range<Int>, _ sheet: LineSheet) -> Bool {
        func isHan(_ index: Int) -> Bool { range.contains(index) && CodePoint.isHan(sheet.value(index)) }
        func isApart(_ index: Int) -> Bool { !isHan(index) || sheet.glyphs[index].blanks > 0 }
        guard isHan(place - 1), isHan(place) else { return false }
        let startsAlone = isApart(place - 1) || !isHan(place - 2)
        return startsAlone && isApart(place + 1)
    }

    /// What becomes of the blanks before a character of a line.
    func treatment(of place: Int, in range: Range<Int>) -> Treatment {
        let before = sheet.value(place - 1)
        let after = sheet.value(place)
        let width = sheet.glyphs[place].blanks
        if letterGap > 0, width <= letterGap, Self.isSingle(place, range, sheet) { return .close }
        if after == 0x25, CodePoint.isDigit(before) { return .drop }
        if before < 0x80, after < 0x80 { return .keep }
        if isChineseMark(before) || isChineseMark(after) {
            return width >= 4 && !clings(before) && !CodePoint.cannotBegin(after) ? .keep : .drop
        }
        // Nothing that stands behind 的 is an item of its own.
        if before == 0x7684 { return .drop }
        if width >= 4 { return .keep }
        if isProse { return .drop }
        return partsItems(place, in: range) ? .keep : .drop
    }

    private func isChineseMark(_ value: UInt32) -> Bool {
        value >= 0x3001 && value < 0x3020 && value != 0x3005 && value != 0x3007
            || value >= 0xFF00 && value < 0xFF60 && !CodePoint.isDigit(value) || value >= 0x2014 && value <= 0x2026
    }

    /// Marks that what follows belongs to, however wide the gap: 、 ： （ “ 《
    private func clings(_ value: UInt32) -> Bool {
        value == 0x3001 || CodePoint.isColon(value) || CodePoint.opens(value) || value == 0xFF0C
    }

    /// Whether blanks in a short line part two items; never beside a number that reads on into its unit.
    private func partsItems(_ place: Int, in range: Range<Int>) -> Bool {
        let before = sheet.value(place - 1)
        if CodePoint.isHan(before), CodePoint.isHan(sheet.value(place)) { return true }
        // 2026年 2 月 10日 is one date.
        if before == 0x5E74 || before == 0x6708 || before == 0x7B2C { return false }
        if sheet.glyphs[place].blanks >= 2 { return true }
        // 2026 年, 3 个: a blank behind a number is typesetting, but not behind a date or a heading's number.
        if before < 0x80 { return isDate(before: place, in: range) || isNumberOfHeading(place, in: range) }
        // 于 2026 年: blanks on both sides of a number are typesetting, and so is one before a number at the end.
        var end = place
        while end + 1 < range.upperBound, sheet.value(end + 1) < 0x80, sheet.glyphs[end + 1].blanks == 0 { end += 1 }
        return end + 1 < range.upperBound && sheet.glyphs[end + 1].blanks == 0
    }

    /// Whether a line begins with a number and what follows is no unit: 1 总则, 2.1 指挥机构, but not 3 个.
    private func isNumberOfHeading(_ place: Int, in range: Range<Int>) -> Bool {
        guard CodePoint.isDigit(sheet.value(place - 1)), !Self.units.contains(sheet.value(place)) else { return false }
        return sheet.glyphs[range.lowerBound..<place].allSatisfy { $0.value == 0x2E || CodePoint.isDigit($0.value) }
    }

    /// First characters of units of measure (计量单位、量词).
    private static let units = Set(
        "年月日时分秒个家户人名位次场处所项条件座台辆套间种类级期度届周岁倍亿万千百十元吨亩斤米公平立克升天头只株栋层号版页大".unicodeScalars.map(\.value))

    /// Whether digits divided by - : or / stand before a place: 2026-02-10, 14:30.
    private func isDate(before place: Int, in range: Range<Int>) -> Bool {
        var index = place - 1
        while index > range.lowerBound, sheet.value(index) < 0x80 {
            let value = sheet.value(index)
            if value == 0x2D || value == 0x3A || value == 0x2F { return true }
            if sheet.glyphs[index].blanks > 0 { return false }
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
