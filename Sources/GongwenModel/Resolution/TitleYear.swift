extension Document {
    /// The year that the title names, that of the passed-on text or the occasion (年度), four digits; nil where there is none.
    ///
    /// A title that names the year under review and the year of the plan (2025年…执行情况与2026年…草案的报告) is of the later.
    package var titleYear: Int? {
        for title in [main.title, passedOn?.text.title, main.occasion, passedOn?.text.occasion] {
            if let year = title?.plain.namedYear { return year }
        }
        return nil
    }
}

extension String {
    /// The latest year, four digits or numerals (二〇二六年) between 1900 and 2200; nil where there is none.
    ///
    /// A stretch of years (2021—2025年) counts with its first, a long-range aim (2035年远景目标, 到2030年) not at all.
    package var namedYear: Int? {
        let scalars = Array(unicodeScalars)
        var named: Int?
        var place = 0
        while place < scalars.count {
            let begin = place
            while place < scalars.count, (48...57).contains(scalars[place].value) { place += 1 }
            if place == begin { while place < scalars.count, ChineseNumeral.holds(scalars[place]) { place += 1 } }
            let digits = scalars[begin..<place]
            if digits.count == 4, let year = digits.year(before: scalars[place...]),
                (1900...2200).contains(year), !scalars[..<begin].endsInStretch, !scalars[place...].opensLongRange
            {
                named = max(named ?? year, year)
            }
            if place == begin { place += 1 }
        }
        return named
    }
}

extension ArraySlice<Unicode.Scalar> {
    /// The number of four digits, or of four numerals before 年.
    fileprivate func year(before rest: Self) -> Int? {
        if let number = Int(String(String.UnicodeScalarView(self))) { return number }
        return rest.first == "年" ? ChineseNumeral.number(self) : nil
    }

    /// Whether what stands before a year makes it the end of a stretch of years or an aim: 2021—, 2021年至, 到.
    fileprivate var endsInStretch: Bool {
        guard let last else { return false }
        return "—–-－~～〜至到".unicodeScalars.contains(last)
    }

    /// Whether what follows a year makes it a long-range aim: 年远景目标.
    fileprivate var opensLongRange: Bool { starts(with: "年远景".unicodeScalars) }
}
