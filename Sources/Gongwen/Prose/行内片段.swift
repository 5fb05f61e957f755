import GongwenModel

/// A hole in a sentence (待填): `\(待填("全年实绩", .亿元, 年度: 2026, 填报: .县统计局))`.
public func 待填(
    _ 提示: String, _ 单位: 单位? = nil, 类别: 待填类别? = nil, 年度: Int = 0, 上年: String = "", 填报: 部门? = nil, 标识: String = "",
    行: UInt32 = #line
) -> 行内 {
    let kind = 类别?.值 ?? (单位 == nil ? .passage : .value)
    return 行内(内容: [
        .hole(
            Hole(
                identifier: 标识, kind: kind, prompt: 提示, unit: 单位?.名称 ?? "", year: 年度, lastValue: 上年,
                body: 填报?.名称 ?? "", at: Place(line: 行)))
    ])
}

/// What a hole asks for (待填类别).
public enum 待填类别: Sendable {
    case 数值, 文字, 日期, 名称

    var 值: Hole.Kind {
        switch self {
        case .数值: .value
        case .文字: .passage
        case .日期: .date
        case .名称: .name
        }
    }
}

/// A point inside a paragraph (要点), numbered 一是, 二是 in order: `\(要点("抓投入；"))\(要点("抓项目。"))`.
public func 要点(_ 文字: 文, 序号: 序号 = .自动, 行: UInt32 = #line) -> 行内 {
    行内(内容: [.point(Point(number: 序号.值, 文字.内容, at: Place(line: 行)))], 声明: 文字.声明)
}

/// A target stated where it stands (目标): `\(目标("地区生产总值", 增长: 6.5, .左右))`.
public func 目标(
    _ 名称: String, _ 数: 数值? = nil, _ 单位: 单位 = .无单位, 增长: 数值? = nil, 年度: Int = 0, _ 限定: 限定词? = nil,
    定性: String = "", 行: UInt32 = #line
) -> 行内 {
    let value = 指标值.目标(
        年度, 数, 限定: 增长 == nil ? 限定 : nil, 增长: 增长, 增长限定: 增长 == nil ? nil : 限定, 定性: 定性, 行: 行)
    var indicator = Indicator(name: 名称, unit: 单位.名称, values: [value.值])
    indicator.completeHoles()
    return 行内(
        内容: [.figure(FigureUse(indicator: 名称, kind: .target, at: Place(line: 行)))], 声明: 声明集(指标: [indicator]))
}

/// Words of a sentence that only some editions print (仅): `\(仅("报刊版", 文字: "今年"))`.
public func 仅(_ 版本: String..., 文字: 文, 行: UInt32 = #line) -> 行内 { 标记(.editions(版本), 文字, 行) }

/// Words carried over that nobody has looked at yet (未核).
public func 未核(_ 说明: String = "", 文字: 文, 行: UInt32 = #line) -> 行内 { 标记(.unreviewed(note: 说明), 文字, 行) }

/// Words whose reading is open (存疑), with the question's id and its choices.
public func 存疑(_ 问题: String, 问: String = "", 选项: [String] = [], 文字: 文, 行: UInt32 = #line) -> 行内 {
    标记(.doubtful(question: 问题, prompt: 问, choices: 选项), 文字, 行)
}

/// A finding that is not to be reported for these words (静默), with the reason.
public func 静默(_ 规则: String, 理由: String, 文字: 文, 行: UInt32 = #line) -> 行内 {
    标记(.silenced(rule: 规则, reason: 理由), 文字, 行)
}

/// Guidance for whoever writes the sentence (提示); no output shows it.
public func 提示(文字: 文, 行: UInt32 = #line) -> 行内 { 标记(.guidance, 文字, 行) }

/// A piece of prose written elsewhere (接): `"\(接(前半句))\(接(后半句))"`, for a paragraph too long for one declaration.
public func 接(_ 文字: 文) -> 行内 { 行内(内容: 文字.内容, 声明: 文字.声明) }

private func 标记(_ mark: PassageMark, _ 文字: 文, _ 行: UInt32) -> 行内 {
    行内(内容: [.passage(InlinePassage(mark, 文字.内容, at: Place(line: 行)))], 声明: 文字.声明)
}
