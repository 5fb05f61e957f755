import GongwenModel

/// A part of a text in the order it is printed in (照印要素), for texts that do not follow the standard's order and words.
///
/// `[.标题, .主送机关.印(前后("", ":")), .成文日期, .正文]`: the parts listed come in this order, one that is not listed
/// comes behind those listed that precede it in the standard's order.
public struct 照印要素: Sendable {
    let 值: PrintedElement

    private init(slot: ElementSlot) { 值 = PrintedElement(slot: slot) }
    private init(_ kind: ElementKind) { 值 = PrintedElement(slot: .lines(kind)) }
    private init(_ 值: PrintedElement) { self.值 = 值 }

    /// The part with other words round its lines, one after another; lines without any have the standard's.
    public func 印(_ 各行: 前后...) -> 照印要素 {
        var copy = 值
        copy.lines = 各行.map(\.值)
        return 照印要素(copy)
    }

    /// 份号
    public static let 份号 = 照印要素(.copyNumber)
    /// 密级和保密期限
    public static let 密级 = 照印要素(.security)
    /// 紧急程度
    public static let 紧急程度 = 照印要素(.urgency)
    /// 发文机关标志, a line an organ
    public static let 发文机关标志 = 照印要素(.organMark)
    /// 发文字号; of an order its 令号
    public static let 发文字号 = 照印要素(.documentNumber)
    /// 签发人, a line each
    public static let 签发人 = 照印要素(.signatories)
    /// 版次, 期号 and 编印日期 of a paper, three lines
    public static let 报头 = 照印要素(.newspaperPage)
    /// 标题
    public static let 标题 = 照印要素(.title)
    /// 刊发日期, 阅读次数, 作者 and the other fields of a paper, a line each
    public static let 刊发信息 = 照印要素(.newspaperArticle)
    /// 题下署名, a line each
    public static let 题下署名 = 照印要素(.bylines)
    /// 会议（题注）
    public static let 会议 = 照印要素(.occasion)
    /// 报告人
    public static let 报告人 = 照印要素(.speaker)
    /// 其他文字, a line each
    public static let 其他文字 = 照印要素(.other)
    /// 主送机关
    public static let 主送机关 = 照印要素(.recipients)
    /// 称谓
    public static let 称谓 = 照印要素(.salutation)
    /// 正文
    public static let 正文 = 照印要素(slot: .body)
    /// 附件说明, a line an attachment
    public static let 附件说明 = 照印要素(.attachmentNote)
    /// 出席、请假、列席, a line each
    public static let 与会 = 照印要素(.attendance)
    /// 发文机关署名, a line each
    public static let 署名 = 照印要素(.signatures)
    /// 签发人职务和姓名, a line each; what stands before the name includes the post
    public static let 签发人签名 = 照印要素(.signers)
    /// 成文日期
    public static let 成文日期 = 照印要素(.issueDate)
    /// 附注, a line each
    public static let 附注 = 照印要素(.notes)
    /// 转发、印发的文本
    public static let 印转文本 = 照印要素(slot: .passedOn)
    /// 附件, those printed with the document
    public static let 附件 = 照印要素(slot: .attachment)
    /// 名词解释
    public static let 名词 = 照印要素(slot: .glossary)
    /// 主题词
    public static let 主题词 = 照印要素(.subjectWords)
    /// 版记 中的主送机关
    public static let 版记主送 = 照印要素(.movedRecipients)
    /// 抄送机关
    public static let 抄送机关 = 照印要素(.copyRecipients)
    /// 印发机关
    public static let 印发机关 = 照印要素(.printingOrgan)
    /// 印发日期
    public static let 印发日期 = 照印要素(.printDate)
    /// 印数
    public static let 印数 = 照印要素(.printCount)
}

/// What is printed before and after a line (前后文字): `前后("抄报：")`, `前后("", ":")`.
public struct 前后: Sendable {
    let 值: PrintedAffixes

    /// Words round a line; those left out are nothing.
    public init(_ 前: String = "", _ 后: String = "") { 值 = PrintedAffixes(before: 前, after: 后) }
}
