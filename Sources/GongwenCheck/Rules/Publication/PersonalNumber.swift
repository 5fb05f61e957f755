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
            findings += Self.findings(in: string, at: place)
        }
        document.forEachText { look($0.plain, $0.place) }
        document.forEachBlock { block in
            guard case .responsibility(let note) = block else { return }
            for body in note.leaders + note.lead + note.responsible + note.support { look(body.name, note.place) }
        }
        // Words that an imported text has round its parts (照印).
        for entry in document.main.asPrinted + (document.passedOn?.text.asPrinted ?? []) {
            for affixes in entry.lines { for words in [affixes.before, affixes.after] { look(words, .none) } }
        }
        for attachment in document.main.attachments + (document.passedOn?.text.attachments ?? []) {
            look(attachment.printedLabel, attachment.place)
        }
        for list in document.attendance { look(list.label, list.names.place) }
        for other in document.newspaper?.others ?? [] { look(other.label, other.text.place) }
        for entry in document.glossary?.entries ?? [] { look(entry.headword, entry.place) }
        return findings
    }

    /// The personal numbers in words that are published beside a document: its file's name, 摘要, 关键词.
    package static func findings(in words: String, at place: Place) -> [Diagnostic] {
        DigitRun.all(in: words).flatMap(PersonalNumberKind.all).map { kind, masked in
            Diagnostic(
                id: id, severity: .error, at: place, message: "主动公开的文件里有\(kind.name)“\(masked)”，公开后会泄露个人信息",
                clause: "政府信息公开条例 第十五条", fix: "删去号码，或改用单位的固定电话、对公账户；确须公开的，在 gongwen.yaml 的 发布 下 接受 并写明理由")
        }
    }
}

/// What a number is by its form and check digit.
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

    /// How each kind is parted into groups, where it is.
    private static let forms: [(kind: PersonalNumberKind, groups: [[Int]])] = [
        (.identityCard, [[18], [6, 8, 4], [6, 4, 4, 4], [6, 4, 2, 2, 4]]),
        (.mobile, [[11], [3, 4, 4], [3, 8], [7, 4], [2, 11], [2, 3, 4, 4], [13]]),
        (
            .bankCard,
            [[16], [17], [18], [19], [4, 4, 4, 4], [4, 4, 4, 4, 1], [4, 4, 4, 4, 2], [4, 4, 4, 4, 3], [6, 13]]
        ),
    ]

    /// The personal numbers in a run, each with its middle hidden, so that a message does not spread it further.
    ///
    /// A number begins and ends where the run does or at a blank: after 0999-8000000 and a blank another one begins.
    static func all(in run: DigitRun) -> [(kind: PersonalNumberKind, masked: String)] {
        var found: [(kind: PersonalNumberKind, masked: String)] = []
        var begin = 0
        while begin < run.groups.count {
            guard begin == 0 || run.isBlank(before: begin) else {
                begin += 1
                continue
            }
            let match = kind(in: run, from: begin)
            if let (kind, count) = match {
                found.append((kind, DigitRun.masked(run.groups[begin..<begin + count].flatMap { $0 })))
            }
            begin += match?.count ?? 1
        }
        return found
    }

    private static func kind(in run: DigitRun, from begin: Int) -> (kind: PersonalNumberKind, count: Int)? {
        for (kind, groups) in forms {
            for form in groups {
                let end = begin + form.count
                guard end <= run.groups.count, end == run.groups.count || run.isBlank(before: end),
                    zip(run.groups[begin..<end], form).allSatisfy({ $0.count == $1 })
                else { continue }
                let digits = run.groups[begin..<end].flatMap { $0 }
                // An amount of money is no number to call.
                let isAmount = end == run.groups.count && run.next.map { "元万亿".unicodeScalars.contains($0) } == true
                let holds =
                    switch kind {
                    case .identityCard: isIdentityCard(digits)
                    case .mobile: isMobile(digits) && !isAmount
                    case .bankCard: isBankCard(digits)
                    }
                if holds { return (kind, form.count) }
            }
        }
        return nil
    }

    /// Eighteen characters with a date of birth and the check character of GB 11643.
    private static func isIdentityCard(_ all: [Int]) -> Bool {
        guard all.count == 18, all[0] > 0 else { return false }
        func number(_ range: Range<Int>) -> Int { all[range].reduce(0) { $0 * 10 + $1 } }
        let (year, month, day) = (number(6..<10), number(10..<12), number(12..<14))
        guard (1880...2199).contains(year), (1...12).contains(month), (1...31).contains(day) else { return false }
        let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
        let sum = zip(all, weights).reduce(0) { $0 + $1.0 * $1.1 }
        return [1, 0, 10, 9, 8, 7, 6, 5, 4, 3, 2][sum % 11] == all[17]
    }

    /// Eleven digits from 13 to 19, with or without 86 before them.
    private static func isMobile(_ digits: [Int]) -> Bool {
        var all = digits[...]
        if all.count == 13, all.prefix(2) == [8, 6] { all = all.dropFirst(2) }
        return all.count == 11 && all.first == 1 && (3...9).contains(all.dropFirst().first ?? 0) && !all.contains(10)
    }

    /// Sixteen to nineteen digits of a card issuer's range whose last is the Luhn check digit.
    private static func isBankCard(_ all: [Int]) -> Bool {
        guard (16...19).contains(all.count), (3...6).contains(all[0]), !all.contains(10) else { return false }
        let sum = all.reversed().enumerated().reduce(0) { sum, item in
            let doubled = item.offset % 2 == 1 ? item.element * 2 : item.element
            return sum + (doubled > 9 ? doubled - 9 : doubled)
        }
        return sum % 10 == 0
    }
}

