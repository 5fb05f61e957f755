/// Where a row's headword ends and its definition begins (词目与释义的分界).
struct EntryCut: Equatable {
    /// How the two are divided, from the clearest to the least clear.
    enum Kind: Int, Comparable {
        /// ：
        case colon
        /// ——
        case dash
        /// The headword is bold.
        case bold
        /// A blank or tab behind the headword.
        case blank
        /// ，是指 … 是指 … 指 …
        case verb

        static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
    }
    /// How they are divided.
    var kind: Kind
    /// Where the headword ends.
    var headEnd: Int
    /// Where the definition begins.
    var definition: Int

    /// The longest headword, in characters.
    static let longest = 48
    /// Verbs that a definition begins with (释义引导词), longest first.
    private static let verbs = [
        "主要是指", "通常是指", "一般是指", "特指的是", "指的是", "是指", "是对", "即指", "系指", "特指", "泛指", "就是", "意为", "包括",
    ].map { Array($0.unicodeScalars) }

    /// Other names that a definition begins with, behind a comma (又名引导词).
    private static let otherNames = ["又称", "又名", "也称", "亦称", "俗称"].map { Array($0.unicodeScalars) }

    /// Creates a boundary.
    init(_ kind: Kind, _ headEnd: Int, _ definition: Int) {
        self.kind = kind
        self.headEnd = headEnd
        self.definition = definition
    }

    /// Finds the boundary in a row behind its number.
    init?(_ row: ReadRow, from start: Int, _ enclosure: Enclosure) {
        if let cut = Self.bold(row, from: start) ?? Self.first(row, from: start, enclosure) {
            self = cut
        } else {
            return nil
        }
    }

    /// The first colon, dash, blank or verb outside brackets and quotation marks.
    private static func first(_ row: ReadRow, from start: Int, _ enclosure: Enclosure) -> EntryCut? {
        let scalars = row.text.scalars
        let limit = min(scalars.count, start + longest + 1)
        guard start < limit else { return nil }
        for offset in start..<limit where !enclosure.encloses(offset) {
            let scalar = scalars[offset]
            if offset > start {
                if OutlineGlyph.isColon(scalar) { return EntryCut(.colon, offset, offset + 1) }
                if let end = dash(scalars, offset) { return EntryCut(.dash, offset, end) }
                if let cut = verb(scalars, at: offset, from: start) { return cut }
                if opensBehindBlank(row, offset, from: start) { return EntryCut(.blank, offset, offset) }
            }
            if OutlineGlyph.isStop(scalar) || scalar == "；" || scalar == ";" { return nil }
        }
        return nil
    }

    /// —— or －－ between headword and definition.
    private static func dash(_ scalars: [Unicode.Scalar], _ offset: Int) -> Int? {
        guard "—－–─".unicodeScalars.contains(scalars[offset]), offset + 1 < scalars.count else { return nil }
        return "—－–─".unicodeScalars.contains(scalars[offset + 1]) ? offset + 2 : nil
    }

    /// ，是指 …, 是指 …, ，又称 …, and bare 指, 即, 是 behind a closing mark; the verb stays with the definition.
    private static func verb(_ scalars: [Unicode.Scalar], at offset: Int, from start: Int) -> EntryCut? {
        let comma = scalars[offset] == "，" || scalars[offset] == ","
        let begin = comma ? offset + 1 : offset
        guard begin < scalars.count else { return nil }
        if verbs.contains(where: { scalars[begin...].starts(with: $0) }) { return EntryCut(.verb, offset, begin) }
        if comma, otherNames.contains(where: { scalars[begin...].starts(with: $0) }) {
            return EntryCut(.verb, offset, begin)
        }
        let isBehindMark = OutlineGlyph.closed(scalars[offset - 1]) != nil
        guard comma || isBehindMark, "指即是系".unicodeScalars.contains(scalars[begin]), begin + 1 < scalars.count else {
            return nil
        }
        // 指标, 指数, 即时 are words of a headword.
        return "标数导挥时将刻使".unicodeScalars.contains(scalars[begin + 1]) && !comma
            ? nil : EntryCut(.verb, offset, begin)
    }

    /// Whether a blank or tab of the source stands before a character and a headword before it.
    private static func opensBehindBlank(_ row: ReadRow, _ offset: Int, from start: Int) -> Bool {
        let scalars = row.text.scalars
        guard offset - start >= 2, scalars[offset].isHan || OutlineGlyph.closing(scalars[offset]) != nil
        else { return false }
        let before = row.text.place(at: offset - 1)
        let after = row.text.place(at: offset)
        guard before.line == after.line, after.column > before.column + 1 else { return false }
        // A blank beside a digit or letter is spacing; one behind a quotation or between 汉字 divides.
        return OutlineGlyph.closed(scalars[offset - 1]) != nil && scalars[offset].isHan
            && after.column > before.column + 1
    }

    /// The end of a bold headword.
    private static func bold(_ row: ReadRow, from start: Int) -> EntryCut? {
        let scalars = row.text.scalars
        guard let mark = row.text.marks.first(where: { $0.style == .strong && $0.range.upperBound > start }),
            mark.range.lowerBound <= start, mark.range.upperBound < scalars.count,
            mark.range.upperBound - start <= longest + 2
        else { return nil }
        var headEnd = mark.range.upperBound
        if OutlineGlyph.isColon(scalars[headEnd - 1]) {
            headEnd -= 1
            return headEnd > start ? EntryCut(.colon, headEnd, headEnd + 1) : nil
        }
        guard !scalars[start..<headEnd].contains(where: { OutlineGlyph.isStop($0) }) else { return nil }
        if OutlineGlyph.isColon(scalars[headEnd]) { return EntryCut(.colon, headEnd, headEnd + 1) }
        if let end = dash(scalars, headEnd) { return EntryCut(.dash, headEnd, end) }
        if scalars[headEnd] == "，" || scalars[headEnd] == "," { return EntryCut(.verb, headEnd, headEnd + 1) }
        return EntryCut(.bold, headEnd, headEnd)
    }
}
