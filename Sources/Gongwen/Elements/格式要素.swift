import GongwenModel

/// The elements round the body (格式要素), by form: `.文件(…)`, `.信函(…)`, `.命令(…)`, `.纪要(…)`, `.报告(…)`, `.报刊(…)`.
///
/// - Source: GB/T 9704-2012, clauses 7 and 10.
public struct 格式要素: Sendable {
    var 公文: Document
    var 声明 = 声明集()

    init(_ form: DocumentForm, 稿次: 稿次, 公开属性: 公开属性?, 来源: 来源) {
        公文 = Document(form: form, stage: 稿次.值, publicity: 公开属性?.值, origin: 来源.值)
    }

    /// 文件格式: a notice, an opinion, a report upward.
    ///
    /// A mark that ends in 文件 is parted there; `标志后缀` says what follows the names where that does not tell.
    public static func 文件(
        稿次: 稿次, 份号: 文 = "", 密级: 密级? = nil, 紧急程度: 紧急程度? = nil, 发文机关标志: [文] = [], 标志后缀: String? = nil,
        发文字号: 文 = "", 签发人: [文] = [], 行文方向: 行文方向 = .下行, 标题: 文, 主送机关: 文 = "", 署名: [文] = [], 用印: 用印 = .不加盖,
        签发人签名: [签名] = [],
        成文日期: 文 = "", 附注: [文] = [], 抄送机关: 文 = "", 版记主送: 文 = "", 印发机关: 文 = "", 印发日期: 文 = "", 印数: 文 = "",
        主题词: 文 = "", 公开属性: 公开属性? = nil, 来源: 来源 = .编写, 行: UInt32 = #line
    ) -> 格式要素 {
        var 要素 = 格式要素(.document, 稿次: 稿次, 公开属性: 公开属性, 来源: 来源)
        要素.公文.direction = 行文方向.值
        要素.版头(份号, 密级, 紧急程度, 发文机关标志, 标志后缀, 发文字号, 签发人, 行)
        要素.主体(标题, 主送机关, 署名, 用印, 签发人签名, 成文日期, 附注, 行)
        要素.版记(抄送机关, 版记主送, 印发机关, 印发日期, 印数, 主题词, 行)
        return 要素
    }

    /// 信函格式 (10.1): the mark without 文件; its 版记 has no printing line.
    public static func 信函(
        稿次: 稿次, 份号: 文 = "", 密级: 密级? = nil, 紧急程度: 紧急程度? = nil, 发文机关标志: 文, 发文字号: 文 = "", 标题: 文, 主送机关: 文 = "",
        署名: [文] = [], 用印: 用印 = .不加盖, 成文日期: 文 = "", 附注: [文] = [], 抄送机关: 文 = "", 公开属性: 公开属性? = nil,
        来源: 来源 = .编写, 行: UInt32 = #line
    ) -> 格式要素 {
        var 要素 = 格式要素(.letter, 稿次: 稿次, 公开属性: 公开属性, 来源: 来源)
        要素.公文.direction = .level
        要素.版头(份号, 密级, 紧急程度, [发文机关标志], nil, 发文字号, [], 行)
        要素.主体(标题, 主送机关, 署名, 用印, [], 成文日期, 附注, 行)
        要素.版记(抄送机关, "", "", "", "", "", 行)
        return 要素
    }

    /// 命令（令）格式 (10.2): `令号` is printed as 第1号; the signer's stamp and the date end it.
    public static func 命令(
        稿次: 稿次, 发文机关标志: 文, 标志后缀: String? = nil, 令号: 文, 签发人签名: [签名], 成文日期: 文 = "", 附注: [文] = [], 抄送机关: 文 = "",
        印发机关: 文 = "",
        印发日期: 文 = "", 公开属性: 公开属性? = nil, 来源: 来源 = .编写, 行: UInt32 = #line
    ) -> 格式要素 {
        var 要素 = 格式要素(.order, 稿次: 稿次, 公开属性: 公开属性, 来源: 来源)
        要素.版头("", nil, nil, [发文机关标志], 标志后缀, 令号, [], 行)
        要素.主体("", "", [], .签名章, 签发人签名, 成文日期, 附注, 行)
        要素.版记(抄送机关, "", 印发机关, 印发日期, "", "", 行)
        return 要素
    }

