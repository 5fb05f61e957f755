import GongwenModel
import GongwenRecognition

/// A text cut into what a mark never divides (词元): a 汉字 or mark each, a number with its decimals and per cent sign, a
/// number in 汉字 of two digits or more (二十八, 十四五), a Latin word with its digits (PM2.5).
struct WordTokens {
    /// The characters.
    let scalars: [Unicode.Scalar]
    /// Where each token begins, and at the end the number of characters.
    private(set) var starts: [Int] = []
    /// A number for each token, the same for the same characters in all texts of one ``TokenNames``.
    private(set) var ids: [UInt32] = []

    /// Cuts a text; of a list of names, what stands between marks of punctuation is one token.
    init(_ text: String, names: inout TokenNames, isNameList: Bool = false) {
        scalars = text.scalars
        starts.reserveCapacity(scalars.count + 1)
        ids.reserveCapacity(scalars.count)
        var place = 0
        while place < scalars.count {
            let end = isNameList ? Self.nameEnd(scalars, place) : Self.end(of: scalars, from: place)
            starts.append(place)
            ids.append(end == place + 1 ? scalars[place].value : names.id(of: scalars[place..<end]))
            place = end
        }
        starts.append(scalars.count)
    }

    /// The characters of some tokens.
    func string(_ tokens: Range<Int>) -> String {
        String(String.UnicodeScalarView(scalars[starts[tokens.lowerBound]..<starts[tokens.upperBound]]))
    }

    /// Where the token that begins at a character ends.
    private static func end(of scalars: [Unicode.Scalar], from begin: Int) -> Int {
        var place = begin
        switch TokenClass(scalars[begin]) {
        case .digit: place = numberEnd(scalars, begin)
        case .letter: place = wordEnd(scalars, begin)
        case .sign:
            let isNegative = begin + 1 < scalars.count && TokenClass(scalars[begin + 1]) == .digit
            let opens = begin == 0 || TokenClass(scalars[begin - 1]).mayPrecedeSign
            place = isNegative && opens ? numberEnd(scalars, begin + 1) : begin + 1
        case .numeral:
            place = begin + 1
            while place < scalars.count, TokenClass(scalars[place]) == .numeral { place += 1 }
            if place > begin + 1 {
                while place < scalars.count, scalars[place] == "万" || scalars[place] == "亿" { place += 1 }
            } else {
                place = begin + 1
            }
        case .percent, .joining, .other: place = begin + 1
        }
        // What joins the character before it is not torn from it.
        while place < scalars.count, TokenClass(scalars[place]) == .joining { place += 1 }
        return place
    }

    /// Where a name, or the mark that parts two of them, ends.
    private static func nameEnd(_ scalars: [Unicode.Scalar], _ begin: Int) -> Int {
        let marks = "、，；：。（）(),;: 　".unicodeScalars
        var place = begin
        while place < scalars.count, !marks.contains(scalars[place]) { place += 1 }
        return max(place, begin + 1)
    }

    /// Digits, groups of thousands, decimals, a per cent sign; letters that go on (5G, 10kV).
    private static func numberEnd(_ scalars: [Unicode.Scalar], _ begin: Int) -> Int {
        var place = begin
        func isDigit(_ index: Int) -> Bool { index < scalars.count && TokenClass(scalars[index]) == .digit }
        while isDigit(place) { place += 1 }
        while place < scalars.count, ",，".unicodeScalars.contains(scalars[place]), isDigit(place + 1),
            isDigit(place + 2),
            isDigit(place + 3), !isDigit(place + 4)
        {
            place += 4
        }
        while place < scalars.count, ".．".unicodeScalars.contains(scalars[place]), isDigit(place + 1) {
            place += 1
            while isDigit(place) { place += 1 }
        }
        guard place < scalars.count else { return place }
        switch TokenClass(scalars[place]) {
        case .percent: return place + 1
        case .letter: return wordEnd(scalars, place)
        case .digit, .sign, .numeral, .joining, .other: return place
        }
    }

    /// Letters and digits, points between them included (PM2.5).
    private static func wordEnd(_ scalars: [Unicode.Scalar], _ begin: Int) -> Int {
        var place = begin
        while place < scalars.count {
            switch TokenClass(scalars[place]) {
            case .letter, .digit: place += 1
            case .other where scalars[place] == "." && place > begin && place + 1 < scalars.count:
                guard TokenClass(scalars[place - 1]) == .digit, TokenClass(scalars[place + 1]) == .digit else {
                    return place
                }
                place += 1
            case .other, .sign, .percent, .numeral, .joining: return place
            }
        }
        return place
    }
}

/// What a character is to a token.
enum TokenClass: Equatable {
    case digit, letter, sign, percent, numeral, joining, other

    init(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x30...0x39, 0xFF10...0xFF19: self = .digit
        case 0x41...0x5A, 0x61...0x7A, 0xFF21...0xFF3A, 0xFF41...0xFF5A, 0xC0...0x24F: self = .letter
        case 0x2D, 0xFF0D, 0x2212: self = .sign
        case 0x25, 0xFF05, 0x2030: self = .percent
        case 0x300...0x36F, 0x200D, 0x20D0...0x20FF, 0xFE00...0xFE0F, 0xE0100...0xE01EF: self = .joining
        case 0x3007, 0x4E00...0x9FFF: self = ChineseNumeral.holds(scalar) ? .numeral : .other
        default: self = .other
        }
    }

    /// Whether a hyphen behind it can be the sign of a number; between two numbers it makes a range.
    fileprivate var mayPrecedeSign: Bool {
        switch self {
        case .digit, .letter, .percent, .sign: false
        case .numeral, .joining, .other: true
        }
    }
}

/// Numbers for tokens of several characters.
struct TokenNames {
    private var ids: [[UInt8]: UInt32] = [:]

    /// The same number for the same characters; above all code points.
    mutating func id(of scalars: ArraySlice<Unicode.Scalar>) -> UInt32 {
        let key = scalars.flatMap { Array(UTF8.encode($0) ?? UTF8.encodedReplacementCharacter) }
        if let known = ids[key] { return known }
        let id = 0x11_0000 + UInt32(clamping: ids.count)
        ids[key] = id
        return id
    }
}
