/// Words that make up a quantity (数量词).
package enum FigureUnits {
    /// Units without their scale (百, 千, 万, 亿).
    package static let base = FigureWords<UnitClass>([
        (.money, "元 元人民币 人民币 美元 欧元 日元 港元 港币 美金"),
        (.percent, "% ‰ ％"),
        (.points, "个百分点 百分点 个点 个千分点 个基点"),
        (.times, "倍"),
        (.people, "人 人次 名 人天"),
        (.stock, "户 头 只 羽 辆 台 艘 尾 箱 标箱 标准箱 TEU 床 张 株 件 票 单"),
        (.count, "家 个 处 所 项 条 座 次 起 篇 例 套 支 批 间 宗 种 部 类 枚 对 片 栋 份 场 门 册 盏 部 桩 段 届"),
        (
            .measure,
            """
            吨 公斤 千克 斤 克 担 吨标准煤 吨标煤 吨公里 亩 公顷 平方米 平方公里 平方千米 立方米 立方 方 平米 \
            千瓦时 千瓦 兆瓦 度 微克每立方米 毫克每立方米 公里 千米 米 海里 车公里 天 年 岁 小时 分钟 毫克 微克 毫米 分 分贝 升 毫升 \
            吨标准油 卡路里 瓦 位数 TB PB GB Gbps kWh MW GW KM km m3 m2 m
            """
        ),
    ])

    /// Scales before a unit (数量级).
    package static let scales: Set<UInt32> = Set("十百千万亿兆".unicodeScalars.map(\.value))

    /// 余 and 多 between digits, scale and unit.
    package static let someMore: Set<UInt32> = Set("余多来几".unicodeScalars.map(\.value))

    /// Comparators behind a quantity (后置限定语); true where the word belongs to the span but says no comparison.
    package static let after = FigureWords<Bool>([
        (false, "左右 以上 以下 以内 之内 之间 上下 及以上 之上 之下"),
        (true, "大关 关口 台阶 门槛 红线 目标线"),
    ])

    /// What may follow a quantity that is not the attribute of a noun (数量词后可接的词).
    static let following = FigureWords<Bool>([
        (
            true,
            """
            和 及 与 以及 并 且 但 其中 同比 可比 环比 年均 比上 比去 比20 比19 比全 比“ 较上 较去 较20 较19 较年 比年 \
            增长 增加 增幅 增速 提高 上升 提升 下降 降低 回落 减少 净增 增至 高于 低于 高出 高全 快于 位居 位列 居全 居 占 \
            的目标 的预期目标 的增长 的水平 的速度 的增速 的较 的良好 或 分别 均 为 是 列 排 左右 创 名列 实现 调整 优化调整 优化为
            """
        )
    ])
}
