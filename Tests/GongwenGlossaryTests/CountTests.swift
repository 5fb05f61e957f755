import Testing

@testable import GongwenGlossary

struct CountTests {
    /// Headwords and the parts that they announce; empty for none.
    static let headwords: [(headword: String, parts: [Int], isOpen: Bool)] = [
        ("四个不摘", [4], false), ("“三品一标”", [3, 1], false), ("农村“七改”工程", [7], false), ("“四减四增”", [4, 4], false),
        ("网格化“1+12”体系", [1, 12], false), ("“3+N+1”工程", [3, 1], true), ("“1＋M＋N”体系", [1], true),
        ("镇街“十个一”", [10], false),
        ("“四个一批”", [4], false), ("两不愁三保障", [2, 3], false), ("双招双引", [2, 2], false), ("“双减”", [2], false),
        ("“一图三库”", [1, 3], false), ("“三通一码”", [3, 1], false), ("“三上门两加强”", [3, 2], false), ("“十二项措施”", [12], false),
        ("“两重”“两新”", [2, 2], false), ("2026年10件实事", [10], false),
        // Shared out, or simply one.
        ("“一户一田”", [], false), ("一村一品", [], false), ("“一次办好”", [], false), ("一张图", [], false),
        // No counts.
        ("“十四五”", [], false), ("瞪羚企业", [], false), ("PM2.5", [], false), ("PM10", [], false), ("“2132”工程", [], false),
        ("“百千万”工程", [], false), ("15分钟生活圈", [], false), ("三年行动", [], false), ("3A级", [], false), ("5G", [], false),
        ("第三方评估", [], false), ("I型城市", [], false), ("“双百”行动", [], false), ("“2030工程”", [], false),
    ]

    @Test(arguments: headwords) func `reads what a headword announces`(
        _ headword: String, _ parts: [Int], _ isOpen: Bool
    ) {
        // “1+M+N” announces one and leaves the rest open.
        let announced = AnnouncedCount(headword)
        if parts == [1] {
            #expect(announced == nil)
        } else {
            #expect(announced?.parts ?? [] == parts)
            #expect(announced.map(\.isOpen) ?? false == isOpen)
        }
    }

    /// Terms with invented explanations, and what is wrong with them: 字面 and 所列; nil where nothing is.
    static let explained: [(headword: String, definition: String, wrong: String?)] = [
        ("四个不摘", "即摘帽不摘责任、摘帽不摘政策、摘帽不摘帮扶和摘帽不摘监管。", nil),
        ("四个不摘", "即摘帽不摘责任、摘帽不摘政策、摘帽不摘帮扶。", "4 3"),
        ("四个不摘", "即摘帽不摘责任、摘帽不摘政策、摘帽不摘帮扶、摘帽不摘监管、摘帽不摘干部。", "4 5"),
        ("农村“七改”工程", "在村里推进改水、改厕、改路、改电、改房、改校、改暖工程。", nil),
        ("农村“七改”工程", "在村里推进改水、改厕、改路、改电、改房、改校工程。", "7 6"),
        // Sums.
        ("“三品一标”", "无公害农产品、绿色食品、有机农产品和农产品地理标志。", nil),
        ("“三品一标”", "品种培优、品质提升和品牌打造。", "3＋1 3"),
        ("“3+1+1”产业", "即“甲、乙、丙”3个集群、某某及加工集群和物流集群。", nil),
        ("“1+12”标准", "1是党建引领，12是任务清单、工作流程、划分标准、联席会议等十二项标准。", nil),
        ("“3+N+1”工程", "即建设三级中心、升级N个网格，构建一张网络，实现“一扇门、一条龙、一张网、一盘棋”。", nil),
        // Pairs: as many, or twice as many.
        ("“四减四增”", "即调整产业结构、能源结构、运输结构、农业投入结构。", nil),
        ("“四减四增”", "即调整产业结构，减少过剩，增加动能；调整能源结构，减少煤炭，增加清洁能源；调整运输结构，减少公路，增加铁路；调整投入结构，减少化肥，增加有机肥。", nil),
        ("“四减四增”", "即调整产业结构、能源结构、运输结构。", "4＋4 3"),
        ("双招双引", "即招商引资、招才引智。", nil),
        ("六稳六保", "“六稳”即稳甲、稳乙、稳丙、稳丁、稳戊、稳己；“六保”即保甲、保乙、保丙、保丁、保戊、保己。", nil),
        ("六稳六保", "“六稳”即稳甲、稳乙、稳丙、稳丁、稳戊、稳己；“六保”即保甲、保乙、保丙、保丁、保戊。", "6 5"),
        ("“四园四业”", "“四园”，即甲园、乙园、丙园；“四业”，即甲业、乙业、丙业、“丁”业。", "4 3"),
        ("“三级两类”台账", "“三级”为县、镇、村，“两类”指问题台账和整改台账。", nil),
        // Words that share out.
        ("“一户一田”", "指整合零碎土地，让一户拥有一处田地。", nil),
        ("“一村一品”", "指一个村发展一个主导产品、形成一个主导产业、打造一个品牌。", nil),
        // 等 leaves the list open.
        ("“六大工程”", "包括强基、固本、提质、增效等工程。", nil),
        ("“两大工程”", "包括强基、固本、提质、增效等工程。", "2 4"),
        // Prose that lists by the way.
        ("“两山”", "指“绿水青山就是金山银山”的理念。", nil),
        ("“三链”", "指以产业链为基础，统筹资金、人才等要素的做法。", nil),
        ("“双修”", "指生态修复、城市修补。", nil),
        ("“双碳”", "即碳达峰、碳中和，我国提出力争在一定时期内实现。", nil),
        // Commas and numbered points.
        ("“四个一点”", "即向上争取一点，置换一点，盘活挤一点，企业出资买一点。", nil),
        ("“三项行动”", "一是提质行动，二是增效行动，三是创新行动。", nil),
        ("“四项行动”", "一是提质行动，二是增效行动，三是创新行动。", "4 3"),
        ("三新一高", "即立足新阶段、贯彻新理念、构建新格局，推动高水平发展。", nil),
        ("三个务必", "即务必甲甲、乙乙，务必丙丙、丁丁，务必戊戊、己己。", nil),
        ("八项规定", "指关于改进作风、联系群众的八项规定。", nil), ("两委", "指村、社区的党组织和村民、居民委员会。", nil),
        ("三同时", "指安全、环保等设施与主体工程同时设计、同时施工、同时投用。", nil), ("四同时", "指安全、环保设施同时设计、同时施工、同时投用。", nil),
        ("五同时", "指计划、布置、检查、总结。", "5 4"),
        // A lead-in before the list.
        ("五水共治", "治水的做法，即治甲水、防乙水、排丙水、保丁水、抓戊水。", nil), ("五水共治", "治水的做法，即治甲水、防乙水、排丙水、抓戊水。", "5 4"),
        ("三线一单", "即甲线、乙线、丙线和准入清单。", nil), ("三线一单", "即甲线、乙线和准入清单。", "3＋1 3"),
        // Brackets are asides.
        ("“三网”", "即供水网、供气网（管道天然气、液化气）、供热网。", nil),
    ]

    @Test(arguments: explained) func `holds the list against the number`(
        _ headword: String, _ definition: String, _ wrong: String?
    ) {
        let mismatch = CountMismatch(headword: headword, definition: [definition])
        #expect(mismatch.map { "\($0.announced) \($0.listed)" } == wrong)
    }
}
