/// Numbers and units as an author types them (数值, 单位): `402.6`, `"18.20"`, `.亿元`.
package enum SwiftNumber {
    /// A number literal where it keeps every digit, a string otherwise: `402.6`, `100`, `"18.20"`, `"1,200"`.
    package static func value(_ digits: String) -> String {
        isLiteral(digits) ? digits : SwiftLiteral.literal(digits)
    }

    /// Whether the DSL prints the literal with the same digits again.
    private static func isLiteral(_ digits: String) -> Bool {
        let bytes = Array(digits.utf8)
        let unsigned = bytes.first == UInt8(ascii: "-") ? bytes.dropFirst() : bytes[...]
        guard let first = unsigned.first, let last = unsigned.last, isDigit(first), isDigit(last) else { return false }
        let parts = unsigned.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.allSatisfy({ $0.allSatisfy(isDigit) }) else { return false }
        switch parts.count {
        case 1: return Int(digits).map { String($0) == digits } ?? false
        // What ends in a zero, and a whole number with a decimal point, would be printed shorter.
        case 2: return last != UInt8(ascii: "0") && Double(digits).map { "\($0)" == digits } ?? false
        default: return false
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// A unit: `.亿元` for one the DSL names, `单位("台套")` for another.
    static func unit(_ name: String) -> String {
        switch name {
        case "": ".无单位"
        case "%": ".百分比"
        case "个百分点": ".百分点"
        case "‰": ".千分比"
        case "微克/立方米": ".微克每立方米"
        default: PlanVocabulary.units.contains(name) ? "." + name : "单位(\(SwiftLiteral.literal(name)))"
        }
    }

    /// A word that bounds a number: `.左右`, or `限定词("不等")` for one the DSL does not name.
    static func bound(_ word: String) -> String {
        if word == "控制在…以内" { return ".控制在以内" }
        let known = ["左右", "以上", "以下", "以内", "不低于", "不少于", "不超过", "突破", "超过", "高于"]
        return known.contains(word) ? "." + word : "限定词(\(SwiftLiteral.literal(word)))"
    }
}
