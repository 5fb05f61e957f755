import GongwenModel

/// A text that a notice passes on (印转件), with its own title: made by `印发`, `转发` or `批转`.
public struct 印转件: Sendable {
    var 值: PassedOnText
    var 声明: 声明集
}

/// One's own text, issued by a notice (印发).
public func 印发(
    标题: 文, 题下署名: [文] = [], 会议: 文 = "", 报告人: 文 = "", 其他文字: [文] = [], 称谓: 文 = "", 附件: [附件项] = [],
    照印: [照印要素] = [], 行: UInt32 = #line, @构 _ 内容: () -> 块
) -> 印转件 { 印转(.issued, 标题, 题下署名, 会议, 报告人, 其他文字, 称谓, 附件, 照印, 行, 内容()) }

/// Another organ's text, passed on by a notice (转发).
public func 转发(
    标题: 文, 题下署名: [文] = [], 会议: 文 = "", 报告人: 文 = "", 其他文字: [文] = [], 称谓: 文 = "", 附件: [附件项] = [],
    照印: [照印要素] = [], 行: UInt32 = #line, @构 _ 内容: () -> 块
) -> 印转件 { 印转(.forwarded, 标题, 题下署名, 会议, 报告人, 其他文字, 称谓, 附件, 照印, 行, 内容()) }

/// A lower organ's text, approved and passed on (批转).
public func 批转(
    标题: 文, 题下署名: [文] = [], 会议: 文 = "", 报告人: 文 = "", 其他文字: [文] = [], 称谓: 文 = "", 附件: [附件项] = [],
    照印: [照印要素] = [], 行: UInt32 = #line, @构 _ 内容: () -> 块
) -> 印转件 { 印转(.approved, 标题, 题下署名, 会议, 报告人, 其他文字, 称谓, 附件, 照印, 行, 内容()) }

private func 印转(
    _ manner: PassedOnText.Manner, _ 标题: 文, _ 题下署名: [文], _ 会议: 文, _ 报告人: 文,
    _ 其他文字: [文], _ 称谓: 文, _ 附件: [附件项], _ 照印: [照印要素], _ 行: UInt32, _ 内容: 块
) -> 印转件 {
    var 声明 = 标题.声明
    for one in 题下署名 + [会议, 报告人] + 其他文字 + [称谓] { 声明.并入(one.声明) }
    声明.并入(内容.声明)
    for one in 附件 { 声明.并入(one.声明) }
    let text = MainText(
        title: 标题.text(行), bylines: 题下署名.map { $0.text(行) }, occasion: 会议.text(行), speaker: 报告人.text(行),
        others: 其他文字.map { $0.text(行) }, salutation: 称谓.text(行), blocks: 内容.内容, attachments: 附件.map(\.值),
        asPrinted: 照印.map(\.值))
    return 印转件(值: PassedOnText(manner: manner, text: text, at: Place(line: 行)), 声明: 声明)
}

/// Something attached (附件项): `附件项("主要指标表") { … }`, or `附件项("规划图", 另附: true)` for one held elsewhere.
public struct 附件项: Sendable {
    let 值: Attachment
    let 声明: 声明集

    /// An attachment with its text; `标签` is its label as printed where that is not 附件 with the number, `说明名称` what
    /// 附件说明 calls it where that is not its title; `不列: true` where 附件说明 does not name it.
    public init(
        _ 标题: 文, 标识: String = "", 另附: Bool = false, 不列: Bool = false, 标签: String = "", 说明名称: 文 = "",
        行: UInt32 = #line,
        @构 _ 内容: () -> 块
    ) {
        let whole = 内容()
        值 = Attachment(
            title: 标题.text(行), blocks: whole.内容, isSeparate: 另附, isUnlisted: 不列, printedLabel: 标签,
            noteTitle: 说明名称.text(行), identifier: 标识, at: Place(line: 行))
        var all = 标题.声明
        all.并入(说明名称.声明)
        all.并入(whole.声明)
        声明 = all
    }

    /// An attachment that 附件说明 names and another file holds.
    public init(
        _ 标题: 文, 标识: String = "", 另附: Bool, 不列: Bool = false, 标签: String = "", 说明名称: 文 = "",
        行: UInt32 = #line
    ) {
        值 = Attachment(
            title: 标题.text(行), isSeparate: 另附, isUnlisted: 不列, printedLabel: 标签, noteTitle: 说明名称.text(行),
            identifier: 标识, at: Place(line: 行))
        var all = 标题.声明
        all.并入(说明名称.声明)
        声明 = all
    }
}

/// The annexed term explanations (名词解释): the terms the author chooses to explain.
///
/// `名词解释(收录: ["“三品一标”", "瞪羚企业"])`; definitions come from the term base.
public struct 名词解释: Sendable {
    let 值: GlossaryAppendix

