import GongwenModel

/// Builds prose from a literal's pieces (行文): what may stand inside `\( )`.
public struct 行文: StringInterpolationProtocol {
    var 内容: [Inline] = []
    var 声明 = 声明集()

    /// Starts an empty run of prose.
    public init(literalCapacity _: Int, interpolationCount: Int) {
        内容.reserveCapacity(interpolationCount * 2 + 1)
    }

    /// Appends plain characters.
    public mutating func appendLiteral(_ literal: String) {
        if literal.isEmpty { return }
        // One run with the string before it, so that what is written piece by piece reads as if written at once.
        if case .text(let before, _)? = 内容.last {
            内容[内容.count - 1] = .text(before + literal, at: .none)
        } else {
            内容.append(.text(literal, at: .none))
        }
    }

    /// A string declared elsewhere in the plan: `\(县名)`.
    public mutating func appendInterpolation(_ 文字: String) { appendLiteral(文字) }

    /// A number with its unit: `\(402.6, .亿元)`.
    public mutating func appendInterpolation(_ 数: 数值, _ 单位: 单位, 行: UInt32 = #line) {
        if var hole = 数.缺 {
            if hole.prompt.isEmpty { hole.prompt = "数值" }
            hole.unit = 单位.名称
            hole.place = Place(line: 行)
            return 内容.append(.hole(hole))
        }
        内容.append(.quantity(Quantity(value: 数.印, unit: 单位.名称, at: Place(line: 行))))
    }

    /// A declared indicator: `\(地区生产总值)`, `\(地区生产总值, .目标)`, `\(地区生产总值, 年度: 2025, 取: .数值)`.
    public mutating func appendInterpolation(
        _ 指标: 指标, _ 性质: 数据性质? = nil, 年度: Int = 0, 状态: String = "", 取: 指标引用 = .全文, 行: UInt32 = #line
    ) {
        声明.并入(声明集(指标: [指标.值]))
        内容.append(
            .figure(
                FigureUse(
                    indicator: 指标.值.name, year: 年度, kind: 性质?.值, state: 状态, aspect: 取.值, at: Place(line: 行))))
    }

    /// Several indicators behind 分别, their values in this order: `分别达到\(并列: [存款余额, 贷款余额])`.
    public mutating func appendInterpolation(
        并列 各指标: [指标], _ 性质: 数据性质? = nil, 年度: Int = 0, 状态: String = "", 取: 指标引用 = .全文, 行: UInt32 = #line
    ) {
        guard let first = 各指标.first else { return }
        声明.并入(声明集(指标: 各指标.map(\.值)))
        内容.append(
            .figure(
                FigureUse(
                    indicator: first.值.name, parallel: 各指标.dropFirst().map(\.值.name), year: 年度, kind: 性质?.值,
                    state: 状态, aspect: 取.值, at: Place(line: 行))))
    }

    /// A declared term: `“\(四减四增)”`.
    public mutating func appendInterpolation(_ 术语: 术语, 行: UInt32 = #line) {
        if let entry = 术语.词条 { 声明.词条.append(entry) }
        内容.append(.term(术语.use(行)))
    }

    /// A body: `\(部门.县科技局)`.
    public mutating func appendInterpolation(_ 部门: 部门, 行: UInt32 = #line) {
        内容.append(.body(BodyUse(部门.名称, at: Place(line: 行))))
    }

    /// A hole, a point, a target or a limited passage: `\(待填("全年实绩", .亿元))`.
    public mutating func appendInterpolation(_ 行内: 行内) {
        内容 += 行内.内容
        声明.并入(行内.声明)
    }

    /// Bold characters: `\(粗: "重点")`.
    public mutating func appendInterpolation(粗 文字: 文, 行: UInt32 = #line) { 加(.strong, 文字, 行) }

    /// A run-in lead that names what follows: `\(领: "农业生产稳步向好。")`.
    public mutating func appendInterpolation(领 文字: 文, 行: UInt32 = #line) { 加(.lead, 文字, 行) }

    /// Lowered characters: `PM\(下标: "2.5")`.
    public mutating func appendInterpolation(下标 文字: 文, 行: UInt32 = #line) { 加(.subscript, 文字, 行) }

    /// Raised characters: `m\(上标: "2")`.
    public mutating func appendInterpolation(上标 文字: 文, 行: UInt32 = #line) { 加(.superscript, 文字, 行) }

    /// A term of the term base by name: `“\(术语: "三品一标", 义项: "农产品认证")”`; `文字` where other words are printed.
    public mutating func appendInterpolation(
        术语 词目: String, 义项: String = "", 文字: 文? = nil, 行: UInt32 = #line
    ) {
        var use = 术语(词目, 义项: 义项).use(行)
        if let 文字 {
            use.inlines = 文字.内容
            声明.并入(文字.声明)
        }
        内容.append(.term(use))
    }

    /// An indicator of the workspace by name: `\(指标: "粮食总产量", .实绩, 年度: 2025)`.
    public mutating func appendInterpolation(
        指标 名称: String, _ 性质: 数据性质? = nil, 年度: Int = 0, 状态: String = "", 取: 指标引用 = .全文, 行: UInt32 = #line
    ) {
        内容.append(
            .figure(
                FigureUse(indicator: 名称, year: 年度, kind: 性质?.值, state: 状态, aspect: 取.值, at: Place(line: 行))))
    }

    /// Several indicators of the workspace by name: `分别达到\(指标: ["存款余额", "贷款余额"], 取: .数值)`.
    public mutating func appendInterpolation(
        指标 各名称: [String], _ 性质: 数据性质? = nil, 年度: Int = 0, 状态: String = "", 取: 指标引用 = .全文, 行: UInt32 = #line
    ) {
        guard let first = 各名称.first else { return }
        内容.append(
            .figure(
                FigureUse(
                    indicator: first, parallel: Array(各名称.dropFirst()), year: 年度, kind: 性质?.值, state: 状态, aspect: 取.值,
                    at: Place(line: 行))))
    }

    /// A pointer to a part by its 标识: `见\(参见: "t-07")`; without `文字` its number is printed.
    public mutating func appendInterpolation(参见 标识: String, 文字: String = "", 行: UInt32 = #line) {
        内容.append(.reference(CrossReference(target: 标识, text: 文字, at: Place(line: 行))))
    }

    /// A number without its unit does not compile.
    @available(*, unavailable, message: "数字须带单位，例如 \\(402.6, .亿元)；不需核对的数字直接写在文字里")
    public mutating func appendInterpolation(_ 数: Double) {}

    private mutating func 加(_ style: StyledText.Style, _ 文字: 文, _ 行: UInt32) {
        内容.append(.styled(StyledText(style, 文字.内容, at: Place(line: 行))))
        声明.并入(文字.声明)
    }
}
