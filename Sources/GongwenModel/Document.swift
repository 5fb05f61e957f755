/// An official document as data (公文): every element of GB/T 9704 and its content.
///
/// A document comes unresolved from a plan, an import or JSON. ``resolved(edition:indicators:)`` applies an edition and fills
/// in what follows from the rest: numbers, anchors, printed figures. Renderers take resolved documents.
public struct Document: Sendable, Equatable {
    /// The document's form (公文格式).
    public var form: DocumentForm
    /// 行文方向.
    public var direction: Direction
    /// 稿次.
    public var stage: Stage
    /// 公开属性; nil is unknown, and unknown is not public.
    public var publicity: Publicity?
    /// Where it came from (来源).
    public var origin: Origin
    /// 层次序数.
    public var numbering: NumberingScheme
    /// 版头.
    public var header: Header
    /// Fields of a newspaper (报刊版面信息).
    public var newspaper: NewspaperFields?
    /// 主送机关 as printed, without its colon.
    public var recipients: Text
    /// 标题, 正文, 附件.
    public var main: MainText
    /// 落款, 附注.
    public var closing: Closing
    /// 出席, 请假, 列席 of minutes.
    public var attendance: [AttendanceList]
    /// The text that a notice passes on (转发, 印发的文本).
    public var passedOn: PassedOnText?
    /// 名词解释.
    public var glossary: GlossaryAppendix?
    /// 版记.
    public var colophon: Colophon
    /// 版本 that the source can yield; the first is the default.
    public var editions: [Edition]
    /// The edition applied; empty before resolution and for a document without editions.
    public var edition: String
    /// Indicators declared in the plan (指标).
    public var indicators: [Indicator]

    /// Creates a document.
    public init(
        form: DocumentForm = .document, direction: Direction = .downward, stage: Stage = .discussion,
        publicity: Publicity? = nil, origin: Origin = .authored, numbering: NumberingScheme = .standard,
        header: Header = Header(), newspaper: NewspaperFields? = nil, recipients: Text = Text(),
        main: MainText = MainText(), closing: Closing = Closing(), attendance: [AttendanceList] = [],
        passedOn: PassedOnText? = nil, glossary: GlossaryAppendix? = nil, colophon: Colophon = Colophon(),
        editions: [Edition] = [], edition: String = "", indicators: [Indicator] = []
    ) {
        self.form = form
        self.direction = direction
        self.stage = stage
        self.publicity = publicity
        self.origin = origin
        self.numbering = numbering
        self.header = header
        self.newspaper = newspaper
        self.recipients = recipients
        self.main = main
        self.closing = closing
        self.attendance = attendance
        self.passedOn = passedOn
        self.glossary = glossary
        self.colophon = colophon
        self.editions = editions
        self.edition = edition
        self.indicators = indicators
    }
}

/// The form a document takes (公文格式): the general one, the three special ones of clause 10, and two outside the standard.
public enum DocumentForm: String, Sendable, CaseIterable {
    /// 文件格式
    case document
    /// 信函格式
    case letter
    /// 命令（令）格式
    case order
    /// 纪要格式
    case minutes
    /// A report to a congress (会议报告)
    case report
    /// A paper's version (报刊版)
    case newspaper
}

/// Whom a document goes to (行文方向).
public enum Direction: String, Sendable, CaseIterable {
    /// 下行文
    case downward
    /// 上行文
    case upward
    /// 平行文
    case level
}

/// How far a draft has come (稿次).
public enum Stage: String, Sendable, CaseIterable {
    /// 讨论稿
    case discussion
    /// 征求意见稿
    case consultation
    /// 送审稿
    case review
    /// 草案
    case congress
    /// 印发稿
    case issued

    /// The word printed.
    public var printed: String {
        switch self {
        case .discussion: "讨论稿"
        case .consultation: "征求意见稿"
        case .review: "送审稿"
        case .congress: "草案"
        case .issued: "印发稿"
        }
    }

