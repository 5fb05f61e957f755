import GongwenModel
import GongwenXML

/// Titled texts: what stands above their bodies, what is attached, what is passed on.
extension DocBookReading {
    /// Reads what stands above the body; a text passed on has no 版头 and no fields of a newspaper.
    mutating func opening(_ info: XMLElement, isPassedOn: Bool) throws(DocBookReadError) -> MainText {
        let node = try DocBookNode(info)
        try node.end()
        var main = MainText()
        for element in try node.elements() {
            switch (element.name, element["role"]) {
            case ("title", nil):
                try DocBookNode(element).end()
                try set(&main.title, try prose(in: element), element)
            case ("subtitle", ElementKind.occasion.rawValue), ("releaseinfo", ElementKind.occasion.rawValue):
                try DocBookNode(element).end()
                try set(&main.occasion, try line(in: element).text, element)
            case ("author", ElementKind.speaker.rawValue):
                try set(&main.speaker, try person(element).text, element)
            case ("releaseinfo", ElementKind.bylines.rawValue):
                try DocBookNode(element).end()
                main.bylines.append(try line(in: element).text)
            default:
                if isPassedOn { throw .unexpectedElement(element, in: "所附文本的题头") }
                try readHeader(element)
            }
        }
        return main
    }

    private func person(
        _ element: XMLElement
    ) throws(DocBookReadError) -> (before: String, text: Text, after: String) {
        let node = try DocBookNode(element)
        try node.end()
        let inner = try node.elements()
        guard inner.count == 1, inner[0].name == "personname", inner[0]["role"] == nil else {
            throw .unexpectedElement(element, in: "题头")
        }
        try DocBookNode(inner[0]).end()
        return try line(in: inner[0])
    }

    private mutating func readHeader(_ element: XMLElement) throws(DocBookReadError) {
        var node = try DocBookNode(element, attributes: element.name == "biblioid" ? ["class"] : [])
        switch (element.name, node.role) {
        case ("biblioid", ElementKind.documentNumber.rawValue):
            try set(&document.header.documentNumber, try line(in: element).text, element)
        case ("orgname", ElementKind.organMark.rawValue):
            let line = try line(in: element)
            var mark = document.header.organMark ?? OrganMark(organs: [])
            // What follows the names stands once, after the last.
            if !mark.suffix.isEmpty { throw .repeated(element) }
            mark.organs.append(line.text)
            mark.suffix = line.after
            document.header.organMark = mark
        case ("othercredit", ElementKind.signatories.rawValue):
            document.header.signatories.append(try person(element).text)
        case ("releaseinfo", ElementKind.copyNumber.rawValue):
            try set(&document.header.copyNumber, try line(in: element).text, element)
        case ("releaseinfo", ElementKind.security.rawValue):
            if document.header.security != nil { throw .repeated(element) }
            document.header.security = SecurityMark(
                level: try node.requiredChoice("level"), period: try node.string("period"), at: place(of: element))
        case ("releaseinfo", ElementKind.urgency.rawValue):
            if document.header.urgency != nil { throw .repeated(element) }
            document.header.urgency = try node.requiredChoice("level")
        default: try readNewspaper(element, role: node.role)
        }
        try node.end()
    }

    private mutating func readNewspaper(_ element: XMLElement, role: String) throws(DocBookReadError) {
        guard element.name == "releaseinfo" else { throw .unexpectedElement(element, in: "题头") }
        let line = try line(in: element)
        var fields = document.newspaper ?? NewspaperFields()
        switch role {
        case "page": try set(&fields.page, line.text, element)
        case "issue": try set(&fields.issue, line.text, element)
        case "compiledDate": try set(&fields.compiledDate, line.text, element)
        case "publishDate": try set(&fields.publishDate, line.text, element)
        case "readCount": try set(&fields.readCount, line.text, element)
        case "author": try set(&fields.author, line.text, element)
        case "other":
            guard let label = line.before.droppingLast("：") else { throw .missing("：", in: element) }
            fields.others.append(LabelledText(label: label, text: line.text))
        default: throw .unexpectedElement(element, in: "题头")
        }
        document.newspaper = fields
    }

