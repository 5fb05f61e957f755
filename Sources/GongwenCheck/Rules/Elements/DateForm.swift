package import GongwenModel

/// 成文日期 and 印发日期 have year, month and day in Arabic digits without leading zeros, and follow each other.
///
/// - Source: GB/T 9704-2012, 7.3.5.4 and 7.4.3; 条例 9.17.
package struct DateForm: Check {
    package static let id = "date-form"

    /// An empty value, as a reader starts from.
    package init() {}

    package func findings(in document: Document) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        func look(_ text: Text, _ name: String, _ clause: String) -> (Int, Int, Int)? {
            guard !text.isEmpty, document.origin == .authored else { return nil }
            let printed = text.plain
            if text.inlines.contains(where: { if case .hole = $0 { true } else { false } }) { return nil }
            switch OfficialDate.read(printed) {
            case .date(let year, let month, let day): return (year, month, day)
            case .blank where document.stage != .issued: return nil
            case .blank: add("\(name)“\(printed)”还没有写全", text.place, clause)
            case .wrong(let problem): add("\(name)“\(printed)”\(problem)", text.place, clause)
            }
            return nil
        }
        func add(_ message: String, _ place: Place, _ clause: String) {
            findings.append(
                Diagnostic(
                    id: DateForm.id, severity: .error, at: place, message: message, clause: clause,
                    fix: "写作 2026年2月6日，或按 \"2026-02-06\" 填写"))
        }
        let issued = look(document.closing.issueDate, "成文日期", "GB/T 9704—2012 7.3.5.4")
        let printed = look(document.colophon.printDate, "印发日期", "GB/T 9704—2012 7.4.3")
        if let issued, let printed, printed < issued {
            add("印发日期早于成文日期", document.colophon.printDate.place, "党政机关公文处理工作条例 第九条")
        }
        return findings
    }
}

/// Reading a date as documents print it.
enum OfficialDate {
    case date(Int, Int, Int)
    /// Year known, the rest left open: 2027年　月　日.
    case blank
    case wrong(String)

    static func read(_ printed: String) -> OfficialDate {
        var numbers: [String] = []
        var current = ""
        var marks: [Unicode.Scalar] = []
        for scalar in printed.unicodeScalars {
            if "年月日".unicodeScalars.contains(scalar) {
                numbers.append(current)
                marks.append(scalar)
                current = ""
            } else {
                current.unicodeScalars.append(scalar)
            }
        }
        guard marks == ["年", "月", "日"], current.isEmpty else { return .wrong("应写明年、月、日") }
        let isOpen = numbers.dropFirst().contains { $0.unicodeScalars.allSatisfy { $0 == "\u{3000}" || $0 == " " } }
        if isOpen { return .blank }
        guard numbers.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }) else {
            return .wrong("应使用阿拉伯数字")
        }
        guard numbers[0].utf8.count == 4 else { return .wrong("的年份应写全四位") }
        if numbers[1].hasPrefix("0") || numbers[2].hasPrefix("0") { return .wrong("的月、日不编虚位（1不编为01）") }
        guard let year = Int(numbers[0]), let month = Int(numbers[1]), let day = Int(numbers[2]),
            (1...12).contains(month), (1...days(year, month)).contains(day)
        else { return .wrong("不是历法上的日子") }
        return .date(year, month, day)
    }

    private static func days(_ year: Int, _ month: Int) -> Int {
        switch month {
        case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
