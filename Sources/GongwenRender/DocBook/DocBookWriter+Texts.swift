import GongwenModel

/// Titled texts: what a notice passes on, and attachments.
extension DocBookWriter {
    /// Writes a text passed on (转发、印发的文本) as a section with a title of its own.
    mutating func write(_ passedOn: PassedOnText, into outer: inout DocBookContent) {
        let text = passedOn.text
        beginPart(in: &outer)
        open(
            "section", role: "passed-on", id: passedOn.anchor, facts: DocBookFacts("manner", passedOn.manner.rawValue),
            at: passedOn.place)
        breakLine()
        reportSeparate(text.attachments)
        let elements = text.elements
        open("info", at: text.title.place)
        breakLine()
        if text.title.isEmpty { emptyTitle(at: passedOn.place) }
        for case .lines(let kind, let lines) in elements where kind.docBookSeat == .info {
            titleLines(kind, lines)
            mayTakeSubtitle = kind == .title
        }
        closeBlock()
        let body = units(of: text.blocks)
        let attached = text.attachments.count { !$0.isSeparate }
        var content = DocBookContent(sectionsToCome: body.count { $0.isSection } + attached)
        sectionLevel = 0
        for element in elements {
            switch element {
            case .lines(.attachmentNote, let lines): attachmentNote(lines, of: text, into: &content)
            case .lines(let kind, let lines):
                guard kind.docBookSeat == .main else { continue }
                for line in lines { paragraph(line, role: kind.rawValue, into: &content) }
            case .body: write(body, into: &content)
            case .attachment(let attachment):
                beginPart(in: &content)
                write(attachment, as: "section")
            case .passedOn, .glossary: break  // A text passed on has neither.
            }
        }
        content.end(&self)
        if content.isEmpty { report(.docBookEmptyPassedOnText(text.title.plain, at: passedOn.place)) }
        closeBlock()
    }

    /// Writes 附件说明; an attachment's title is the author's here, and said again above the attachment.
    mutating func attachmentNote(_ lines: [ElementLine], of text: MainText, into content: inout DocBookContent) {
        let all = text.attachments
        let named = lines.count == all.count ? Array(all.indices) : all.indices.filter { !all[$0].title.isEmpty }
        for (index, line) in zip(named, lines) {
            let attachment = all[index]
            var facts = DocBookFacts()
            if attachment.isSeparate {
                facts = self.facts(of: attachment)
                facts.add("separate", "yes")
            }
            if named.count < all.count { facts.add("at", String(index + 1)) }
            paragraph(
                line, role: ElementKind.attachmentNote.rawValue, id: attachment.isSeparate ? attachment.anchor : "",
                facts: facts, into: &content)
        }
    }

    /// Reports what is lost of attachments held elsewhere: their texts, and those that no line of 附件说明 names.
    mutating func reportSeparate(_ attachments: [Attachment]) {
        for attachment in attachments where attachment.isSeparate {
            if attachment.title.isEmpty || !attachment.blocks.isEmpty {
                report(.docBookSeparateAttachment(attachment.title.plain, at: attachment.place))
            }
        }
    }

    /// Writes an attachment (附件) with its label and title.
    mutating func write(_ attachment: Attachment, as name: StaticString) {
        open(name, role: "attachment", id: attachment.anchor, facts: facts(of: attachment), at: attachment.place)
        breakLine()
        leaf("title", at: attachment.title.place) { writer in
            // The two stand on lines of their own in print; here a blank keeps them apart.
            writer.label(attachment.label + " ", at: attachment.place)
            writer.inlines(attachment.title.inlines, in: .echo)
        }
        sectionLevel = 0
        let body = units(of: attachment.blocks)
        if body.isEmpty {
            report(.docBookEmptyAttachment(attachment.label + attachment.title.plain, at: attachment.place))
        }
        var content = DocBookContent(sectionsToCome: body.count { $0.isSection })
        write(body, into: &content)
        content.end(&self)
        closeBlock()
    }

    private func facts(of attachment: Attachment) -> DocBookFacts {
        var facts = DocBookFacts()
        facts.add("number", ifPresent: attachment.number)
        facts.add("id", ifPresent: attachment.identifier)
        return facts
    }
}
