import GongwenRecognition

/// Numbers that name (名称、编号、代码、简称): G327, PM2.5, 5G, 1+7+N, “2132”, 12345热线, 242省道, 9710.
enum NamesAndCodes: NumberJudging {
    static func judge(_ token: NumberToken, _ passage: DraftPassage) -> NumberVerdict? {
        let start = token.digits.lowerBound
        let end = token.digits.upperBound
        let before = passage.at(start - 1)
        let after = passage.at(end)
        if isLabel(token, passage) { return .stay("序号") }
        if let verdict = letters(token, passage) { return verdict }
        if joining.contains(before) || joining.contains(after) && !isUnit(token) { return .stay("组合简称") }
        if after == multiply || before == multiply { return .stay("规格") }
        if isHotline(token, passage) { return .stay("热线号码") }
        if let verdict = quoted(token, passage) { return verdict }
        if isTelephone(token, passage) { return .stay("电话号码") }
        let clause = passage.clause(at: start).lowerBound
        if passage.begins(behind, at: end) > 0 { return .stay("名称、编号") }
        if passage.ends(codeHeads, before: start, from: clause) > 0, token.unit.isEmpty { return .stay("名称、编号") }
        if isVersion(token, passage) { return .stay("版本号") }
        if isShorthand(token, passage) { return .stay("简称") }
        if let verdict = policy(token, passage, clause) { return verdict }
        if token.digits.count == 2, after == 0x540E,
            passage.begins(grownUp, at: end + 1) == 0 || passage.at(end + 1) == Sign.pause
        {
            return .stay("年龄群体的名称")
        }
        return nil
    }

    /// 1. or （1） that opens a paragraph or a sentence.
    private static func isLabel(_ token: NumberToken, _ passage: DraftPassage) -> Bool {
        let start = token.digits.lowerBound
        let after = passage.at(token.digits.upperBound)
        if start == 0 { return after == Sign.pause || after == Sign.dot || after == Sign.close || after == 0xFF0E }
        guard passage.at(start - 1) == Sign.open, after == Sign.close, token.digits.count <= 2 else { return false }
        return start == 1 || Sign.partsClauses(passage.at(start - 2))
    }

    /// A Latin letter on either side: S327, B2B, 5G, 3A; but GDP8% is a figure, and 29万m2's 2 a unit's.
    private static func letters(_ token: NumberToken, _ passage: DraftPassage) -> NumberVerdict? {
        let start = token.digits.lowerBound
        let end = token.digits.upperBound
        if Sign.isLetter(passage.at(start - 1)) {
            var word = start - 1
            while Sign.isLetter(passage.at(word - 1)) { word -= 1 }
            if statistics.holds(passage.folded[word..<start]) { return nil }
            if Sign.isDigit(passage.at(word - 1)) || FigureUnits.scales.contains(passage.at(word - 1))
                || passage.at(word - 1) == Sign.slash,
                DraftUnits.letters.tag(of: Array(passage.folded[word..<end])) != nil
            {
                return .stay("计量单位")
            }
            return .stay("代码")
        }
        if passage.at(start - 1) == Sign.hyphen, Sign.isLetter(passage.at(start - 2)) { return .stay("代码") }
        // _{2.5} and ^{2} of lowered and raised digits.
        if passage.at(start - 1) == 0x7B, passage.at(start - 2) == 0x5F || passage.at(start - 2) == 0x5E {
            return .stay("代码")
        }
        if Sign.isLetter(passage.at(end)), token.unit.isEmpty { return .stay("代码") }
        return nil
    }

    /// What stands in quotation marks is a name, unless a sentence of promises does.
    private static func quoted(_ token: NumberToken, _ passage: DraftPassage) -> NumberVerdict? {
        guard let quote = passage.quote(at: token.digits.lowerBound) else { return nil }
        guard quote.count <= 14, !passage.folded[quote].contains(where: Sign.partsClauses) else { return nil }
        return .stay("引号中的简称")
    }

    /// Long numbers behind 电话, or with strokes between: 0530-8212345.
    private static func isTelephone(_ token: NumberToken, _ passage: DraftPassage) -> Bool {
        let start = token.digits.lowerBound
        if token.isRange, passage.at(start) == 0x30, token.digits.count >= 10 { return true }
        return passage.ends(telephones, before: start, from: passage.clause(at: start).lowerBound) > 0
            || token.digits.count == 11 && token.unit.isEmpty
    }

    /// 12345, 12356: numbers of public services have five digits, begin with 12 or 96, and are said to be numbers.
    private static func isHotline(_ token: NumberToken, _ passage: DraftPassage) -> Bool {
        let start = token.digits.lowerBound
        guard token.unit.isEmpty, token.digits.count == 5, passage.folded[token.digits].allSatisfy(Sign.isDigit),
            passage.has([0x31, 0x32], at: start) || passage.has([0x39, 0x36], at: start)
        else { return false }
        if passage.quote(at: start) != nil { return true }
        let clause = passage.clause(at: start)
        let near = max(clause.lowerBound, start - 10)..<min(clause.upperBound, token.digits.upperBound + 12)
        return passage.first(calls, in: near) != nil
    }

