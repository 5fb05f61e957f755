/// A bracketed remark at the end of a line (括注): （牵头单位：县科技局）, （此件公开发布）.
struct Remark {
    /// Whether it stands for itself: behind a finished sentence, as a whole line, or naming who is responsible.
    let isWhole: Bool

    /// Looks at the bracket that closes at an index.
    init(endingAt end: Int, in sheet: LineSheet, from start: Int) {
        let close = sheet.value(end)
        guard close == 0xFF09 || close == 0x29 else {
            isWhole = false
            return
        }
        var depth = 0
        var index = end
        var hasColon = false
        let limit = max(start, end - 400)
        while index >= limit {
            let value = sheet.value(index)
            if value == 0xFF09 || value == 0x29 { depth += 1 }
            if value == 0xFF08 || value == 0x28 { depth -= 1 }
            if CodePoint.isColon(value) { hasColon = true }
            if depth == 0 { break }
            index -= 1
        }
        guard depth == 0 else {
            // It began in a line before.
            isWhole = Self.namesDuty(end, in: sheet)
            return
        }
        let before = index > start ? sheet.value(index - 1) : 0
        isWhole =
            index == start || CodePoint.endsSentence(before) || CodePoint.isSemicolon(before)
            || hasColon || Self.namesDuty(end, in: sheet)
    }

    /// 负责、指导、参与、牵头、配合、落实 right before the bracket.
    private static func namesDuty(_ end: Int, in sheet: LineSheet) -> Bool {
        guard end >= 2 else { return false }
        switch (sheet.value(end - 2), sheet.value(end - 1)) {
        case (0x8D1F, 0x8D23), (0x6307, 0x5BFC), (0x53C2, 0x4E0E), (0x7275, 0x5934), (0x914D, 0x5408), (0x843D, 0x5B9E),
            (0x4E0B, 0x540C):
            return true
        default:
            return false
        }
    }
}
