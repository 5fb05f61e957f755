import GongwenModel

/// The function that says a document's elements: that of its form where it takes them all, `格式要素(格式: …)` where it does not.
struct ElementForm {
    private let form: DocumentForm
    /// Whether the form's own function says everything.
    let isOwn: Bool

    init(_ document: Document) {
        form = document.form
        isOwn = ElementForm.own(document)
    }

    /// The function's name.
    var name: String { isOwn ? "格式要素." + form.word : "格式要素" }

    /// Whether the organ mark is a single text, not an array.
    var takesOneOrgan: Bool { isOwn && [.letter, .order, .minutes].contains(form) }

    /// Whether those present are arguments of their own (出席, 请假, 列席), not one table.
    var namesAttendance: Bool { isOwn && form == .minutes }

    /// The arguments that the function does not go without, as they are written when empty.
    var requiredLabels: [String: String] {
        guard isOwn else { return [:] }
        switch form {
        case .document, .letter, .report, .newspaper: return ["标题": "\"\""]
        case .order: return ["令号": "\"\"", "签发人签名": "[]"]
        case .minutes: return [:]
        }
    }

    /// The labels in the order the function takes them; an order calls its number 令号.
    var labels: [String] {
        guard isOwn else {
            return """
                格式 稿次 份号 密级 紧急程度 发文机关标志 标志后缀 发文字号 签发人 行文方向 版面 标题 题下署名 会议 报告人 其他文字 主送机关 称谓 \
                与会 署名 用印 签发人签名 成文日期 附注 抄送机关 版记主送 印发机关 印发日期 印数 主题词 公开属性 来源
                """.words
        }
        switch form {
        case .document:
            return """
                稿次 份号 密级 紧急程度 发文机关标志 标志后缀 发文字号 签发人 行文方向 标题 主送机关 署名 用印 签发人签名 成文日期 附注 \
                抄送机关 版记主送 印发机关 印发日期 印数 主题词 公开属性 来源
                """.words
        case .letter:
            return "稿次 份号 密级 紧急程度 发文机关标志 发文字号 标题 主送机关 署名 用印 成文日期 附注 抄送机关 公开属性 来源".words
        case .order: return "稿次 发文机关标志 标志后缀 令号 签发人签名 成文日期 附注 抄送机关 印发机关 印发日期 公开属性 来源".words
        case .minutes:
            return "稿次 发文机关标志 标志后缀 发文字号 标题 出席 请假 列席 成文日期 附注 抄送机关 印发机关 印发日期 公开属性 来源".words
        case .report: return "稿次 标题 会议 报告人 题下署名 称谓 公开属性 来源".words
        case .newspaper: return "稿次 标题 版面 题下署名 公开属性 来源".words
        }
    }

    /// Whether the form's own function gives back the document's elements: nothing lost, nothing added.
    private static func own(_ document: Document) -> Bool {
        let mark = document.header.organMark
        let main = document.main
        var rest = document
        // What remains after the form has taken its own must be what the form gives by itself.
        rest.main = MainText(
            title: Text(), bylines: main.bylines, occasion: main.occasion, speaker: main.speaker, others: main.others,
            salutation: main.salutation)
        var usual = Document()
        switch document.form {
        case .document:
            rest.header = Header()
            rest.recipients = Text()
            rest.closing = Closing()
            rest.colophon = Colophon()
            usual.direction = document.direction
        case .letter:
            guard mark?.organs.count == 1, mark?.joined != nil else { return false }
            rest.header = Header(signatories: document.header.signatories)
            rest.recipients = Text()
            rest.closing = Closing(signers: document.closing.signers)
            rest.colophon.copyRecipients = Text()
            usual.direction = .level
        case .order:
            guard mark?.organs.count == 1, main.title.isEmpty, document.closing.seal == .signatureStamp else {
                return false
            }
            rest.header.organMark = nil
            rest.header.documentNumber = Text()
            rest.closing = Closing(signatures: document.closing.signatures)
            rest.takePrinting()
        case .minutes:
            let labels = document.attendance.map(\.label)
            guard mark?.organs.count == 1, labels == ["出席", "请假", "列席"].filter(labels.contains),
                document.attendance.allSatisfy({ !$0.names.isEmpty })
            else { return false }
            rest.header.organMark = nil
            rest.header.documentNumber = Text()
            rest.attendance = []
            rest.closing.issueDate = Text()
            rest.closing.notes = []
            rest.takePrinting()
        case .report: rest.main = MainText(others: main.others)
        case .newspaper:
            guard document.newspaper != nil else { return false }
            rest.newspaper = nil
            rest.main.bylines = []
        }
        return rest.header == usual.header && rest.newspaper == nil && rest.recipients.isEmpty
            && rest.main == usual.main && rest.closing == usual.closing && rest.attendance.isEmpty
            && rest.colophon == usual.colophon && rest.direction == usual.direction
    }
}

extension Document {
    /// Takes away the fields of the 版记 that orders and minutes have.
    fileprivate mutating func takePrinting() {
        colophon.copyRecipients = Text()
        colophon.printingOrgan = Text()
        colophon.printDate = Text()
    }
}

extension OrganMark {
    /// The organs with the suffix 文件 after the last one, as the DSL parts it; nil where it would not find this mark again.
    var joined: [Text]? {
        guard let last = organs.last else { return nil }
        guard last.inlines.count == 1, case .text(let name, _) = last.inlines[0] else {
            return suffix.isEmpty ? organs : nil
        }
        if suffix.isEmpty { return name.hasSuffix("文件") && name != "文件" ? nil : organs }
        // A character that joins the next one would be cut off with the suffix.
        guard suffix == "文件", (name + suffix).count == name.count + 2 else { return nil }
        return organs.dropLast() + [Text(name + suffix)]
    }
}

extension String {
    fileprivate var words: [String] { split(separator: " ").map(String.init) }
}
