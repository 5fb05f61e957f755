import GongwenRecognition

/// Words for a task that the whole country has finished (已经完成的任务): they run through a text in too many forms
/// for a list of formulas, and mean no harm where the text looks back on what was gained.
enum DatedWordsRule {
    /// A task's words with the last year that plans speak of it as a task.
    private struct Task: Sendable {
        var until: Int
        var fact: String
    }

    private static let tasks = WordClasses<Task>([
        (
            Task(until: 2020, fact: "2021年2月25日宣告脱贫攻坚战取得全面胜利"),
            "脱贫攻坚 精准扶贫 精准脱贫 脱贫摘帽 脱贫退出 贫困村退出 贫困县摘帽 建档立卡贫困人口 产业扶贫 金融扶贫 易地扶贫搬迁 扶贫开发"
        ),
        (Task(until: 2020, fact: "2021年7月1日宣告全面建成小康社会"), "全面建成小康社会 全面小康"),
        (Task(until: 2010, fact: "2008年国际金融危机"), "国际金融危机"),
        (Task(until: 2012, fact: "创先争优活动于2012年结束"), "创先争优"),
        (Task(until: 2016, fact: "2016年起整合城乡居民基本医疗保险制度"), "新农合 新型农村合作医疗"),
    ])

    static func apply(_ passage: DraftPassage, _ claims: inout DraftClaims) {
        for place in 0..<passage.count where claims.isFree(place) {
            guard let match = tasks.prefix(of: passage.folded, place..<passage.count), passage.next > match.tag.until
            else {
                continue
            }
            let word = place..<place + match.length
            let clause = passage.clause(at: place)
            // 巩固脱贫攻坚成果, 弘扬脱贫攻坚精神, 易地扶贫搬迁后续扶持 go on.
            guard passage.begins(gained, at: word.upperBound) == 0,
                passage.ends(keeping, before: place, from: clause.lowerBound) == 0
            else { continue }
            claims.ask(
                word, .formula, "已经完成的任务：\(match.tag.fact)", "\(passage.quoted(word))：新的一年删去，还是改写？",
                choices: ["保留", "删去"])
        }
    }

    private static let gained = WordSet("成果 精神 后续 成效 项目资产 同乡村振兴 与乡村振兴 任务完成 以来 搬迁后续 后 资产 安置 期间")
    private static let keeping = WordSet("巩固 拓展 巩固拓展 巩固提升")
}
