import GongwenModel

/// Whether an answer is what its hole asks for, and how it is printed (答复的形式). Nothing is put right in silence.
enum AnswerForm {
    /// Why an answer is not taken; Chinese, one line.
    struct Wrong: Error, Equatable {
        let message: String
    }

    /// The printed words of an answer, its unit included: `120` for 处 gives 120处.
    static func words(of answer: String, for hole: Hole, ratioParts: Int = 0) throws(Wrong) -> String {
        try checkCharacters(answer)
        switch hole.kind {
        case .value where ratioParts > 1: return try ratio(of: answer, parts: ratioParts) + hole.unit
        case .value: return try digits(of: answer, unit: hole.unit) + hole.unit
        case .date: return try date(answer) + hole.unit
        case .name, .passage:
            // Who answers with the unit has said what is printed.
            return !hole.unit.isEmpty && answer.hasSuffix(hole.unit) ? answer : answer + hole.unit
        }
    }

    private static func checkCharacters(_ answer: String) throws(Wrong) {
        if answer.contains("【待填") { throw Wrong(message: "新值里还有【待填】，不是答复") }
        for scalar in answer.unicodeScalars {
            if scalar == "\n" || scalar == "\r" || scalar == "\u{2028}" || scalar == "\u{2029}" {
                throw Wrong(message: "新值里有换行，一处只能填一行；要分段的，请在源文件里改")
            }
            switch scalar.properties.generalCategory {
            case .control, .surrogate, .privateUse, .unassigned: throw Wrong(message: "新值里有看不见的字符（\(hex(scalar))），请删去")
            case .format: throw Wrong(message: "新值里有看不见的字符（\(hex(scalar))），多半是从网页带来的，请删去")
            default: continue
            }
        }
    }

    private static func hex(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    // MARK: Numbers

    /// The digits of an answer that may carry its unit.
    static func digits(of answer: String, unit: String) throws(Wrong) -> String {
        let scalars = Array(answer.unicodeScalars)
        let isSigned = scalars.first == "-"
        let end = scalars[(isSigned ? 1 : 0)...].firstIndex { !isDigit($0) && $0 != "." } ?? scalars.count
        let number = string(scalars[..<end])
        let rest = string(scalars[end...].drop { $0.properties.isWhitespace })
        if isNumber(number), rest == unit || rest.isEmpty { return number }
        throw Wrong(message: reason(answer, number: number, rest: rest, unit: unit))
    }

    /// Numbers parted by colons, as printed: 15.2:39.6:45.2.
    private static func ratio(of answer: String, parts: Int) throws(Wrong) -> String {
        let numbers = answer.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "：" || $0 == "∶" }
        guard numbers.count == parts, numbers.allSatisfy({ isNumber(String($0)) }) else {
            throw Wrong(message: "“\(answer)”应是用冒号隔开的\(parts)个数，例如 15.2:39.6:45.2")
        }
        return answer
    }

    private static func reason(_ answer: String, number: String, rest: String, unit: String) -> String {
        let example = "例如 \(number.isEmpty || !isNumber(number) ? "1200" : number)"
        if answer.unicodeScalars.contains(where: { (0xFF10...0xFF19).contains($0.value) || $0 == "．" || $0 == "－" }) {
            let half = String(String.UnicodeScalarView(answer.unicodeScalars.map(halfWidth)))
            return "“\(answer)”用了全角数字，请改写成半角：\(half)"
        }
        if answer.unicodeScalars.contains(where: { $0 == "," || $0 == "，" || $0 == "'" }) {
            let plain = string(answer.unicodeScalars.filter { $0 != "," && $0 != "，" && $0 != "'" })
            return "“\(answer)”里有分节的逗号，请写成 \(plain)"
        }
        if isNumber(number), let mark = rest.unicodeScalars.first, mark == "E" || mark == "e" {
            return "“\(answer)”是表格软件改写过的数，原来的数字看不出了，请把单元格设成文本后重填"
        }
        if isNumber(number), !rest.isEmpty {
            let isBound = ["左右", "以上", "以下", "以内", "多", "余", "上下"].contains { rest.contains($0) }
            if isBound { return "“\(answer)”里只写数字，“左右”“以上”一类的字写在计划里，\(example)" }
            return unit.isEmpty ? "“\(answer)”只应写数字，不带单位，\(example)" : "单位应为“\(unit)”，写的是“\(rest)”；换算成\(unit)再填"
        }
        if number.hasPrefix(".") || number.hasSuffix(".") || isNumber(stripped(number)) && rest.isEmpty {
            return "“\(answer)”的数字写法不对，小数写作 0.5，前面不加多余的0"
        }
        return "“\(answer)”不是数字；这里要填一个数\(unit.isEmpty ? "" : "（\(unit)）")，\(example)"
    }

    /// Whether the text is digits with at most one point, no needless zero before them.
    static func isNumber(_ text: String) -> Bool {
        let unsigned = text.hasPrefix("-") ? text.dropFirst() : text[...]
        let parts = unsigned.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty && $0.unicodeScalars.allSatisfy(isDigit) })
        else { return false }
        return parts[0] == "0" || !parts[0].hasPrefix("0")
    }

    /// Without needless zeros before the digits.
    private static func stripped(_ number: String) -> String {
        let digits = number.drop { $0 == "0" }
        return digits.isEmpty || digits.hasPrefix(".") ? "0" + digits : String(digits)
    }

    private static func halfWidth(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        (0xFF01...0xFF5E).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    private static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        String(String.UnicodeScalarView(scalars))
    }

    // MARK: Dates

    /// A day as documents print it; what a spreadsheet made of it (2027-02-06, 2027/2/6) is read back.
    private static func date(_ answer: String) throws(Wrong) -> String {
        for mark in ["-", "/", "."] {
            let parts = answer.split(separator: mark, omittingEmptySubsequences: false)
            guard parts.count > 1 else { continue }
            let numbers = parts.compactMap { $0.unicodeScalars.allSatisfy(isDigit) ? Int($0) : nil }
            guard parts.count == 3, numbers.count == 3, parts[0].count == 4 else {
                throw Wrong(message: "“\(answer)”看不出是哪一天，请写成 2027年2月6日 或 2027-02-06")
            }
            guard isDay(numbers[0], numbers[1], numbers[2]) else { throw Wrong(message: "“\(answer)”不是历法上的日子") }
            return "\(numbers[0])年\(numbers[1])月\(numbers[2])日"
        }
        let words = ["年", "月", "日", "号", "季", "旬", "底", "初", "末"]
        guard words.contains(where: answer.contains) else {
            throw Wrong(message: "“\(answer)”不是日期，请写成 2027年2月6日 或 2027-02-06")
        }
        if let full = answer.wholeMatch(of: /([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日/),
            let year = Int(full.1), let month = Int(full.2), let day = Int(full.3), !isDay(year, month, day)
        {
            throw Wrong(message: "“\(answer)”不是历法上的日子")
        }
        return answer
    }

    private static func isDay(_ year: Int, _ month: Int, _ day: Int) -> Bool {
        let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
        let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return (1...12).contains(month) && (1...days[month - 1]).contains(day)
    }
}
