public import GongwenModel

extension FramePart {
    /// What the part is, in the standard's words (要素名称).
    public var name: String {
        switch content {
        case .lines(let kind, _): kind.name
        case .other: "其他文字"
        case .body: "正文"
        case .passedOn: "所附文本"
        case .attachment: "附件"
        case .glossary: "名词解释"
        }
    }

    /// The parts of a text passed on, one after another; none for other parts.
    public var inner: [FramePart] {
        if case .passedOn(_, let parts) = content { return parts }
        return []
    }
}

extension ElementKind {
    /// The element's name in the standard.
    package var name: String {
        switch self {
        case .copyNumber: "份号"
        case .security: "密级和保密期限"
        case .urgency: "紧急程度"
        case .organMark: "发文机关标志"
        case .documentNumber: "发文字号"
        case .signatories: "签发人"
        case .newspaperPage: "版次、期号"
        case .title: "标题"
        case .newspaperArticle: "刊发信息"
        case .bylines: "题下署名"
        case .occasion: "会议"
        case .speaker: "报告人"
        case .other: "其他文字"
        case .recipients: "主送机关"
        case .salutation: "称谓"
        case .attachmentNote: "附件说明"
        case .attendance: "出席、请假、列席"
        case .signatures: "发文机关署名"
        case .signers: "签发人职务、姓名"
        case .issueDate: "成文日期"
        case .notes: "附注"
        case .subjectWords: "主题词"
        case .movedRecipients: "版记中的主送机关"
        case .copyRecipients: "抄送机关"
        case .printingOrgan: "印发机关"
        case .printDate: "印发日期"
        case .printCount: "印数"
        }
    }
}
