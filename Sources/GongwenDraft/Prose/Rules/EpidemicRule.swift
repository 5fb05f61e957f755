import GongwenRecognition

/// What was said of the epidemic of 2020–2022 in all its guises (疫情防控): asked about clause by clause.
enum EpidemicRule {
    /// Words that say it by themselves.
    static let strong = WordSet("疫情 新冠 新型冠状病毒 核酸 方舱 乙类乙管 涉疫 战疫 抗疫 疫后 境外输入 外防输入 内防反弹")
    /// Words before 疫情 that make it one of animals or plants.
    static let animals = WordSet("动物 畜禽 牲畜 非洲猪瘟 禽流感 口蹄疫 布病 松材线虫 美国白蛾 林业 农作物 植物")
    private static let weak = WordSet(
        "防控 防疫 管控 隔离 同防 重症 冷链 接种 疫苗 反弹 输入 发热门诊 流调 溯源 哨点 病毒 免疫 消杀 健康码 四早 闭环管理 防重症")

    static func apply(_ passage: DraftPassage, _ claims: inout DraftClaims) {
        guard passage.year <= lastYear else { return }
        var place = 0
        /// Sentences that may still speak of it without naming it.
        var following = 0
        while place < passage.count {
            let sentence = passage.sentence(at: place)
            let words = isNamed(passage, sentence)
            if words || following > 0, !sentence.isEmpty {
                let found = ask(passage, sentence, isNamed: words, &claims)
                following = words ? 2 : found ? following - 1 : 0
            }
            place = max(sentence.upperBound, place) + 1
        }
    }

    /// Whether a sentence names it.
    private static func isNamed(_ passage: DraftPassage, _ sentence: Range<Int>) -> Bool {
        var start = sentence.lowerBound
        while start < sentence.upperBound, let word = passage.first(strong, in: start..<sentence.upperBound) {
            let clause = passage.clause(at: word.lowerBound).lowerBound
            if passage.first(animals, in: clause..<word.lowerBound) == nil { return true }
            start = word.upperBound
        }
        return false
    }

    /// Asks about the parts of a sentence that speak of it; whether there were any.
    private static func ask(_ passage: DraftPassage, _ sentence: Range<Int>, isNamed: Bool, _ claims: inout DraftClaims)
        -> Bool
    {
        var place = sentence.lowerBound
        var found = false
        while place < sentence.upperBound {
            let length = max(passage.begins(weak, at: place), isNamed ? passage.begins(strong, at: place) : 0)
            guard length > 0 else {
                place += 1
                continue
            }
            let word = place..<min(place + length, sentence.upperBound)
            place = word.upperBound
            guard claims.isFree(word) else {
                found = true
                continue
            }
            let range = widened(passage, word, claims)
            guard passage.first(animals, in: range) == nil else { continue }
            // 接种率达到95%: a figure's own words.
            if Sign.isDigit(passage.at(range.upperBound)), passage.first(strong, in: range) == nil { continue }
            found = true
            claims.ask(
                range, .formula, "疫情防控已在2023年1月8日转段（对新型冠状病毒感染实施“乙类乙管”）",
                "\(passage.quoted(range))：疫情防控的提法，新的一年删去，还是改写？", choices: ["保留", "删去"])
            place = max(place, range.upperBound)
        }
        return found
    }

    /// The words round a word, up to a mark, a digit or what is taken already.
    private static func widened(_ passage: DraftPassage, _ word: Range<Int>, _ claims: DraftClaims) -> Range<Int> {
        let item = passage.item(at: word.lowerBound)
        func stops(_ place: Int) -> Bool {
            Sign.isDigit(passage.at(place)) || FormulaRule.isQuote(passage.at(place)) || !claims.isFree(place)
        }
        var start = word.lowerBound
        while start > item.lowerBound, !stops(start - 1) { start -= 1 }
        var end = word.upperBound
        while end < item.upperBound, !stops(end) { end += 1 }
        return start..<end
    }

    /// Texts for later years do not speak of this epidemic.
    private static let lastYear = 2023
}
