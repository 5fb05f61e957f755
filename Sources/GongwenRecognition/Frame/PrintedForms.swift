/// Printed forms of dates and numbers (日期、字号的写法). All indices are into a row's characters without blanks.
enum PrintedForms {
    /// A date that begins at an index: 2022年1月27日, 二○二二年一月, 2022-01-27; where it ends and whether it names the day.
    static func date(_ text: [Unicode.Scalar], from start: Int) -> (end: Int, hasDay: Bool)? {
        func run(_ start: Int, _ limit: Int) -> Int {
            var index = start
            while index < text.count, index < start + limit, isFigure(text[index]) { index += 1 }
            return index
        }
        let year = run(start, 4)
        guard year == start + 4, year < text.count else { return nil }
        if text[year] == "年" {
            let month = run(year + 1, 3)
            // 2027年　月　日: a draft's day is left blank.
            if month == year + 1, text[month...].starts(with: "月日") { return (month + 2, true) }
            guard month > year + 1, month < text.count, text[month] == "月" else { return nil }
            let day = run(month + 1, 3)
            // 2021年2月22 at the end of a row lacks its 日.
            if day > month + 1, day == text.count { return (day, true) }
            if day == month + 1, day + 1 == text.count, text[day] == "日" { return (day + 1, true) }
            guard day > month + 1, text[day] == "日" || text[day] == "号" else {
                return (month + 1, false)
            }
            return (day + 1, true)
        }
        guard "-－—/／.．".unicodeScalars.contains(text[year]), text[start].isDigit else { return nil }
        let month = run(year + 1, 2)
        guard month > year + 1, month < text.count, text[month] == text[year] else { return nil }
        let day = run(month + 1, 2)
        return day > month + 1 ? (day, true) : nil
    }

    /// Whether the whole row is a date.
    static func isDate(_ text: [Unicode.Scalar]) -> (hasDay: Bool, Void)? {
        guard text.count <= 20, let found = date(text, from: 0) else { return nil }
        // 2023年7月1日20时30分
        let time = text[found.end...]
        guard
            time.isEmpty
                || found.hasDay && "时分".unicodeScalars.contains(time[time.endIndex - 1])
                    && time.allSatisfy({ $0.isDigit || "时分".unicodeScalars.contains($0) })
        else { return nil }
        return (found.hasDay, ())
    }

    /// Where a date begins that ends where the row ends, or `tail` characters before.
    static func trailingDate(_ text: [Unicode.Scalar], tail: Int = 0) -> Int? {
        let end = text.count - tail
        guard end >= 8 else { return nil }
        for start in max(0, end - 14)...(end - 8) {
            if start > 0, isFigure(text[start - 1]) { continue }
            if let found = date(text, from: start), found.end == end { return start }
        }
        return nil
    }

    /// A document number (发文字号) inside a row: 青政办发〔2022〕4号, 第12号, 〔2022〕第3期.
    static func number(_ line: FrameLine) -> Range<Int>? {
        let text = line.core
        guard text.count <= 80 else { return nil }
        if let open = text.prefix(40).firstIndex(where: { $0.opensBracket || $0 == "〈" || $0 == "<" }) {
            var index = open + 1
            while index < text.count, text[index].isDigit { index += 1 }
            let isYear = (2...4).contains(index - open - 1)
            if isYear, index < text.count, text[index] == "年" { index += 1 }
            if isYear, index < text.count, text[index].closesBracket || text[index] == "〉" || text[index] == ">" {
                if let end = serial(text, from: index + 1, isYear: isYear) {
                    return start(of: line, before: open).map { $0..<end }
                }
            }
        }
        return order(text)
    }

    /// 第12号, 2022年第3号, 总第5期, （第12号） as a whole row.
    private static func order(_ text: [Unicode.Scalar]) -> Range<Int>? {
        guard let first = text.first, text.count <= 18 else { return nil }
        let bracketed = first.opensBracket && text[text.count - 1].closesBracket
        let end = bracketed ? text.count - 1 : text.count
        var index = bracketed ? 1 : 0
        if index + 4 < end, text[index..<index + 4].allSatisfy(isFigure), text[index + 4] == "年" { index += 5 }
        guard index < end, text[index] == "第", let last = serial(text, from: index), last == end else { return nil }
        return 0..<text.count
    }

    /// （第）12号 or 期 from an index on; where it ends.
    private static func serial(_ text: [Unicode.Scalar], from start: Int, isYear: Bool = false) -> Int? {
        var index = start
        if index < text.count, text[index] == "第" || text[index] == "字" { index += 1 }
        let first = index
        while index < text.count, isFigure(text[index]) || text[index] == "百" || text[index] == "-" { index += 1 }
        // 〔2027〕　号: a draft's number is left blank.
        if index == start, index < text.count, text[index] == "号", isYear { return index + 1 }
        guard index > first, index - first <= 8, index < text.count, text[index] == "号" || text[index] == "期" else {
            return nil
        }
        return index + 1
    }

    /// Where the 机关代字 before a bracket begins; nil where what stands there is a sentence.
    private static func start(of line: FrameLine, before open: Int) -> Int? {
        var index = open
        while index > 0, open - index < 20 {
            let scalar = line.core[index - 1]
            guard scalar.isHan || scalar.isASCIIWord else { return index == open ? nil : index }
            if index < open, line.hasBlank(before: index), index >= 6 { return index }
            if index >= 2, scalar == "件", line.core[index - 2] == "文" { return index }
            index -= 1
        }
        return index
    }

    private static func isFigure(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isDigit || scalar.isChineseDigit || scalar == "O" || scalar == "o"
    }
}
