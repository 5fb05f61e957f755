import GongwenModel
import GongwenXML

/// The lines of the elements, in whatever part of the article they stand.
extension DocBookReading {
    /// Reads a line by its role; false where the role is none of theirs, or none of a text passed on.
    mutating func readLine(
        _ element: XMLElement, into main: inout MainText, notes: inout [AttachmentLine], isPassedOn: Bool
    ) throws(DocBookReadError) -> Bool {
        let role = element["role"] ?? ""
        let kind = role == "otherLine" ? ElementKind.other : role == "other" ? nil : ElementKind(rawValue: role)
        guard takes(element.name, kind) else { return false }
        if kind == .attachmentNote {
            notes.append(try attachmentLine(element))
            return true
        }
        let content = try holder(of: element)
        if try readLine(kind, content, into: &main) {
            try DocBookNode(content, attributes: ["class"]).end()
            return true
        }
        if isPassedOn { return false }
        var node = try DocBookNode(content, attributes: ["class"])
        guard try readFramingLine(kind, &node) else { return false }
        try node.end()
        return true
    }

    /// Whether an element of that name holds a line: a paragraph anywhere, or what DocBook has above a body.
    private func takes(_ name: String, _ kind: ElementKind?) -> Bool {
        switch name {
        case "para", "releaseinfo": true
        case "subtitle": kind == .occasion
        case "author": kind == .speaker
        case "othercredit": kind == .signatories
        case "orgname": kind == .organMark
        case "biblioid": kind == .documentNumber
        default: false
        }
    }

    /// The element that holds the words: of a person the name.
    private func holder(of element: XMLElement) throws(DocBookReadError) -> XMLElement {
        guard ["author", "othercredit"].contains(element.name) else { return element }
        let node = try DocBookNode(element)
        try node.end()
        let inner = try node.elements()
        guard inner.count == 1, inner[0].name == "personname", inner[0]["role"] == nil else {
            throw .unexpectedElement(element, in: "题头")
        }
        return inner[0]
    }

    /// A line that every titled text can have.
    private func readLine(
        _ kind: ElementKind?, _ element: XMLElement, into main: inout MainText
    ) throws(DocBookReadError) -> Bool {
        switch kind {
        case .bylines: main.bylines.append(try line(in: element).text)
        case .occasion: try set(&main.occasion, try line(in: element).text, element)
        case .speaker: try set(&main.speaker, try line(in: element).text, element)
        case .other: main.others.append(try line(in: element).text)
        case .salutation: try set(&main.salutation, try line(in: element).text, element)
        default: return false
        }
        return true
    }

    /// A line that only a document's own text can have.
    private mutating func readFramingLine(
        _ kind: ElementKind?, _ node: inout DocBookNode
    ) throws(DocBookReadError) -> Bool {
        let element = node.element
        if kind == .signers {
            document.closing.signers.append(try signer(element))
            return true
        }
        guard let kind else { return try readNewspaper(&node) }
        if try readHeader(kind, &node) { return true }
        switch kind {
        case .recipients: try set(&document.recipients, try line(in: element).text, element)
        case .attendance:
            let line = try line(in: element)
            document.attendance.append(AttendanceList(label: try label(&node, line.before), names: line.text))
        case .signatures: document.closing.signatures.append(try line(in: element).text)
        case .issueDate: try set(&document.closing.issueDate, try line(in: element).text, element)
        case .notes: document.closing.notes.append(try line(in: element).text)
        case .subjectWords: try set(&document.colophon.subjectWords, try line(in: element).text, element)
        case .movedRecipients: try set(&document.colophon.movedRecipients, try line(in: element).text, element)
        case .copyRecipients: try set(&document.colophon.copyRecipients, try line(in: element).text, element)
        case .printingOrgan: try set(&document.colophon.printingOrgan, try line(in: element).text, element)
        case .printDate: try set(&document.colophon.printDate, try line(in: element).text, element)
        case .printCount: try set(&document.colophon.printCount, try line(in: element).text, element)
        default: return false
        }
        return true
    }

    private mutating func readHeader(
        _ kind: ElementKind, _ node: inout DocBookNode
    ) throws(DocBookReadError) -> Bool {
        let element = node.element
        switch kind {
        case .copyNumber: try set(&document.header.copyNumber, try line(in: element).text, element)
        case .documentNumber: try set(&document.header.documentNumber, try line(in: element).text, element)
        case .signatories: document.header.signatories.append(try line(in: element).text)
        case .security:
            if document.header.security != nil { throw .repeated(element) }
            document.header.security = SecurityMark(
                level: try node.requiredChoice("level"), period: try node.string("period"), at: place(of: element))
        case .urgency:
            if document.header.urgency != nil { throw .repeated(element) }
            document.header.urgency = try node.requiredChoice("level")
        case .organMark:
            let line = try line(in: element)
            var mark = document.header.organMark ?? OrganMark(organs: [])
            // What follows the names stands once, after the last.
            if !mark.suffix.isEmpty { throw .repeated(element) }
            mark.organs.append(line.text)
            mark.suffix = try node.take("suffix") ?? line.after
            document.header.organMark = mark
        default: return false
        }
        return true
    }

    private mutating func readNewspaper(_ node: inout DocBookNode) throws(DocBookReadError) -> Bool {
        let element = node.element
        var fields = document.newspaper ?? NewspaperFields()
        switch node.role {
        case "page": try set(&fields.page, try line(in: element).text, element)
        case "issue": try set(&fields.issue, try line(in: element).text, element)
        case "compiledDate": try set(&fields.compiledDate, try line(in: element).text, element)
        case "publishDate": try set(&fields.publishDate, try line(in: element).text, element)
        case "readCount": try set(&fields.readCount, try line(in: element).text, element)
        case "author": try set(&fields.author, try line(in: element).text, element)
        case "other":
            let line = try line(in: element)
            fields.others.append(LabelledText(label: try label(&node, line.before), text: line.text))
        default: return false
        }
        document.newspaper = fields
        return true
    }

    /// The label of a line, which stands before it with a colon unless a fact says it.
    private func label(_ node: inout DocBookNode, _ before: String) throws(DocBookReadError) -> String {
        if let label = try node.take("label") { return label }
        guard let label = before.droppingLast("：") else { throw .missing("：", in: node.element) }
        return label
    }

    /// Somebody who signs: the post, and behind it the name with what parts them.
    private func signer(_ element: XMLElement) throws(DocBookReadError) -> Signer {
        guard case .element(let phrase)? = element.children.first, phrase.name == "phrase", phrase["role"] == "post"
        else { throw .missing("post", in: element) }
        var node = try DocBookNode(phrase)
        let printed = try node.take("printed")
        try node.end()
        var post = Text()
        if let printed { post = try markup(printed, in: phrase) } else { post = try prose(in: phrase) }
        var rest = element.children.dropFirst()
        if try label(rest.first) != nil { rest = rest.dropFirst() }
        if try label(rest.last) != nil { rest = rest.dropLast() }
        return Signer(post: post, name: Text(try inlines(rest, in: element), at: place(of: element)))
    }
}
