/// A year or a day (年份或日期), whichever is known: 2021, 2022-10-16.
public struct CalendarPoint: Sendable, Equatable, CustomStringConvertible {
    /// The year, of four digits.
    public let year: Int
    /// The month, from 1; nil where the year alone is known.
    public let month: Int?
    /// The day of the month, from 1; nil where the year alone is known.
    public let day: Int?

    /// Reads 2021, 2021年, 2022-10-16 or 2022年10月16日.
    ///
    /// - Returns: nil for anything else, a day that is in no calendar included.
    public init?(_ text: String) {
        let marks = text.filter { "-年月日".contains($0) }
        guard ["", "年", "--", "年月日"].contains(marks) else { return nil }
        // 年 and 日 close what stands before them.
        let digits = marks.hasSuffix("年") || marks.hasSuffix("日") ? text.dropLast() : text[...]
        let numbers = digits.split(omittingEmptySubsequences: false) { "-年月".contains($0) }.compactMap { part in
            part.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(part) : nil
        }
        guard numbers.count == (marks.count > 1 ? 3 : 1), (1900...2100).contains(numbers[0]) else { return nil }
        year = numbers[0]
        guard numbers.count == 3 else {
            month = nil
            day = nil
            return
        }
        guard CalendarPoint.days(in: numbers[1], of: year).contains(numbers[2]) else { return nil }
        month = numbers[1]
        day = numbers[2]
    }

    /// A year as a whole.
    public init(year: Int) {
        self.year = year
        month = nil
        day = nil
    }

    private static func days(in month: Int, of year: Int) -> Range<Int> {
        switch month {
        case 2: 1..<(year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 30 : 29)
        case 4, 6, 9, 11: 1..<31
        case 1, 3, 5, 7, 8, 10, 12: 1..<32
        default: 0..<0
        }
    }

    /// As documents print it: 2021年, 2022年10月16日.
    public var description: String {
        guard let month, let day else { return "\(year)年" }
        return "\(year)年\(month)月\(day)日"
    }

    /// Whether it lies wholly before another; a year and a day in it are not before each other.
    public func isBefore(_ other: CalendarPoint) -> Bool {
        guard year == other.year, let month, let day, let otherMonth = other.month, let otherDay = other.day else {
            return year < other.year
        }
        return (month, day) < (otherMonth, otherDay)
    }
}
