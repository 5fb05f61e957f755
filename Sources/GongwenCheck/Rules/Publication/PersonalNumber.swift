package import GongwenModel

/// No identity card, mobile telephone or bank card number stands in a document for the public (个人信息).
///
/// - Source: 政府信息公开条例 (2019), art. 15; check digits by GB 11643-1999 (identity cards) and ISO/IEC 7812-1 (cards).
package struct PersonalNumber: Check {
    package static let id = "personal-number"

    /// An empty value, as a reader starts from.
    package init() {}

    package func findings(in document: Document) -> [Diagnostic] {
        guard document.statedPublicity == .proactive else { return [] }
        var findings: [Diagnostic] = []
        func look(_ string: String, _ place: Place) {
            for found in DigitRun.all(in: string) {
                guard let kind = PersonalNumberKind(found) else { continue }
                findings.append(
                    Diagnostic(
                        id: PersonalNumber.id, severity: .error, at: place,
                        message: "主动公开的文件里有\(kind.name)“\(found.masked)”，公开后会泄露个人信息",
                        clause: "政府信息公开条例 第十五条", fix: "删去号码，或改用单位的固定电话、对公账户"))
            }
        }
        document.forEachText { look($0.plain, $0.place) }
        for entry in document.glossary?.entries ?? [] { look(entry.headword, entry.place) }
        return findings
    }
}

/// What a run of digits is by its form and check digit.
enum PersonalNumberKind {
    case identityCard, mobile, bankCard

    /// The name in messages.
    var name: String {
        switch self {
        case .identityCard: "身份证号码"
        case .mobile: "手机号码"
        case .bankCard: "银行卡号"
        }
    }

    init?(_ run: DigitRun) {
        let groups = run.groups.map(\.count)
        let isWhole = groups.count == 1
        if isWhole, run.isIdentityCard {
            self = .identityCard
        } else if run.isMobile, isWhole || groups == [3, 4, 4] || groups == [2, 3, 4, 4] || groups == [2, 11] {
            self = .mobile
        } else if run.isBankCard, isWhole || groups.dropLast().allSatisfy({ $0 == 4 }) && (groups.last ?? 0) <= 4 {
            self = .bankCard
        } else {
            return nil
        }
    }
}

/// Digits in a text, with single blanks or hyphens between groups; full-width ones count as their ASCII forms.
struct DigitRun {
    /// The digits' values by group; an X at the end of the last one counts 10.
    let groups: [[Int]]
    /// What follows directly.
    let next: Unicode.Scalar?

    var digits: [Int] { groups.flatMap { $0 } }

    /// The number with its middle hidden, for a message that does not spread it further.
    var masked: String {
        let text = digits.map { $0 == 10 ? "X" : String($0) }
        return text.prefix(3).joined() + String(repeating: "*", count: max(0, text.count - 5)) + text.suffix(2).joined()
    }

    /// Eighteen characters with a date of birth and the check character of GB 11643.
    var isIdentityCard: Bool {
        let all = digits
        guard all.count == 18, all[0] > 0 else { return false }
        func number(_ range: Range<Int>) -> Int { all[range].reduce(0) { $0 * 10 + $1 } }
        let (year, month, day) = (number(6..<10), number(10..<12), number(12..<14))
        guard (1880...2199).contains(year), (1...12).contains(month), (1...31).contains(day) else { return false }
        let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
        let sum = zip(all, weights).reduce(0) { $0 + $1.0 * $1.1 }
        return [1, 0, 10, 9, 8, 7, 6, 5, 4, 3, 2][sum % 11] == all[17]
    }

    /// Eleven digits from 13 to 19, with or without 86 before them; an amount of money is none.
    var isMobile: Bool {
        var all = digits[...]
        if all.count == 13, all.prefix(2) == [8, 6] { all = all.dropFirst(2) }
        guard all.count == 11, all.first == 1, (3...9).contains(all.dropFirst().first ?? 0), !all.contains(10) else {
            return false
        }
        return !(next.map { "元万亿".unicodeScalars.contains($0) } ?? false)
    }

    /// Sixteen to nineteen digits of a card issuer's range whose last is the Luhn check digit.
    var isBankCard: Bool {
        let all = digits
        guard (16...19).contains(all.count), (3...6).contains(all[0]), !all.contains(10) else { return false }
        let sum = all.reversed().enumerated().reduce(0) { sum, item in
            let doubled = item.offset % 2 == 1 ? item.element * 2 : item.element
            return sum + (doubled > 9 ? doubled - 9 : doubled)
        }
        return sum % 10 == 0
    }

    /// The runs of a text that no digit or Latin letter adjoins, in order.
    static func all(in string: String) -> [DigitRun] {
        // Eleven bytes of digits are the least; most texts have none.
        guard string.utf8.count >= 11 else { return [] }
        let scalars = Array(string.unicodeScalars)
        var runs: [DigitRun] = []
        var place = 0
        while place < scalars.count {
            guard digit(scalars[place]) != nil else {
                place += 1
                continue
            }
            let begin = place
            var groups: [[Int]] = []
            var end = place
            while end < scalars.count, digit(scalars[end]) != nil {
                var group: [Int] = []
                while end < scalars.count, let value = digit(scalars[end]) {
                    group.append(value)
                    end += 1
                }
                groups.append(group)
                if end + 1 < scalars.count, isSeparator(scalars[end]), digit(scalars[end + 1]) != nil { end += 1 }
            }
            if end < scalars.count, "XxＸｘ".unicodeScalars.contains(scalars[end]), groups.count == 1,
                groups[0].count == 17
            {
                groups[0].append(10)
                end += 1
            }
            place = end
            let before = begin > 0 ? scalars[begin - 1] : nil
            let after = end < scalars.count ? scalars[end] : nil
            if !isWordLike(before), !isWordLike(after) { runs.append(DigitRun(groups: groups, next: after)) }
        }
        return runs
    }

    private static func digit(_ scalar: Unicode.Scalar) -> Int? {
        switch scalar.value {
        case 0x30...0x39: Int(scalar.value - 0x30)
        case 0xFF10...0xFF19: Int(scalar.value - 0xFF10)
        default: nil
        }
    }

    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "-" }

    private static func isWordLike(_ scalar: Unicode.Scalar?) -> Bool {
        guard let scalar else { return false }
        return scalar.isASCII && (scalar.properties.isAlphabetic || scalar == "_")
    }
}
