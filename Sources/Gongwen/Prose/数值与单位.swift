import GongwenModel

/// A number as printed (数值): `402.6`, `41`, or `"18.20"` where a trailing zero must stay; `.待填(上年: "6")` where nobody
/// knows it yet.
public struct 数值: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral, ExpressibleByStringLiteral, Sendable {
    let 印: String
    /// What stands there while the number is missing.
    let 缺: Hole?

    /// A decimal literal; a trailing zero is lost, write a string where it must stay.
    public init(floatLiteral value: Double) { self.init(印: 数值.写(value)) }

    /// An integer literal.
    public init(integerLiteral value: Int) { self.init(印: String(value)) }

    /// The digits as given.
    public init(stringLiteral value: String) { self.init(印: value) }

    /// A number still missing: `.目标(2027, 增长: .待填(上年: "6", 填报: .县发展和改革局))`. Prompt, unit, year, body and last
    /// value follow from the indicator where they are not said.
    public static func 待填(_ 提示: String = "", 上年: String = "", 填报: 部门? = nil, 标识: String = "") -> 数值 {
        数值(印: "", 缺: Hole(identifier: 标识, kind: .value, prompt: 提示, lastValue: 上年, body: 填报?.名称 ?? ""))
    }

    private init(印: String, 缺: Hole? = nil) {
        self.印 = 印
        self.缺 = 缺
    }

    private static func 写(_ value: Double) -> String {
        guard value == value.rounded(), value.magnitude < 1e15 else { return "\(value)" }
        return String(Int(value))
    }
}

/// A unit as printed (单位): `.亿元`, `.百分比`, or `单位("台套")`.
public struct 单位: Sendable {
    let 名称: String

    /// A unit that is not among the common ones.
    public init(_ 名称: String) { self.名称 = 名称 }

    // Money and rates
    public static let 元 = 单位("元"), 万元 = 单位("万元"), 亿元 = 单位("亿元"), 万亿元 = 单位("万亿元")
    public static let 美元 = 单位("美元"), 万美元 = 单位("万美元"), 亿美元 = 单位("亿美元")
    public static let 百分比 = 单位("%"), 百分点 = 单位("个百分点"), 千分比 = 单位("‰"), 无单位 = 单位("")
    // Counts
    public static let 个 = 单位("个"), 家 = 单位("家"), 项 = 单位("项"), 户 = 单位("户"), 件 = 单位("件"), 座 = 单位("座")
    public static let 处 = 单位("处"), 所 = 单位("所"), 条 = 单位("条"), 台 = 单位("台"), 套 = 单位("套"), 辆 = 单位("辆")
    public static let 人 = 单位("人"), 万人 = 单位("万人"), 人次 = 单位("人次"), 万人次 = 单位("万人次"), 名 = 单位("名")
    public static let 次 = 单位("次"), 场 = 单位("场"), 天 = 单位("天"), 位 = 单位("位"), 张 = 单位("张"), 株 = 单位("株")
    public static let 头 = 单位("头"), 万头 = 单位("万头"), 只 = 单位("只"), 万只 = 单位("万只")
    // Land, length, mass, energy
    public static let 亩 = 单位("亩"), 万亩 = 单位("万亩"), 公顷 = 单位("公顷"), 平方公里 = 单位("平方公里")
    public static let 平方米 = 单位("平方米"), 万平方米 = 单位("万平方米"), 立方米 = 单位("立方米"), 万立方米 = 单位("万立方米")
    public static let 公里 = 单位("公里"), 米 = 单位("米"), 公斤 = 单位("公斤"), 吨 = 单位("吨"), 万吨 = 单位("万吨")
    public static let 斤 = 单位("斤"), 亿斤 = 单位("亿斤"), 千瓦 = 单位("千瓦"), 万千瓦 = 单位("万千瓦"), 千伏 = 单位("千伏")
    public static let 千瓦时 = 单位("千瓦时"), 万千瓦时 = 单位("万千瓦时"), 亿千瓦时 = 单位("亿千瓦时")
    /// Micrograms in a cubic metre of air (微克/立方米).
    public static let 微克每立方米 = 单位("微克/立方米")
}

/// A word that widens or bounds a number (限定词): `.左右`, `.以上`, `.突破`; where it stands follows from the word.
public struct 限定词: Sendable {
    let 印: String

    /// Another word than the common ones; `…` in it is where the number stands.
    public init(_ 词: String) { 印 = 词 }

    public static let 左右 = 限定词("左右"), 以上 = 限定词("以上"), 以下 = 限定词("以下"), 以内 = 限定词("以内")
    public static let 不低于 = 限定词("不低于"), 不少于 = 限定词("不少于"), 不超过 = 限定词("不超过")
    public static let 突破 = 限定词("突破"), 超过 = 限定词("超过"), 高于 = 限定词("高于")
    /// 控制在3%以内
    public static let 控制在以内 = 限定词("控制在…以内")
}
