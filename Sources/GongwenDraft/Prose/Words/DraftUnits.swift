import GongwenRecognition

/// Units and measure words beyond those that statistics use (量词补充).
enum DraftUnits {
    /// Measure words of things that plans count.
    static let more = WordClasses<UnitClass>([
        (
            .count,
            """
            路 笔 场次 粒 眼 棵 公里/小时 班 款 幅 根 口 块 股 组 路段 支队 班次 列 艘次 架次 车次 课时 节 节课 件次 例次 期 \
            树 平 宗地 盘 盒 台套 万台套 头套 辆次 批次 人份 剂次 剂 孔 穴 尊 册次 集 台次 趟 列次
            """
        ),
        (.people, "位 对夫妇 人日 学时"),
        (.stock, "套房 户次 匹 峰 笼 窝 箱 羽次"),
        (
            .measure,
            """
            个工作日 工作日 个月 个小时 周 个学时 个季度 千伏安 兆伏安 千伏 伏 兆 千兆 万兆 兆赫 平方 方量 亩次 公斤/亩 蒸吨 吨位 升/人 焦耳 微米 纳米 厘米 \
            度电 标立方米 标方 千卡 时 秒 周岁 成
            """
        ),
    ])

    /// Units in Latin letters, whole words.
    static let letters = WordClasses<UnitClass>([
        (
            .measure,
            """
            m2 m3 m km km2 cm mm t kg g mg ug μg ml L kW MW GW kWh KW MWh GWh GWH TB PB GB
            TEU Gbps Mbps ha hm2 KM M2 ug/m3 μg/m3 mg/m3 \
            mg/L m3/d t/d km/h kVA MVA
            """
        )
    ])

    /// What stands behind the stroke of a unit: 微克/立方米, 吨/日.
    static let per = WordClasses<UnitClass>([
        (.measure, "日 天 年 月 时 小时 人 户 亩 辆 次 床 班 立方米 平方米 升 公里 标准立方米 万元 村 秒 周 千米 包 盒 箱 袋 瓶 套")
    ])
}