    /// 纪要格式 (10.3): the mark is ×××纪要; those present are listed after the body.
    public static func 纪要(
        稿次: 稿次, 发文机关标志: 文, 标志后缀: String? = nil, 发文字号: 文 = "", 标题: 文 = "", 出席: 文 = "", 请假: 文 = "", 列席: 文 = "",
        成文日期: 文 = "",
        附注: [文] = [], 抄送机关: 文 = "", 印发机关: 文 = "", 印发日期: 文 = "", 公开属性: 公开属性? = nil,
        来源: 来源 = .编写, 行: UInt32 = #line
    ) -> 格式要素 {
        var 要素 = 格式要素(.minutes, 稿次: 稿次, 公开属性: 公开属性, 来源: 来源)
        要素.版头("", nil, nil, [发文机关标志], 标志后缀, 发文字号, [], 行)
        要素.主体(标题, "", [], .不加盖, [], 成文日期, 附注, 行)
        for (label, names) in [("出席", 出席), ("请假", 请假), ("列席", 列席)] where !names.内容.isEmpty {
            要素.公文.attendance.append(AttendanceList(label: label, names: 要素.收(names, 行)))
        }
        要素.版记(抄送机关, "", 印发机关, 印发日期, "", "", 行)
        return 要素
    }

    /// A report to a congress (会议报告): `会议` is printed after ——, `称谓` with its colon.
    public static func 报告(
        稿次: 稿次, 标题: 文, 会议: 文 = "", 报告人: 文 = "", 题下署名: [文] = [], 称谓: 文 = "", 公开属性: 公开属性? = nil,
        来源: 来源 = .编写, 行: UInt32 = #line
    ) -> 格式要素 {
        var 要素 = 格式要素(.report, 稿次: 稿次, 公开属性: 公开属性, 来源: 来源)
        要素.公文.main.title = 要素.收(标题, 行)
        要素.公文.main.occasion = 要素.收(会议, 行)
        要素.公文.main.speaker = 要素.收(报告人, 行)
        要素.公文.main.bylines = 题下署名.map { 要素.收($0, 行) }
        要素.公文.main.salutation = 要素.收(称谓, 行)
        return 要素
    }

    /// A paper's version (报刊版).
    public static func 报刊(
        稿次: 稿次, 标题: 文, 版面: 报刊版面, 题下署名: [文] = [], 公开属性: 公开属性? = nil, 来源: 来源 = .编写,
        行: UInt32 = #line
    ) -> 格式要素 {
        var 要素 = 格式要素(.newspaper, 稿次: 稿次, 公开属性: 公开属性, 来源: 来源)
        要素.公文.main.title = 要素.收(标题, 行)
        要素.公文.main.bylines = 题下署名.map { 要素.收($0, 行) }
        要素.公文.newspaper = 版面.值(行)
        return 要素
    }

    /// Takes a literal in: its place is the call's line, its declarations are kept.
    mutating func 收(_ 文字: 文, _ 行: UInt32) -> Text {
        声明.并入(文字.声明)
        return 文字.内容.isEmpty ? Text() : 文字.text(行)
    }

    mutating func 版头(
        _ 份号: 文, _ 密级: 密级?, _ 紧急程度: 紧急程度?, _ 标志: [文], _ 后缀: String?, _ 发文字号: 文,
        _ 签发人: [文], _ 行: UInt32
    ) {
        公文.header.copyNumber = 收(份号, 行)
        公文.header.security = 密级?.值(行)
        公文.header.urgency = 紧急程度?.值
        let organs = 标志.map { 收($0, 行) }
        if let 后缀 {
            公文.header.organMark = OrganMark(organs: organs, suffix: 后缀)
        } else if !organs.isEmpty {
            公文.header.organMark = 机关标志(organs)
        }
        公文.header.documentNumber = 收(发文字号, 行)
        公文.header.signatories = 签发人.map { 收($0, 行) }
    }

    /// Parts the suffix 文件 from the last organ's name, so that a joint mark can set it beside the stack.
    private func 机关标志(_ organs: [Text]) -> OrganMark {
        guard let last = organs.last, case .text(let name, let place)? = last.inlines.last, last.inlines.count == 1,
            name.hasSuffix("文件"), name != "文件"
        else { return OrganMark(organs: organs) }
        return OrganMark(organs: organs.dropLast() + [Text(String(name.dropLast(2)), at: place)], suffix: "文件")
    }

    mutating func 主体(
        _ 标题: 文, _ 主送机关: 文, _ 署名: [文], _ 用印: 用印, _ 签名: [签名], _ 成文日期: 文, _ 附注: [文], _ 行: UInt32
    ) {
        公文.main.title = 收(标题, 行)
        公文.recipients = 收(主送机关, 行)
        公文.closing.seal = 用印.值
        公文.closing.signatures = 署名.map { 收($0, 行) }
        公文.closing.signers = 签名.map { Signer(post: 收($0.职务, 行), name: 收($0.姓名, 行)) }
        公文.closing.issueDate = 收(成文日期.写作日期, 行)
        公文.closing.notes = 附注.map { 收($0, 行) }
    }

    mutating func 版记(
        _ 抄送: 文, _ 主送: 文, _ 印发机关: 文, _ 印发日期: 文, _ 印数: 文, _ 主题词: 文, _ 行: UInt32
    ) {
        公文.colophon.copyRecipients = 收(抄送, 行)
        公文.colophon.movedRecipients = 收(主送, 行)
        公文.colophon.printingOrgan = 收(印发机关, 行)
        公文.colophon.printDate = 收(印发日期.写作日期, 行)
        公文.colophon.printCount = 收(印数, 行)
        公文.colophon.subjectWords = 收(主题词, 行)
    }
}

