/// Prose in the one form that terms are compared in (归一化文本), with the way back to the original.
///
/// Full-width forms become ASCII; lowered and raised digits, `_{…}` and `^{…}` become plain ones; white space goes;
/// every kind of quotation mark becomes one opening or closing byte. Offsets are in UTF-8 bytes, from 0.
package struct FoldedText: Sendable {
    /// Stands for any opening quotation mark.
    package static let openingQuote: UInt8 = 1
    /// Stands for any closing quotation mark.
    package static let closingQuote: UInt8 = 2

    /// A quotation mark of the text.
    struct Quote {
        /// Its offset in ``FoldedText/bytes``.
        var offset: Int
        var isOpening: Bool
        /// Whether it is single (‘’): a single one never closes a double one.
        var isSingle: Bool
    }

    /// The folded bytes; never more than the original.
    package private(set) var bytes: [UInt8] = []
    /// Where the distance to the original changes; between two turns every byte is the original's own.
    private var turns: [Turn] = []
    private(set) var quotes: [Quote] = []
    /// Where `_{` and `^{` groups stand in the original: the offsets of `{` and `}`.
    private var groups: [(open: Int, close: Int)] = []

    /// From this folded offset on, the original's offset is so many bytes ahead.
    fileprivate struct Turn {
        var offset: Int
        var distance: Int
    }

    /// Folds a string.
    package init(_ text: String) {
        var text = text
        self = text.withUTF8 { FoldedText($0) }
    }

    /// Folds UTF-8 bytes.
    ///
    /// - Parameter quotes: whether quotation marks stay.
    package init(_ source: UnsafeBufferPointer<UInt8>, quotes keepsQuotes: Bool = true) {
        bytes = [UInt8](unsafeUninitializedCapacity: source.count) { bytes, count in
            var folding = Folding(source: source, bytes: bytes, keepsQuotes: keepsQuotes)
            folding.run()
            count = folding.count
            turns = folding.turns
            quotes = folding.quotes
            groups = folding.groups
        }
    }

    /// The offset in the original that a folded byte comes from.
    private func origin(of offset: Int) -> Int {
        var low = 0
        var high = turns.count
        while low < high {
            let middle = (low + high) / 2
            if turns[middle].offset <= offset { low = middle + 1 } else { high = middle }
        }
        return offset + (low > 0 ? turns[low - 1].distance : 0)
    }

    /// The original's range of a folded, non-empty range; whole characters, a group's closing brace included.
    func original(_ range: Range<Int>, in source: UnsafeBufferPointer<UInt8>) -> Range<Int> {
        let start = origin(of: range.lowerBound)
        var end = origin(of: range.upperBound - 1) + 1
        while end < source.count, source[end] & 0xC0 == 0x80 { end += 1 }
        if let open = openingBrace(ofGroupClosedAt: end), open >= start { end += 1 }
        return start..<end
    }

    private func openingBrace(ofGroupClosedAt offset: Int) -> Int? {
        var low = 0
        var high = groups.count
        while low < high {
            let middle = (low + high) / 2
            if groups[middle].close < offset { low = middle + 1 } else { high = middle }
        }
        return low < groups.count && groups[low].close == offset ? groups[low].open : nil
    }

    /// Whether nothing of the original was left out between this folded byte and the one before it.
    func isAdjacent(at offset: Int, in source: UnsafeBufferPointer<UInt8>) -> Bool {
        var end = origin(of: offset - 1) + 1
        while end < source.count, source[end] & 0xC0 == 0x80 { end += 1 }
        return end == origin(of: offset)
    }
}

/// The state of folding one text.
private struct Folding {
    let source: UnsafeBufferPointer<UInt8>
    let bytes: UnsafeMutableBufferPointer<UInt8>
    let keepsQuotes: Bool
    var count = 0
    var turns: [FoldedText.Turn] = []
    /// How far the original is ahead of the folded bytes.
    var distance = 0
    var quotes: [FoldedText.Quote] = []
    var groups: [(open: Int, close: Int)] = []
    var isStraightQuoteOpen = false

    init(source: UnsafeBufferPointer<UInt8>, bytes: UnsafeMutableBufferPointer<UInt8>, keepsQuotes: Bool) {
        self.source = source
        self.bytes = bytes
        self.keepsQuotes = keepsQuotes
    }

    mutating func run() {
        var offset = 0
        while offset < source.count {
            let lead = source[offset]
            switch lead {
            case 0xE3...0xEE where offset + 2 < source.count && !(lead == 0xE3 && source[offset + 1] == 0x80):
                // A 汉字, as most characters are.
                if offset - count != distance { turn(to: offset) }
                bytes[count] = lead
                bytes[count + 1] = source[offset + 1]
                bytes[count + 2] = source[offset + 2]
                count += 3
                offset += 3
            case 0...0x7F:
                offset = foldASCII(lead, at: offset)
            default:
                offset = foldOther(lead, at: offset)
            }
        }
    }

