import GongwenModel

/// Prose as an author types it (文): a literal in which indicators, terms, bodies and holes may be interpolated.
///
/// `"全县实现\(地区生产总值)，新增企业\(41, .家)。"`
public struct 文: ExpressibleByStringInterpolation, Sendable {
    var 内容: [Inline]
    var 声明: 声明集
    /// Whether no form of writing, such as a date's, is to be changed.
    var 照原样 = false

    init(_ 内容: [Inline], 声明: 声明集 = 声明集()) {
        self.内容 = 内容
        self.声明 = 声明
    }

    /// Plain prose from a literal.
    public init(stringLiteral value: String) {
        self.init(value.isEmpty ? [] : [.text(value, at: .none)])
    }

    /// Prose from a literal with interpolations.
    public init(stringInterpolation: 行文) {
        self.init(stringInterpolation.内容, 声明: stringInterpolation.声明)
    }

    /// Plain prose from a computed string.
    public init(_ 字符串: String) { self.init(stringLiteral: 字符串) }

    func text(_ 行: UInt32, _ 列: UInt32 = 0) -> Text { Text(内容, at: Place(line: 行, column: 列)) }

    /// The characters where the prose is plain; nil where something is interpolated.
    var 纯文本: String? {
        if 内容.isEmpty { return "" }
        if 内容.count == 1, case .text(let string, _) = 内容[0] { return string }
        return nil
    }
}

/// What the plan declares and its prose uses: gathered while the document is built, so that an author lists nothing twice.
struct 声明集: Sendable {
    var 指标: [Indicator] = []
    var 词条: [GlossaryEntry] = []

    var isEmpty: Bool { 指标.isEmpty && 词条.isEmpty }

    mutating func 并入(_ 其他: 声明集) {
        if 其他.isEmpty { return }
        for one in 其他.指标 where !指标.contains(where: { $0.name == one.name }) { 指标.append(one) }
        for one in 其他.词条 where !词条.contains(where: { $0.headword == one.headword }) { 词条.append(one) }
    }
}

/// What may stand in `\( )` besides a declared name: a hole, a point, a target, words limited to an edition (行内).
public struct 行内: Sendable {
    var 内容: [Inline]
    var 声明 = 声明集()
}
