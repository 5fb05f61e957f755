/// What the grammar of a line shows at its ends and inside (行的形状): enough to say whether it goes on in the next.
struct LineShape {
    /// How it ends.
    enum Ending {
        /// With 。！？… or a bracket that closes a whole remark behind a sentence.
        case sentence
        /// With ；
        case semicolon
        /// With ：
        case colon
        /// With ， or 、
        case comma
        /// Amid a clause.
        case open
    }

    /// How it ends.
    var ending = Ending.open
    /// How it begins.
    var opening = LineOpening.plain
    /// How many characters it has.
    @Compact var count = 0
    /// Whether 。！？ stands in it.
    var hasStop = false
    /// How many ，； it has.
    @Compact var commas = 0
    /// How many 、 it has.
    @Compact var pauses = 0
    /// How many of `commas` are ；.
    @Compact var semicolons = 0
    /// How many opening brackets and quotation marks stay open at its end.
    @Compact var unclosed = 0
    /// How many closing ones were never opened in it.
    @Compact var unopened = 0
    /// Whether `**` stands in it an odd number of times.
    var togglesBold = false
    /// The first and the last code point.
    var first: UInt32 = 0
    var last: UInt32 = 0
    /// Where ： first stands, as an offset, no mark but quotation marks and 、 before it; nil elsewhere.
    var colon: Int? { colonOffset < 0 ? nil : colonOffset }
    @Compact private var colonOffset = -1
    /// What stands before and behind that ：.
    var beforeColon: UInt32 = 0
    var afterColon: UInt32 = 0
    /// Whether the last bracket left open stands behind a finished sentence: （牵头单位：县科技局、
    var leavesRemarkOpen = false
    /// The offset of the first 。 or ； and of the first ，; as large as can be where there is none.
    @Compact var firstStop = Int.max
    @Compact var firstComma = Int.max
    /// Whether it is nothing but a number.
    var isNumber = false
    /// Whether characters that draw tables stand in it (│┃ and corners).
    var drawsTable = false

    /// Whether it begins with the end of a word or of a clause: 展。把…, 系，深化…, ，同比…; 稳增长。 may be a lead.
    var beginsAmidClause: Bool { firstStop <= 2 || firstComma <= 1 || CodePoint.cannotBegin(first) }

    /// Looks at a line.
    init(_ line: SourceLine, in sheet: LineSheet) {
        count = line.glyphs.count
        guard let lastIndex = line.glyphs.last, count > 0 else { return }
        sheet.glyphs.withUnsafeBufferPointer { glyphs in
            scan(glyphs, line.glyphs)
            first = glyphs[line.glyphs.lowerBound].value
            last = glyphs[lastIndex].value
            isNumber = count <= 8 && line.glyphs.allSatisfy { CodePoint.isDigit(glyphs[$0].value) }
            opening = LineOpening(UnsafeBufferPointer(rebasing: glyphs[line.glyphs]))
        }
        if line.togglesAtEnd { togglesBold.toggle() }
        ending = Self.ending(of: line.glyphs, in: sheet)
    }

    private mutating func scan(_ glyphs: UnsafeBufferPointer<Glyph>, _ range: Range<Int>) {
        for index in range {
            let glyph = glyphs[index]
            if glyph.togglesBold { togglesBold.toggle() }
            let value = glyph.value
            if value >= 0x3400, value < 0xFF00 { continue }
            if CodePoint.endsSentence(value), value != 0x2026 {
                if !hasStop { firstStop = min(firstStop, index - range.lowerBound) }
                hasStop = true
            } else if value == 0x3001 || value == 0xFF64 {
                pauses += 1
            } else if CodePoint.isComma(value) || CodePoint.isSemicolon(value) {
                if commas == 0, value != 0x2C || index > range.lowerBound && CodePoint.isHan(glyphs[index - 1].value) {
                    firstComma = index - range.lowerBound
                }
                if CodePoint.isSemicolon(value) {
                    firstStop = min(firstStop, index - range.lowerBound)
                    semicolons += 1
                }
                commas += 1
            } else if CodePoint.opens(value) {
                unclosed += 1
                let before = index > range.lowerBound ? glyphs[index - 1].value : 0
                leavesRemarkOpen = CodePoint.endsSentence(before) || CodePoint.isSemicolon(before)
            } else if CodePoint.closes(value) {
                if unclosed > 0 { unclosed -= 1 } else { unopened += 1 }
                if unclosed == 0 { leavesRemarkOpen = false }
            } else if CodePoint.isColon(value) {
                if colon == nil, !hasStop, commas == 0, unclosed == 0 {
                    colonOffset = index - range.lowerBound
                    beforeColon = index > range.lowerBound ? glyphs[index - 1].value : 0
                    afterColon = index + 1 < range.upperBound ? glyphs[index + 1].value : 0
                }
            } else if value >= 0x2502, value <= 0x254B, value != 0x2501 {
                drawsTable = true
            }
        }
    }

    private static func ending(of range: Range<Int>, in sheet: LineSheet) -> Ending {
        var index = range.upperBound - 1
        while index > range.lowerBound, CodePoint.closes(sheet.value(index)) || sheet.value(index) == 0x2019 {
            index -= 1
        }
        let value = sheet.value(index)
        if CodePoint.endsSentence(value) { return .sentence }
        let isBare = index == range.upperBound - 1
        if isBare {
            if CodePoint.isSemicolon(value) { return .semicolon }
            if CodePoint.isColon(value) { return .colon }
            if CodePoint.isComma(value) { return .comma }
            // The half-width stop of old typewriters, but not the one of 3. or of an address.
            if value == 0x2E, index > range.lowerBound, CodePoint.isHan(sheet.value(index - 1)) { return .sentence }
            return .open
        }
        return Remark(endingAt: range.upperBound - 1, in: sheet, from: range.lowerBound).isWhole ? .sentence : .open
    }
}