    /// 2.0版, 工业4.0.
    private static func isVersion(_ token: NumberToken, _ passage: DraftPassage) -> Bool {
        guard token.unit.isEmpty, token.digits.count == 3, passage.at(token.digits.lowerBound + 1) == Sign.dot else {
            return false
        }
        return passage.begins(versions, at: token.digits.upperBound) > 0
            || passage.at(token.digits.upperBound - 1) == 0x30
                && passage.begins(WordSet.marks, at: token.digits.upperBound) > 0
                && passage.ends(
                    Promises.comparators, before: token.digits.lowerBound,
                    from: passage.clause(at: token.digits.lowerBound).lowerBound) == 0
    }

    /// 1468工作体系, 6995工程: bare digits before a word for a programme.
    private static func isShorthand(_ token: NumberToken, _ passage: DraftPassage) -> Bool {
        let end = token.digits.upperBound
        guard token.unit.isEmpty, token.digits.count >= 2, !passage.folded[token.digits].contains(Sign.dot) else {
            return false
        }
        return passage.begins(programmes, at: end) > 0
    }

    /// 工业强县21条, 稳经济33条政策: a set of measures known by its count.
    private static func policy(_ token: NumberToken, _ passage: DraftPassage, _ clause: Int) -> NumberVerdict? {
        guard token.unit.count == 1, passage.at(token.unit.lowerBound) == 0x6761 else { return nil }
        let start = token.digits.lowerBound
        let end = token.unit.upperBound
        if passage.begins(measures, at: end) > 0, passage.ends(Promises.makers, before: start, from: clause) == 0 {
            return .stay("政策的简称")
        }
        guard passage.first(carryingOut, in: clause..<start) != nil, passage.at(start - 1) != Sign.pause else {
            return nil
        }
        return passage.begins(WordSet.marks, at: end) > 0 || passage.begins(others, at: end) > 0 ? .stay("政策的简称") : nil
    }

    private static func isUnit(_ token: NumberToken) -> Bool { !token.unit.isEmpty }

    private static let joining: Set<UInt32> = [0x2B, 0xB7, 0x30FB, 0x2022]
    private static let multiply: UInt32 = 0xD7
    private static let statistics = WordSet("GDP gdp Gdp CPI PPI APP VOCs EPC PPP ETC AED")
    private static let behind = WordSet(
        """
        国道 省道 县道 乡道 高速 号线 号路 号楼 号地 号井 号院 号桥 号站 号公路 号产业 号工程 号文件 号文 号令 号泊位 号机组 号厂房 号块 路公交 线公路 热线 政务服务热线 \
        政务热线 便民热线 服务热线 平台热线 高校 院校 急救 指挥中心 报警 联动 联网 时代 车道 学区 分制 米见 公里见 监管码 跨境电商模式 出口监管
        """)
    private static let codeHeads = WordSet("国 新 省道 国道 县道 编号 代码 附件 附表 表 图 海关监管代码 型号 第 国标 京 标准 版本")
    private static let telephones = WordSet("电话 电话: 传真 传真: 邮编 邮编: 热线 热线: 热线电话 联系方式: 手机:")
    private static let calls = WordSet("热线 平台 电话 专线 服务台 诉求 拨打 接听 号码 接诉即办 援助 咨询 便民 政务 服务")
    private static let versions = WordSet("版 时代 版本 改革 工程 体系 建设 升级 标准 模式 行动 ”")
    private static let programmes = WordSet(
        """
        工程 行动 战略 计划 工作 产业 发展 规划 体系 思路 模式 机制 现代 布局 招商 格局 目标 方略 部署 标准 总体 部门 交通 人才 企业 创新 监管 方式 跨境 城市 空间 工业 制造
        文旅 农业 项目建设 总 新 任务 改革 绿色 管理 集群 重点
        """
    )
    private static let measures = WordSet("政策 措施 举措 意见 惠企 硬措施 规定 禁令 新政 办法 硬举措 具体措施 创新举措 政策措施 工作措施")
    private static let carryingOut = WordSet("落实 执行 贯彻 兑现 用好 遵守 严守 深化 对照 推行")
    private static let others = WordSet("等 和 及 以及 等各")
    private static let grownUp = WordSet("期 续 将 要 再 仍 可 的")
}

extension WordSet {
    /// Marks that end a phrase; 和 and the like as well.
    static let marks = WordSet(", 、 。 ; : ! ? ( ) ” ’ 》 和 及 以及 与 并 等")
}
