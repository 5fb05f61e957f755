import GongwenModel

/// Whether the sign of an answer is what its hole was asked for with (升降的正负号).
///
/// In a sheet a fall is a number below zero; who reads 下降3.1% writes 3.0 and turns it into growth.
enum AnswerSign {
    /// Refuses a number whose sign turns unasked, or stands beside a verb that says it already.
    ///
    /// - Parameter words: what the answer prints, with the unit.
    static func check(_ words: String, for item: MissingItem, isConfirmed: Bool) throws(AnswerForm.Wrong) {
        let hole = item.hole
        guard hole.kind == .value, item.ratioParts < 2 else { return }
        let digits = hole.unit.isEmpty ? words : String(words.dropLast(hole.unit.count))
        let verb = verb(before: item)
        if let verb, !item.isOfIndicator {
            // Here the verb stays, whatever the number.
            guard digits.hasPrefix("-") else { return }
            throw AnswerForm.Wrong(
                message: "句子里已经写着“\(verb)”，会印成“\(verb)\(words)”；仍是\(verb)的写 \(digits.dropFirst())，不是的请在计划里改")
        }
        let last = HoleContext.squeezed(hole.lastValue)
        let isFall = last.hasPrefix("-") || falls.contains { last.hasPrefix($0) }
        guard isFall || verb != nil, !isConfirmed, !digits.hasPrefix("-"),
            digits.contains(where: { $0 != "0" && $0 != "." })
        else { return }
        let isChange = hole.unit.contains("%") || hole.unit.contains("百分点") || verb != nil
        let (fall, growth) = isChange ? ("下降", "转为增长") : ("负数", "转为正数")
        let known = isFall ? "上年数是\(fall)（\(last)）；仍是" : "句子里印的是下降；是"
        throw AnswerForm.Wrong(message: "\(known)\(fall)的写 -\(digits)，确实\(growth)的，在“确认”一列写 是")
    }

    /// The verb of a fall right before the hole, in its sentence.
    private static func verb(before item: MissingItem) -> String? {
        let text = HoleContext.squeezed(item.sentence)
        guard let mark = text.firstRange(of: HoleContext.squeezed(item.hole.printed)) else { return nil }
        return falls.first { text[..<mark.lowerBound].hasSuffix($0) }
    }

    private static let falls = ["下降", "降低", "减少"]
}
