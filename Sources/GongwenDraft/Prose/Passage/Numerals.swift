import GongwenModel
import GongwenRecognition

/// Numerals in folded characters (数字): 12, 十二.
enum Numerals {
    /// 一 to 九, 十, 百, 两, 〇 …
    static func isChinese(_ value: UInt32) -> Bool {
        switch value {
        case 0x5341, 0x767E, 0x5343, 0x4E24: true  // 十百千两
        case 0x39F, 0x4F: false
        default: digit(value) != nil
        }
    }

    /// A digit of a year written out: 〇 to 九.
    static func isChineseDigit(_ value: UInt32) -> Bool { digit(value) != nil }

    /// The value of a Chinese digit.
    static func digit(_ value: UInt32) -> Int? {
        switch value {
        case 0x3007, 0x96F6, 0x25CB, 0x39F, 0x4F: 0  // 〇零○ΟO
        case 0x4E00: 1
        case 0x4E8C: 2
        case 0x4E09: 3
        case 0x56DB: 4
        case 0x4E94: 5
        case 0x516D: 6
        case 0x4E03: 7
        case 0x516B: 8
        case 0x4E5D: 9
        default: nil
        }
    }

    /// The Arabic or Chinese numeral that begins at a place; nil where there is none.
    static func numeral(in passage: DraftPassage, at place: Int) -> Range<Int>? {
        var end = place
        if Sign.isDigit(passage.at(place)) {
            while Sign.isDigit(passage.at(end)) { end += 1 }
        } else {
            while isChinese(passage.at(end)) { end += 1 }
        }
        return end > place ? place..<end : nil
    }

    /// The numeral that ends before a place; nil where there is none.
    static func numeral(in passage: DraftPassage, before place: Int) -> Range<Int>? {
        var start = place
        if Sign.isDigit(passage.at(place - 1)) {
            while Sign.isDigit(passage.at(start - 1)) { start -= 1 }
        } else {
            while isChinese(passage.at(start - 1)) { start -= 1 }
        }
        return start < place ? start..<place : nil
    }

    /// What a numeral stands for; nil where it is too long or none.
    static func value(_ passage: DraftPassage, _ range: Range<Int>) -> Int? {
        if Sign.isDigit(passage.at(range.lowerBound)) {
            guard range.count <= 9 else { return nil }
            return passage.folded[range].reduce(0) { $0 * 10 + Int($1) - 0x30 }
        }
        return ChineseNumeral.number(
            passage.folded[range].compactMap { Unicode.Scalar($0 == 0x4E24 ? 0x4E8C : $0) })
    }
}
