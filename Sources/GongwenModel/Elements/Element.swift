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
    /// 其他文字: lines of the frame that are none of the others, such as 来源：…
    case other
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

/// A printed line of an element: the author's text between what is printed round it.
public struct ElementLine: Sendable {
    /// Printed before the text, for example 抄送：.
    public var before: String
    /// What it says (文字).
    public var text: Text
    /// Printed after the text, for example ： or 印发.
    public var after: String
    /// Which of the element's lines it is, from 0, those that are not printed counted.
    public var index = 0
    /// Whether it only keeps the place of something that has no line: it is never printed, whatever stands round it.
    var isPlaceholder = false

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
    /// The document's parts in reading order; absent ones are left out. ``MainText/asPrinted`` of its own text says the
    /// order and the words where they are not the standard's.
    public var elements: [Element] {
        var order = ElementOrder(main.asPrinted)
        main.addParts(to: &order)
        addHeader(to: &order)
        if let newspaper {
            order.add(.newspaperPage, newspaper.pageLine)
            order.add(.newspaperArticle, newspaper.articleLine)
        }
        order.add(.recipients, [ElementLine(recipients, after: "：")])
        order.add(.attendance, attendance.map { ElementLine($0.names, before: $0.label + "：") })
        order.add(.signatures, closing.signatures.map { ElementLine($0) })
        order.add(.signers, closing.signers.map { ElementLine($0.name, before: $0.post.plain + "　") })
        order.add(.issueDate, [ElementLine(closing.issueDate)])
        order.add(.notes, closing.notes.map { ElementLine($0, before: "（", after: "）") })
        order.add(.passedOn, passedOn.map { [.passedOn($0)] } ?? [])
        order.add(.glossary, glossary.map { [.glossary($0)] } ?? [])
        order.add(.subjectWords, [ElementLine(colophon.subjectWords, before: "主题词：")])
        order.add(.movedRecipients, [ElementLine(colophon.movedRecipients, before: "主送：")])
        order.add(.copyRecipients, [ElementLine(colophon.copyRecipients, before: "抄送：")])
        order.add(.printingOrgan, [ElementLine(colophon.printingOrgan)])
        order.add(.printDate, [ElementLine(colophon.printDate, after: "印发")])
        order.add(.printCount, [ElementLine(colophon.printCount, before: "（", after: "）")])
        return order.elements()
    }

    private func addHeader(to order: inout ElementOrder) {
        order.add(.copyNumber, [ElementLine(header.copyNumber)])
        if let security = header.security {
            order.add(.security, [ElementLine(Text(security.printed, at: security.place))])
        }
        if let urgency = header.urgency { order.add(.urgency, [ElementLine(Text(urgency.printed))]) }
        if let mark = header.organMark { order.add(.organMark, mark.lines) }
        order.add(.documentNumber, [ElementLine(header.documentNumber)])
        // The label stands once, before the first name (7.2.6).
        order.add(
            .signatories, header.signatories.enumerated().map { ElementLine($1, before: $0 == 0 ? "签发人：" : "") })
    }
}

extension MainText {
    /// The parts of a titled text in reading order; a document's own text has more round it.
    public var elements: [Element] {
        var order = ElementOrder(asPrinted)
        addParts(to: &order)
        return order.elements()
    }

    /// Adds what a titled text has of its own.
    fileprivate func addParts(to order: inout ElementOrder) {
        order.add(.title, [ElementLine(title)])
        order.add(.bylines, bylines.map { ElementLine($0) })
        order.add(.occasion, [ElementLine(occasion, before: "——")])
        order.add(.speaker, [ElementLine(speaker)])
        order.add(.other, others.map { ElementLine($0) })
        order.add(.salutation, [ElementLine(salutation)])
        if !blocks.isEmpty { order.add(.body, [.body(blocks)]) }
        order.add(.attachmentNote, attachmentNote)
        order.add(.attachment, attachments.filter { !$0.isSeparate }.map { .attachment($0) })
    }

    /// The 附件说明 made from the attachments: 附件：1. 名称 (GB/T 9704, 7.3.4).
    public var attachmentNote: [ElementLine] {
        let listed = attachments.count { !$0.isUnlisted }
        var count = 0
        return attachments.map { attachment in
            if attachment.isUnlisted {
                var line = ElementLine(Text())
                line.isPlaceholder = true
                return line
            }
            count += 1
            let number = listed > 1 ? "\(count). " : ""
            return ElementLine(attachment.nameInNote, before: (count == 1 ? "附件：" : "") + number)
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
