/// Chinese numerals for ordinals (汉字数字): 一 … 九十九, 一百〇一 is written 一百零一.
public enum ChineseNumeral {
    private static let digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]

    /// The numeral of a number from 1 to 9999; other numbers give their Arabic digits.
    public static func string(_ number: Int) -> String {
        guard (1...9999).contains(number) else { return String(number) }
        if (10...19).contains(number) { return "十" + (number == 10 ? "" : digits[number - 10]) }
        var output = ""
        var rest = number
        var pendingZero = false
        for (unit, name) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
            let digit = rest / unit
            rest %= unit
            if digit == 0 {
                pendingZero = !output.isEmpty && rest > 0
            } else {
                if pendingZero { output += "零" }
                output += digits[digit] + name
                pendingZero = false
            }
        }
        return output
    }

    /// The number that a numeral stands for, 0 to 9999: 二十八, 一百零三, digit by digit 二〇; nil where it is none.
    public static func number(_ scalars: some Sequence<Unicode.Scalar>) -> Int? {
        var total = 0
        var digit: Int?
        var digits = 0
        var positional = 0
        var hasUnit = false
        for scalar in scalars {
            digits += 1
            guard digits <= 8 else { return nil }
            if let value = value(of: scalar) {
                // Two digits without a unit between them are read place by place, save for a zero: 一百零三.
                if hasUnit, let digit, digit != 0 { return nil }
                positional = positional * 10 + value
                digit = value
            } else if let unit = unit(of: scalar) {
                if !hasUnit, digits > 2 { return nil }
                total += (digit == nil || digit == 0 ? 1 : digit ?? 1) * unit
                digit = nil
                positional = 0
                hasUnit = true
            } else {
                return nil
            }
        }
        guard digits > 0 else { return nil }
        return hasUnit ? total + (digit ?? 0) : (positional <= 9999 ? positional : nil)
    }

    /// Whether a character can stand in a numeral.
    public static func holds(_ scalar: Unicode.Scalar) -> Bool { value(of: scalar) != nil || unit(of: scalar) != nil }

    private static func value(of scalar: Unicode.Scalar) -> Int? {
        switch scalar {
        case "〇", "○", "零": 0
        case "一": 1
        case "二": 2
        case "三": 3
        case "四": 4
        case "五": 5
        case "六": 6
        case "七": 7
        case "八": 8
        case "九": 9
        default: nil
        }
    }

    private static func unit(of scalar: Unicode.Scalar) -> Int? {
        switch scalar {
        case "十": 10
        case "百": 100
        case "千": 1000
        default: nil
        }
    }
}