/// Digits in a text, with a blank or a stroke between groups; full-width ones count as their ASCII forms.
struct DigitRun {
    /// The digits' values by group; an X at the end of the last one counts 10.
    private(set) var groups: [[Int]] = []
    /// What stands before each group but the first.
    private var separators: [Unicode.Scalar] = []
    /// What follows directly.
    private(set) var next: Unicode.Scalar?

    /// Whether a blank stands before a group other than the first.
    func isBlank(before group: Int) -> Bool { Self.isBlank(separators[group - 1]) }

    /// A number with its middle hidden.
    static func masked(_ digits: [Int]) -> String {
        let text = digits.map { $0 == 10 ? "X" : String($0) }
        return text.prefix(3).joined() + String(repeating: "*", count: max(0, text.count - 5)) + text.suffix(2).joined()
    }

    /// The runs of a text that no letter of a code adjoins, in order.
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
            let before = place > 0 ? scalars[place - 1] : nil
            let run = DigitRun(scalars, from: &place)
            if !isOfCode(before), !isOfCode(run.next) { runs.append(run) }
        }
        return runs
    }

    /// Reads a run and goes to what follows it.
    private init(_ scalars: [Unicode.Scalar], from place: inout Int) {
        while place < scalars.count, Self.digit(scalars[place]) != nil {
            var group: [Int] = []
            while place < scalars.count, let value = Self.digit(scalars[place]) {
                group.append(value)
                place += 1
            }
            let isCheckX = place < scalars.count && "XxＸｘ".unicodeScalars.contains(scalars[place])
            if isCheckX, group.count == 17 || group.count == 3 {
                group.append(10)
                place += 1
            }
            groups.append(group)
            guard place + 1 < scalars.count, Self.digit(scalars[place + 1]) != nil,
                Self.isBlank(scalars[place]) || Self.isStroke(scalars[place])
            else { break }
            separators.append(scalars[place])
            place += 1
        }
        next = place < scalars.count ? scalars[place] : nil
    }

    private static func digit(_ scalar: Unicode.Scalar) -> Int? {
        switch scalar.value {
        case 0x30...0x39: Int(scalar.value - 0x30)
        case 0xFF10...0xFF19: Int(scalar.value - 0xFF10)
        default: nil
        }
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar.value > 0x7F && (scalar.properties.isWhitespace || (0x200B...0x200D ~= scalar.value))
    }

    private static func isStroke(_ scalar: Unicode.Scalar) -> Bool { "-.‐‑–—－·".unicodeScalars.contains(scalar) }

    /// Whether a character next to digits makes them part of a code: A138…
    private static func isOfCode(_ scalar: Unicode.Scalar?) -> Bool {
        guard let scalar else { return false }
        return scalar.isASCII && (scalar.properties.isAlphabetic || scalar == "_")
    }
}
