import GongwenModel

/// A part of the first level (章): 一、. A heading that ends in 。 runs into its first paragraph; without one it is a
/// numbered clause: `章 { "……" }`.
public func 章(
    _ 标题: 文 = "", 序号: 序号 = .自动, 标识: String = "", 排法: 标题排法? = nil, 行: UInt32 = #line, 列: UInt32 = #column,
    @构 _ 内容: () -> 块
) -> 块 { 层(1, 标题, 序号, 标识, 排法, 行, 列, 内容()) }

/// A part of the second level (节): （一）.
public func 节(
    _ 标题: 文 = "", 序号: 序号 = .自动, 标识: String = "", 排法: 标题排法? = nil, 行: UInt32 = #line, 列: UInt32 = #column,
    @构 _ 内容: () -> 块
) -> 块 { 层(2, 标题, 序号, 标识, 排法, 行, 列, 内容()) }

/// A part of the third level (条): 1. ; without a heading a numbered clause too.
public func 条(
    _ 标题: 文 = "", 序号: 序号 = .自动, 标识: String = "", 排法: 标题排法? = nil, 行: UInt32 = #line, 列: UInt32 = #column,
    @构 _ 内容: () -> 块
) -> 块 { 层(3, 标题, 序号, 标识, 排法, 行, 列, 内容()) }

/// A part of the fourth level (款): （1）.
public func 款(
    _ 标题: 文 = "", 序号: 序号 = .自动, 标识: String = "", 排法: 标题排法? = nil, 行: UInt32 = #line, 列: UInt32 = #column,
    @构 _ 内容: () -> 块
) -> 块 { 层(4, 标题, 序号, 标识, 排法, 行, 列, 内容()) }

/// A part of the fifth level (项): ①.
public func 项(
    _ 标题: 文 = "", 序号: 序号 = .自动, 标识: String = "", 排法: 标题排法? = nil, 行: UInt32 = #line, 列: UInt32 = #column,
    @构 _ 内容: () -> 块
) -> 块 { 层(5, 标题, 序号, 标识, 排法, 行, 列, 内容()) }

func 层(
    _ 级: Int, _ 标题: 文, _ 序号: 序号, _ 标识: String, _ 排法: 标题排法?, _ 行: UInt32, _ 列: UInt32, _ 内容: 块,
    任务 isTask: Bool = false
) -> 块 {
    let heading = 标题.text(行)
    var 声明 = 标题.声明
    声明.并入(内容.声明)
    return 块(
        [
            .section(
                Section(
                    level: 级, number: 序号.值, heading: heading, layout: 排法?.值 ?? 标题排法.按末字(heading),
                    role: isTask ? .task : .plain, identifier: 标识, blocks: 内容.内容, at: Place(line: 行, column: 列)))
        ], 声明: 声明)
}

/// How a heading stands (标题排法).
public enum 标题排法: Sendable {
    /// On a line of its own.
    case 独行
    /// On the line of its first paragraph.
    case 接排

    var 值: Section.HeadingLayout { self == .独行 ? .standAlone : .runIn }

    /// A heading that ends in a stop, or an empty one, runs in.
    static func 按末字(_ heading: Text) -> Section.HeadingLayout {
        guard let last = heading.plain.unicodeScalars.last else { return .runIn }
        return "。：！？；".unicodeScalars.contains(last) ? .runIn : .standAlone
    }
}

/// The number of a heading or point (序号): computed, as printed, or none.
public struct 序号: Sendable {
    let 值: OutlineNumber

    /// Computed from the position.
    public static let 自动 = 序号(值: .automatic)
    /// No number.
    public static let 无 = 序号(值: .unnumbered)
    /// Printed as given, whatever the position says: `.印("（六）")`.
    public static func 印(_ 印出: String) -> 序号 { 序号(值: .printed(印出)) }
}

/// How the levels are numbered (层次序数).
public struct 层次序数: Sendable {
    var 值: NumberingScheme

    /// 一、 （一） 1. （1） ①, each beginning again under the next higher heading.
    public static let 标准 = 层次序数(值: .standard)
    /// No numbers, as newspapers print a plan.
    public static let 无序号 = 层次序数(值: .unnumbered)
    /// The standard's numbers, one level running on through all chapters: `.连续(第: 2)` for a list of 78 tasks.
    public static func 连续(第 级: Int...) -> 层次序数 { 标准.连续(级) }

    /// The five levels' own forms, with those that run on: `层次序数(.汉字顿号, .数字圆点, 连续: [2])`.
    public init(_ 各级: 序数形式..., 连续: [Int] = []) {
        值 = NumberingScheme(levels: 各级.map { NumberingScheme.Level($0.值) })
        self = self.连续(连续)
    }

    init(值: NumberingScheme) { self.值 = 值 }

    private func 连续(_ 级: [Int]) -> 层次序数 {
        var copy = self
        for one in 级 where copy.值.levels.indices.contains(one - 1) { copy.值.levels[one - 1].runsOn = true }
        return copy
    }
}

/// The printed form of a number (序数形式).
public enum 序数形式: Sendable {
    /// 一、
    case 汉字顿号
    /// （一）
    case 汉字括号
    /// 1.
    case 数字圆点
    /// （1）
    case 数字括号
    /// ①
    case 带圈
    /// 一是
    case 一是
    /// 第一，
    case 第一
    /// ——
    case 破折
    /// No number.
    case 无

    var 值: NumberStyle {
        switch self {
        case .汉字顿号: .chineseComma
        case .汉字括号: .chineseBracket
        case .数字圆点: .arabicDot
        case .数字括号: .arabicBracket
        case .带圈: .circled
        case .一是: .firstly
        case .第一: .ordinal
        case .破折: .dash
        case .无: .none
        }
    }
}
