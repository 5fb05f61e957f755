/// A line that may be a page number (页码).
struct PageNumber {
    /// In which form.
    enum Form {
        /// Between strokes or with words: — 1 —, 第3页 共20页. Nothing else looks so.
        case decorated
        /// 3/20
        case ofTotal(Int)
        /// A bare number, or one with a stroke at one side.
        case bare
    }
    /// In which form.
    var form: Form
    /// The number; 0 where it is one of 汉字.
    var number: Int

    /// Reads a line; nil where it cannot be a page number.
    init?(_ range: Range<Int>, in sheet: LineSheet) {
        guard range.count <= 18, !range.isEmpty, Self.canBegin(sheet.value(range.lowerBound)) else { return nil }
        var values = range.map { sheet.value($0) }
        let left = values.prefix { CodePoint.isStroke($0) }.count
        let right = values.reversed().prefix { CodePoint.isStroke($0) }.count
        guard left + right < values.count else { return nil }
        values = Array(values[left..<(values.count - right)])
        if let number = Self.number(values) {
            // A stroke at the right alone is a range or a minus amid a table.
            if right > 0, left == 0 { return nil }
            self.init(left > 0 && right > 0 ? .decorated : .bare, number)
        } else if left > 0, right > 0, values.allSatisfy(CodePoint.isHanNumeral), values.count <= 3 {
            self.init(.decorated, 0)
        } else if let words = Self.words(values) {
            self.init(.decorated, words)
        } else if left == 0, right == 0, let total = Self.ofTotal(values) {
            self = total
        } else {
            return nil
        }
    }

    /// Digits, strokes, 第, 共 and the P of Page.
    private static func canBegin(_ value: UInt32) -> Bool {
        CodePoint.isDigit(value) || CodePoint.isStroke(value) || value == 0x7B2C || value == 0x5171
            || value | 0x20 == 0x70
    }

    private init(_ form: Form, _ number: Int) {
        self.form = form
        self.number = number
    }

    /// One to four digits.
    private static func number(_ values: some Collection<UInt32>) -> Int? {
        guard (1...4).contains(values.count) else { return nil }
        var number = 0
        for value in values {
            guard let digit = CodePoint.digit(value) else { return nil }
            number = number * 10 + digit
        }
        return number
    }

    /// 3/20
    private static func ofTotal(_ values: [UInt32]) -> PageNumber? {
        guard let slash = values.firstIndex(where: { $0 == 0x2F || $0 == 0xFF0F }),
            let page = number(values[..<slash]), let total = number(values[(slash + 1)...]), page <= total, page > 0
        else { return nil }
        return PageNumber(.ofTotal(total), page)
    }

    /// 第3页, 第三页, 第3页共20页, 共20页第3页, Page 3 of 20: the page's number.
    private static func words(_ values: [UInt32]) -> Int? {
        if values.count > 4, values[0] | 0x20 == 0x70, values[1] == 0x61, values[2] == 0x67, values[3] == 0x65 {
            return number(values[4...].prefix { CodePoint.isDigit($0) })
        }
        var page: Int?
        var parts = 0
        var rest = values[...]
        while let first = rest.first {
            rest = rest.dropFirst()
            if CodePoint.isComma(first) || first == 0x2F || first == 0xFF0F { continue }
            guard first == 0x7B2C || first == 0x5171, let end = rest.firstIndex(of: 0x9875) else { return nil }
            let digits = rest[..<end]
            if first == 0x7B2C {
                guard page == nil else { return nil }
                page = number(digits) ?? (!digits.isEmpty && digits.allSatisfy(CodePoint.isHanNumeral) ? 0 : nil)
                if page == nil { return nil }
            } else if number(digits) == nil {
                return nil
            }
            parts += 1
            rest = rest[(end + 1)...]
        }
        return parts <= 2 ? page : nil
    }
}
