import GongwenModel

/// The elements round and above the body.
extension RandomDocuments {
    mutating func header() -> Header {
        Header(
            copyNumber: source.chance(4) ? "000012" : Text(),
            security: source.chance(4)
                ? SecurityMark(level: source.pick(SecurityMark.Level.allCases), period: source.pick(["", "1年"])) : nil,
            urgency: source.chance(4) ? source.pick(Urgency.allCases) : nil,
            organMark: source.chance(2)
                ? OrganMark(organs: some(2) { $0.text() }, suffix: source.pick(["", "文件", "令"])) : nil,
            documentNumber: maybe { _ in "青政办发〔2026〕7号" }, signatories: several(2) { $0.text() })
    }

    mutating func newspaper() -> NewspaperFields {
        if source.chance(4) { return NewspaperFields() }
        return NewspaperFields(
            page: maybe { $0.text() }, issue: maybe { $0.text() }, compiledDate: maybe { $0.text() },
            publishDate: maybe { $0.text() }, readCount: maybe { $0.text() }, author: maybe { $0.text() },
            others: several(2) { LabelledText(label: $0.source.pick(["准印证号", "印数"]), text: $0.text()) })
    }

    mutating func closing() -> Closing {
        Closing(
            seal: source.pick(Closing.Seal.allCases), signatures: several(2) { $0.text() },
            signers: several(2) { Signer(post: $0.maybe { $0.text() }, name: $0.text()) },
            issueDate: maybe { $0.text() }, notes: several(2) { $0.text() })
    }

    mutating func colophon() -> Colophon {
        Colophon(
            subjectWords: maybe { $0.text() }, movedRecipients: maybe { $0.text() },
            copyRecipients: maybe { $0.text() }, printingOrgan: maybe { $0.text() }, printDate: maybe { $0.text() },
            printCount: maybe { $0.text() })
    }

    mutating func passedOnText() -> PassedOnText {
        var text = mainText()
        if text.blocks.isEmpty { text.blocks = [.paragraph(Paragraph(self.text()))] }
        return PassedOnText(manner: source.pick(PassedOnText.Manner.allCases), text: text, anchor: anchor("p"))
    }

    mutating func mainText() -> MainText {
        MainText(
            title: source.chance(8) ? Text() : text(), bylines: several(2) { $0.text() },
            occasion: maybe { $0.text() }, speaker: maybe { $0.text() }, others: several(2) { $0.text() },
            salutation: maybe { $0.text() }, blocks: source.chance(8) ? [] : blocks(), attachments: attachments(),
            asPrinted: source.chance(2) ? printedElements() : [])
    }

    /// Parts in another order and other words than the standard's; each keeps its zone, so that every form can have it:
    /// 版头, what stands above the body, what stands below it, attachments, 版记.
    private mutating func printedElements() -> [PrintedElement] {
        let body = ElementSlot.allCases.firstIndex(of: .body) ?? 0
        let above = ElementSlot.allCases[..<body].shuffled(using: &source)
        let below = ElementSlot.allCases[(body + 1)...]
        let closing = below.prefix { $0 != .attachment }.shuffled(using: &source)
        let back = below.drop { $0 != .attachment }.shuffled(using: &source)
        var entries = (above + [.body] + closing + back).compactMap { slot -> PrintedElement? in
            source.chance(3) ? nil : PrintedElement(slot: slot, lines: source.chance(3) ? some(3) { $0.affixes() } : [])
        }
        // A part in two places, its second lines further down.
        if let index = entries.firstIndex(where: { $0.slot == .lines(.other) }) {
            entries.insert(PrintedElement(slot: .lines(.other)), at: index + source.below(entries.count - index) + 1)
        }
        return entries
    }

    private mutating func affixes() -> PrintedAffixes {
        PrintedAffixes(
            before: source.pick(["", "来源：", "抄报: ", "%20", "（"]), after: source.pick(["", "）", "，", " 文件"]))
    }

    private mutating func attachments() -> [Attachment] {
        let count = source.below(4)
        return (0..<count).map { index in
            let isSeparate = source.chance(4)
            let anchor = anchor("f")
            let identifier = source.chance(2) ? "附件标识\(anchor)" : ""
            if !identifier.isEmpty { targets.append((identifier, anchor)) }
            return Attachment(
                title: text(), blocks: isSeparate ? [] : blocks(), isSeparate: isSeparate,
                isUnlisted: !isSeparate && source.chance(4),
                number: count > 1 ? String(index + 1) : "",
                printedLabel: source.chance(4) ? source.pick(["附：", "附件一"]) : "",
                noteTitle: source.chance(4) ? text() : Text(), identifier: identifier, anchor: anchor)
        }
    }
}
