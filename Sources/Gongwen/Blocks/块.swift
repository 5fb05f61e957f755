import GongwenModel

/// Body content (块): paragraphs, sections, tasks, tables; what a body or a section's braces hold.
public struct 块: Sendable {
    var 内容: [Block]
    var 声明 = 声明集()

    init(_ 内容: [Block], 声明: 声明集 = 声明集()) {
        self.内容 = 内容
        self.声明 = 声明
    }
}

/// Collects body content (构): a bare literal is a paragraph, a property is a part written elsewhere.
@resultBuilder public enum 构 {
    /// A section, list or table, or a part declared as a property.
    public static func buildExpression(_ 内容: 块) -> 块 { 内容 }

    /// A bare literal: a paragraph, with the place it stands at.
    public static func buildExpression(_ 段落: 文, 行: UInt32 = #line, 列: UInt32 = #column) -> 块 {
        块([.paragraph(Paragraph(段落.text(行, 列)))], 声明: 段落.声明)
    }

    /// All that stands between the braces.
    public static func buildBlock(_ 各块: 块...) -> 块 { 合并(各块) }

    /// `if` without `else`.
    public static func buildOptional(_ 内容: 块?) -> 块 { 内容 ?? 块([]) }

    /// `if`.
    public static func buildEither(first 内容: 块) -> 块 { 内容 }

    /// `else`.
    public static func buildEither(second 内容: 块) -> 块 { 内容 }

    /// `for`.
    public static func buildArray(_ 各块: [块]) -> 块 { 合并(各块) }

    private static func 合并(_ 各块: [块]) -> 块 {
        if 各块.count == 1 { return 各块[0] }
        var whole = 块([])
        for one in 各块 {
            whole.内容 += one.内容
            whole.声明.并入(one.声明)
        }
        return whole
    }
}
