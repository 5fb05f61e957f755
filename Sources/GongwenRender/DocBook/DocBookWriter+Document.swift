import GongwenModel

extension DocBookWriter {
    /// Writes the whole document.
    mutating func write(_ document: Document) {
        xml.verbatim("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        open("article", at: .none)
        rootAttributes()
        attribute("role", document.form.rawValue, at: .none)
        attribute("status", document.stage.rawValue, at: .none)
        let arrangement = arrange(document.elements, endsWithAttachments: true)
        var facts = facts(of: document)
        if arrangement.moved != nil { facts.add("moved", "yes") }
        write(facts, at: .none)
        breakLine()
        reportSeparate(document.main.attachments)
        writeInfo(arrangement.info, of: document, document.main, at: .none)
        writeMain(arrangement.main, of: document)
        writeBack(arrangement.back, of: document)
        closeBlock()
    }

    private func facts(of document: Document) -> DocBookFacts {
        var facts = DocBookFacts("direction", document.direction.rawValue)
        facts.add("publicity", ifPresent: document.publicity?.rawValue ?? "")
        facts.add("origin", document.origin.rawValue)
        facts.add("seal", document.closing.seal.rawValue)
        facts.add("numbering", list: document.numbering.levels.map { $0.style.rawValue + ($0.runsOn ? "+" : "") })
        facts.add("edition", ifPresent: document.edition)
        facts.add(document.main.asPrinted)
        if document.newspaper == NewspaperFields() { facts.add("newspaper", "yes") }
        return facts
    }

    /// Parts in the order that DocBook can have, and a finding where that is another one.
    mutating func arrange(_ elements: [Element], endsWithAttachments: Bool) -> DocBookArrangement {
        let arrangement = DocBookArrangement(elements, endsWithAttachments: endsWithAttachments)
        if let moved = arrangement.moved?.docBookName { report(.docBookOrder(moved.name, at: moved.place)) }
        linesOfNote = elements.reduce(0) { sum, element in
            if case .lines(.attachmentNote, let lines) = element { sum + lines.count } else { sum }
        }
        return arrangement
    }

    // MARK: What stands before the body

    /// Writes what stands above the body, with the title that DocBook wants.
    mutating func writeInfo(_ elements: [Element], of document: Document?, _ main: MainText, at place: Place) {
        open("info", at: place)
        breakLine()
        let lines = elements.compactMap { element -> (ElementKind, [ElementLine])? in
            if case .lines(let kind, let lines) = element { (kind, lines) } else { nil }
        }
        var needsTitle = !lines.contains { $0.0 == .title }
        for (kind, lines) in lines {
            if needsTitle && kind.standsBelowTitle {
                emptyTitle(at: .none)
                needsTitle = false
            }
            if kind == .attachmentNote {
                for line in lines { attachmentNote(line, of: main, as: "releaseinfo", in: .field) }
            } else {
                infoLines(kind, lines, of: document)
            }
            mayTakeSubtitle = kind == .title
        }
        if needsTitle { emptyTitle(at: place) }
        mayTakeSubtitle = false
        closeBlock()
    }

    /// Writes the title that DocBook wants of a text that has none.
    private mutating func emptyTitle(at place: Place) {
        leaf("title", at: place) { _ in }
        mayTakeSubtitle = true
    }

    // MARK: The body and what follows it

    private mutating func writeMain(_ elements: [Element], of document: Document) {
        let body = units(of: document.main.blocks)
        let passedOn = document.passedOn == nil ? 0 : 1
        var content = DocBookContent(sectionsToCome: body.count { $0.isSection } + passedOn)
        for element in elements {
            switch element {
            case .lines(let kind, let lines): mainLines(kind, lines, of: document, document.main, into: &content)
            case .body: write(body, into: &content)
            case .passedOn(let text): write(text, into: &content)
            case .attachment, .glossary: break  // Among what stands behind.
            }
        }
        // An article must hold something, even if the document prints nothing there.
        if content.isEmpty { leaf("para", role: "filler", at: .none) { _ in } }
        content.end(&self)
    }

    /// Writes lines as paragraphs of a body.
    mutating func mainLines(
        _ kind: ElementKind, _ lines: [ElementLine], of document: Document?, _ main: MainText,
        into content: inout DocBookContent
    ) {
        if kind == .attachmentNote {
            for line in lines {
                beginLine(in: &content, at: line.text.place)
                attachmentNote(line, of: main, as: "para")
            }
            return
        }
        var inner = content
        paragraphLines(kind, lines, of: document) { writer, place in writer.beginLine(in: &inner, at: place) }
        content = inner
    }

    private mutating func writeBack(_ elements: [Element], of document: Document) {
        var isOpen = false
        for element in elements {
            if case .lines(let kind, let lines) = element {
                if !isOpen {
                    open("colophon", at: lines.first?.text.place ?? .none)
                    breakLine()
                    isOpen = true
                }
                if kind == .attachmentNote {
                    for line in lines { attachmentNote(line, of: document.main, as: "para") }
                } else {
                    paragraphLines(kind, lines, of: document) { _, _ in }
                }
                continue
            }
            if isOpen { closeBlock() }
            isOpen = false
            if case .attachment(let attachment) = element { write(attachment, as: "appendix") }
            if case .glossary(let glossary) = element { write(glossary) }
        }
        if isOpen { closeBlock() }
    }
}

extension DocBookFacts {
    /// Adds order and words of a text as printed, a fact an entry: the part, then before and after of each line.
    mutating func add(_ printed: [PrintedElement]) {
        for entry in printed {
            add("printed", list: [entry.slot.rawValue] + entry.lines.flatMap { [$0.before, $0.after] })
        }
    }
}
