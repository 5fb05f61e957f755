import GongwenModel

// The DSL's words for the model's cases, one table a type.

extension StyledText.Style {
    var label: String {
        switch self {
        case .strong: "粗"
        case .lead: "领"
        case .subscript: "下标"
        case .superscript: "上标"
        }
    }
}

extension Hole.Kind {
    var word: String {
        switch self {
        case .value: "数值"
        case .passage: "文字"
        case .date: "日期"
        case .name: "名称"
        }
    }
}

extension OutlineNumber {
    /// The argument that says it; nil for a computed one.
    var argument: String? {
        switch self {
        case .counted: nil
        case .printed(let label): "序号: .印(\(SwiftLiteral.literal(label)))"
        case .unnumbered: "序号: .无"
        }
    }
}

extension PassageMark {
    /// The function that sets a passage apart, and its arguments.
    var call: (name: String, arguments: [String]) {
        switch self {
        case .editions(let names): return ("仅", names.map(SwiftLiteral.literal))
        case .unreviewed(let note): return ("未核", note.isEmpty ? [] : [SwiftLiteral.literal(note)])
        case .doubtful(let question, let prompt, let choices):
            let asked = PlanSourceWriter.argument("问", prompt)
            let list = choices.isEmpty ? [] : ["选项: " + PlanSourceWriter.array(choices)]
            return ("存疑", [SwiftLiteral.literal(question)] + asked + list)
        case .guidance: return ("提示", [])
        case .silenced(let rule, let reason):
            return ("静默", [SwiftLiteral.literal(rule), "理由: " + SwiftLiteral.literal(reason)])
        }
    }
}

extension NumberStyle {
    var word: String {
        switch self {
        case .chineseComma: "汉字顿号"
        case .chineseBracket: "汉字括号"
        case .arabicDot: "数字圆点"
        case .arabicBracket: "数字括号"
        case .circled: "带圈"
        case .firstly: "一是"
        case .ordinal: "第一"
        case .dash: "破折"
        case .none: "无"
        }
    }
}

extension Table.Alignment {
    var word: String {
        switch self {
        case .leading: "左"
        case .center: "中"
        case .trailing: "右"
        }
    }
}

extension DocumentForm {
    var word: String {
        switch self {
        case .document: "文件"
        case .letter: "信函"
        case .order: "命令"
        case .minutes: "纪要"
        case .report: "报告"
        case .newspaper: "报刊"
        }
    }
}

extension Direction {
    var word: String {
        switch self {
        case .downward: "下行"
        case .upward: "上行"
        case .level: "平行"
        }
    }
}

extension Closing.Seal {
    var word: String {
        switch self {
        case .sealed: "加盖"
        case .unsealed: "不加盖"
        case .signatureStamp: "签名章"
        }
    }
}

extension PassedOnText.Manner {
    var word: String {
        switch self {
        case .forwarded: "转发"
        case .issued: "印发"
        case .approved: "批转"
        }
    }
}

extension GlossaryAppendix.Order {
    var word: String {
        switch self {
        case .firstUse: "按首次出现"
        case .pinyin: "按拼音"
        case .listed: "按所列"
        }
    }
}

extension GlossaryAppendix.Marking {
    var word: String {
        switch self {
        case .unnumbered: "不编号"
        case .numbered: "编号"
        case .noteMarked: "正文加注"
        }
    }
}

extension Indicator.Attribute {
    var word: String { self == .anticipated ? "预期性" : "约束性" }
}

extension ElementSlot {
    /// The part's name, a member of `照印要素`.
    var word: String {
        switch self {
        case .lines(let kind): kind.word
        case .body: "正文"
        case .attachment: "附件"
        case .passedOn: "印转文本"
        case .glossary: "名词"
        }
    }
}

extension ElementKind {
    fileprivate var word: String {
        switch self {
        case .copyNumber: "份号"
        case .security: "密级"
        case .urgency: "紧急程度"
        case .organMark: "发文机关标志"
        case .documentNumber: "发文字号"
        case .signatories: "签发人"
        case .newspaperPage: "报头"
        case .title: "标题"
        case .newspaperArticle: "刊发信息"
        case .bylines: "题下署名"
        case .occasion: "会议"
        case .speaker: "报告人"
        case .other: "其他文字"
        case .recipients: "主送机关"
        case .salutation: "称谓"
        case .attachmentNote: "附件说明"
        case .attendance: "与会"
        case .signatures: "署名"
        case .signers: "签发人签名"
        case .issueDate: "成文日期"
        case .notes: "附注"
        case .subjectWords: "主题词"
        case .movedRecipients: "版记主送"
        case .copyRecipients: "抄送机关"
        case .printingOrgan: "印发机关"
        case .printDate: "印发日期"
        case .printCount: "印数"
        }
    }
}
