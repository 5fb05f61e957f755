import GongwenModel
import GongwenRecognition

/// Numerals in folded characters (数字): 12, 十二.
enum Numerals {
    /// 一 to 九, 十, 百, 两, 〇 …
    static func isChinese(_ value: UInt32) -> Bool { chinese.contains(value) }

    /// A digit of a year written out: 〇 to 九.
    static func isChineseDigit(_ value: UInt32) -> Bool { digits[value] != nil }

    /// The value of a Chinese digit.
    static func digit(_ value: UInt32) -> Int? { digits[value] }

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

    private static let chinese: Set<UInt32> = Set("〇○零一二三四五六七八九十百千两".unicodeScalars.map(\.value))
    private static let digits: [UInt32: Int] = {
        var digits: [UInt32: Int] = [:]
        for (value, scalar) in "〇一二三四五六七八九".unicodeScalars.enumerated() { digits[scalar.value] = value }
        for zero in "零○ΟO".unicodeScalars { digits[zero.value] = 0 }
        return digits
    }()
}