    /// A text passed on (转发、印发的文本).
    mutating func passedOn(_ element: XMLElement) throws(DocBookReadError) -> PassedOnText {
        var node = try DocBookNode(element)
        var passedOn = PassedOnText(
            manner: try node.requiredChoice("manner"), anchor: node.takeID(), at: place(of: element))
        try node.end()
        let parts = try node.elements()
        guard let info = parts.first, info.name == "info" else { throw .missing("info", in: element) }
        passedOn.text = try opening(info, isPassedOn: true)
        var assembly = BlockAssembly()
        var lines: [AttachmentLine] = []
        var attachments: [Attachment] = []
        for part in try content(parts.dropFirst()) {
            switch (part.name, part["role"]) {
            case ("para", ElementKind.salutation.rawValue):
                try DocBookNode(part).end()
                try set(&passedOn.text.salutation, try line(in: part).text, part)
            case ("para", ElementKind.attachmentNote.rawValue):
                lines.append(try attachmentLine(part))
            case ("section", "attachment"): attachments.append(try attachment(part))
            default: try add(part, to: &assembly, level: 1)
            }
        }
        passedOn.text.blocks = try assembly.finished(line: element.line)
        passedOn.text.attachments = try merge(lines, attachments, line: element.line)
        return passedOn
    }

    // MARK: Attachments

    /// A line of 附件说明: the title, and all there is of an attachment held elsewhere.
    func attachmentLine(_ element: XMLElement) throws(DocBookReadError) -> AttachmentLine {
        var node = try DocBookNode(element)
        var attachment = Attachment(title: try line(in: element).text, at: place(of: element))
        let position = try node.number("at", absent: 0)
        if try node.flag("separate") {
            attachment.isSeparate = true
            attachment.number = try node.string("number")
            attachment.identifier = try node.string("id")
            attachment.anchor = node.takeID()
        }
        try node.end()
        return AttachmentLine(attachment: attachment, position: position)
    }

    /// An attachment (附件); its title is read from 附件说明.
    func attachment(_ element: XMLElement) throws(DocBookReadError) -> Attachment {
        var node = try DocBookNode(element)
        guard node.role == "attachment" else { throw .unexpectedElement(element, in: "公文") }
        var attachment = Attachment(
            number: try node.string("number"), identifier: try node.string("id"), anchor: node.takeID(),
            at: place(of: element))
        try node.end()
        let parts = try node.elements()
        guard let title = parts.first, title.name == "title" else { throw .missing("title", in: element) }
        try DocBookNode(title).end()
        attachment.title = try line(in: title).text
        var assembly = BlockAssembly()
        for part in try content(parts.dropFirst()) { try add(part, to: &assembly, level: 1) }
        attachment.blocks = try assembly.finished(line: element.line)
        return attachment
    }

    /// Puts the lines of 附件说明 and the attachments themselves together, in the order of the lines.
    ///
    /// Attachments without a title have no line; where there are such, each line states its position.
    func merge(
        _ lines: [AttachmentLine], _ attachments: [Attachment], line: Int
    ) throws(DocBookReadError) -> [Attachment] {
        var rest = attachments[...]
        var merged: [Attachment] = []
        for named in lines {
            while merged.count + 1 < named.position {
                guard let untitled = rest.popFirst() else { throw .attachmentsDiffer(line: line) }
                merged.append(untitled)
            }
            if named.attachment.isSeparate {
                merged.append(named.attachment)
                continue
            }
            guard var attachment = rest.popFirst() else { throw .attachmentsDiffer(line: line) }
            attachment.title = named.attachment.title
            merged.append(attachment)
        }
        return merged + rest
    }
}

/// A line of 附件说明 with its place among all attachments, from 1; 0 where it follows from the order.
struct AttachmentLine {
    var attachment: Attachment
    var position: Int
}
