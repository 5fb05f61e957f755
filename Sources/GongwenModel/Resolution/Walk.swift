/// Walking and rewriting a document's prose in reading order (遍历).
extension Document {
    /// Rewrites the blocks of the main text, its attachments and the passed-on text, in reading order.
    package mutating func rewriteBodies(_ rewrite: (inout [Block]) -> Void) {
        rewrite(&main.blocks)
        if var text = passedOn?.text {
            rewrite(&text.blocks)
            for index in text.attachments.indices { rewrite(&text.attachments[index].blocks) }
            passedOn?.text = text
        }
        for index in main.attachments.indices { rewrite(&main.attachments[index].blocks) }
    }

    /// Rewrites every run of prose: elements first, then the bodies, the glossary's explanations and the 版记, in reading order.
    package mutating func rewriteTexts(_ rewrite: (inout Text) -> Void) {
        rewriteHeaderTexts(rewrite)
        main.rewriteOpening(rewrite, recipients: &recipients)
        main.blocks.rewriteTexts(rewrite)
        main.rewriteAttachmentNames(rewrite)
        for index in attendance.indices { rewrite(&attendance[index].names) }
        for index in closing.signatures.indices { rewrite(&closing.signatures[index]) }
        for index in closing.signers.indices {
            rewrite(&closing.signers[index].post)
            rewrite(&closing.signers[index].name)
        }
        rewrite(&closing.issueDate)
        for index in closing.notes.indices { rewrite(&closing.notes[index]) }
        if var text = passedOn?.text {
            var none = Text()
            text.rewriteOpening(rewrite, recipients: &none)
            text.blocks.rewriteTexts(rewrite)
            text.rewriteAttachmentNames(rewrite)
            for index in text.attachments.indices { text.attachments[index].blocks.rewriteTexts(rewrite) }
            passedOn?.text = text
        }
        for index in main.attachments.indices { main.attachments[index].blocks.rewriteTexts(rewrite) }
        rewriteGlossaryTexts(rewrite)
        rewriteColophonTexts(rewrite)
    }

    private mutating func rewriteHeaderTexts(_ rewrite: (inout Text) -> Void) {
        rewrite(&header.copyNumber)
        if var organs = header.organMark?.organs {
            for index in organs.indices { rewrite(&organs[index]) }
            header.organMark?.organs = organs
        }
        rewrite(&header.documentNumber)
        for index in header.signatories.indices { rewrite(&header.signatories[index]) }
        guard var fields = newspaper else { return }
        rewrite(&fields.page)
        rewrite(&fields.issue)
        rewrite(&fields.compiledDate)
        rewrite(&fields.publishDate)
        rewrite(&fields.readCount)
        rewrite(&fields.author)
        for index in fields.others.indices { rewrite(&fields.others[index].text) }
        newspaper = fields
    }

    private mutating func rewriteGlossaryTexts(_ rewrite: (inout Text) -> Void) {
        guard var appendix = glossary else { return }
        rewrite(&appendix.title)
        for index in appendix.preface.indices { rewrite(&appendix.preface[index]) }
        for entry in appendix.entries.indices {
            for index in appendix.entries[entry].definition.indices {
                rewrite(&appendix.entries[entry].definition[index])
            }
        }
        glossary = appendix
    }

    private mutating func rewriteColophonTexts(_ rewrite: (inout Text) -> Void) {
        rewrite(&colophon.subjectWords)
        rewrite(&colophon.movedRecipients)
        rewrite(&colophon.copyRecipients)
        rewrite(&colophon.printingOrgan)
        rewrite(&colophon.printDate)
        rewrite(&colophon.printCount)
    }
}

extension MainText {
    fileprivate mutating func rewriteOpening(_ rewrite: (inout Text) -> Void, recipients: inout Text) {
        rewrite(&title)
        for index in bylines.indices { rewrite(&bylines[index]) }
        rewrite(&occasion)
        rewrite(&speaker)
        for index in others.indices { rewrite(&others[index]) }
        rewrite(&recipients)
        rewrite(&salutation)
    }

    fileprivate mutating func rewriteAttachmentNames(_ rewrite: (inout Text) -> Void) {
        for index in attachments.indices {
            rewrite(&attachments[index].noteTitle)
            rewrite(&attachments[index].title)
        }
    }
}

extension [Block] {
    /// Rewrites every run of prose of the blocks, in reading order.
    package mutating func rewriteTexts(_ rewrite: (inout Text) -> Void) {
        for index in indices { self[index].rewriteTexts(rewrite) }
    }
}

extension Block {
    package mutating func rewriteTexts(_ rewrite: (inout Text) -> Void) {
        switch self {
        case .paragraph(var paragraph):
            rewrite(&paragraph.text)
            self = .paragraph(paragraph)
        case .section(var section):
            rewrite(&section.heading)
            section.blocks.rewriteTexts(rewrite)
            self = .section(section)
        case .list(var list):
            for index in list.items.indices { rewrite(&list.items[index].text) }
            self = .list(list)
        case .table(var table):
            table.rewriteTexts(rewrite)
            self = .table(table)
        case .responsibility(var note):
            rewrite(&note.deadline)
            rewrite(&note.printed)
            self = .responsibility(note)
        case .passage(var passage):
            passage.blocks.rewriteTexts(rewrite)
            self = .passage(passage)
        case .exhibit(var exhibit):
            rewrite(&exhibit.caption)
            exhibit.table?.rewriteTexts(rewrite)
            self = .exhibit(exhibit)
        }
    }
}

extension Table {
    package mutating func rewriteTexts(_ rewrite: (inout Text) -> Void) {
        rewrite(&caption)
        for row in header.indices {
            for cell in header[row].cells.indices { rewrite(&header[row].cells[cell].text) }
        }
        for row in rows.indices {
            for cell in rows[row].cells.indices { rewrite(&rows[row].cells[cell].text) }
        }
        rewrite(&note)
    }
}

extension [Inline] {
    /// Rewrites every part, inner parts of styled text, points and passages included, in reading order.
    package mutating func rewriteParts(_ rewrite: (inout Inline) -> Void) {
        for index in indices {
            rewrite(&self[index])
            switch self[index] {
            case .styled(var styled):
                styled.inlines.rewriteParts(rewrite)
                self[index] = .styled(styled)
            case .term(var use):
                use.inlines.rewriteParts(rewrite)
                self[index] = .term(use)
            case .point(var point):
                point.inlines.rewriteParts(rewrite)
                self[index] = .point(point)
            case .passage(var passage):
                passage.inlines.rewriteParts(rewrite)
                self[index] = .passage(passage)
            case .text, .figure, .quantity, .hole, .body, .reference:
                break
            }
        }
    }
}
