import GongwenModel

/// Titled texts: what a notice passes on, and attachments.
extension DocBookWriter {
    /// Writes a text passed on (转发、印发的文本) as a section with a title of its own.
    mutating func write(_ passedOn: PassedOnText, into content: inout DocBookContent) {
        let text = passedOn.text
        let outer = linesOfNote
        defer { linesOfNote = outer }
        let arrangement = arrange(text.elements, endsWithAttachments: false)
        var facts = DocBookFacts("manner", passedOn.manner.rawValue)
        facts.add(text.asPrinted)
        if arrangement.moved != nil { facts.add("moved", "yes") }
        beginPart(in: &content)
        open("section", role: "passed-on", id: passedOn.anchor, facts: facts, at: passedOn.place)
        breakLine()
        reportSeparate(text.attachments)
        writeInfo(arrangement.info, of: nil, text, at: text.title.place)
        let body = units(of: text.blocks)
        let attached = text.attachments.count { !$0.isSeparate }
        var inner = DocBookContent(sectionsToCome: body.count { $0.isSection } + attached)
        sectionLevel = 0
        for element in arrangement.main {
            switch element {
            case .lines(let kind, let lines): mainLines(kind, lines, of: nil, text, into: &inner)
            case .body: write(body, into: &inner)
            case .attachment(let attachment):
                beginPart(in: &inner)
                write(attachment, as: "section")
            case .passedOn, .glossary: break  // A text passed on has neither.
            }
        }
        inner.end(&self)
        if inner.isEmpty { report(.docBookEmptyPassedOnText(text.title.plain, at: passedOn.place)) }
        closeBlock()
    }

    /// Writes a line of 附件说明; what it calls the attachment is the author's here, and mostly said again above it.
    mutating func attachmentNote(
        _ line: ElementLine, of text: MainText, as name: StaticString, in context: ProseContext = .prose
    ) {
        let attachment = text.attachments[line.index]
        var facts = DocBookFacts()
        if attachment.isSeparate {
            facts = self.facts(of: attachment)
            facts.add("separate", "yes")
        }
        if !attachment.noteTitle.isEmpty {
            facts.add("title", attachment.isSeparate ? markup(of: attachment.title) : "")
        }
        if linesOfNote < text.attachments.count { facts.add("at", String(line.index + 1)) }
        leaf(
            name, role: ElementKind.attachmentNote.rawValue, id: attachment.isSeparate ? attachment.anchor : "",
            facts: facts, at: line.text.place
        ) { $0.line(line, in: context) }
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
            writer.inlines(attachment.title.inlines, in: attachment.isTitledByNote ? .echo : .prose)
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
        facts.add("label", ifPresent: attachment.printedLabel)
        facts.add("id", ifPresent: attachment.identifier)
        if attachment.isUnlisted { facts.add("unlisted", "yes") }
        return facts
    }
}

extension Attachment {
    /// Whether a line of 附件说明 says its title before its own does.
    fileprivate var isTitledByNote: Bool { noteTitle.isEmpty && !isUnlisted }
}
