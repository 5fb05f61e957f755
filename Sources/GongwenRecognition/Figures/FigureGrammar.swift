/// What stands between the name of an indicator and its figure (谓语成分), read from the figure backwards.
enum Predicate: Sendable {
    /// 达到, 完成, 为: a level follows.
    case level
    /// 提高到, 降至: a level follows although the verb is one of change.
    case upTo
    /// 超过, 不低于: a level follows with this comparator.
    case comparator
    /// 突破, 迈上: like `comparator`, and an exact level may follow yet.
    case passing
    /// 增长: a growth follows.
    case growth
    /// 下降: a growth with a minus sign follows.
    case fall
    /// 改善: a growth, of what is bad a fall.
    case improvement
    /// 净增: an absolute increment follows.
    case increment
    /// 增速, 增幅: the noun for growth.
    case growthNoun
    /// 降幅
    case fallNoun
    /// 同比, 可比: what a growth compares with.
    case basis
    /// …相比: the end of a phrase that says it.
    case basisEnd
    /// 分别: one value each.
    case respectively
    /// 均: all the same value.
    case each
    /// 高于全省: no growth but a comparison.
    case comparison
    /// 由, 从: the value before follows.
    case from
    /// 预计, 力争, 已, 将 …: says nothing about which figure it is.
    case filler
    /// Ends the name although its last character looks like a verb.
    case name
}

/// Word lists of the predicate and of what stands before a name.
enum FigureGrammar {
    /// Words between name and figure.
    static let predicates = FigureWords<Predicate>([
        (
            .level,
            """
            达到 达到了 达 达成 实现 实现了 完成 完成了 为 是 在 到 有 控制在 控制到 稳定在 保持在 维持在 保持 稳定 维持 \
            到达 变为 演变为 共有 拥有 仅为 仅 列为 控制 实际完成 定为 确定为 锁定在 落在 收于
            """
        ),
        (
            .upTo,
            """
            调整为 优化为 优化调整为 调整到 调整至 优化到 提高到 提高至 提升到 提升至 提升为 提高为 增加到 增加至 增加为 增长到 增长至 增至 增到 上升到 上升至 升至 升到 上升为 \
            降到 降至 降为 下降到 下降至 下降为 降低到 降低至 降低为 减少到 减少至 减至 缩小到 缩小至 缩小为 扩大到 扩大至 \
            发展到 压减到 压减至 压降至 压降到 压缩到 压缩至 回落到 回落至 回升到 回升至 收窄到 收窄至 攀升到 攀升至 跃升到 \
            跃升至 扩展到 拓展到 跃至 控减至 延长到 延长至
            """
        ),
        (
            .comparator,
            """
            超过 超 超出 不低于 不少于 不超过 不高于 不大于 不小于 约 约为 大约 近 接近 将近 逾 高于 低于 大于 小于 好于 优于 \
            至少 最多 多于 少于 ≤ ≥ < > ≦ ≧ 力争突破 超额完成
            """
        ),
        (.passing, "突破 迈上 跃上 跨上 迈过 跨过 跨越 站上 冲破 首破 登上 迈入 跨入 超越 历史性突破 首次突破 踏上"),
        (.growth, "增长 提高 上升 提升 增加 上涨 增 升 升高 扩大 攀升 递增 增长了 提高了 上升了 提升了 增加了 上涨了 回升 涨"),
        (
            .fall,
            """
            下降 回落 降低 减少 压减 缩减 下滑 削减 压降 降 减 负增长 下跌 缩小 收窄 下降了 降低了 减少了 回落了 减 跌 \
            压缩 消减 下调 递减
            """
        ),
        (.improvement, "改善 好转"),
        (.increment, "净增 净增加 净减少 增收 多增 少增 同比多增 增产 减产"),
        (.growthNoun, "增速 增幅 增长速度 增长率 增长幅度 提升幅度 提高幅度 增长预期"),
        (.fallNoun, "降幅 下降幅度 降低幅度 减幅 下降率 跌幅"),
        (
            .basis,
            """
            同比 可比 环比 年均 年平均 平均每年 同口径 同口径比 同口径同比 按可比价 按可比价格 按可比口径 按可比价计算 \
            按可比价格计算 按不变价 按不变价格 按不变价计算 按不变价格计算 按同口径 名义 实际 可比口径 可比价 可比价格 \
            两年平均 三年平均 五年平均 年度 累计 每年 逐年 自然口径 五年累计 三年累计
            """
        ),
        (.basisEnd, "相比 比较 对比 计算 以来"),
        (.respectively, "分别 各自 依次"),
        (.each, "均 都 各 全部 双双"),
        (
            .comparison,
            """
            高出 快于 慢于 高全市 高全省 高全国 高 低 快 领先 领先全市 领先全省 跑赢 快全市 快全省 高于全省平均水平 \
            高于全市平均水平 高于全国平均水平 低于全省平均水平 低于全市平均水平 低于全国平均水平 平均水平 平均值
            """
        ),
        (.from, "由 从 由原来 从原来"),
        (
            .filler,
            """
            预计 预期 预计将 有望 将 将达 已 已经 已达 共 共计 总计 合计 累计达 力争 争取 确保 计划 目标 目标是 目标为 目标定为 了 \
            再 又 也 就 率先 首次 成功 历史性 年内 全年 当年 今年 总体 基本 大体 大致 平均 年底 年末 至 初步 预计达 继续 持续 \
            逆势 稳步 平稳 稳定 快速 合计达 累计 逐步 大幅 小幅 微 明显 进一步 快速 一举 强势 能够 可 可望 应 须 要 需 \
            不断 仍 仍然 还 已累计 由负转正 实际 同步 只 同期 增长目标 翻番 翻一番 翻两番 由降转升 止跌回升 较快 平稳较快 每人每年 每人每月 每月 人均每月 每户 每亩 每户每年 每千人 每人
            """
        ),
        (
            .name,
            """
            人均 户均 公共 节约 国有 所有 行为 发达 附近 统计 设计 会计 存在 收到 到位 审计 亩均 地均 均衡 车均 总计划 \
            自然增长率 机械增长率 保有 公有 私有 用地规模 国有控股 高新 中等 低收入
            """
        ),
    ])

