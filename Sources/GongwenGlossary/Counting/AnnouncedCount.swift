import GongwenModel

/// The number of items that a coined term announces (名词字面上的项数): 四个不摘 → 4, 三品一标 → 3 + 1, “1+12” → 1 + 12.
///
/// 一户一田 and the like share out and announce nothing; 五年, 2030, 3A, 十四五 and names with 百, 千 or 万 are no counts.
package struct AnnouncedCount: Sendable, Equatable {
    /// The numbers in order: 四减四增 → [4, 4].
    package let parts: [Int]
    /// Whether a part is left open, as in 3+N+1: the sum is then the least there may be.
    package let isOpen: Bool
    /// Whether the parts are joined by plus signs.
    package let isSum: Bool

    /// All items together.
    package var total: Int { parts.reduce(0, +) }

    /// The counts that a list of items may have and be right; in ascending order.
    ///
    /// - Parameter namesParts: whether the explanation goes through the parts one by one (“四园”即……；“四业”即……).
    package func admitted(namesParts: Bool) -> [Int] {
        var counts: Set<Int> = [total]
        // Pairs: four things reduced and four increased are four changes.
        if parts.count > 1, Set(parts).count == 1 { counts.insert(parts[0]) }
        if isSum || namesParts { counts.insert(parts.count + (isOpen ? 1 : 0)) }
        return counts.sorted()
    }

    /// As a person reads it: 4, 3＋1.
    package var printed: String { parts.map(String.init).joined(separator: "＋") + (isOpen ? "＋N" : "") }

    /// Reads a headword; nil where it announces nothing.
    package init?(_ headword: String) {
        let scalars = AnnouncedCount.countedPart(of: headword)
        // Round numbers (百千万) and ordinals (第三) count nothing out.
        guard !scalars.contains(where: { "百千万亿第几多".unicodeScalars.contains($0) }) else { return nil }
        var parts: [Int] = []
        var isOpen = false
        var index = 0
        while index < scalars.count {
            if let token = Token(scalars, at: index) {
                if token.isCount { parts.append(token.value) }
                index = token.end
                continue
            }
            if AnnouncedCount.isOpenPart(scalars, index) { isOpen = true }
            index += 1
        }
        isSum = scalars.contains { $0 == "+" || $0 == "＋" }
        // 一户一田, 一次办好: shared out or simply one.
        guard parts.contains(where: { $0 > 1 }), parts.allSatisfy({ $0 <= 50 }) else { return nil }
        self.parts = parts
        self.isOpen = isOpen
    }

    /// What stands in quotation marks, if numbers stand there; otherwise the whole.
    private static func countedPart(of headword: String) -> [Unicode.Scalar] {
        var quoted: [Unicode.Scalar] = []
        var depth = 0
        for scalar in headword.unicodeScalars {
            switch scalar {
            case "“": depth += 1
            case "”": depth = max(0, depth - 1)
            default: if depth > 0 { quoted.append(scalar) }
            }
        }
        let whole = Array(GlossaryEntry.key(of: headword).unicodeScalars)
        return quoted.contains(where: { Token.digit($0) != nil || $0 == "双" }) ? quoted : whole
    }

    /// A single capital letter between plus signs: 3+N+1, 1+M.
    private static func isOpenPart(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
        guard ("A"..."Z").contains(scalars[index]) || scalars[index] == "Ｎ" else { return false }
        let isPlus: (Int) -> Bool = { scalars.indices.contains($0) && "+＋".unicodeScalars.contains(scalars[$0]) }
        return isPlus(index - 1) || isPlus(index + 1)
    }

    /// A number in a headword.
    private struct Token {
        var value: Int
        /// The index after it and what belongs to it (四个一: after 一).
        var end: Int
        var isCount: Bool

        /// Reads the number that begins at an index.
        init?(_ scalars: [Unicode.Scalar], at start: Int) {
            if scalars[start] == "双" {
                self.init(value: 2, end: start + 1, isCount: true)
                return
            }
            guard Token.digit(scalars[start]) != nil else { return nil }
            let isArabic = ("0"..."9").contains(scalars[start])
            var end = start
            var value = 0
            while end < scalars.count, let digit = Token.digit(scalars[end]),
                ("0"..."9").contains(scalars[end]) == isArabic
            {
                if isArabic {
                    value = min(value * 10 + digit, 1_000_000)
                } else if digit == 10 {
                    value = max(value, 1) * 10
                } else {
                    value += digit
                }
                end += 1
            }
            // 十四五 is a five-year plan, 一二三 a row of digits; a Chinese number has one digit behind 十.
            let chinese = scalars[start..<end]
            let tens = chinese.firstIndex(of: "十")
            let isNumber =
                isArabic
                ? end - start < 3 : chinese.count == 1 || (tens.map { $0 - start < 2 && end - $0 <= 2 } ?? false)
            let before = start > 0 ? scalars[start - 1] : nil
            let after = end < scalars.count ? scalars[end] : nil
            // 3A, 5G, PM10, 2.5; 三年, 15分钟, 5公里.
            let isMeasured = after.map { "年月日天时分秒周岁元米公亩吨度%％.．期届代星GgAaKk".unicodeScalars.contains($0) } ?? false
            let isCode = before.map { Token.isLatin($0) || $0 == "." } ?? false
            // 一 is counted in 三品一标, not in 统一, 一体化, 一流.
            let isWord =
                value == 1 && (after.map { "体流律致样直切般定起".unicodeScalars.contains($0) } ?? false)
                || value == 1 && (before.map { "统专唯同".unicodeScalars.contains($0) } ?? false)
            self.init(value: value, end: end, isCount: isNumber && !isMeasured && !isCode && !isWord && value > 0)
            // 四个一批, 十个一: so many times one.
            if end + 1 < scalars.count, scalars[end] == "个", scalars[end + 1] == "一" { self.end = end + 2 }
        }

        private init(value: Int, end: Int, isCount: Bool) {
            self.value = value
            self.end = end
            self.isCount = isCount
        }

        static func digit(_ scalar: Unicode.Scalar) -> Int? {
            switch scalar {
            case "0"..."9": Int(scalar.value - 0x30)
            case "一": 1
            case "二", "两": 2
            case "三": 3
            case "四": 4
            case "五": 5
            case "六": 6
            case "七": 7
            case "八": 8
            case "九": 9
            case "十": 10
            default: nil
            }
        }

        private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
            ("A"..."Z").contains(scalar) || ("a"..."z").contains(scalar)
        }
    }
}
