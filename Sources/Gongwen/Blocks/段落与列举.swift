import GongwenModel

/// A paragraph that opens with —— (破折号段).
public func 破折(_ 段落: 文, 行: UInt32 = #line, 列: UInt32 = #column) -> 块 {
    块([.paragraph(Paragraph(段落.text(行, 列), role: .dash))], 声明: 段落.声明)
}

/// A salutation inside the text (称呼), flush left: `称呼("各位代表：")`.
public func 称呼(_ 段落: 文, 行: UInt32 = #line, 列: UInt32 = #column) -> 块 {
    块([.paragraph(Paragraph(段落.text(行, 列), role: .salutation))], 声明: 段落.声明)
}

/// Points, one a paragraph (列举): 一是…… 二是…… ; `.点("……", 序号: .印("六是"))` for one whose number is not computed.
public func 列举(_ 各点: 列举项..., 序号 形式: 序数形式 = .一是, 行: UInt32 = #line) -> 块 {
    var 声明 = 声明集()
    for one in 各点 { 声明.并入(one.文字.声明) }
    return 块(
        [.list(ItemList(style: 形式.值, items: 各点.map { ListItem(number: $0.序.值, $0.文字.text(行)) }, at: Place(line: 行)))],
        声明: 声明)
}

/// A point of a list (列举项): a literal, or `.点(…)` with a number of its own.
public struct 列举项: ExpressibleByStringInterpolation, Sendable {
    let 文字: 文
    let 序: 序号

    init(_ 文字: 文, _ 序: 序号) {
        self.文字 = 文字
        self.序 = 序
    }

    /// A point from a literal.
    public init(stringLiteral value: String) { self.init(文(stringLiteral: value), .自动) }

    /// A point from a literal with interpolations.
    public init(stringInterpolation: 行文) { self.init(文(stringInterpolation: stringInterpolation), .自动) }

    /// A point with its number: computed, as printed, or none.
    public static func 点(_ 文字: 文, 序号: 序号 = .自动) -> 列举项 { 列举项(文字, 序号) }
}

/// Blocks that only some editions print (仅): `仅("任务分工") { … }`.
public func 仅(_ 版本: String..., 行: UInt32 = #line, @构 内容: () -> 块) -> 块 { 标记(.editions(版本), 行, 内容()) }

/// Blocks carried over that nobody has looked at yet (未核); 草案 and 印发稿 are refused while one stands.
public func 未核(_ 说明: String = "", 行: UInt32 = #line, @构 内容: () -> 块) -> 块 {
    标记(.unreviewed(note: 说明), 行, 内容())
}

/// Blocks whose reading is open (存疑), with the question's id and its choices.
public func 存疑(_ 问题: String, 问: String = "", 选项: [String] = [], 行: UInt32 = #line, @构 内容: () -> 块) -> 块 {
    标记(.doubtful(question: 问题, prompt: 问, choices: 选项), 行, 内容())
}

/// Guidance for whoever writes the plan (提示); no output shows it.
public func 提示(行: UInt32 = #line, @构 内容: () -> 块) -> 块 { 标记(.guidance, 行, 内容()) }

/// A finding that is not to be reported for these blocks (静默), with the reason.
public func 静默(_ 规则: String, 理由: String, 行: UInt32 = #line, @构 内容: () -> 块) -> 块 {
    标记(.silenced(rule: 规则, reason: 理由), 行, 内容())
}

private func 标记(_ mark: PassageMark, _ 行: UInt32, _ 内容: 块) -> 块 {
    块([.passage(Passage(mark, 内容.内容, at: Place(line: 行)))], 声明: 内容.声明)
}