    /// How a place (地域) or a time (时间) before a name is printed; cut words end what comes before them.
    enum Lead: Sendable {
        /// 全市, 我县
        case place
        /// 全年, 上半年
        case time
        /// 其中, 一是
        case connective
        /// 力争, 推动: the name begins behind it, wherever it stands.
        case cut
        /// 实现, 完成: the measure stands behind it, its subject before.
        case attain
    }

    /// Words before a name.
    static let leads = FigureWords<Lead>([
        (
            .place,
            """
            全市 全县 全省 全区 全州 全旗 全盟 全镇 全乡 全街道 全国 全域 全办 全场 全村 全自治区 全自治州 全自治县 \
            我市 我县 我省 我区 我州 我旗 我镇 我乡 我街道 本市 本县 本省 本区 本镇 本乡 全新区 全口径的
            """
        ),
        (
            .time,
            """
            全年 今年 去年 上半年 下半年 前三季度 一季度 二季度 三季度 四季度 第一季度 前三个季度 年内 当年 年末 年底 本年 年初 \
            本年度 年度 目前 同期 期末 月末 截至目前 截止目前 五年来 今后五年 未来五年 过去五年 五年间 一年来 过去一年 三年来 明年 \
            新的一年 到年底 到年末 至年末 至年底 届时 五年 年 期间 时期 末 底 初 度 月底
            """
        ),
        (
            .connective,
            """
            其中 同时 此外 另外 首先 其次 一是 二是 三是 四是 五是 六是 七是 八是 九是 十是 而 则 使 让 且 保障 保持 稳定 建议 计划 坚持 努力 推进 支撑 保证 促 预测 预期实现 并 即 以及 及 和 与 、 \
            — - . 共 共有 累计 合计 总计 主要是 尤其是 特别是 据统计 据初步统计 初步统计 初步核算 经初步核算 初步测算 经初步测算 \
            初步预计 按 带动全市 的 了 已 已经 将 也 : · • ● ■ ◆ ※ * 历史性 首次 率先
            """
        ),
        (
            .cut,
            """
            力争 争取 确保 预计 推动 带动 促进 使得 有望 助力 拉动 促使 预计将 力促 致使 力争使 目标是 目标为 做到
            """
        ),
        (.attain, "实现 完成 实现了 完成了 达成 创造 形成 取得 获得 累计完成 累计实现 实际完成 共完成 共实现 可实现 将实现 达到"),
    ])

    /// Words that open a phrase such as 比上年 or 与上年相比, and what may follow them at once.
    static let basisOpeners: Set<UInt32> = Set("比较与同按和".unicodeScalars.map(\.value))
    static let basisFollowers = FigureWords<Bool>([
        (
            true,
            """
            上 去 前 年 同 往 基 期 当 “ 20 19 三年 五年 十 “ 全年 计划 预期 历史 可比 不变 现 2 1 疫情 建 换届 改革 合并 撤
            """
        )
    ])
}
