public import GongwenModel

/// Reads indicators (指标) out of prose, paragraph after paragraph.
///
/// Call it in text order: year and kind are kept from paragraph to paragraph of a section.
public struct FigureReader: Sendable {
    private var context: FigureContext

    /// Creates a reader.
    ///
    /// - Parameters:
    ///   - year: the document's year (公文所属年度), to which 今年, 去年 and the sections without a year are relative.
    ///   - reviewYear: the year that it looks back on; the year before its own if nil.
    ///   - kind: what figures are where neither heading nor sentence says, for example targets in a task list.
    public init(year: Int?, reviewYear: Int? = nil, kind: FigureKind = .actual) {
        let review = reviewYear ?? year.map { $0 - 1 }
        context = FigureContext(years: FigureYears(document: year, review: review, this: year), kind: kind)
    }

    /// Creates a reader for a document with all its years told.
    init(years: FigureYears, kind: FigureKind) { context = FigureContext(years: years, kind: kind) }

    /// Reads a paragraph.
    ///
    /// - Parameters:
    ///   - paragraph: its characters; spans of the result are offsets into them.
    ///   - headings: the headings it stands under, the outermost first, without their numbers.
    /// - Returns: the figures in text order, one entry a value.
    public mutating func read(_ paragraph: [Unicode.Scalar], under headings: [String]) -> [FigureReading] {
        context.enter(headings)
        context.beginParagraph(paragraph)
        guard Self.mayHold(paragraph) else { return [] }
        let text = FigureText(paragraph)
        context.lookForResult(in: text)
        var readings: [FigureReading] = []
        var begin = 0
        while begin < text.folded.count {
            var end = begin
            var isWorthReading = false
            while end < text.folded.count, !Sign.endsSentence(text.folded[end]) {
                if Self.isTrigger(text.folded[end]) { isWorthReading = true }
                end += 1
                // No sentence is as long as this; a text without stops must not cost more than its length.
                if end - begin > 4_000 || end - begin > 2_000 && Sign.partsClauses(text.folded[end - 1]) { break }
            }
            if isWorthReading { read(text, begin..<end, into: &readings) }
            begin = end < text.folded.count && Sign.endsSentence(text.folded[end]) ? end + 1 : max(end, begin + 1)
        }
        return readings
    }

    private mutating func read(_ text: FigureText, _ range: Range<Int>, into readings: inout [FigureReading]) {
        let cues = context.cues(of: text, range)
        var sentence = FigureSentence(text, range)
        if !sentence.isEmpty { sentence.read() }
        var drafts = sentence.drafts
        var isFirst = true
        for index in drafts.indices {
            context.judge(&drafts[index], by: cues, isFirst: isFirst)
            if drafts[index].strength != .void { isFirst = false }
        }
        let isList = context.listsTargets || context.isUnderTargets && drafts.contains { $0.strength == .strong }
        if isList || cues.hasStrongWords {
            for var draft in FigureTargets.read(text, range, beside: drafts, isTargetList: isList) {
                context.judge(&draft, by: cues, isFirst: true)
                // Only 翻番 says something of what was reached too.
                if draft.kind == .target || draft.isPassing { drafts.append(draft) }
            }
            drafts.sort { $0.span.lowerBound < $1.span.lowerBound }
        }
        for draft in drafts {
            if let reading = Self.reading(draft, of: text) { readings.append(reading) }
        }
    }

    /// What a draft comes to; nil where it is no indicator.
    private static func reading(_ draft: FigureDraft, of text: FigureText) -> FigureReading? {
        guard draft.strength == .strong || draft.strength == .weak && draft.growth != nil else { return nil }
        let growth = draft.growth.map { quantity in
            let digits = digits(of: quantity, text)
            return draft.isFall && !digits.hasPrefix("-") ? "-" + digits : digits
        }
        let comparator = draft.words.isEmpty ? draft.comparator : draft.words
        return FigureReading(
            name: FigureText.string(draft.name),
            value: draft.value.map { digits(of: $0, text) },
            unit: draft.value.flatMap { $0.unit.isEmpty ? nil : text.string($0.unit) },
            growth: growth, growthUnit: draft.growth.map { text.string($0.unit) },
            comparator: comparator.isEmpty ? nil : text.string(comparator),
            basis: draft.basis.isEmpty ? nil : FigureText.string(draft.basis),
            kind: draft.kind, kindInherited: draft.kindInherited, year: draft.year,
            span: text.span(Self.closed(draft.span, text)), valueSpan: draft.value.map { text.span($0.span) },
            growthSpan: draft.growth.map { text.span($0.span) },
            isHeadline: FigureVocabulary.isHeadline(draft.name),
            confidence: draft.strength == .strong ? draft.confidence : min(draft.confidence, 70))
    }

    /// Signs before an item of a list (项目符号).
    private static let bullets: Set<UInt32> = Set("●■◆·•○□▲※".unicodeScalars.map(\.value))

    /// A span without the sign of a list and with the bracket that closes one opened inside it: 10.3亿元（增长8.4%）.
    private static func closed(_ span: Range<Int>, _ text: FigureText) -> Range<Int> {
        var span = span
        while span.count > 2, bullets.contains(text.folded[span.lowerBound]) {
            span = span.lowerBound + 1..<span.upperBound
        }
        guard span.upperBound < text.folded.count, text.folded[span.upperBound] == Sign.close else { return span }
        let open = text.folded[span].reduce(0) { $0 + ($1 == Sign.open ? 1 : $1 == Sign.close ? -1 : 0) }
        return open > 0 ? span.lowerBound..<span.upperBound + 1 : span
    }

    /// The digits as printed; a unit inside a range is left out.
    private static func digits(of quantity: Quantity, _ text: FigureText) -> String {
        guard let inner = quantity.innerUnit, inner.upperBound <= quantity.digits.upperBound else {
            return text.string(quantity.digits)
        }
        return text.string(quantity.digits.lowerBound..<inner.lowerBound)
            + text.string(inner.upperBound..<quantity.digits.upperBound)
    }

    /// Whether a paragraph has a digit or a word that figures and their years hang on.
    private static func mayHold(_ paragraph: [Unicode.Scalar]) -> Bool {
        paragraph.contains { isTrigger($0.value) || ($0.value >= 0xFF10 && $0.value <= 0xFF19) }
    }

    /// A digit, or a character that a target in words or a cue hangs on.
    private static func isTrigger(_ value: UInt32) -> Bool {
        if value < 0x80 { return Sign.isDigit(value) }
        switch value {
        case 0x76EE, 0x756A, 0x589E, 0x6B65, 0x8FBE, 0x5E74, 0x7A33: return true  // 目 番 增 步 达 年 稳
        default: return false
        }
    }
}
