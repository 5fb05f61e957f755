/// What the Swift runtime said when it ended a plan, taken out of what the plan printed.
struct CrashReport: Equatable {
    /// Why, in Chinese; nil when the runtime gave no reason, or one we do not know.
    var reason: String?
    /// Line of the plan source, from 1; nil when the runtime was in a library.
    var line: Int?
    /// Whether memory was refused.
    var ranOutOfMemory = false
    /// What the plan itself had printed before.
    var printed: String

    private static let heads = ["Fatal error", "Precondition failed", "Assertion failed"]

    /// Reads the last report in the text: `FILE:LINE: Fatal error: WORDS`, then perhaps a stack trace.
    init(printed: String) {
        self.printed = printed
        let lines = printed.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated().reversed() {
            guard let head = CrashReport.head(of: line) else { continue }
            self.printed = lines[..<index].joined(separator: "\n")
            self.line = head.line
            ranOutOfMemory = head.words.hasPrefix("failed to allocate ")
            reason = CrashReport.translation(of: head.words)
            return
        }
    }

    private static func head(of line: Substring) -> (line: Int?, words: Substring)? {
        for head in heads {
            guard let place = MessageTemplate("{}\(head){}").captures(in: String(line)) else { continue }
            let words = place[1].hasPrefix(": ") ? place[1].dropFirst(2) : ""
            if place[0].isEmpty { return (nil, words) }
            let parts = place[0].split(separator: ":")
            guard parts.count == 3, parts[2] == " ", let number = Int(parts[1]) else { continue }
            return (parts[0] == "Plan/\(PlanCompiler.sourceName)" ? number : nil, words)
        }
        return nil
    }

    private static let translations: [(words: String, reason: String)] = [
        ("Index out of range", "下标越界"),
        ("Array index is out of range", "下标越界"),
        ("Negative Array index is out of range", "下标为负数"),
        ("String index is out of bounds", "下标越界"),
        ("Unexpectedly found nil while ", "强制取用了空值"),
        ("Division by zero", "除数为零"),
        ("Not enough bits to represent ", "数值超出所用类型的范围"),
        ("Negative value is not representable", "数值超出所用类型的范围"),
        ("Double value cannot be converted to ", "数值超出所用类型的范围"),
        ("Dictionary literal contains duplicate keys", "字典中有重复的键"),
        ("Duplicate keys of type ", "字典中有重复的键"),
        ("Range requires lowerBound <= upperBound", "区间的起点大于终点"),
        ("Can't remove ", "从空的列表中取走了元素"),
        ("'try!' expression unexpectedly raised an error", "try! 的表达式出错"),
        ("Could not cast value of type ", "强制转换类型失败"),
    ]

    private static func translation(of words: Substring) -> String? {
        if let known = translations.first(where: { words.hasPrefix($0.words) }) { return known.reason }
        // The author's or the plan language's own words.
        return words.isChinese ? String(words) : nil
    }
}
