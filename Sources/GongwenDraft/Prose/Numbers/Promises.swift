import GongwenRecognition

/// Figures of the year (年度目标和任务量): what carries a unit, or stands behind a verb of reaching, is last year's
/// figure and the new year must set it anew.
enum Promises: NumberJudging {
    static func judge(_ token: NumberToken, _ passage: DraftPassage) -> NumberVerdict? {
        let start = token.digits.lowerBound
        let clause = passage.clause(at: start)
        switch token.unitClass {
        case .percent where isPolicy(token, passage, clause):
            return .ask("政策规定的比例", "这项政策新的一年是否还在，比例多少？")
        case .money where passage.ends(granting, before: start, from: clause.lowerBound) > 0:
            return .ask("政策规定的标准", "这项政策新的一年是否还在，标准多少？")
        case .percent, .points: return .hole("年度目标")
        case .money
        where passage.first(policies, in: token.end..<max(token.end, passage.item(at: start).upperBound)) != nil:
            return .ask("政策的额度", "这项政策新的一年是否还在，额度多少？")
        case .money: return .hole("年度金额")
        case .measure where passage.string(token.digits.lowerBound..<token.end) == "18亿亩": return .stay("全国耕地红线")
        case .none where token.unit.isEmpty:
            return bare(token, passage, clause)
        case .count where isSingle(token, passage): return .ask("单个项目只做一次", "这个项目新的一年还写吗？")
        case .count
        where passage.first(whole, in: token.end..<max(token.end, passage.item(at: start).upperBound)) != nil:
            return .ask("说的是全部", "到新的一年是否已经全部做到，共有多少？")
        default: return .hole("年度任务量")
        }
    }

    /// Without a unit: a list's number takes the unit behind the list; else only a verb of reaching tells.
    private static func bare(_ token: NumberToken, _ passage: DraftPassage, _ clause: Range<Int>) -> NumberVerdict? {
        let start = token.digits.lowerBound
        let end = token.digits.upperBound
        // A cell of a table that holds nothing else.
        if token.digits.count == passage.count {
            return passage.folded[token.digits].contains(Sign.dot) ? .hole("表中的数") : .ask("表中的数", "这是序号还是数值，新的一年是多少？")
        }
        let link = passage.begins(links, at: end)
        if link > 0, Sign.isDigit(passage.at(end + link)) {
            let next = NumberToken(passage, at: end + link)
            if !next.unit.isEmpty || passage.ends(comparators, before: start, from: clause.lowerBound) > 0 {
                return .hole("年度目标")
            }
        }
        if passage.ends(comparators, before: start, from: clause.lowerBound) > 0 { return .hole("年度目标") }
        // Measure words that no list has: 装配监控300幢, 300幢….
        let isMeasured =
            passage.at(end) >= 0x4E00
            && (end + 1 >= clause.upperBound || passage.begins(WordSet.marks, at: end + 1) > 0
                || passage.begins(FigureUnitsAfter.words, at: end + 1) > 0)
        let isCounted =
            passage.at(end) >= 0x4E00 && passage.ends(makers, before: start, from: clause.lowerBound) > 0
            || isMeasured && passage.first(makers, in: clause.lowerBound..<start) != nil
        if isCounted { return .hole("年度任务量") }
        // 利润12.75, 产值12500
        let isValue = passage.begins(WordSet.marks, at: end) > 0 || end >= clause.upperBound
        guard isValue, passage.at(start - 1) >= 0x4E00 else { return nil }
        if passage.folded[token.digits].contains(Sign.dot) { return .hole("年度目标") }
        return token.digits.count >= 5 ? .ask("没有单位的数", "这是编号还是数值，新的一年是多少？") : nil
    }

    /// Words before a figure that say it is to be reached (谓语).
    static let comparators = WordSet(
        """
        达到 达 增长 提高 提高到 降低 下降 控制在 保持在 稳定在 突破 超过 不低于 不少于 不超过 为 完成 实现 至 到 左右 约 近 高于 低于 增加 增至 下降到 降至 提升至 提升到 缩小到
        降到 减少到 扩大到 增加到 缩小至 优化为 调整为
        """
    )
    /// Verbs of making that govern what is counted (建设类动词).
    static let makers = WordSet(
        """
        新建 新增 建成 建设 打造 创建 争创 培育 引进 招引 完成 改造 新改建 改建 扩建 改扩建 修建 整治 治理 实施 启动 新改扩建 开工 竣工 落地 推进 推动 发展 \
        培训 举办 开展 发放 安排 筹集 投入 新上 新开 开通 打通 铺设 架设 安装 配备 购置 采购 储备 盘活 收储 处置 清理 拆除 征收 收购 种植 栽植 修复 恢复 提升 \
        扶持 帮扶 救助 资助 选派 招聘 招募 选树 评选 命名 申报 认定 获批 争取 入库 谋划 组织 承办 建好 办好 新签约 签约 维修 加固 疏浚 清淤 养护 更新 置换 新建成 建立 设立 \
        确保 力争 新建改建 改造提升 提升改造 新建提升 巩固提升 规范 流转 整理 复垦 增殖 放流 投放 出栏 存栏 生产 造林 绿化 植树 开发 提供 救治 筛查
        免费 吸纳 转移 输出 带动 新注册 新培育 新引进 新开工 新建设
        """)
    /// 加计扣除100%政策, 15%的优惠税率: laid down by others.
    private static func isPolicy(_ token: NumberToken, _ passage: DraftPassage, _ clause: Range<Int>) -> Bool {
        let start = token.digits.lowerBound
        let behind = token.end..<max(token.end, min(passage.item(at: start).upperBound, token.end + 12))
        return passage.ends(deducting, before: start, from: clause.lowerBound) > 0
            || passage.first(rates, in: behind) != nil
    }

    /// 建设跨境电商产业园1处: a work of which a place has one.
    private static func isSingle(_ token: NumberToken, _ passage: DraftPassage) -> Bool {
        guard token.digits.count == 1, passage.at(token.digits.lowerBound) == 0x31 else { return false }
        let item = passage.item(at: token.digits.lowerBound)
        return passage.ends(works, before: token.digits.lowerBound, from: item.lowerBound) > 0
            || token.end < item.upperBound && works.suffix(of: passage.folded, token.end..<item.upperBound) > 0
    }

    private static let works = WordSet("产业园 园区 科技园 物流园 创业园 机场 水库 电厂 大桥 博物馆 图书馆 文化馆 体育馆 综合体 枢纽 码头")
    private static let whole = WordSet("全部达到 全部达标 全部通过 全部覆盖 全部普及 全部实现")
    private static let deducting = WordSet("加计扣除 减按 按 税率为")
    private static let rates = WordSet("税率 优惠政策 所得税 增值税")
    private static let granting = WordSet("给予 给予每户 给予每人 一次性给予 一次性奖励 最高奖励 最高补助 最高给予")
    private static let policies = WordSet("再贷款政策 再贷款 额度政策")
    private static let links = WordSet("、 和 及 与 以及 , : - —")
}
