/// How a sentence is built, judged by its first and last words (小标题句式).
struct LeadShape: Sendable, Equatable {
    /// Opens with a verb of planning or with 关于 (动宾式): 优化营商环境.
    var isAction: Bool
    /// Ends with a word that says how it went (主谓式): 招商引资成果斐然.
    var isOutcome: Bool
    /// Names a part of a plan (名词式): 指导思想.
    var isPart: Bool
    private let length: Int
    /// Speaks to somebody, points back or lays down (陈述式): no label.
    var isStatement: Bool

    /// Judges the characters of a sentence without its stop.
    init(_ scalars: [Unicode.Scalar], _ content: Range<Int>) {
        isAction = LeadWords.openings.holds(scalars, at: content.lowerBound) || Self.opensWithAim(scalars, content)
        isOutcome = LeadWords.endings.holds(scalars, at: content.upperBound - 2) || Self.endsWithNews(scalars, content)
        length = content.count
        isPart = (4...8).contains(content.count) && LeadWords.parts.holds(scalars, at: content.upperBound - 2)
        isStatement =
            LeadWords.statements.holds(scalars, at: content.lowerBound)
            && !(isOutcome && scalars[content.lowerBound] == "主")
            || Self.holdsCopulaOrDuty(scalars, content)
    }

    /// Whether it reads as a label at all.
    var isLabel: Bool { !isStatement && (isAction || isOutcome || isPart) || isPart && length <= 6 }

    /// 以…引领…, 以…为重点: an aim set before the verb.
    private static func opensWithAim(_ scalars: [Unicode.Scalar], _ content: Range<Int>) -> Bool {
        content.count > 4 && scalars[content.lowerBound] == "以"
            && !"来上下及后前免致往内外".unicodeScalars.contains(scalars[content.lowerBound + 1])
    }

    /// 取得新成效, 更加完善, 深入实施: news or an adverb before the last word.
    private static func endsWithNews(_ scalars: [Unicode.Scalar], _ content: Range<Int>) -> Bool {
        guard content.count >= 5 else { return false }
        let end = content.upperBound
        return scalars[end - 3] == "新" || scalars[end - 3] == "更" || scalars[end - 3] == "再"
            || LeadWords.adverbs.holds(scalars, at: end - 4)
    }

    /// 是, 要, 将, 应 outside words that merely hold them: a statement or an order, not a label.
    private static func holdsCopulaOrDuty(_ scalars: [Unicode.Scalar], _ content: Range<Int>) -> Bool {
        var depth = 0
        for offset in content {
            let scalar = scalars[offset]
            if OutlineGlyph.closing(scalar) != nil { depth += 1 }
            if OutlineGlyph.closed(scalar) != nil { depth -= 1 }
            if depth > 0 { continue }
            switch scalar {
            case "是":
                if !follows(offset, "求", scalars, content) { return true }
            case "要":
                if !follows(offset, "重主需首必纪紧摘概显", scalars, content),
                    !precedes(offset, "求素点道件塞害务闻领", scalars, content)
                {
                    return true
                }
            case "应":
                if !follows(offset, "供响适对相反效呼感顺因回", scalars, content),
                    !precedes(offset, "用急对变届答付邀", scalars, content)
                {
                    return true
                }
            case "将":
                if !follows(offset, "即大名主干强闯", scalars, content), !precedes(offset, "来军领士", scalars, content) {
                    return true
                }
            case "我", "你", "其", "该", "此":
                if !precedes(offset, "他它次", scalars, content) { return true }
            default: break
            }
        }
        return false
    }

    private static func follows(
        _ offset: Int, _ befores: String, _ scalars: [Unicode.Scalar], _ content: Range<Int>
    ) -> Bool {
        offset > content.lowerBound && befores.unicodeScalars.contains(scalars[offset - 1])
    }

    private static func precedes(
        _ offset: Int, _ afters: String, _ scalars: [Unicode.Scalar], _ content: Range<Int>
    ) -> Bool {
        offset + 1 < content.upperBound && afters.unicodeScalars.contains(scalars[offset + 1])
    }
}
