import GongwenModel

/// A plan source (公文): a `@main` struct with its elements and its body.
///
/// ```swift
/// @main struct 青禾县2026年计划: 公文 {
///     let 要素 = 格式要素.报告(稿次: .草案, 标题: "政府工作报告")
///     var 正文: 块 { "各项工作取得新进展。" }
/// }
/// ```
public protocol 公文: Sendable {
    init()
    /// The elements round the body (格式要素).
    var 要素: 格式要素 { get }
    /// The body (正文).
    @构 var 正文: 块 { get }
    /// The text passed on by a notice (印转文本); none by default.
    var 印转文本: 印转件? { get }
    /// What is attached (附件); nothing by default.
    var 附件: [附件项] { get }
    /// The annexed term explanations (名词解释); none by default.
    var 名词: 名词解释? { get }
    /// Order and words of the document's parts as printed (照印); the standard's by default.
    var 照印: [照印要素] { get }
    /// How the levels are numbered (层次序数); the standard's by default.
    var 层次: 层次序数 { get }
    /// The documents that the source yields (版本); the one document by default.
    var 版本: [版本项] { get }
    /// The plan's indicators in the order of its tables (指标目录); those that the prose uses are added by themselves.
    var 指标目录: [指标] { get }
}

extension 公文 {
    /// Nothing passed on.
    public var 印转文本: 印转件? { nil }
    /// Nothing attached.
    public var 附件: [附件项] { [] }
    /// No terms explained.
    public var 名词: 名词解释? { nil }
    /// The standard's order and words.
    public var 照印: [照印要素] { [] }
    /// The standard's numbers.
    public var 层次: 层次序数 { .标准 }
    /// One document.
    public var 版本: [版本项] { [] }
    /// The indicators that the prose uses.
    public var 指标目录: [指标] { [] }

    /// The document that the source describes.
    var 公文文件: Document {
        var document = 要素.公文
        var 声明 = 要素.声明
        let body = 正文
        声明.并入(body.声明)
        document.main.blocks = body.内容
        document.main.attachments = 附件.map(\.值)
        document.main.asPrinted = 照印.map(\.值)
        for one in 附件 { 声明.并入(one.声明) }
        if let passed = 印转文本 {
            document.passedOn = passed.值
            声明.并入(passed.声明)
        }
        document.glossary = 名词?.值
        document.glossary?.explain(声明.词条)
        document.numbering = 层次.值
        document.editions = 版本.map(\.值)
        document.indicators = 指标目录.map(\.值)
        document.indicators += 声明.指标.filter { used in !document.indicators.contains { $0.name == used.name } }
        document.spreadPlaces()
        return document
    }
}

extension GlossaryAppendix {
    /// Takes the explanations that the plan's own terms carry, for entries that have none.
    fileprivate mutating func explain(_ declared: [GlossaryEntry]) {
        for index in entries.indices where entries[index].definition.isEmpty && entries[index].see.isEmpty {
            if let own = declared.first(where: { $0.key == entries[index].key }) {
                entries[index].definition = own.definition
            }
        }
    }
}
