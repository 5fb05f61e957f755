import GongwenModel
import GongwenXML

extension DocBookReading {
    /// The whole document.
    mutating func document(_ article: XMLElement) throws(DocBookReadError) -> Document {
        var node = try DocBookNode(article, attributes: ["version", "xml:lang", "status"])
        try readFacts(&node)
        let parts = try node.elements()
        guard let info = parts.first, info.name == "info" else { throw .missing("info", in: article) }
        var main = MainText()
        var notes: [AttachmentLine] = []
        main.asPrinted = try printed(&node)
        isMoved = try node.flag("moved")
        try node.end()
        try readInfo(info, into: &main, notes: &notes, isPassedOn: false)
        let tail = parts.firstIndex { ["appendix", "glossary", "colophon"].contains($0.name) } ?? parts.endIndex
        try readMain(try content(parts[1..<tail]), into: &main, notes: &notes, line: article.line)
        var attachments: [Attachment] = []
        for part in parts[tail...] {
            switch part.name {
            case "appendix": attachments.append(try attachment(part))
            case "glossary":
                if document.glossary != nil { throw .repeated(part) }
                document.glossary = try glossary(part)
            case "colophon": try readColophon(part, into: &main, notes: &notes)
            default: throw .unexpectedElement(part, in: "公文")
            }
        }
        main.attachments = try merge(notes, attachments, line: article.line)
        document.main = main
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
    }

    /// Order and words as printed: a fact an entry.
    func printed(_ node: inout DocBookNode) throws(DocBookReadError) -> [PrintedElement] {
        var printed: [PrintedElement] = []
        while let values = try node.list("printed") {
            guard let slot = ElementSlot(rawValue: values[0]), values.count % 2 == 1 else {
                throw .badValue(values.joined(separator: ","), of: "printed", in: node.element)
            }
            let lines = stride(from: 1, to: values.count, by: 2).map {
                PrintedAffixes(before: values[$0], after: values[$0 + 1])
            }
            printed.append(PrintedElement(slot: slot, lines: lines))
        }
        return printed
    }

    // MARK: Body and what follows it

    private mutating func readMain(
        _ elements: [XMLElement], into main: inout MainText, notes: inout [AttachmentLine], line: Int
    ) throws(DocBookReadError) {
        var assembly = BlockAssembly()
        for element in elements {
            let role = element["role"] ?? ""
            if element.name == "para", try readLine(element, into: &main, notes: &notes, isPassedOn: false) { continue }
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
        main.blocks = try assembly.finished(line: line)
    }

    private mutating func readColophon(
        _ element: XMLElement, into main: inout MainText, notes: inout [AttachmentLine]
    ) throws(DocBookReadError) {
        let node = try DocBookNode(element)
        try node.end()
        for child in try node.elements() {
            guard child.name == "para", try readLine(child, into: &main, notes: &notes, isPassedOn: false) else {
                throw .unexpectedElement(child, in: "版记")
            }
        }
    }

    /// Fills an element that there is one of.
    func set(_ field: inout Text, _ text: Text, _ element: XMLElement) throws(DocBookReadError) {
        if !field.isEmpty { throw .repeated(element) }
        field = text
    }
}
