import GongwenModel
import GongwenXML

extension DocBookReading {
    /// The whole document.
    mutating func document(_ article: XMLElement) throws(DocBookReadError) -> Document {
        var node = try DocBookNode(article, attributes: ["version", "xml:lang", "status"])
        try readFacts(&node)
        let parts = try node.elements()
        guard let info = parts.first, info.name == "info" else { throw .missing("info", in: article) }
        document.main = try opening(info, isPassedOn: false)
        let tail = parts.firstIndex { ["appendix", "glossary", "colophon"].contains($0.name) } ?? parts.endIndex
        try readMain(try content(parts[1..<tail]), line: article.line)
        var attachments: [Attachment] = []
        for part in parts[tail...] {
            switch part.name {
            case "appendix": attachments.append(try attachment(part))
            case "glossary":
                if document.glossary != nil { throw .repeated(part) }
                document.glossary = try glossary(part)
            case "colophon": try readColophon(part)
            default: throw .unexpectedElement(part, in: "公文")
            }
        }
        document.main.attachments = try merge(attachmentLines, attachments, line: article.line)
        linkUses()
        return document
    }

    private mutating func readFacts(_ node: inout DocBookNode) throws(DocBookReadError) {
        let article = node.element
        if let language = article["xml:lang"], language != "zh-CN" {
            throw .badValue(language, of: "xml:lang", in: article)
        }
        guard let form = DocumentForm(rawValue: node.role) else { throw .badValue(node.role, of: "role", in: article) }
        let status = article["status"] ?? ""
        guard let stage = Stage(rawValue: status) else { throw .badValue(status, of: "status", in: article) }
        document.form = form
        document.stage = stage
        document.direction = try node.requiredChoice("direction")
        document.publicity = try node.choice("publicity")
        document.origin = try node.requiredChoice("origin")
        document.closing.seal = try node.requiredChoice("seal")
        guard let levels = try node.list("numbering") else { throw .missing("numbering", in: article) }
        document.numbering = NumberingScheme(levels: [])
        for level in levels where levels != [""] {
            let runsOn = level.droppingLast("+")
            guard let style = NumberStyle(rawValue: runsOn ?? level) else {
                throw .badValue(level, of: "numbering", in: article)
            }
            document.numbering.levels.append(NumberingScheme.Level(style, runsOn: runsOn != nil))
        }
        document.edition = try node.string("edition")
        if try node.flag("newspaper") { document.newspaper = NewspaperFields() }
        try node.end()
    }

    // MARK: Body and what follows it

    private mutating func readMain(_ elements: [XMLElement], line: Int) throws(DocBookReadError) {
        var assembly = BlockAssembly()
        for element in elements {
            let role = element["role"] ?? ""
            if element.name == "para", let kind = ElementKind(rawValue: role), try readLine(kind, element) { continue }
            if element.name == "para", role == "filler" {
                try DocBookNode(element).end()
                try requireEmpty(element)
            } else if element.name == "section", role == "passed-on" {
                if document.passedOn != nil { throw .repeated(element) }
                document.passedOn = try passedOn(element)
            } else {
                try add(element, to: &assembly, level: 1)
            }
        }
        document.main.blocks = try assembly.finished(line: line)
    }

    /// Reads a line that stands before or after the body; false where the role is none of theirs.
    private mutating func readLine(_ kind: ElementKind, _ element: XMLElement) throws(DocBookReadError) -> Bool {
        switch kind {
        case .attachmentNote:
            attachmentLines.append(try attachmentLine(element))
            return true
        case .signers:
            try DocBookNode(element).end()
            document.closing.signers.append(try signer(element))
            return true
        default: break
        }
        let line = try line(in: element)
        switch kind {
        case .recipients: try set(&document.recipients, line.text, element)
        case .salutation: try set(&document.main.salutation, line.text, element)
        case .attendance:
            guard let label = line.before.droppingLast("：") else { throw .missing("：", in: element) }
            document.attendance.append(AttendanceList(label: label, names: line.text))
        case .signatures: document.closing.signatures.append(line.text)
        case .issueDate: try set(&document.closing.issueDate, line.text, element)
        case .notes: document.closing.notes.append(line.text)
        default: return false
        }
        try DocBookNode(element).end()
        return true
    }

    private func signer(_ element: XMLElement) throws(DocBookReadError) -> Signer {
        guard case .element(let post)? = element.children.first, post.name == "phrase", post["role"] == "post" else {
            throw .missing("post", in: element)
        }
        try DocBookNode(post).end()
        let rest = element.children.dropFirst()
        guard try label(rest.first) != nil else { throw .missing("　", in: element) }
        return Signer(
            post: try prose(in: post), name: Text(try inlines(rest.dropFirst(), in: element), at: place(of: element)))
    }

    private mutating func readColophon(_ element: XMLElement) throws(DocBookReadError) {
        let node = try DocBookNode(element)
        try node.end()
        for child in try node.elements() {
            guard child.name == "para", let kind = ElementKind(rawValue: child["role"] ?? "") else {
                throw .unexpectedElement(child, in: "版记")
            }
            try DocBookNode(child).end()
            let text = try line(in: child).text
            switch kind {
            case .subjectWords: try set(&document.colophon.subjectWords, text, child)
            case .movedRecipients: try set(&document.colophon.movedRecipients, text, child)
            case .copyRecipients: try set(&document.colophon.copyRecipients, text, child)
            case .printingOrgan: try set(&document.colophon.printingOrgan, text, child)
            case .printDate: try set(&document.colophon.printDate, text, child)
            case .printCount: try set(&document.colophon.printCount, text, child)
            default: throw .unexpectedElement(child, in: "版记")
            }
        }
    }

    /// Fills an element that there is one of.
    func set(_ field: inout Text, _ text: Text, _ element: XMLElement) throws(DocBookReadError) {
        if !field.isEmpty { throw .repeated(element) }
        field = text
    }
}
