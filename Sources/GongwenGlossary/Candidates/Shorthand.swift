package import GongwenModel

/// A quoted expression that may need an explanation (待解释的简称), with how much it looks like shorthand.
package struct Shorthand: Sendable, Equatable {
    /// The words in quotation marks, without them.
    package var words: String
    /// From 0, a slogan or a plain word, to 100; numeric coinages (三品一标) come first.
    package var score: Int
    /// Whether numbers make it: 四减四增, “1+12”, 七改.
    package var isNumeric: Bool
    /// How often the text has it.
    package var count: Int
    /// Whether the term base explains it.
    package var isInBase: Bool
    /// Where it first stands.
    package var place: Place

    /// From this score on it is reported among the findings of a document.
    package static let reportedScore = 60
    /// At most so many are reported among the findings of a document, the likeliest.
    package static let reportedLimit = 20
    /// Below this score it is passed over.
    package static let leastScore = 20

    /// Finds and ranks the quoted shorthand that a finished document uses and does not explain.
    ///
    /// Uses linked to an entry are explained; a quoted sentence or title is no shorthand.
    ///
    /// - Parameter base: the office's terms; what they explain ranks higher.
    /// - Returns: those worth a look, the likeliest first, otherwise in the order of the text.
    package static func unexplained(in document: Document, base: TermBase = TermBase()) -> [Shorthand] {
        var collector = QuotedExpressions(explainedBy: document.glossary)
        var copy = document
        var walk = ProseWalk { text, _ in collector.look(in: text) }
        walk.walk(&copy)
        let ranked = collector.found.map { found in
            let isInBase = base.entry(named: found.words) != nil
            let judgement = Shorthand.judge(
                found.words, followedBy: found.following, count: found.count, isInBase: isInBase)
            return Shorthand(
                words: found.words, score: judgement.score, isNumeric: judgement.isNumeric, count: found.count,
                isInBase: isInBase, place: found.place)
        }
        return ranked.filter { $0.score >= leastScore }.enumerated().sorted {
            ($1.element.score, $0.offset) < ($0.element.score, $1.offset)
        }.map(\.element)
    }

    /// Nouns that a coined name qualifies (名称的中心词).
    private static let carriers = [
        "工程", "行动", "计划", "模式", "机制", "制度", "改革", "政策", "体系", "战略", "品牌", "平台", "专项", "试点", "标准", "企业", "项目", "活动",
        "目标",
        "方案", "任务", "布局", "格局", "治理", "建设", "产业", "经济", "联动",
    ]

    /// Words that a saying has and a name has not.
    private static let sayings = [
        "就是", "不是", "我们", "让", "把", "更", "要", "才", "都", "了", "吗", "的", "是", "，", ",", "！", "；",
    ]

    /// Set phrases of politics that every reader knows (人所共知的政治用语); nobody explains them.
    private static let known: Set<String> = [
        "两个确立", "两个维护", "四个意识", "四个自信", "四个全面", "五位一体", "一带一路", "三会一课", "两学一做", "一国两制", "三严三实", "四风", "三农", "两个毫不动摇",
        "两个一百年", "一把手", "三重一大", "一岗双责",
    ]

    /// How much an expression looks like shorthand.
    static func judge(
        _ words: String, followedBy following: String, count: Int, isInBase: Bool
    ) -> (score: Int, isNumeric: Bool) {
        let length = words.unicodeScalars.count
        guard (2...12).contains(length), !isPeriod(words) else { return (0, false) }
        let isNumeric = hasCoinedNumber(words)
        var score: Int
        if isNumeric {
            score = length <= 6 ? 80 : 65
        } else {
            switch length {
            case 2...4: score = 35
            case 5, 6: score = 25
            case 7, 8: score = 12
            default: score = 0
            }
            if sayings.contains(where: { words.contains($0) }) { score -= 25 }
            if words.contains("、") { score -= 15 }
        }
        if carriers.contains(where: { following.hasPrefix($0) }) { score += 10 }
        if known.contains(words) { score -= 50 }
        if isInBase { score += isNumeric ? 10 : 20 }
        if count > 1 { score += 5 }
        return (min(100, max(0, score)), isNumeric)
    }

    /// Whether numbers coin the expression: they announce items, share them out (一村一品) or are a code (“2132”).
    private static func hasCoinedNumber(_ words: String) -> Bool {
        if words.unicodeScalars.contains(where: { "，。；！？,".unicodeScalars.contains($0) }) { return false }
        if AnnouncedCount(words) != nil { return true }
        let scalars = Array(words.unicodeScalars)
        // 一村一品, 百村千户: numbers in turn.
        let numerals = scalars.indices.filter { "一二两三四五六七八九十百千万双".unicodeScalars.contains(scalars[$0]) }
        if numerals.count >= 2, numerals.first == 0, scalars.count <= 8,
            zip(numerals, numerals.dropFirst()).contains(where: { $1 - $0 == 2 })
        {
            return true
        }
        // “2132”, “1+N”: figures alone, or figures and plus signs.
        return scalars.allSatisfy { ("0"..."9").contains($0) || "+＋NM".unicodeScalars.contains($0) }
            && scalars.contains { ("0"..."9").contains($0) }
            && (scalars.contains { $0 == "+" || $0 == "＋" } || scalars.count >= 3)
    }

    /// Whether it names a five-year plan (“十四五”), which everybody knows.
    private static func isPeriod(_ words: String) -> Bool {
        let scalars = Array(words.unicodeScalars)
        guard let last = scalars.last, last == "五" else { return false }
        return scalars.dropLast().allSatisfy { "一二三四五六七八九十".unicodeScalars.contains($0) } && scalars.count <= 4
    }
}
