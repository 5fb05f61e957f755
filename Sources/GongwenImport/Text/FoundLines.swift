import GongwenModel
import GongwenRecognition

/// Elements of lines into the places of the model (要素归位).
extension MainText {
    /// Takes an element that belongs to a titled text; false for one that does not.
    mutating func take(_ kind: ElementKind, _ lines: [FoundLine]) -> Bool {
        switch kind {
        case .title: title = lines.joined
        case .bylines: bylines += lines.map(\.text.text)
        case .occasion: occasion = lines.joined
        case .speaker: speaker = lines.joined
        case .salutation: salutation = lines.map(\.whole).joined.text
        case .attachmentNote:
            for line in lines {
                attachments.append(
                    Attachment(title: line.text.text, isSeparate: true, at: line.text.place(at: 0)))
            }
        default: return false
        }
        return true
    }

    /// Takes lines that are none of the elements.
    mutating func add(others lines: [FoundLine]) {
        others += lines.map { $0.whole.text }
        asPrinted.append(
            PrintedElement(slot: .lines(.other), lines: lines.map { _ in PrintedAffixes(before: "", after: "") }))
    }

    /// Takes an attachment's page: the text of one that the 附件说明 has named, or one that nothing named.
    mutating func addAttachment(label: TracedText, title: TracedText, blocks: [Block]) {
        let printed = title.text
        let index: Int
        if let named = placeInNote(label: label, title: printed.plain) {
            index = named
            let name = attachments[index].title
            if name.plain != printed.plain { attachments[index].noteTitle = name }
        } else {
            attachments.append(Attachment(isUnlisted: true))
            index = attachments.count - 1
        }
        attachments[index].title = printed
        attachments[index].isSeparate = false
        attachments[index].blocks = blocks
        attachments[index].printedLabel = label.string
        attachments[index].place = label.place(at: 0)
        asPrinted.append(PrintedElement(slot: .attachment))
    }

    /// Which attachment of the 附件说明 a page is: by its title, by the number in its label, or the next one.
    ///
    /// Pages stand in the order of the note, so those before the last page are none.
    private func placeInNote(label: TracedText, title: String) -> Int? {
        let next = (attachments.lastIndex { !$0.isSeparate } ?? -1) + 1
        let open = attachments.indices[next...]
        if let same = open.first(where: { attachments[$0].title.plain == title }) { return same }
        if let number = label.attachmentNumber { return open.contains(number - 1) ? number - 1 : nil }
        return open.first
    }
}

extension TracedText {
    /// The number in a label: 2 in 附件2, 附件二：, 附件2-1; nil without one.
    fileprivate var attachmentNumber: Int? {
        let digits = scalars.drop { $0.arabicDigit == nil && !ChineseNumeral.holds($0) }
        let arabic = digits.prefix { $0.arabicDigit != nil }.compactMap(\.arabicDigit)
        let number =
            arabic.isEmpty
            ? ChineseNumeral.number(digits.prefix { ChineseNumeral.holds($0) })
            : arabic.reduce(0) { min($0 * 10 + $1, 1000) }
        return number.flatMap { $0 > 999 ? nil : $0 }
    }
}

extension Unicode.Scalar {
    /// The value of a digit, half-width or full-width; nil for other characters.
    fileprivate var arabicDigit: Int? {
        switch value {
        case 0x30...0x39: Int(value - 0x30)
        case 0xFF10...0xFF19: Int(value - 0xFF10)
        default: nil
        }
    }
}

