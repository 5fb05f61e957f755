/// A row of a glossary section with what can be told from itself (词条行).
struct GlossaryRow {
    /// What it says.
    let text: TracedText
    /// The number it opens with.
    let number: EntryNumber?
    private let row: ReadRow
    private let enclosure: Enclosure

    /// The longest headword on a line of its own, in characters.
    private static let longestHeadLine = 30

    /// Looks at a row.
    init(_ row: ReadRow) {
        self.row = row
        text = row.text
        number = EntryNumber(row.text.scalars)
        enclosure = Enclosure(row.text.scalars)
    }

    /// Where headword and definition part behind an offset.
    func cut(from start: Int) -> EntryCut? { EntryCut(row, from: start, enclosure) }

    /// The entry that a boundary makes, the first characters being its number.
    func entry(number: Int, _ cut: EntryCut) -> FoundEntry {
        let definition = cut.definition..<text.count
        return FoundEntry(
            number: text.string(0..<number), headword: plain(number..<cut.headEnd),
            separator: text.string(cut.headEnd..<cut.definition),
            definition: definition.isEmpty ? [] : [text.slice(definition)])
    }

    /// An entry whose definition stands on the rows below.
    func headLine(number: Int) -> FoundEntry {
        FoundEntry(number: text.string(0..<number), headword: plain(number..<text.count), separator: "")
    }

    /// The characters of a headword; that it is set bold is no part of it.
    private func plain(_ range: Range<Int>) -> TracedText {
        var word = text.slice(range)
        word.marks.removeAll { $0.style == .strong }
        return word
    }

    /// A boundary at the first point, for a numbered row that has no clearer one.
    func firstPoint(from start: Int) -> EntryCut {
        let scalars = text.scalars
        let limit = min(scalars.count, start + EntryCut.longest)
        for offset in start..<limit where !enclosure.encloses(offset) && OutlineGlyph.isPoint(scalars[offset]) {
            if offset == start || scalars[offset] == "、" { continue }
            return EntryCut(.verb, offset, offset + 1)
        }
        return EntryCut(.verb, start, start)
    }

    /// Whether the row can be a headword alone.
    func isHeadLine(from start: Int) -> Bool {
        let scalars = text.scalars
        guard (2...Self.longestHeadLine).contains(scalars.count - start), let last = scalars.last,
            !OutlineGlyph.isPoint(last)
        else { return false }
        return !(start..<scalars.count).contains {
            !enclosure.encloses($0) && (OutlineGlyph.isStop(scalars[$0]) || OutlineGlyph.isComma(scalars[$0]))
        }
    }

    /// Whether the row can define what stands alone above it.
    var isDefinition: Bool {
        guard let last = text.scalars.last else { return false }
        return number == nil && text.count >= 8
            && (OutlineGlyph.isStop(last) || text.scalars.contains { OutlineGlyph.isStop($0) })
    }

    /// Whether a stretch reads as a headword rather than as the beginning of a sentence.
    func isHeadword(_ range: Range<Int>, _ kind: EntryCut.Kind) -> Bool {
        let scalars = text.scalars
        guard number == nil, (2...40).contains(range.count) else { return false }
        if Self.sentenceOpenings.holds(scalars, at: range.lowerBound) { return false }
        if "该这其此本即如注按据".unicodeScalars.contains(scalars[range.lowerBound]) { return false }
        let hasComma = range.contains {
            !enclosure.encloses($0) && (OutlineGlyph.isComma(scalars[$0]) || OutlineGlyph.isStop(scalars[$0]))
        }
        if hasComma { return false }
        let isQuoted = scalars[range].contains("“")
        switch kind {
        case .colon, .dash, .bold: return true
        case .blank: return isQuoted
        case .verb: return isQuoted || range.count <= 20
        }
    }

    /// Words that open a sentence of a definition (释义续段用语).
    private static let sentenceOpenings = PairList(
        """
        其中 具体 主要 基本 核心 包括 分别 一是 二是 三是 四是 五是 例如 比如 此外 同时 另外 上述 以上 以下 目前 近年 我国 我省 我市 我县 根据 按照 来源 资料 说明 备注 \
        自己 他们 它们 通过 为了 由于 因此 所谓 随着 第一 第二 第三 首先 其次 最后 前者 后者 两者 三者
        """)
}
