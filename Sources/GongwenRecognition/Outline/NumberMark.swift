import GongwenModel

/// A number printed before a heading or clause (结构层次序数): 一、 （二） 3. （4） ⑤.
struct NumberMark: Sendable, Equatable {
    /// The printed form.
    enum Form: Int, Sendable, CaseIterable {
        /// 第一部分, 第一编, 第一篇
        case part
        /// 第一章
        case chapter
        /// 第一节
        case division
        /// 第一条
        case article
        /// 1 of a text numbered 1, 1.1, 1.1.1
        case decimal
        /// 1.1
        case secondDecimal
        /// 1.1.1
        case thirdDecimal
        /// 1.1.1.1
        case fourthDecimal
        /// 一、
        case chineseComma
        /// （一）
        case chineseBracket
        /// 1. 1、 1．
        case arabicDot
        /// 一是 and 第一， on a line of their own
        case firstly
        /// （1）
        case arabicBracket
        /// 1）
        case halfBracket
        /// ①
        case circled
    }
    /// The printed form.
    var form: Form
    /// What it counts to, from 1.
    var value: Int
    /// How many characters it takes, marks included.
    var length: Int
    /// Whether a figure follows the point at once: `1.5`, which is a number as often as a heading.
    var touchesDigit = false

    /// Reads the number at the beginning of a text.
    init?(_ scalars: [Unicode.Scalar]) {
        guard let first = scalars.first else { return nil }
        if first == "第" {
            guard let mark = Self.ordinal(scalars) else { return nil }
            self = mark
        } else if let closing = OutlineGlyph.closing(first), closing == "）" {
            guard let mark = Self.bracketed(scalars) else { return nil }
            self = mark
        } else if let mark = Self.single(first) {
            self = mark
        } else {
            guard let mark = Self.pointed(scalars) else { return nil }
            self = mark
        }
        guard length < scalars.count, Self.mayBegin(scalars[length]) || form.isOrdinal else { return nil }
        if OutlineGlyph.digit(scalars[length]) != nil { touchesDigit = true }
        if countsOn(scalars) { return nil }
    }

    /// Creates a number.
    init(_ form: Form, _ value: Int, length: Int) {
        self.form = form
        self.value = value
        self.length = length
    }

    /// 第一章, 第3条.
    private static func ordinal(_ scalars: [Unicode.Scalar]) -> NumberMark? {
        guard let (value, end) = numeral(scalars, from: 1), end < scalars.count else { return nil }
        switch scalars[end] {
        case "章": return NumberMark(.chapter, value, length: end + 1)
        case "节": return NumberMark(.division, value, length: end + 1)
        case "条": return NumberMark(.article, value, length: end + 1)
        case "编", "篇": return NumberMark(.part, value, length: end + 1)
        case "部" where end + 1 < scalars.count && scalars[end + 1] == "分":
            return NumberMark(.part, value, length: end + 2)
        default: return nil
        }
    }

    /// （一） (2) and （三）、.
    private static func bracketed(_ scalars: [Unicode.Scalar]) -> NumberMark? {
        guard let (value, end) = numeral(scalars, from: 1), end < scalars.count,
            OutlineGlyph.closed(scalars[end]) == "）"
        else { return nil }
        var length = end + 1
        if length < scalars.count, "、.．".unicodeScalars.contains(scalars[length]) { length += 1 }
        let arabic = OutlineGlyph.digit(scalars[1]) != nil
        return NumberMark(arabic ? .arabicBracket : .chineseBracket, value, length: length)
    }

    /// 一、 1. 1） and their like.
    private static func pointed(_ scalars: [Unicode.Scalar]) -> NumberMark? {
        guard let (value, end) = numeral(scalars, from: 0), end < scalars.count else { return nil }
        let arabic = OutlineGlyph.digit(scalars[0]) != nil
        switch scalars[end] {
        case "、", ".", "．", "﹒": return NumberMark(arabic ? .arabicDot : .chineseComma, value, length: end + 1)
        case "）", ")": return arabic ? NumberMark(.halfBracket, value, length: end + 1) : nil
        default: return nil
        }
    }