extension Document {
    /// Takes an element of the document itself; false for one that cannot be kept as that element.
    mutating func take(_ kind: ElementKind, _ lines: [FoundLine]) -> Bool {
        switch kind {
        case .copyNumber: header.copyNumber = lines.joined
        case .security:
            guard let mark = SecurityMark(printed: lines.joined) else { return false }
            header.security = mark
        case .urgency:
            guard let urgency = Urgency.allCases.first(where: { $0.printed == lines.joined.plain }) else {
                return false
            }
            header.urgency = urgency
        case .organMark: header.organMark = OrganMark(organs: lines.map(\.text.text), suffix: lines.last?.after ?? "")
        case .documentNumber: header.documentNumber = lines.joined
        case .signatories: header.signatories += lines.map(\.text.text)
        case .newspaperPage:
            var fields = newspaper ?? NewspaperFields()
            fields.page = lines.text(0)
            fields.issue = lines.text(1)
            fields.compiledDate = lines.text(2)
            newspaper = fields
        case .recipients: recipients = lines.joined
        case .attendance: attendance += lines.map { AttendanceList(label: $0.label, names: $0.text.text) }
        case .signatures: closing.signatures += lines.map(\.text.text)
        case .signers: closing.signers += lines.map { Signer(post: Text($0.before), name: $0.text.text) }
        case .issueDate: closing.issueDate = lines.joined
        case .notes: closing.notes += lines.map(\.text.text)
        case .subjectWords: colophon.subjectWords = lines.joined
        case .movedRecipients: colophon.movedRecipients = lines.joined
        case .copyRecipients: colophon.copyRecipients = lines.joined
        case .printingOrgan: colophon.printingOrgan = lines.joined
        case .printDate: colophon.printDate = lines.joined
        case .printCount: colophon.printCount = lines.joined
        case .title, .bylines, .occasion, .speaker, .salutation, .attachmentNote, .other, .newspaperArticle:
            return false
        }
        return true
    }

    /// Takes fields of an article and says how they are printed; those printed in another order than the model's (刊发日期,
    /// 阅读次数, 作者) are among its other fields.
    ///
    /// - Parameter above: what is printed above them.
    mutating func takeArticle(_ lines: [FoundLine], below above: [PrintedElement]) -> PrintedElement {
        let printed = above.reduce(0) { $0 + ($1.slot == .lines(.newspaperArticle) ? $1.lines.count : 0) }
        guard var fields = newspaper, printed > 0 else {
            var fields = newspaper ?? NewspaperFields()
            fields.publishDate = lines.text(0)
            fields.readCount = lines.text(1)
            fields.author = lines.text(2)
            fields.others = lines.dropFirst(3).map(\.labelled)
            newspaper = fields
            return PrintedElement(slot: .lines(.newspaperArticle), lines: lines.affixes(of: .newspaperArticle))
        }
        let lines = lines.filter { !$0.whole.isEmpty }
        fields.others += lines.map(\.labelled)
        newspaper = fields
        let absent = Array(repeating: PrintedAffixes(), count: max(0, 3 - printed))
        return PrintedElement(
            slot: .lines(.newspaperArticle), lines: absent + lines.affixes(of: .newspaperArticle))
    }
}

extension FoundLine {
    /// The line with the words round it.
    var whole: TracedText {
        let place = text.place(at: 0)
        var whole = TracedText(before, at: place)
        whole.append(text)
        whole.append(TracedText(after, at: text.place(at: text.count)))
        return whole
    }

    /// A field of a paper that has no place of its own.
    fileprivate var labelled: LabelledText { LabelledText(label: label, text: text.text) }

    /// The words before it without their colon: 出席.
    var label: String {
        var label = before
        while let last = label.unicodeScalars.last, last == "：" || last == ":" { label.unicodeScalars.removeLast() }
        return label
    }
}

extension [TracedText] {
    /// All as one text.
    var joined: TracedText { reduce(into: TracedText()) { $0.append($1) } }
}

extension [FoundLine] {
    /// All lines as one text.
    var joined: Text { map(\.text).joined.text }

    /// The words printed round each line; those that the model keeps as part of the text itself are none.
    func affixes(of kind: ElementKind) -> [PrintedAffixes] {
        if kind == .salutation { return [] }
        return map { PrintedAffixes(before: $0.before, after: $0.after) }
    }

    /// A line's text; empty where there are fewer.
    func text(_ index: Int) -> Text { indices.contains(index) ? self[index].text.text : Text() }
}

extension SecurityMark {
    /// Reads 机密★1年; nil for anything else.
    init?(printed text: Text) {
        let plain = text.plain
        guard let level = Level.allCases.first(where: { plain.hasPrefix($0.printed) }) else { return nil }
        var rest = plain.unicodeScalars.dropFirst(level.printed.unicodeScalars.count)
        if rest.first == "★" { rest.removeFirst() } else if !rest.isEmpty { return nil }
        self.init(level: level, period: String(rest), at: text.place)
    }
}