    /// Explains the terms listed, in the order given by `排序`; a long list may be cut into several. `前言` takes the
    /// paragraphs between the title and the first entry.
    public init(
        标题: 文 = "名词解释", 前言: [文] = [], 收录 各组: [词条]..., 排序: 词条排序 = .按首次出现, 编号: 词条编号 = .不编号,
        只链首次: Bool = false, 行: UInt32 = #line
    ) {
        值 = GlossaryAppendix(
            title: 标题.text(行), marking: 编号.值, order: 排序.值, linksEveryUse: !只链首次,
            preface: 前言.map { $0.text(行) }, entries: 各组.flatMap { $0.map(\.值) }, at: Place(line: 行))
    }

    /// Explains every term of the term base that the text uses, besides those listed.
    public static func 全部用到的(
        标题: 文 = "名词解释", 前言: [文] = [], 收录 各组: [词条]..., 排序: 词条排序 = .按首次出现, 编号: 词条编号 = .不编号,
        只链首次: Bool = false, 行: UInt32 = #line
    ) -> 名词解释 {
        var appendix = 名词解释(标题: 标题, 前言: 前言, 排序: 排序, 编号: 编号, 只链首次: 只链首次, 行: 行).值
        appendix.entries = 各组.flatMap { $0.map(\.值) }
        appendix.selection = .allUsed
        return 名词解释(appendix)
    }

    private init(_ 值: GlossaryAppendix) { self.值 = 值 }
}

/// A term to explain (词条): its headword as the body writes it, quotation marks included.
public struct 词条: ExpressibleByStringLiteral, Sendable {
    let 值: GlossaryEntry

    /// A term whose explanation the term base holds.
    public init(stringLiteral value: String) { 值 = GlossaryEntry(headword: value) }

    /// A term with its sense named, or explained here; `分隔` is what is printed behind the headword.
    public init(
        _ 词目: String, 分隔: String = "：", 义项: String = "", 释义: [文] = [], 出处: String = "", 另见: String = "",
        参见: [String] = [],
        序号: 序号 = .无, 行: UInt32 = #line
    ) {
        值 = GlossaryEntry(
            headword: 词目, separator: 分隔, sense: 义项, definition: 释义.map { $0.text(行) }, source: 出处, see: 另见, seeAlso: 参见,
            number: 序号.值, at: Place(line: 行))
    }

    /// A headword that sends the reader to another one: `.见("六稳", "六稳六保")`.
    public static func 见(_ 词目: String, _ 另见: String, 行: UInt32 = #line) -> 词条 {
        词条(GlossaryEntry(headword: 词目, see: 另见, at: Place(line: 行)))
    }

    private init(_ 值: GlossaryEntry) { self.值 = 值 }
}

/// The order of the entries (词条排序).
public enum 词条排序: Sendable {
    case 按首次出现, 按拼音, 按所列

    var 值: GlossaryAppendix.Order {
        switch self {
        case .按首次出现: .firstUse
        case .按拼音: .pinyin
        case .按所列: .listed
        }
    }
}

/// How entries are marked (词条编号).
public enum 词条编号: Sendable {
    case 不编号, 编号, 正文加注

    var 值: GlossaryAppendix.Marking {
        switch self {
        case .不编号: .unnumbered
        case .编号: .numbered
        case .正文加注: .noteMarked
        }
    }
}

/// One of the documents that a source yields (版本项), with what it has of its own.
public struct 版本项: Sendable {
    let 值: Edition

    /// An edition: `版本项("报刊版", 格式: .报刊, 标题: "…", 层次: .无序号, 不印责任单位: true)`.
    public init(
        _ 名称: String, 格式: 公文格式? = nil, 稿次: 稿次? = nil, 标题: 文 = "", 称谓: 文 = "", 层次: 层次序数? = nil,
        版面: 报刊版面? = nil, 不印责任单位: Bool = false, 只取所附文本: Bool = false, 行: UInt32 = #line
    ) {
        值 = Edition(
            name: 名称, form: 格式?.值, stage: 稿次?.值, title: 标题.text(行), salutation: 称谓.text(行), numbering: 层次?.值,
            newspaper: 版面?.值(行), omitsResponsibilities: 不印责任单位, takesPassedOnTextAlone: 只取所附文本)
    }
}

/// The form of an edition (公文格式).
public enum 公文格式: Sendable {
    case 文件, 信函, 命令, 纪要, 报告, 报刊

    var 值: DocumentForm {
        switch self {
        case .文件: .document
        case .信函: .letter
        case .命令: .order
        case .纪要: .minutes
        case .报告: .report
        case .报刊: .newspaper
        }
    }
}
