extension Document {
    /// The first year in the title, that of the passed-on text or the occasion (年度), four digits; nil where there is none.
    package var titleYear: Int? {
        for title in [main.title, passedOn?.text.title, main.occasion, passedOn?.text.occasion] {
            if let year = title?.plain.firstYear { return year }
        }
        return nil
    }
}

extension String {
    /// The first year, four digits between 1900 and 2200; nil where there is none.
    package var firstYear: Int? {
        var digits: [UInt8] = []
        for byte in Array(utf8) + [0] {
            if (48...57).contains(byte) {
                digits.append(byte)
            } else {
                if digits.count == 4, let year = Int(String(decoding: digits, as: UTF8.self)),
                    (1900...2200).contains(year)
                {
                    return year
                }
                digits = []
            }
        }
        return nil
    }
}
