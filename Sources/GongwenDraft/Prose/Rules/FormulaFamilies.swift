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

    private static let anchors = FigureWords<Family>([
        (.greeting, "喜迎 迎接 庆祝 献礼 迎庆"),
        (.yearName, "之年 元年 第一年 关键一年 重要一年 首年 最后一年 第二年 第三年 第四年 第五年 决胜期 冲刺期"),
        (.occasion, "契机"),
        (.opening, "开好局 起好步 开局起步 良好开局 开门红 新一届政府 新一届"),
        (.closing, "圆满收官 顺利收官 全面收官 收官战 收好官 收官 决战决胜"),
        (.zero, "零的突破 零突破"),
        (.anniversary, "周年 诞辰 华诞"),
        (.congress, "大精神 大报告 大召开 大胜利召开 大各项 大部署 大战略 大以来"),
        (.plenary, "中全会 历次全会"),
        (.schooling, "主题教育 专题教育 学习教育 教育实践活动 教育整顿"),
        (.election, "换届"),
        (.onceOnly, "机构改革 撤县设市 撤县设区 撤市设区 营改增 区划调整 冬奥会 冬残奥会 亚运会 全运会 省运会 世博会 园博会 世园会 青奥会 大运会 军运会 城运会"),
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
            if family == .opening, passage.has(Self.generation, at: word.upperBound) { return }
            ask(
                passage, whole(passage, word, passage.item(at: word.lowerBound), claims, toEnd: false), &claims,
                family == .opening ? "说的是一个时期的开头" : "说的是一个时期的收尾", "到新的一年是否仍然合适？删去还是改写？")
        case .zero:
            ask(passage, word, &claims, "只有一次的突破", "零的突破是否已经实现？新的一年提什么？")
        case .anniversary:
            guard let numeral = Numerals.numeral(in: passage, before: word.lowerBound) else { return }
            ask(passage, widened(passage, numeral.lowerBound..<word.upperBound, back: 14, claims), &claims, "周年纪念", "新的一年是第几个周年，是否仍提？")
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
            guard passage.at(word.lowerBound - 1) == 0x201D || passage.ends(schoolings, before: word.lowerBound, from: clause.lowerBound) > 0
            else { return }
            ask(passage, widened(passage, word, back: 16, claims), &claims, "集中教育有起止", "这次教育在新的一年是否还开展？保留、删去还是改写？")
        case .held:
            let rest = word.upperBound..<clause.upperBound
            guard let held = passage.first(holding, in: rest) else { return }
            ask(passage, whole(passage, word.lowerBound..<held.upperBound, clause, claims, toEnd: false), &claims, "一次性的大事", "到新的一年是否已经过去？删去还是改写？")
        case .election:
            ask(
                passage, whole(passage, word, passage.item(at: word.lowerBound), claims, toEnd: false), &claims,
                "换届每五年一次", "换届在新的一年是否还要提？")
        case .onceOnly:
            if passage.ends(firms, before: word.lowerBound, from: clause.lowerBound) > 0 { return }
            ask(passage, widened(passage, word, back: 10, claims), &claims, "一次性的工作或活动", "到新的一年是否已经结束？保留、删去还是改写？")
        case .census:
            var range = word
            if passage.has(Self.nationwide, at: range.lowerBound - 2) { range = range.lowerBound - 2..<range.upperBound }
            if passage.at(range.lowerBound - 1) == 0x6B21, let numeral = Numerals.numeral(in: passage, before: range.lowerBound - 1) {
                range = numeral.lowerBound - 1..<range.upperBound
            }
            ask(passage, range, &claims, "普查或调查几年一次", "到新的一年是否已经结束？保留、删去还是换成下一次？")
        case .campaignYear, .termAction: break
        }
    }

    private static func ask(
        _ passage: DraftPassage, _ range: Range<Int>, _ claims: inout DraftClaims, _ reason: String, _ question: String
    ) {
        claims.ask(range, .formula, reason, "“\(passage.string(range))”：\(question)", choices: ["保留", "删去"])
    }

    // MARK: - How far a formula goes

    /// A clause or the part of it round a word that nothing is taken of; digits are left to their own rules.
    private static func whole(
        _ passage: DraftPassage, _ word: Range<Int>, _ clause: Range<Int>, _ claims: DraftClaims, toEnd: Bool
    ) -> Range<Int> {
        var start = word.lowerBound
        while start > clause.lowerBound, claims.isFree(start - 1), !Sign.isDigit(passage.at(start - 1)),
            passage.at(start - 1) != Sign.openTitle, passage.at(start - 1) != Sign.closeTitle,
            passage.at(start - 1) != 0x662F, word.lowerBound - start < 24
        {
            start -= 1
        }
        var end = word.upperBound
        while end < clause.upperBound, claims.isFree(end), !Sign.isDigit(passage.at(end)) || toEnd { end += 1 }
        return start..<end
    }

    /// Some characters before a word, up to a mark, a digit or what is taken.
    private static func widened(_ passage: DraftPassage, _ word: Range<Int>, back: Int, _ claims: DraftClaims) -> Range<Int> {
        let clause = passage.item(at: word.lowerBound)
        var start = word.lowerBound
        while start > clause.lowerBound, word.lowerBound - start < back, claims.isFree(start - 1),
            !Sign.isDigit(passage.at(start - 1)), passage.at(start - 1) != 0x7684
        {
            if passage.ends(doing, before: start, from: clause.lowerBound) > 0 { break }
            start -= 1
        }
        return start..<word.upperBound
    }

    /// 开局之年 with what it is the opening of, back to 是.
    private static func yearName(
        _ passage: DraftPassage, _ word: Range<Int>, _ clause: Range<Int>, _ claims: DraftClaims
    ) -> Range<Int> {
        var start = word.lowerBound
        let item = passage.item(at: word.lowerBound)
        let clause = word.lowerBound - item.lowerBound > 4 ? item : clause
        while start > clause.lowerBound, claims.isFree(start - 1), passage.at(start - 1) != 0x662F,
            !Sign.isDigit(passage.at(start - 1)), passage.at(start - 1) != 0x7684 || word.lowerBound - start < 12
        {
            start -= 1
        }
        return start..<word.upperBound
    }

    /// 以…为契机 within its clause.
    private static func occasion(_ passage: DraftPassage, _ word: Range<Int>, _ clause: Range<Int>) -> Range<Int>? {
        var start = word.lowerBound
        while start > clause.lowerBound {
            start -= 1
            guard passage.at(start) == 0x4EE5 || passage.has(taking, at: start) else { continue }
            // 以此为契机 speaks of what was said before.
            if passage.at(start) == 0x4EE5, passage.at(start + 1) == 0x6B64 { return nil }
            return start..<word.upperBound
        }
        return nil
    }

    /// Where the congress begins whose plenary sessions are named: 党的十九大和十九届二中、三中全会.
    private static func plenaryStart(_ passage: DraftPassage, _ range: Range<Int>) -> Int? {
        var start: Int?
        var place = range.upperBound - 1
        while place >= range.lowerBound {
            if passage.at(place) == 0x5C4A, let numeral = Numerals.numeral(in: passage, before: place) {
                start = numeral.lowerBound
            }
            if passage.has(ofTheParty, at: place) { return place }
            place -= 1
        }
        return start
    }

    // MARK: - 年

    /// Campaign years: “项目建设年”活动, 作风建设年.
    private static func campaign(_ passage: DraftPassage, _ place: Int, _ claims: inout DraftClaims) {
        guard claims.isFree(place), passage.zone != .glossary, place > 1 else { return }
        let before = passage.at(place - 1)
        guard !Sign.isDigit(before), !Numerals.isChinese(before), !noCampaign.contains(before) else { return }
        if let quote = passage.quote(at: place), place + 1 == quote.upperBound, quote.count >= 3, quote.count <= 30,
            !passage.folded[quote].contains(where: Sign.isDigit)
        {
            ask(passage, quote, &claims, "主题年只管一年", "主题年在新的一年换成什么，还是删去？")
            return
        }
        let clause = passage.clause(at: place)
        let isCampaign = passage.begins(campaigns, at: place + 1) > 0
            && passage.ends(themes, before: place, from: clause.lowerBound) > 0
        guard isCampaign else { return }
        ask(passage, widened(passage, place - 1..<place + 1, back: 8, claims), &claims, "主题年只管一年", "主题年在新的一年换成什么，还是删去？")
    }

    /// Actions of some years: 三年行动, 五年攻坚, 三年倍增计划.
    private static func action(_ passage: DraftPassage, _ place: Int, _ claims: inout DraftClaims) {
        guard claims.isFree(place), let numeral = Numerals.numeral(in: passage, before: place), claims.isFree(numeral),
            let value = Numerals.value(passage, numeral), (2...6).contains(value)
        else { return }
        let clause = passage.clause(at: place)
        guard passage.ends(stretches, before: numeral.lowerBound, from: clause.lowerBound) == 0 else { return }
        var end = place + 1
        var last: Int?
        while end < clause.upperBound, end - place <= 14, passage.at(end) != Sign.pause {
            let length = passage.begins(actions, at: end)
            if length > 0 { last = end + length }
            end += 1
        }
        guard let last, passage.first(notActions, in: place + 1..<last) == nil else { return }
        let range = widened(passage, numeral.lowerBound..<last, back: 20, claims)
        // 三年行动（2026—2028年）says its time itself.
        var stated = last
        if FormulaRule.isQuote(passage.at(stated)) { stated += 1 }
        if passage.at(stated) == Sign.open, let year = lastYear(passage, stated) {
            if year >= passage.next {
                claims.take(range, .formula, .stay, "行动期到\(year)年，新的一年仍在其中")
                return
            }
            ask(passage, range, &claims, "行动期到\(year)年为止", "行动已经结束，是否换成新的行动？")
            return
        }
        ask(passage, range, &claims, "几年一轮的行动，没有写明起止", "行动在新的一年是否还在进行？保留、删去还是换成新的一轮？")
    }

    private static func lastYear(_ passage: DraftPassage, _ open: Int) -> Int? {
        var year: Int?
        var place = open + 1
        while place < min(passage.count, open + 16), passage.at(place) != Sign.close {
            if let numeral = Numerals.numeral(in: passage, at: place), Sign.isDigit(passage.at(place)) {
                if numeral.count == 4 { year = Numerals.value(passage, numeral) }
                place = numeral.upperBound
            } else {
                place += 1
            }
        }
        return year
    }

    private static let spirit = WordSet("精神 部署 决定 要求 决策部署")
    private static let holding = WordSet("举办 召开 举行 开幕 揭幕")
    private static let firms = WordSet("金融 医疗 服务 中介 养老 科研 检测 信用社")
    private static let alwaysGreeting = WordSet("喜迎 庆祝 献礼 迎庆")
    private static let events = WordSet(
        "大胜利 召开 周年 生日 华诞 国庆 大会 盛会 复审 复核 复检 验收 检查 督察 督查 巡视 普查 考核 评估 运动会 冬奥 亚运 到来 国检 省检 评审 测评 迎检")
    private static let notYears = WordSet("久 龄 际 代 前 后")
    private static let commonYears = WordSet("有生之年 多事之年 一年之年 第一年度")
    private static let generation: [UInt32] = Array("信息".unicodeScalars.map(\.value))
    private static let schoolings = WordSet("党史 党纪 群众路线 思想 八项规定精神 三严三实 党性 党章党规 政法队伍 警示")
    private static let doing = WordSet(
        "开展 实施 推进 推动 深化 完成 落实 启动 打好 打赢 抓好 做好 参与 参加 配合 巩固 持续 继续 深入 全面 扎实 认真 结合 围绕 制定 编制 执行 组织 以 贯彻 学习 迎接 庆祝 和 及 与 展开 加快 谋划 统筹 抓实 抓住 按照 根据 加强 坚持 用好 推行 聚焦")
    private static let themes = WordSet(
        "提升 建设 攻坚 突破 落实 提质 服务 改革 创新 质量 效能 作风 提振 促进 主题 推进 增效 发展 管理 优化 转型 整治 招商 项目 环境 治理 活动 文化 旅游 见效 深化 执行 行动 规范 巩固 强化 奋进 担当 实干 学习 法治 信用 消费 安全 普及")
    private static let campaigns = WordSet("活动 行动 系列 专项 工作 ” 主题 工程 、 ， , 。 和")
    private static let actions = WordSet("行动计划 行动方案 行动 计划 任务 方案 攻坚 攻坚战 工程 大提升 整治 大变样 规划 滚动")
    private static let notActions = WordSet("期间 以来 来 内")
    private static let stretches = WordSet("今后 未来 近 过去 连续 每 前 后 往后 满 第 用 下 经过 这")
    private static let noCampaign: Set<UInt32> = Set(
        "全今明去上前每当多少青中老新往近历丰周整翌同成次后本元之来末首终常经逐来这那哪幼童壮晚早几数半期隔延".unicodeScalars.map(\.value))
    private static let taking: [UInt32] = Array("抢抓".unicodeScalars.map(\.value))
    private static let since: [UInt32] = Array("以来".unicodeScalars.map(\.value))
    private static let nationwide: [UInt32] = Array("全国".unicodeScalars.map(\.value))
    private static let ofTheParty: [UInt32] = Array("党的".unicodeScalars.map(\.value))
}
