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
}
