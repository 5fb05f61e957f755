/// What the unfinished paragraphs of a text have in common (断句的旁证).
///
/// A page cuts words in two; a full stop that someone forgot does not. So the last character of an unfinished line and
/// the first one of the next are looked for side by side elsewhere in the text: 完 | 成率 where 完成 stands often enough.
struct CutEvidence {
    /// Whether unfinished prose is common, and words are cut at its ends: then pages cut the text.
    let cutsOften: Bool
    private let words: Set<UInt64>

    /// Looks through the lines that are text.
    init(_ kept: [Int], _ shapes: [LineShape], _ sheet: LineSheet) {
        var pairs: Set<UInt64> = []
        var cuts: [UInt64] = []
        for (position, index) in kept.enumerated().dropLast() {
            let shape = shapes[index]
            let next = shapes[kept[position + 1]]
            guard shape.ending == .open || shape.ending == .comma, next.opening == .plain else { continue }
            guard shape.hasStop || shape.commas > 0, shape.count >= 12 else { continue }
            let pair = Self.pair(shape.last, next.first)
            pairs.insert(pair)
            if shape.count > 60, shape.hasStop, shape.ending == .open { cuts.append(pair) }
        }
        words = Self.pairsInside(sheet, pairs)
        cutsOften = cuts.count >= 3 && cuts.count(where: words.contains) * 4 >= cuts.count
    }

    /// Whether two characters stand side by side somewhere in the text.
    func isWord(_ last: UInt32, _ first: UInt32) -> Bool { words.contains(Self.pair(last, first)) }

    private static func pair(_ last: UInt32, _ first: UInt32) -> UInt64 { UInt64(last) << 32 | UInt64(first) }

    /// Those of some pairs that stand inside a line, of 汉字 only.
    private static func pairsInside(_ sheet: LineSheet, _ pairs: Set<UInt64>) -> Set<UInt64> {
        guard !pairs.isEmpty else { return [] }
        var begins = [Bool](repeating: false, count: 1 << 16)
        for pair in pairs { begins[Int(pair >> 32 & 0xFFFF)] = true }
        var found: Set<UInt64> = []
        sheet.glyphs.withUnsafeBufferPointer { glyphs in
            for line in sheet.lines {
                for index in line.glyphs.dropLast() {
                    let value = glyphs[index].value
                    guard begins[Int(value & 0xFFFF)], CodePoint.isHan(value), CodePoint.isHan(glyphs[index + 1].value)
                    else { continue }
                    let pair = pair(value, glyphs[index + 1].value)
                    if pairs.contains(pair) { found.insert(pair) }
                }
            }
        }
        return found
    }
}