    /// Whether rule errors stop a build at this stage.
    public var isFinal: Bool { self == .congress || self == .issued }
}

/// Whether the public may see a document (公开属性).
public enum Publicity: String, Sendable, CaseIterable {
    /// 主动公开
    case proactive
    /// 依申请公开
    case onRequest
    /// 不公开
    case none

    /// The word printed.
    public var printed: String {
        switch self {
        case .proactive: "主动公开"
        case .onRequest: "依申请公开"
        case .none: "不公开"
        }
    }

    /// What a 附注 says about publication (此件公开发布); nil where it says nothing of it.
    ///
    /// Words that forbid go before words that allow: 不得公开发布 is no leave to publish.
    public init?(note: String) {
        switch note {
        case _ where Self.forbidding.contains { note.contains($0) }: self = .none
        case _ where note.contains("依申请公开") || note.contains("不主动公开"): self = .onRequest
        case _ where Self.allowing.contains { note.contains($0) }: self = .proactive
        default: return nil
        }
    }

    private static let forbidding = ["不公开", "不予公开", "不得公开", "不宜公开", "不能公开", "不对外公开", "禁止公开", "免予公开", "非公开"]
    private static let allowing = ["公开发布", "主动公开", "公开属性：公开", "公开方式：公开"]

    /// How much is kept from the public, 0 for nothing.
    private var strictness: Int {
        switch self {
        case .proactive: 0
        case .onRequest: 1
        case .none: 2
        }
    }

    /// The one of several that keeps most from the public; nil for none.
    fileprivate static func strictest(of several: [Publicity]) -> Publicity? {
        several.max { $0.strictness < $1.strictness }
    }
}

extension Document {
    /// What the document says of its publication (公开属性): itself, and in its 附注; nil where neither says anything.
    ///
    /// Where they contradict each other the stricter one holds: nothing becomes public by mistake.
    public var statedPublicity: Publicity? {
        Publicity.strictest(of: [publicity].compactMap { $0 } + closing.notes.compactMap { Publicity(note: $0.plain) })
    }
}

/// Where a document came from.
public enum Origin: String, Sendable, CaseIterable {
    /// Written as a plan (编写).
    case authored
    /// Read from an old text (导入).
    case imported
}

/// One of the documents that a source yields (版本): 大会报告, 通知, 任务分工, 报刊版.
public struct Edition: Sendable, Equatable {
    /// The name as printed (名称).
    public var name: String
    /// What this edition has instead of the document's own; nil or empty keeps it.
    public var form: DocumentForm?
    /// How far the draft has come (稿次).
    public var stage: Stage?
    /// The title (标题).
    public var title: Text
    /// Whom it addresses (称谓).
    public var salutation: Text
    /// How the levels are numbered (层次序数).
    public var numbering: NumberingScheme?
    /// Fields of a newspaper (报刊版面信息).
    public var newspaper: NewspaperFields?
    /// Whether responsibility notes are left out (不印责任单位).
    public var omitsResponsibilities: Bool
    /// Whether the notice round a passed-on text, its 版头 and 版记 are left out (只取所附文本).
    public var takesPassedOnTextAlone: Bool

    /// Creates an edition.
    public init(
        name: String, form: DocumentForm? = nil, stage: Stage? = nil, title: Text = Text(), salutation: Text = Text(),
        numbering: NumberingScheme? = nil, newspaper: NewspaperFields? = nil, omitsResponsibilities: Bool = false,
        takesPassedOnTextAlone: Bool = false
    ) {
        self.name = name
        self.form = form
        self.stage = stage
        self.title = title
        self.salutation = salutation
        self.numbering = numbering
        self.newspaper = newspaper
        self.omitsResponsibilities = omitsResponsibilities
        self.takesPassedOnTextAlone = takesPassedOnTextAlone
    }
}