    private mutating func turn(to offset: Int) {
        distance = offset - count
        turns.append(FoldedText.Turn(offset: count, distance: distance))
    }

    private mutating func append(_ byte: UInt8, from offset: Int) {
        if offset - count != distance { turn(to: offset) }
        bytes[count] = byte
        count += 1
    }

    private mutating func copy(_ length: Int, from offset: Int) {
        for step in 0..<length { append(source[offset + step], from: offset + step) }
    }

    private mutating func appendQuote(isOpening: Bool, isSingle: Bool, from offset: Int) {
        guard keepsQuotes else { return }
        quotes.append(FoldedText.Quote(offset: count, isOpening: isOpening, isSingle: isSingle))
        append(isOpening ? FoldedText.openingQuote : FoldedText.closingQuote, from: offset)
    }

    /// Folds one ASCII byte and gives the offset after it.
    private mutating func foldASCII(_ byte: UInt8, at offset: Int) -> Int {
        switch byte {
        case 0...0x20, 0x7F:
            return offset + 1
        case UInt8(ascii: "\""):
            isStraightQuoteOpen.toggle()
            appendQuote(isOpening: isStraightQuoteOpen, isSingle: false, from: offset)
            return offset + 1
        case UInt8(ascii: "_"), UInt8(ascii: "^"):
            return foldGroup(at: offset)
        case UInt8(ascii: "}") where groups.last?.close == offset:
            return offset + 1
        default:
            append(byte, from: offset)
            return offset + 1
        }
    }

    /// Leaves out the signs of a lowered or raised group, `_{2.5}` or `_2`, where they are such.
    private mutating func foldGroup(at offset: Int) -> Int {
        let next = offset + 1
        guard next < source.count, count > 0, isASCIIWord(bytes[count - 1]) else {
            append(source[offset], from: offset)
            return next
        }
        if source[next] == UInt8(ascii: "{"),
            let close = source[next..<min(source.count, next + 18)].firstIndex(of: UInt8(ascii: "}"))
        {
            groups.append((open: next, close: close))
            return next + 1
        }
        if !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(source[next]) { append(source[offset], from: offset) }
        return next
    }

    /// Folds a character outside ASCII and the plain three-byte ones, and gives the offset after it.
    private mutating func foldOther(_ lead: UInt8, at offset: Int) -> Int {
        let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        guard offset + length <= source.count else {
            copy(source.count - offset, from: offset)
            return source.count
        }
        let scalar = source[offset + 1..<offset + length].reduce(
            UInt32(lead) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
        ) { $0 << 6 | UInt32($1 & 0x3F) }
        switch scalar {
        case 0xFF02:
            isStraightQuoteOpen.toggle()
            appendQuote(isOpening: isStraightQuoteOpen, isSingle: false, from: offset)
        case 0xFF01...0xFF5E:
            append(UInt8(truncatingIfNeeded: scalar - 0xFEE0), from: offset)
        case 0x201C, 0x201F, 0x300E, 0x301D: appendQuote(isOpening: true, isSingle: false, from: offset)
        case 0x201D, 0x300F, 0x301E: appendQuote(isOpening: false, isSingle: false, from: offset)
        case 0x2018, 0x300C: appendQuote(isOpening: true, isSingle: true, from: offset)
        case 0x2019, 0x300D: appendQuote(isOpening: false, isSingle: true, from: offset)
        case 0xA0, 0x3000, 0x2000...0x200F, 0x2028...0x202F, 0x205F, 0x2060, 0xFEFF: break
        case 0xB2, 0xB3: append(UInt8(truncatingIfNeeded: scalar - 0xB2) + UInt8(ascii: "2"), from: offset)
        case 0xB9: append(UInt8(ascii: "1"), from: offset)
        case 0x2070, 0x2074...0x2079: append(UInt8(truncatingIfNeeded: scalar - 0x2070) + 0x30, from: offset)
        case 0x2080...0x2089: append(UInt8(truncatingIfNeeded: scalar - 0x2080) + 0x30, from: offset)
        case 0x207A, 0x208A: append(UInt8(ascii: "+"), from: offset)
        case 0x207B, 0x208B: append(UInt8(ascii: "-"), from: offset)
        case 0x2160...0x2162:
            for _ in 0x2160...scalar { append(UInt8(ascii: "I"), from: offset) }
        default: copy(length, from: offset)
        }
        return offset + length
    }
}

/// Whether a byte is an ASCII letter or digit: the only neighbours between which a word has an edge.
func isASCIIWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
}
