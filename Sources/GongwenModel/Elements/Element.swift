/// A part of the document in reading order (公文要素): what every renderer walks, so that all outputs say the same in the same order.
public enum Element: Sendable {
    /// An element of lines, each a printed line with what the standard prints round it.
    case lines(ElementKind, [ElementLine])
    /// 正文.
    case body([Block])
    /// 附件 on a page of its own.
    case attachment(Attachment)
    /// The passed-on text (转发、印发的文本); its own elements are `text.elements`.
    case passedOn(PassedOnText)
    /// 名词解释.
    case glossary(GlossaryAppendix)
}

/// The elements that consist of lines.
public enum ElementKind: String, Sendable, CaseIterable {
    /// 份号
    case copyNumber
    /// 密级和保密期限
    case security
    /// 紧急程度
    case urgency
    /// 发文机关标志
    case organMark
    /// 发文字号
    case documentNumber
    /// 签发人
    case signatories
    /// 版次、期号、编印日期
    case newspaperPage
    /// 标题
    case title
    /// 刊发日期、阅读次数、作者
    case newspaperArticle
    /// 题下署名
    case bylines
    /// 会议（题注）
    case occasion
    /// 报告人
    case speaker
    /// 主送机关
    case recipients
    /// 称谓
    case salutation
    /// 附件说明
    case attachmentNote
    /// 出席、请假、列席
    case attendance
    /// 发文机关署名
    case signatures
    /// 签发人职务、姓名
    case signers
    /// 成文日期
    case issueDate
    /// 附注
    case notes
    /// 主题词
    case subjectWords
    /// 主送机关 in the 版记
    case movedRecipients
    /// 抄送机关
    case copyRecipients
    /// 印发机关
    case printingOrgan
    /// 印发日期
    case printDate
    /// 印数
    case printCount

    /// Whether the element belongs to the 版记.
    public var isColophon: Bool {
        switch self {
        case .subjectWords, .movedRecipients, .copyRecipients, .printingOrgan, .printDate, .printCount: true
        default: false
        }
    }
}

/// A printed line of an element: the author's text between what the standard prints round it.
public struct ElementLine: Sendable {
    /// Printed before the text, for example 抄送：.
    public var before: String
    /// What it says (文字).
    public var text: Text
    /// Printed after the text, for example ： or 印发.
    public var after: String

    /// Creates a line.
    public init(_ text: Text, before: String = "", after: String = "") {
        self.before = before
        self.text = text
        self.after = after
    }

    /// The whole line as printed.
    public var plain: String { before + text.plain + after }
}

extension Document {
    /// The document's parts in reading order; absent ones are left out.
    public var elements: [Element] {
        var parts: [Element] = []
        func add(_ kind: ElementKind, _ lines: [ElementLine]) {
            let present = lines.filter { !$0.text.isEmpty }
            if !present.isEmpty { parts.append(.lines(kind, present)) }
        }
        add(.copyNumber, [ElementLine(header.copyNumber)])
        if let security = header.security { add(.security, [ElementLine(Text(security.printed, at: security.place))]) }
        if let urgency = header.urgency { add(.urgency, [ElementLine(Text(urgency.printed))]) }
        if let mark = header.organMark { add(.organMark, mark.lines) }
        add(.documentNumber, [ElementLine(header.documentNumber)])
        // The label stands once, before the first name (7.2.6).
        add(.signatories, header.signatories.enumerated().map { ElementLine($1, before: $0 == 0 ? "签发人：" : "") })
        add(.newspaperPage, newspaper?.pageLine.map { ElementLine($0) } ?? [])
        parts += main.opening(recipients: recipients, articleLine: newspaper?.articleLine ?? [])
        if !main.blocks.isEmpty { parts.append(.body(main.blocks)) }
        add(.attachmentNote, main.attachmentNote)
        add(.attendance, attendance.map { ElementLine($0.names, before: $0.label + "：") })
        add(.signatures, closing.signatures.map { ElementLine($0) })
        add(.signers, closing.signers.map { ElementLine($0.name, before: $0.post.plain + "　") })
        add(.issueDate, [ElementLine(closing.issueDate)])
        add(.notes, closing.notes.map { ElementLine($0, before: "（", after: "）") })
        if let passedOn { parts.append(.passedOn(passedOn)) }
        parts += main.attachments.filter { !$0.isSeparate }.map { .attachment($0) }
        if let glossary { parts.append(.glossary(glossary)) }
        add(.subjectWords, [ElementLine(colophon.subjectWords, before: "主题词：")])
        add(.movedRecipients, [ElementLine(colophon.movedRecipients, before: "主送：")])
        add(.copyRecipients, [ElementLine(colophon.copyRecipients, before: "抄送：")])
        add(.printingOrgan, [ElementLine(colophon.printingOrgan)])
        add(.printDate, [ElementLine(colophon.printDate, after: "印发")])
        add(.printCount, [ElementLine(colophon.printCount, before: "（", after: "）")])
        return parts
    }
}

extension MainText {
    /// The parts of a titled text in reading order; a document's own text has more round it.
    public var elements: [Element] {
        var parts = opening(recipients: Text(), articleLine: [])
        if !blocks.isEmpty { parts.append(.body(blocks)) }
        let note = attachmentNote
        if !note.isEmpty { parts.append(.lines(.attachmentNote, note)) }
        return parts + attachments.filter { !$0.isSeparate }.map { .attachment($0) }
    }

    /// Title to salutation.
    fileprivate func opening(recipients: Text, articleLine: [LabelledText]) -> [Element] {
        let candidates: [(ElementKind, [ElementLine])] = [
            (.title, [ElementLine(title)]),
            (.newspaperArticle, articleLine.map { ElementLine($0.text, before: $0.label + "：") }),
            (.bylines, bylines.map { ElementLine($0) }),
            (.occasion, [ElementLine(occasion, before: "——")]),
            (.speaker, [ElementLine(speaker)]),
            (.recipients, [ElementLine(recipients, after: "：")]),
            (.salutation, [ElementLine(salutation)]),
        ]
        return candidates.compactMap { kind, lines in
            let present = lines.filter { !$0.text.isEmpty }
            return present.isEmpty ? nil : .lines(kind, present)
        }
    }

    /// The 附件说明 made from the attachments: 附件：1. 名称 (GB/T 9704, 7.3.4).
    public var attachmentNote: [ElementLine] {
        attachments.enumerated().map { index, attachment in
            let number = attachments.count > 1 ? "\(index + 1). " : ""
            return ElementLine(attachment.title, before: (index == 0 ? "附件：" : "") + number)
        }
    }
}

extension OrganMark {
    /// The mark as lines; the suffix (文件) stands once, after the last organ.
    fileprivate var lines: [ElementLine] {
        organs.enumerated().map { index, organ in
            ElementLine(organ, after: index == organs.count - 1 ? suffix : "")
        }
    }
}
