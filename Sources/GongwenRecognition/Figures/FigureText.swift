/// A paragraph prepared for reading figures: blanks left out, full-width signs and letters folded to half width.
struct FigureText {
    /// Folded characters: `，；：（）％` and full-width digits as their half-width forms.
    private(set) var folded: [UInt32] = []
    /// The same characters as printed.
    private(set) var printed: [UInt32] = []
    /// Where each stands in the paragraph; one more for the end.
    private(set) var origin: [Int] = []

    /// Prepares a paragraph.
    init(_ paragraph: [Unicode.Scalar]) {
        folded.reserveCapacity(paragraph.count)
        printed.reserveCapacity(paragraph.count)
        origin.reserveCapacity(paragraph.count + 1)
        for (place, scalar) in paragraph.enumerated() {
            let value = scalar.value
            switch value {
            case 0x20, 0x09, 0x0A, 0x0D, 0xA0, 0x3000: continue
            case 0xFF01...0xFF5E: folded.append(value - 0xFEE0)
            case 0x2236, 0xFE30: folded.append(Sign.colon)
            case 0x2013, 0x2014, 0x2212, 0x301C: folded.append(value == 0x2014 ? Sign.dash : Sign.hyphen)
            default: folded.append(value)
            }
            printed.append(value)
            origin.append(place)
        }
        origin.append(paragraph.count)
    }

    /// The characters of a range as printed.
    func string(_ range: Range<Int>) -> String { Self.string(printed[range]) }

    /// A string of characters.
    static func string(_ scalars: some Sequence<UInt32>) -> String {
        var string = ""
        for value in scalars {
            if let scalar = Unicode.Scalar(value) { string.unicodeScalars.append(scalar) }
        }
        return string
    }

    /// A range as offsets into the paragraph.
    func span(_ range: Range<Int>) -> Range<Int> {
        guard !range.isEmpty else { return origin[range.lowerBound]..<origin[range.lowerBound] }
        return origin[range.lowerBound]..<origin[range.upperBound - 1] + 1
    }

    /// A four-digit year (年份) that begins at a place, its 年 included: 2021年.
    func year(at place: Int, before end: Int) -> Int? {
        guard place + 4 < end, folded[place + 4] == Sign.year else { return nil }
        if place > 0, Sign.isDigit(folded[place - 1]) { return nil }
        var year = 0
        for offset in 0..<4 {
            guard Sign.isDigit(folded[place + offset]) else { return nil }
            year = year * 10 + Int(folded[place + offset] - 0x30)
        }
        return (1900...2100).contains(year) ? year : nil
    }
}

/// Folded characters that steer the reading (标点与单字).
enum Sign {
    static let comma: UInt32 = 0x2C, semicolon: UInt32 = 0x3B, colon: UInt32 = 0x3A, stop: UInt32 = 0x3002
    static let pause: UInt32 = 0x3001, dot: UInt32 = 0x2E, hyphen: UInt32 = 0x2D, tilde: UInt32 = 0x7E
    static let dash: UInt32 = 0x2014, open: UInt32 = 0x28, close: UInt32 = 0x29, percent: UInt32 = 0x25
    static let exclamation: UInt32 = 0x21, question: UInt32 = 0x3F, slash: UInt32 = 0x2F
    static let openQuote: UInt32 = 0x201C, closeQuote: UInt32 = 0x201D
    static let openTitle: UInt32 = 0x300A, closeTitle: UInt32 = 0x300B
    /// 年
    static let year: UInt32 = 0x5E74
    /// 的
    static let of: UInt32 = 0x7684
    /// 占
    static let share: UInt32 = 0x5360

    /// 0 to 9.
    static func isDigit(_ value: UInt32) -> Bool { value >= 0x30 && value <= 0x39 }
    /// Latin and Greek letters.
    static func isLetter(_ value: UInt32) -> Bool {
        (value | 0x20 >= 0x61 && value | 0x20 <= 0x7A) || (value >= 0x370 && value <= 0x3FF)
    }
    /// What ends a sentence (句末点号).
    static func endsSentence(_ value: UInt32) -> Bool {
        value == stop || value == exclamation || value == question
    }
    /// What parts clauses (分句点号).
    static func partsClauses(_ value: UInt32) -> Bool {
        value == comma || value == semicolon || value == colon || endsSentence(value)
    }
}
