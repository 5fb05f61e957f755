import GongwenRecognition

/// Which one of a series something is (届次): 第12届, 第三批, 十八届人大一次会议. The new year has another one, and only
/// the writer knows which; a school's, product's or plan's own number stays.
enum EditionRule {
    static func apply(_ passage: DraftPassage, _ claims: inout DraftClaims) {
        for place in 0..<passage.count {
            if passage.at(place) == ordinal, let numeral = Numerals.numeral(in: passage, at: place + 1) {
                ordered(passage, numeral, &claims)
            } else if passage.zone == .outlook, passage.begins(firsts, at: place) > 0, claims.isFree(place..<place + 2)
            {
                claims.ask(
                    place..<place + 2, .edition, "首次只有一次",
                    "\(passage.string(passage.item(at: place).lowerBound..<place + 2))：到新的一年是第几\(passage.string(place + 1..<place + 2))？"
                )
            } else if passage.begins(bareSeries, at: place) > 0,
                let numeral = Numerals.numeral(in: passage, before: place)
            {
                bare(passage, numeral, place, &claims)
            }
        }
    }

    /// 第N…
    private static func ordered(_ passage: DraftPassage, _ numeral: Range<Int>, _ claims: inout DraftClaims) {
        guard claims.isFree(numeral) else { return }
        let behind = numeral.upperBound
        let printed = "第" + passage.string(numeral)
        // 第一、第二污水处理厂, 第三中学: a name.
        guard let series = seriesWords.prefix(of: passage.folded, behind..<passage.count),
            passage.begins(standing, at: behind) == 0
        else {
            if passage.zone != .glossary,
                Sign.isDigit(passage.at(numeral.lowerBound)) && passage.begins(ranks, at: behind) == 0
                    || passage.begins(institutions, at: behind) > 0 || isListed(passage, behind)
            {
                claims.take(numeral, .edition, .stay, "名称中的序号")
            }
            return
        }
        let word = passage.string(behind..<behind + series.length)
        if passage.zone == .glossary {
            claims.take(numeral, .edition, .stay, "释义中的序号")
            return
        }
        if passage.begins(centenary, at: behind) > 0 || isLandTenure(passage, behind) {
            claims.take(numeral, .edition, .stay, "固定的提法")
            return
        }
        if series.tag {
            claims.ask(numeral, .edition, "届次、批次随年份变", "\(printed)\(word)：新的一年是第几\(word)？")
        } else if passage.zone == .frame {
            claims.ask(numeral, .edition, "版次、期号随年份变", "\(printed)\(word)：新的是第几\(word)？")
        } else {
            claims.take(numeral, .edition, .stay, "名称中的序号")
        }
    }

    /// 第一、第二污水处理厂: the first of two names.
    private static func isListed(_ passage: DraftPassage, _ behind: Int) -> Bool {
        passage.at(behind) == Sign.pause && passage.at(behind + 1) == ordinal
    }

    /// 十八届人大一次会议, 三次全会, 连续第…; 届 and 次 without 第.
    private static func bare(_ passage: DraftPassage, _ numeral: Range<Int>, _ place: Int, _ claims: inout DraftClaims)
    {
        guard claims.isFree(numeral), passage.at(numeral.lowerBound - 1) != ordinal, passage.zone != .glossary,
            let value = Numerals.value(passage, numeral), value > 0
        else { return }
        let clause = passage.clause(at: place)
        let rest = place + 1..<max(place + 1, min(clause.upperBound, place + 14))
        let isMeeting =
            passage.at(place) == session
            ? passage.first(bodies, in: rest) != nil : passage.begins(meetings, at: place + 1) > 0
        guard isMeeting else { return }
        // 历届, 两届: a count.
        if passage.at(place) == session, value < 3 && !passage.has(congress, at: place + 1),
            passage.at(numeral.lowerBound) == 0x4E24
        {
            return
        }
        let word = passage.string(place..<place + 1)
        claims.ask(numeral, .edition, "会议届次随年份变", "\(passage.string(numeral))\(word)：新的一年是第几\(word)？")
    }

    /// 第二轮土地承包 lasts for thirty years.
    private static func isLandTenure(_ passage: DraftPassage, _ behind: Int) -> Bool {
        passage.at(behind) == 0x8F6E && passage.begins(tenure, at: behind + 1) > 0
    }

    private static let firsts = WordSet("首批 首届")
    /// Words of a series that goes on; true where a new year has a new one.
    private static let seriesWords = WordClasses<Bool>([
        (true, "届 次 批次 批 轮 个 期 季 站"),
        (false, "版 号 条 章 款 号令"),
    ])
    /// Series words that begin another word: 个百年, 次产业, 期货.
    private static let standing = WordSet("批评 期间 个性 次生 季度 位于 名为 期货 位一体 个人 站位 号线")
    private static let ranks = WordSet("位 名")
    private static let centenary = WordSet("个百年 个一百年 个五年规划 次工业革命")
    private static let tenure = WordSet("土地 农村土地")
    private static let bareSeries = WordSet("届 次")
    private static let bodies = WordSet("人大 人民代表 党代 政协 全会 委员会 县委 市委 区委 省委 中央 代表大会 常委会")
    private static let meetings = WordSet("会议 全会 党代会 代表大会 全体会议 全委会 常委会")
    private static let institutions = WordSet(
        "中学 小学 实验 中 小 高级 高中 初级 初中 职业 幼儿园 人民医院 医院 水厂 污水 自来水 产业 完全 中心 热电 热源 变电 电厂 福利 敬老院 师范 人民 净水 加油")
    private static let congress: [UInt32] = Array("人".unicodeScalars.map(\.value))
    /// 第
    private static let ordinal: UInt32 = 0x7B2C
    /// 届
    private static let session: UInt32 = 0x5C4A
}
