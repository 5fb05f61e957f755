import GongwenRecognition

/// Families of formulas tied to a time that no list can hold whole (提法的类型): greetings of a congress, names for a
/// year, campaign years, three-year actions, once-only occasions, openings and closings of a term.
enum FormulaFamilies {
    private enum Family: Sendable {
        case greeting, yearName, campaignYear, occasion, termAction, opening, closing, zero, anniversary, congress
        case plenary, schooling, held, election, onceOnly, census
    }

    /// Words that greet an event (迎接类提法).
    static let greetings = WordSet("喜迎 迎接 庆祝 献礼 迎庆")

    private static let anchors = WordClasses<Family>([
        (.greeting, "喜迎 迎接 庆祝 献礼 迎庆"),
        (.yearName, "之年 元年 第一年 关键一年 重要一年 首年 最后一年 第二年 第三年 第四年 第五年 决胜期 冲刺期"),
        (.occasion, "契机"),
        (.opening, "开好局 起好步 开局起步 良好开局 新一届政府 新一届"),
        (.closing, "圆满收官 顺利收官 全面收官 收官战 收好官 收官 决战决胜"),
        (.zero, "零的突破 零突破"),
        (.anniversary, "周年 诞辰 华诞"),
        (.congress, "大精神 大报告 大召开 大胜利召开 大各项 大部署 大战略 大以来"),
        (.plenary, "中全会 历次全会"),
        (.schooling, "主题教育 专题教育 学习教育 教育实践活动 教育整顿"),
        (.election, "换届"),
        (.onceOnly, "机构改革 中期评估 灾后重建 申遗 撤县设市 撤县设区 撤市设区 营改增 区划调整 冬奥会 冬残奥会 亚运会 全运会 省运会 世博会 园博会 世园会 青奥会 大运会 军运会 城运会"),
        (.held, "将在 将于"),
        (.census, "人口普查 经济普查 农业普查 国土调查 土壤普查 文物普查 污染源普查 水利普查 地名普查 风险普查 土地调查"),
    ])

    static func apply(_ passage: DraftPassage, _ claims: inout DraftClaims) {
        for place in 0..<passage.count {
            if passage.at(place) == Sign.year {
                campaign(passage, place, &claims)
                action(passage, place, &claims)
            }
            guard claims.isFree(place), let match = anchors.prefix(of: passage.folded, place..<passage.count) else {
                continue
            }
            judge(match.tag, passage, place..<place + match.length, &claims)
        }
    }

    private static func judge(
        _ family: Family, _ passage: DraftPassage, _ word: Range<Int>, _ claims: inout DraftClaims
    ) {
        let clause = passage.clause(at: word.lowerBound)
        switch family {
        case .greeting:
            let rest = word.upperBound..<clause.upperBound
            let isEvent = passage.first(alwaysGreeting, in: word) != nil || passage.first(events, in: rest) != nil
            guard isEvent else { return }
            ask(
                passage, whole(passage, word, clause, claims, toEnd: true), &claims, "迎接或庆祝一次性的大事",
                "这件事到新的一年是否已经过去？删去还是改写？")
        case .yearName:
            if passage.begins(notYears, at: word.upperBound) > 0 { return }
            if passage.ends(commonYears, before: word.upperBound, from: clause.lowerBound) > 0 { return }
            ask(passage, yearName(passage, word, clause, claims), &claims, "对这一年的定位", "新的一年怎样定位？")
        case .occasion:
            guard let range = occasion(passage, word, clause) else { return }
            ask(passage, range, &claims, "以一次性的事为契机", "这件事到新的一年是否仍是契机？保留、删去还是改写？")
        case .opening, .closing:
            ask(
                passage, whole(passage, word, passage.item(at: word.lowerBound), claims, toEnd: false), &claims,
                family == .opening ? "说的是一个时期的开头" : "说的是一个时期的收尾", "到新的一年是否仍然合适？删去还是改写？")
        case .zero:
            ask(passage, word, &claims, "只有一次的突破", "零的突破是否已经实现？新的一年提什么？")
        case .anniversary:
            guard let numeral = Numerals.numeral(in: passage, before: word.lowerBound) else { return }
            ask(
                passage, widened(passage, numeral.lowerBound..<word.upperBound, back: 14, claims), &claims, "周年纪念",
                "新的一年是第几个周年，是否仍提？")
        case .congress:
            if passage.has(Self.since, at: word.lowerBound + 1) { return }
            guard let numeral = Numerals.numeral(in: passage, before: word.lowerBound),
                let number = Numerals.value(passage, numeral), (15...40).contains(number)
            else { return }
            let opened = 2022 + (number - 20) * 5
            let isOver = passage.next >= opened + 5
            ask(
                passage, widened(passage, numeral.lowerBound..<word.upperBound, back: 12, claims), &claims,
                "党的\(passage.string(numeral))大于\(opened)年召开",
                isOver ? "此后已有新的代表大会，写到哪一次？" : "此后是否已有新的全会或代表大会，写到哪一次？")
        case .plenary:
            let item = clause.lowerBound..<word.upperBound
            guard let start = plenaryStart(passage, item) else { return }
            let end = word.upperBound + passage.begins(spirit, at: word.upperBound)
            ask(passage, start..<end, &claims, "中央全会每年都会有新的", "此后是否已有新的全会，写到哪一次？")
        case .schooling:
            guard
                passage.at(word.lowerBound - 1) == 0x201D
                    || passage.ends(schoolings, before: word.lowerBound, from: clause.lowerBound) > 0
            else { return }
            ask(passage, widened(passage, word, back: 16, claims), &claims, "集中教育有起止", "这次教育在新的一年是否还开展？保留、删去还是改写？")
        case .held:
            let rest = word.upperBound..<clause.upperBound
            guard let held = passage.first(holding, in: rest) else { return }
            ask(
                passage, whole(passage, word.lowerBound..<held.upperBound, clause, claims, toEnd: false), &claims,
                "一次性的大事", "到新的一年是否已经过去？删去还是改写？")
        case .election:
            ask(
                passage, whole(passage, word, passage.item(at: word.lowerBound), claims, toEnd: false), &claims,
                "换届每五年一次", "换届在新的一年是否还要提？")
        case .onceOnly:
            if passage.ends(firms, before: word.lowerBound, from: clause.lowerBound) > 0 { return }
            ask(passage, widened(passage, word, back: 10, claims), &claims, "一次性的工作或活动", "到新的一年是否已经结束？保留、删去还是改写？")
        case .census:
            var range = word
            if passage.has(Self.nationwide, at: range.lowerBound - 2) {
                range = range.lowerBound - 2..<range.upperBound
            }
            if passage.at(range.lowerBound - 1) == 0x6B21,
                let numeral = Numerals.numeral(in: passage, before: range.lowerBound - 1)
            {
                range = numeral.lowerBound - 1..<range.upperBound
            }
            ask(passage, range, &claims, "普查或调查几年一次", "到新的一年是否已经结束？保留、删去还是换成下一次？")
        case .campaignYear, .termAction: break
        }
    }
}
