import GongwenModel

extension DocBookWriter {
    /// Writes the whole document.
    mutating func write(_ document: Document) {
        xml.verbatim("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        open("article", at: .none)
        rootAttributes()
        attribute("role", document.form.rawValue, at: .none)
        attribute("status", document.stage.rawValue, at: .none)
        attribute("remap", facts(of: document).encoded, at: .none)
        breakLine()
        reportSeparate(document.main.attachments)
        let elements = document.elements
        writeInfo(elements, of: document)
        writeMain(elements, of: document)
        writeColophon(elements)
        closeBlock()
    }

    private func facts(of document: Document) -> DocBookFacts {
        var facts = DocBookFacts("direction", document.direction.rawValue)
        facts.add("publicity", ifPresent: document.publicity?.rawValue ?? "")
        facts.add("origin", document.origin.rawValue)
        facts.add("seal", document.closing.seal.rawValue)
        facts.add("numbering", list: document.numbering.levels.map { $0.style.rawValue + ($0.runsOn ? "+" : "") })
        facts.add("edition", ifPresent: document.edition)
        if document.newspaper == NewspaperFields() { facts.add("newspaper", "yes") }
        return facts
    }

    // MARK: What stands before the body

    /// Writes 版头, title and what stands below the title.
    private mutating func writeInfo(_ elements: [Element], of document: Document) {
        open("info", at: .none)
        breakLine()
        var hasTitle = false
        for case .lines(let kind, let lines) in elements where kind.docBookSeat == .info {
            if kind.standsBelowTitle && !hasTitle {
                emptyTitle(at: .none)
                hasTitle = true
            }
            writeInfo(kind, lines, of: document)
            if kind == .title { hasTitle = true }
            mayTakeSubtitle = kind == .title
        }
        if !hasTitle { emptyTitle(at: .none) }
        closeBlock()
    }

    /// Writes the title that DocBook wants of a text that has none.
    mutating func emptyTitle(at place: Place) {
        leaf("title", at: place) { _ in }
        mayTakeSubtitle = true
    }

    private mutating func writeInfo(_ kind: ElementKind, _ lines: [ElementLine], of document: Document) {
        switch kind {
        case .security: security(lines, document.header.security)
        case .urgency:
            for line in lines {
                field(
                    "releaseinfo", line, role: kind.rawValue,
                    facts: DocBookFacts("level", document.header.urgency?.rawValue ?? ""))
            }
        case .newspaperPage: newspaperPage(document.newspaper)
        case .newspaperArticle: newspaperArticle(lines, document.newspaper)
        default: titleLines(kind, lines)
        }
    }

    /// Writes those elements above and below the title that need no more than their lines.
    mutating func titleLines(_ kind: ElementKind, _ lines: [ElementLine]) {
        for line in lines {
            switch kind {
            case .title: leaf("title", at: line.text.place) { $0.inlines(line.text.inlines) }
            case .occasion where mayTakeSubtitle:
                leaf("subtitle", role: kind.rawValue, at: line.text.place) { $0.line(line, in: .prose) }
            case .documentNumber:
                open("biblioid", role: kind.rawValue, at: line.text.place)
                attribute("class", "pubsnumber", at: line.text.place)
                self.line(line, in: .field)
                closeBlock()
            case .organMark: field("orgname", line, role: kind.rawValue)
            case .signatories:
                open("othercredit", role: kind.rawValue, at: line.text.place)
                breakLine()
                field("personname", line, role: "")
                closeBlock()
            case .speaker:
                open("author", role: kind.rawValue, at: line.text.place)
                breakLine()
                field("personname", line, role: "")
                closeBlock()
            default: field("releaseinfo", line, role: kind.rawValue)
            }
        }
    }

    private mutating func security(_ lines: [ElementLine], _ mark: SecurityMark?) {
        guard let mark else { return }
        var facts = DocBookFacts("level", mark.level.rawValue)
        facts.add("period", ifPresent: mark.period)
        for line in lines { field("releaseinfo", line, role: ElementKind.security.rawValue, facts: facts) }
    }

    /// Writes page, issue and date of compilation; 编印 is printed after the date.
    private mutating func newspaperPage(_ fields: NewspaperFields?) {
        guard let fields else { return }
        let parts = [
            ("page", fields.page, ""), ("issue", fields.issue, ""), ("compiledDate", fields.compiledDate, "编印"),
        ]
        for (role, text, after) in parts where !text.isEmpty {
            field("releaseinfo", ElementLine(text, after: after), role: role)
        }
    }

    /// Writes 刊发日期, 阅读次数 and 作者, those there are, then the paper's other fields.
    private mutating func newspaperArticle(_ lines: [ElementLine], _ fields: NewspaperFields?) {
        guard let fields else { return }
        var roles: [String] = []
        if !fields.publishDate.isEmpty { roles.append("publishDate") }
        if !fields.readCount.isEmpty { roles.append("readCount") }
        if !fields.author.isEmpty { roles.append("author") }
        for (index, line) in lines.enumerated() {
            field("releaseinfo", line, role: index < roles.count ? roles[index] : "other")
        }
    }

    /// Writes a line into a short element.
    private mutating func field(
        _ name: StaticString, _ line: ElementLine, role: String, facts: DocBookFacts = DocBookFacts()
    ) {
        leaf(name, role: role, facts: facts, at: line.text.place) { $0.line(line, in: .field) }
    }

    /// Writes a line with what the standard prints round it.
    mutating func line(_ line: ElementLine, in context: ProseContext) {
        label(line.before, at: line.text.place)
        inlines(line.text.inlines, in: context)
        label(line.after, at: line.text.place)
    }

    // MARK: The body and what follows it

    private mutating func writeMain(_ elements: [Element], of document: Document) {
        let body = units(of: document.main.blocks)
        let passedOn = document.passedOn == nil ? 0 : 1
        var content = DocBookContent(sectionsToCome: body.count { $0.isSection } + passedOn)
        var hasEnded = false
        for element in elements {
            switch element {
            case .lines(let kind, let lines):
                if kind.docBookSeat == .main { mainLines(kind, lines, of: document, into: &content) }
            case .body: write(body, into: &content)
            case .passedOn(let text): write(text, into: &content)
            case .attachment(let attachment):
                if !hasEnded { endMain(&content) }
                hasEnded = true
                write(attachment, as: "appendix")
            case .glossary(let glossary):
                if !hasEnded { endMain(&content) }
                hasEnded = true
                write(glossary)
            }
        }
        if !hasEnded { endMain(&content) }
    }

    /// Ends the part of an article that must hold something, even if the document prints nothing there.
    private mutating func endMain(_ content: inout DocBookContent) {
        if content.isEmpty { leaf("para", role: "filler", at: .none) { _ in } }
        content.end(&self)
    }

    private mutating func mainLines(
        _ kind: ElementKind, _ lines: [ElementLine], of document: Document, into content: inout DocBookContent
    ) {
        switch kind {
        case .attachmentNote: attachmentNote(lines, of: document.main, into: &content)
        case .signers: signers(document.closing.signers, lines, into: &content)
        default:
            for line in lines { paragraph(line, role: kind.rawValue, into: &content) }
        }
    }

    /// Writes a line as a paragraph of its own.
    mutating func paragraph(
        _ line: ElementLine, role: String, id: String = "", facts: DocBookFacts = DocBookFacts(),
        into content: inout DocBookContent
    ) {
        beginLine(in: &content, at: line.text.place)
        leaf("para", role: role, id: id, facts: facts, at: line.text.place) { $0.line(line, in: .prose) }
    }

    /// Writes posts and names of those who sign; the post keeps its own markup.
    private mutating func signers(_ signers: [Signer], _ lines: [ElementLine], into content: inout DocBookContent) {
        for (signer, line) in zip(signers.filter { !$0.name.isEmpty }, lines) {
            beginLine(in: &content, at: line.text.place)
            let gap = String(line.before.unicodeScalars.dropFirst(signer.post.plain.unicodeScalars.count))
            leaf("para", role: ElementKind.signers.rawValue, at: line.text.place) { writer in
                writer.open("phrase", role: "post", at: signer.post.place)
                writer.inlines(signer.post.inlines)
                writer.close()
                writer.line(ElementLine(line.text, before: gap, after: line.after), in: .prose)
            }
        }
    }

    private mutating func writeColophon(_ elements: [Element]) {
        var isOpen = false
        for case .lines(let kind, let lines) in elements where kind.docBookSeat == .colophon {
            if !isOpen {
                open("colophon", at: lines.first?.text.place ?? .none)
                breakLine()
                isOpen = true
            }
            for line in lines {
                leaf("para", role: kind.rawValue, at: line.text.place) { $0.line(line, in: .prose) }
            }
        }
        if isOpen { closeBlock() }
    }
}

/// Where an element of lines stands in an article.
enum DocBookSeat {
    case info, main, colophon
}

extension ElementKind {
    var docBookSeat: DocBookSeat {
        switch self {
        case .copyNumber, .security, .urgency, .organMark, .documentNumber, .signatories, .newspaperPage, .title,
            .newspaperArticle, .bylines, .occasion, .speaker:
            .info
        case .recipients, .salutation, .attachmentNote, .attendance, .signatures, .signers, .issueDate, .notes:
            .main
        case .subjectWords, .movedRecipients, .copyRecipients, .printingOrgan, .printDate, .printCount:
            .colophon
        }
    }

    /// Whether it comes after the title, which DocBook wants written before its subtitle.
    fileprivate var standsBelowTitle: Bool {
        switch self {
        case .newspaperArticle, .bylines, .occasion, .speaker: true
        default: false
        }
    }
}
