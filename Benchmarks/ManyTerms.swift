import GongwenGlossary

/// A term base as large as is asked, and prose that uses it: the same every time (大术语库).
enum ManyTerms {
    private static let characters = Array(
        "农业产链企改增减提质效工程行动生态环境保护治理三品一标四河湖林田水路电房厕暖管服务科技创新人才数字经济县域融合发展乡村振兴教育医疗养老社区网格文化旅游体育消费物流金融税收投资项目建设"
            .unicodeScalars)

    /// Chooses the same numbers every time.
    private struct Dice {
        private var state: UInt64 = 20_260_101

        mutating func throwing(_ sides: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % sides
        }

        mutating func word(_ length: Int) -> String {
            var word = String.UnicodeScalarView()
            for _ in 0..<length { word.append(characters[throwing(characters.count)]) }
            return String(word)
        }
    }

    /// A base of so many different terms of three to six characters, a third of which may stand without quotation marks.
    static func base(of count: Int) -> TermBase {
        var dice = Dice()
        var seen: Set<String> = []
        var entries: [TermEntry] = []
        while entries.count < count {
            let word = dice.word(3 + dice.throwing(4))
            guard seen.insert(word).inserted else { continue }
            let sense = TermSense(definition: ["即" + dice.word(40) + "。"], unquoted: dice.throwing(3) == 0)
            entries.append(TermEntry(word, senses: [sense]))
        }
        return TermBase(entries: entries)
    }

    /// A matcher of all terms of a base.
    static func matcher(of base: TermBase) -> TermMatcher {
        TermMatcher(base.entries.indices.flatMap { base.forms(of: $0) })
    }

    /// Paragraphs of some 700 bytes with a term in every few clauses.
    static func paragraphs(using base: TermBase, bytes: Int) -> [String] {
        var dice = Dice()
        var paragraphs: [String] = []
        var total = 0
        while total < bytes {
            var text = ""
            while text.utf8.count < 700 {
                let term = base.entries[dice.throwing(base.entries.count)]
                text += dice.throwing(4) == 0 ? term.printed : dice.word(20)
                text += "，2025年增长5.2%，"
            }
            paragraphs.append(text)
            total += text.utf8.count
        }
        return paragraphs
    }
}
