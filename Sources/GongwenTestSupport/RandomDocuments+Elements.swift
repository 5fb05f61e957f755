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
            occasion: maybe { $0.text() }, speaker: maybe { $0.text() }, salutation: maybe { $0.text() },
            blocks: source.chance(8) ? [] : blocks(), attachments: attachments())
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
                number: count > 1 ? String(index + 1) : "", identifier: identifier, anchor: anchor)
        }
    }
}