    /// ① ⑴ ⒈ ㈠: numbers that are one character.
    private static func single(_ scalar: Unicode.Scalar) -> NumberMark? {
        let code = Int(scalar.value)
        return switch code {
        case 0x2460...0x2473: NumberMark(.circled, code - 0x245F, length: 1)
        case 0x3251...0x325F: NumberMark(.circled, code - 0x3251 + 21, length: 1)
        case 0x32B1...0x32BF: NumberMark(.circled, code - 0x32B1 + 36, length: 1)
        case 0x2776...0x277F: NumberMark(.circled, code - 0x2775, length: 1)
        case 0x2474...0x2487: NumberMark(.arabicBracket, code - 0x2473, length: 1)
        case 0x2488...0x249B: NumberMark(.arabicDot, code - 0x2487, length: 1)
        case 0x3220...0x3229: NumberMark(.chineseBracket, code - 0x321F, length: 1)
        default: nil
        }
    }

    /// A numeral of up to three Arabic digits or a Chinese one up to 199, and where it ends.
    static func numeral(_ scalars: [Unicode.Scalar], from start: Int) -> (value: Int, end: Int)? {
        var end = start
        var value = 0
        while end < scalars.count, let digit = OutlineGlyph.digit(scalars[end]) {
            value = value * 10 + digit
            end += 1
            if end - start > 3 { return nil }
        }
        if end == start {
            while end < scalars.count, end - start < 6, ChineseNumeral.holds(scalars[end]) { end += 1 }
            guard end > start, let number = ChineseNumeral.number(scalars[start..<end]) else { return nil }
            value = number
        }
        return (1...399).contains(value) ? (value, end) : nil
    }

    /// Whether a heading can begin with a character: not with a point or a closing mark.
    private static func mayBegin(_ scalar: Unicode.Scalar) -> Bool {
        !OutlineGlyph.isPoint(scalar) && OutlineGlyph.closed(scalar) == nil && scalar != "%" && scalar != "％"
    }

    /// Whether the number only opens an enumeration (一、二季度, 1、2号楼, （一）（二）项目): the next one follows at once.
    private func countsOn(_ scalars: [Unicode.Scalar]) -> Bool {
        switch form {
        case .chineseComma, .arabicDot:
            guard let (next, end) = Self.numeral(scalars, from: length), next == value + 1, end < scalars.count else {
                return false
            }
            // 一、二〇二四年… and 1.2号文件… begin headings; a year, month or day is never the next of the count.
            return scalars[length - 1] == "、" && !"年月日个〇.．是".unicodeScalars.contains(scalars[end])
        case .chineseBracket, .arabicBracket:
            return OutlineGlyph.closing(scalars[length]) == "）"
                && Self.numeral(scalars, from: length + 1)?.value == value + 1
        case .part, .chapter, .division, .article, .decimal, .secondDecimal, .thirdDecimal, .fourthDecimal, .firstly,
            .halfBracket, .circled:
            return false
        }
    }
}

extension NumberMark.Form {
    /// The level that a form has by the standard, 1 to 5 (GB/T 9704, 7.3.3); 第…条 counts as the first.
    var level: Int {
        switch self {
        case .part, .chapter, .chineseComma, .article, .decimal: 1
        case .division, .chineseBracket, .secondDecimal: 2
        case .arabicDot, .firstly, .thirdDecimal: 3
        case .arabicBracket, .halfBracket, .fourthDecimal: 4
        case .circled: 5
        }
    }

    /// Whether it is 第…章, 第…条 and their like, which prose may begin with too (第一条生产线).
    var isOrdinal: Bool {
        switch self {
        case .part, .chapter, .division, .article: true
        case .decimal, .secondDecimal, .thirdDecimal, .fourthDecimal, .chineseComma, .chineseBracket, .arabicDot,
            .firstly, .arabicBracket, .halfBracket, .circled:
            false
        }
    }
}
