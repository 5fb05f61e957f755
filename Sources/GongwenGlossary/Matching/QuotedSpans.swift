/// What of a text stands between quotation marks (引号内的部分), to tell a term from a part of another expression.
///
/// “两全两高” is one expression: 两高 is not in it. A quoted sentence (with 。；！ or ？ in it) is prose again.
struct QuotedSpans {
    private struct Span {
        /// Offsets of the marks in the folded bytes.
        var open: Int
        var close: Int
        /// The span round it, -1 at the outside.
        var parent: Int
        var isSentence: Bool
    }
    private var spans: [Span] = []
    /// Offsets of the paired marks, ascending.
    private var turns: [Int] = []
    /// For each of them the innermost span after it, -1 at the outside.
    private var spanAfter: [Int] = []

    /// Pairs the quotation marks of a text; marks without a partner count for nothing.
    init(_ text: FoldedText) {
        guard !text.quotes.isEmpty else { return }
        let partners = QuotedSpans.partners(of: text.quotes)
        let stops = QuotedSpans.sentenceStops(in: text.bytes)
        var innermost = -1
        for (number, quote) in text.quotes.enumerated() {
            guard let partner = partners[number] else { continue }
            if quote.isOpening {
                let close = text.quotes[partner].offset
                let stop = stops.firstIndexNotLess(than: quote.offset)
                spans.append(
                    Span(
                        open: quote.offset, close: close, parent: innermost,
                        isSentence: stop < stops.count && stops[stop] < close))
                innermost = spans.count - 1
            } else {
                innermost = spans[innermost].parent
            }
            turns.append(quote.offset)
            spanAfter.append(innermost)
        }
    }

    /// Whether this folded range, which holds no quotation mark, is only a part of a quoted expression.
    func isPartOfExpression(_ range: Range<Int>) -> Bool {
        let low = turns.firstIndexNotLess(than: range.lowerBound)
        guard low > 0, spanAfter[low - 1] >= 0 else { return false }
        let span = spans[spanAfter[low - 1]]
        return !span.isSentence && !(span.open + 1 == range.lowerBound && span.close == range.upperBound)
    }

    /// For each mark the index of its partner; marks of different kinds never pair.
    private static func partners(of quotes: [FoldedText.Quote]) -> [Int?] {
        var partners = [Int?](repeating: nil, count: quotes.count)
        var open: [Int] = []
        var openCounts = (single: 0, double: 0)
        for (number, quote) in quotes.enumerated() {
            if quote.isOpening {
                open.append(number)
                if quote.isSingle { openCounts.single += 1 } else { openCounts.double += 1 }
                continue
            }
            guard (quote.isSingle ? openCounts.single : openCounts.double) > 0 else { continue }
            // Marks opened inside and never closed are dropped with the pair round them.
            while let last = open.popLast() {
                let isSingle = quotes[last].isSingle
                if isSingle { openCounts.single -= 1 } else { openCounts.double -= 1 }
                if isSingle == quote.isSingle {
                    partners[number] = last
                    partners[last] = number
                    break
                }
            }
        }
        return partners
    }

    /// Offsets of the marks that end a sentence or a part of one: 。；！？
    private static func sentenceStops(in bytes: [UInt8]) -> [Int] {
        var stops: [Int] = []
        for (offset, byte) in bytes.enumerated() {
            switch byte {
            case UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"): stops.append(offset)
            case 0xE3 where offset + 2 < bytes.count && bytes[offset + 1] == 0x80 && bytes[offset + 2] == 0x82:
                stops.append(offset)
            default: break
            }
        }
        return stops
    }
}

extension [Int] {
    /// The first index whose element is not less than `value`, in an ascending array; `count` where all are less.
    func firstIndexNotLess(than value: Int) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < value { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
