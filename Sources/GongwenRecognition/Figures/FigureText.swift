/// A paragraph prepared for reading figures: blanks left out, full-width signs and letters folded to half width.
package struct FigureText {
    /// Folded characters: `，；：（）％` and full-width digits as their half-width forms.
    package private(set) var folded: [UInt32] = []
    /// The same characters as printed.
    package private(set) var printed: [UInt32] = []
    /// Where each stands in the paragraph; one more for the end.
    package private(set) var origin: [Int] = []

    /// Prepares a paragraph.
    package init(_ paragraph: [Unicode.Scalar]) {
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
    package func string(_ range: Range<Int>) -> String { Self.string(printed[range]) }

    /// A string of characters.
    package static func string(_ scalars: some Sequence<UInt32>) -> String {
        var string = ""
        for value in scalars {
            if let scalar = Unicode.Scalar(value) { string.unicodeScalars.append(scalar) }
        }
        return string
    }

    /// A range as offsets into the paragraph.
    package func span(_ range: Range<Int>) -> Range<Int> {
        guard !range.isEmpty else { return origin[range.lowerBound]..<origin[range.lowerBound] }
        return origin[range.lowerBound]..<origin[range.upperBound - 1] + 1
    }

    /// A four-digit year (年份) that begins at a place, its 年 included: 2021年.
    package func year(at place: Int, before end: Int) -> Int? {
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