extension 文 {
    /// A document number given only after signing (待编): 青政办发〔2027〕　号.
    public static func 待编(_ 机关代字: String, _ 年份: Int) -> 文 { 文(机关代字 + "〔" + String(年份) + "〕　号") }

    /// A day not yet known (待定): 2027年　月　日.
    public static func 待定(_ 年份: Int) -> 文 { 文(String(年份) + "年　月　日") }

    /// Taken as it stands (照印): a date given so is not rewritten.
    public static func 照印(_ 文字: 文) -> 文 {
        var copy = 文字
        copy.照原样 = true
        return copy
    }

    /// `2026-02-06` as a document prints it: 2026年2月6日; anything else as it is.
    var 写作日期: 文 {
        guard !照原样, let plain = 纯文本 else { return self }
        let parts = plain.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].utf8.count == 4,
            parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return self }
        let printed: String = "\(year)年\(month)月\(day)日"
        return 文(printed)
    }
}

/// How far a draft has come (稿次).
public enum 稿次: Sendable {
    case 讨论稿, 征求意见稿, 送审稿, 草案, 印发稿

    var 值: Stage {
        switch self {
        case .讨论稿: .discussion
        case .征求意见稿: .consultation
        case .送审稿: .review
        case .草案: .congress
        case .印发稿: .issued
        }
    }
}

/// Whether the public may see a document (公开属性).
public enum 公开属性: Sendable {
    case 主动公开, 依申请公开, 不公开

    var 值: Publicity {
        switch self {
        case .主动公开: .proactive
        case .依申请公开: .onRequest
        case .不公开: .none
        }
    }
}

/// Where a document came from (来源): written as a plan, or read from an old text.
public enum 来源: Sendable {
    case 编写, 导入

    var 值: Origin { self == .编写 ? .authored : .imported }
}

/// How secret, and for how long (密级和保密期限): `.机密("1年")`.
public struct 密级: Sendable {
    private let level: SecurityMark.Level
    private let period: String

    /// 绝密, with its period where one is given.
    public static func 绝密(_ 期限: String = "") -> 密级 { 密级(level: .topSecret, period: 期限) }
    /// 机密, with its period where one is given.
    public static func 机密(_ 期限: String = "") -> 密级 { 密级(level: .secret, period: 期限) }
    /// 秘密, with its period where one is given.
    public static func 秘密(_ 期限: String = "") -> 密级 { 密级(level: .confidential, period: 期限) }

    func 值(_ 行: UInt32) -> SecurityMark { SecurityMark(level: level, period: period, at: Place(line: 行)) }
}

/// How urgent (紧急程度).
public enum 紧急程度: Sendable {
    case 特急, 加急

    var 值: Urgency { self == .特急 ? .extraUrgent : .urgent }
}

/// Whom a document goes to (行文方向).
public enum 行文方向: Sendable {
    case 上行, 下行, 平行

    var 值: Direction {
        switch self {
        case .上行: .upward
        case .下行: .downward
        case .平行: .level
        }
    }
}

/// How a document is authenticated (用印).
public enum 用印: Sendable {
    case 加盖, 不加盖, 签名章

    var 值: Closing.Seal {
        switch self {
        case .加盖: .sealed
        case .不加盖: .unsealed
        case .签名章: .signatureStamp
        }
    }
}

/// Who signs (签名): post in full and name.
public struct 签名: Sendable {
    let 职务: 文
    let 姓名: 文

    /// A signer: `签名(职务: "青禾县人民政府县长", 姓名: "王某某")`.
    public init(职务: 文, 姓名: 文) {
        self.职务 = 职务
        self.姓名 = 姓名
    }
}

/// The fields a paper prints round an article (报刊版面).
public struct 报刊版面: Sendable {
    private let 值: @Sendable (UInt32) -> NewspaperFields

    /// The fields that there are; `其他` takes further ones with their labels, such as 准印证号.
    public init(
        版次: 文 = "", 期号: 文 = "", 编印日期: 文 = "", 刊发日期: 文 = "", 阅读次数: 文 = "", 作者: 文 = "",
        其他: KeyValuePairs<String, 文> = [:]
    ) {
        let others = 其他.map { ($0.key, $0.value) }
        值 = { line in
            NewspaperFields(
                page: 版次.text(line), issue: 期号.text(line), compiledDate: 编印日期.text(line),
                publishDate: 刊发日期.text(line), readCount: 阅读次数.text(line), author: 作者.text(line),
                others: others.map { LabelledText(label: $0.0, text: $0.1.text(line)) })
        }
    }

    func 值(_ 行: UInt32) -> NewspaperFields { 值(行) }
}
