import GongwenModel

/// A table (表): `表("主要指标", 表头: ["指标", "单位", "目标"]) { 行("粮食总产量", "亿斤", "13.4") }`.
///
/// `多行表头` takes the rows of a head of several; `列数` says the width where neither head nor first row shows it.
public func 表(
    _ 表题: 文 = "", 表头: [单元格] = [], 多行表头: [表行] = [], 列数: Int? = nil, 对齐: [对齐方式] = [], 表注: 文 = "",
    标识: String = "", 行号: UInt32 = #line, @表行构 _ 各行: () -> [表行]
) -> 块 {
    let rows = 各行()
    let firstHead = 表头.isEmpty ? [] : [TableRow(表头.map(\.值), at: Place(line: 行号))]
    let heads = firstHead + 多行表头.map(\.值)
    func width(_ row: TableRow?) -> Int { row?.cells.reduce(0) { $0 + $1.columnSpan } ?? 0 }
    let count = max(列数 ?? max(width(heads.first), width(rows.first?.值)), 0)
    let columns = (0..<count).map { 对齐.indices.contains($0) ? 对齐[$0].值 : .leading }
    var 声明 = 表题.声明
    声明.并入(表注.声明)
    for cell in 表头 { 声明.并入(cell.声明) }
    for row in 多行表头 + rows { 声明.并入(row.声明) }
    let table = Table(
        caption: 表题.text(行号), columns: columns, header: heads, rows: rows.map(\.值), note: 表注.text(行号),
        identifier: 标识, at: Place(line: 行号))
    return 块([.table(table)], 声明: 声明)
}

/// A row of a table (行).
public func 行(_ 各格: 单元格..., 行号: UInt32 = #line) -> 表行 {
    var 声明 = 声明集()
    for cell in 各格 { 声明.并入(cell.声明) }
    return 表行(值: TableRow(各格.map(\.值), at: Place(line: 行号)), 声明: 声明)
}

/// A row as the table takes it (表行).
public struct 表行: Sendable {
    let 值: TableRow
    let 声明: 声明集
}

/// A cell (单元格): a literal, or `.跨("合计", 列: 2)` for one that covers several.
public struct 单元格: ExpressibleByStringInterpolation, Sendable {
    let 值: TableCell
    let 声明: 声明集

    init(_ 文字: 文, 列: Int, 行: Int) {
        值 = TableCell(Text(文字.内容), columnSpan: 列, rowSpan: 行)
        声明 = 文字.声明
    }

    /// A cell from a literal.
    public init(stringLiteral value: String) { self.init(文(stringLiteral: value), 列: 1, 行: 1) }

    /// A cell from a literal with interpolations.
    public init(stringInterpolation: 行文) { self.init(文(stringInterpolation: stringInterpolation), 列: 1, 行: 1) }

    /// A cell that covers several columns or rows.
    public static func 跨(_ 文字: 文, 列: Int = 1, 行: Int = 1) -> 单元格 { 单元格(文字, 列: 列, 行: 行) }
}

/// How a column's cells stand (对齐方式).
public enum 对齐方式: Sendable {
    case 左, 中, 右

    var 值: Table.Alignment {
        switch self {
        case .左: .leading
        case .中: .center
        case .右: .trailing
        }
    }
}

/// Collects the rows of a table (表行构).
@resultBuilder public enum 表行构 {
    /// One row.
    public static func buildExpression(_ 行: 表行) -> [表行] { [行] }
    /// Rows written elsewhere, where a table is too long for one declaration.
    public static func buildExpression(_ 各行: [表行]) -> [表行] { 各行 }
    /// All rows between the braces.
    public static func buildBlock(_ 各行: [表行]...) -> [表行] { 各行.flatMap { $0 } }
    /// `for`.
    public static func buildArray(_ 各行: [[表行]]) -> [表行] { 各行.flatMap { $0 } }
    /// `if` without `else`.
    public static func buildOptional(_ 各行: [表行]?) -> [表行] { 各行 ?? [] }
    /// `if`.
    public static func buildEither(first 各行: [表行]) -> [表行] { 各行 }
    /// `else`.
    public static func buildEither(second 各行: [表行]) -> [表行] { 各行 }
}

/// The table of the plan's indicators, placed here (指标表): last year's actual, this year's target.
public func 指标表(_ 表题: 文 = "", 年度: Int, 行: UInt32 = #line) -> 块 {
    块([.exhibit(Exhibit(.indicators, year: 年度, caption: 表题.text(行), at: Place(line: 行)))], 声明: 表题.声明)
}

/// Target against actual of one year, placed here (完成情况表).
public func 完成情况表(_ 表题: 文 = "", 年度: Int, 行: UInt32 = #line) -> 块 {
    块([.exhibit(Exhibit(.targetsAgainstActuals, year: 年度, caption: 表题.text(行), at: Place(line: 行)))], 声明: 表题.声明)
}
