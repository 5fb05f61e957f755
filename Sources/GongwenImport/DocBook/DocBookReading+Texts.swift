import GongwenModel
import GongwenXML

/// Titled texts: what stands above their bodies, what is attached, what is passed on.
extension DocBookReading {
    /// Reads what stands above the body; a text passed on has no 版头 and no fields of a newspaper.
    mutating func readInfo(
        _ info: XMLElement, into main: inout MainText, notes: inout [AttachmentLine], isPassedOn: Bool
    ) throws(DocBookReadError) {
        let node = try DocBookNode(info)
        try node.end()
        for element in try node.elements() {
            if element.name == "title" {
                let own = try DocBookNode(element)
                if !own.role.isEmpty { throw .unexpectedElement(element, in: "题头") }
                try own.end()
                try set(&main.title, try line(in: element).text, element)
            } else if try !readLine(element, into: &main, notes: &notes, isPassedOn: isPassedOn) {
                throw .unexpectedElement(element, in: isPassedOn ? "所附文本的题头" : "题头")
            }
        }
    }

    /// A text passed on (转发、印发的文本).
    mutating func passedOn(_ element: XMLElement) throws(DocBookReadError) -> PassedOnText {
        var node = try DocBookNode(element)
        var passedOn = PassedOnText(
            manner: try node.requiredChoice("manner"), anchor: node.takeID(), at: place(of: element))
        var text = MainText(asPrinted: try printed(&node))
        if try node.flag("moved") { isMoved = true }
        try node.end()
        let parts = try node.elements()
        guard let info = parts.first, info.name == "info" else { throw .missing("info", in: element) }
        var notes: [AttachmentLine] = []
        try readInfo(info, into: &text, notes: &notes, isPassedOn: true)
        var assembly = BlockAssembly()
        var attachments: [Attachment] = []
        for part in try content(parts.dropFirst()) {
            if part.name == "para", try readLine(part, into: &text, notes: &notes, isPassedOn: true) { continue }
            if part.name == "section", part["role"] == "attachment" {
                attachments.append(try attachment(part))
            } else {
                try add(part, to: &assembly, level: 1)
            }
        }
        text.blocks = try assembly.finished(line: element.line)
        text.attachments = try merge(notes, attachments, line: element.line)
        passedOn.text = text
        return passedOn
    }

    // MARK: Attachments

    /// A line of 附件说明: the title, and all there is of an attachment held elsewhere.
    func attachmentLine(_ element: XMLElement) throws(DocBookReadError) -> AttachmentLine {
        var node = try DocBookNode(element)
        let name = try line(in: element).text
        var attachment = Attachment(title: name, at: place(of: element))
        let position = try node.number("at", absent: 0)
        if let title = try node.take("title") {
            attachment.noteTitle = name
            attachment.title = title.isEmpty ? Text() : try markup(title, in: element)
        }
        if try node.flag("separate") {
            attachment.isSeparate = true
            attachment.number = try node.string("number")
            attachment.printedLabel = try node.string("label")
            attachment.identifier = try node.string("id")
            attachment.isUnlisted = try node.flag("unlisted")
            attachment.anchor = node.takeID()
        }
        try node.end()
        return AttachmentLine(attachment: attachment, position: position)
    }

    /// An attachment (附件); its title is read from 附件说明 where that has the same.
    func attachment(_ element: XMLElement) throws(DocBookReadError) -> Attachment {
        var node = try DocBookNode(element)
        guard node.role == "attachment" else { throw .unexpectedElement(element, in: "公文") }
        var attachment = Attachment(
            isUnlisted: try node.flag("unlisted"), number: try node.string("number"),
            printedLabel: try node.string("label"), identifier: try node.string("id"), anchor: node.takeID(),
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
            attachment.noteTitle = named.attachment.noteTitle
            if attachment.noteTitle.isEmpty, !attachment.isUnlisted { attachment.title = named.attachment.title }
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
