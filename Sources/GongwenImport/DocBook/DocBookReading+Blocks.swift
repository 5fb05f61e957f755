import GongwenModel
import GongwenXML

/// Builds a list of blocks out of a flat sequence of units with the passages that begin and end at them.
struct BlockAssembly {
    private var frames: [(mark: PassageMark, blocks: [Block], place: Place)] = []
    private var blocks: [Block] = []

    /// Adds what a unit says; `block` is nil for a passage that holds nothing.
    mutating func add(_ block: Block?, _ node: inout DocBookNode, at place: Place) throws(DocBookReadError) {
        while let values = try node.list("open") {
            frames.append((try PassageMark(values, in: node.element), [], place))
        }
        if let block { append(block) }
        let closes = try node.number("close", absent: 0)
        if closes < 0 { throw .badValue(String(closes), of: "close", in: node.element) }
        for _ in 0..<closes {
            guard let frame = frames.popLast() else { throw .passagesCrossed(line: node.element.line) }
            append(.passage(Passage(frame.mark, frame.blocks, at: frame.place)))
        }
        try node.end()
    }

    /// The blocks, when every passage has ended.
    func finished(line: Int) throws(DocBookReadError) -> [Block] {
        if !frames.isEmpty { throw .passagesCrossed(line: line) }
        return blocks
    }

    private mutating func append(_ block: Block) {
        if frames.isEmpty { blocks.append(block) } else { frames[frames.count - 1].blocks.append(block) }
    }
}

extension DocBookReading {
    /// The elements of a part, wrappers of what follows its sections taken away.
    func content(_ elements: ArraySlice<XMLElement>) throws(DocBookReadError) -> [XMLElement] {
        var content: [XMLElement] = []
        for element in elements {
            guard ["section", "simplesect"].contains(element.name), element["role"] == "continuation" else {
                content.append(element)
                continue
            }
            let node = try DocBookNode(element)
            try node.end()
            let inner = try node.elements()
            guard let title = inner.first, title.name == "title" else { throw .missing("title", in: element) }
            if !title.children.isEmpty { throw .unexpectedText(title.text, in: title) }
            content += try self.content(inner.dropFirst())
        }
        return content
    }

    /// Adds the block that an element stands for.
    func add(_ element: XMLElement, to assembly: inout BlockAssembly, level: Int) throws(DocBookReadError) {
        let place = place(of: element)
        switch element.name {
        case "para": try addParagraph(element, to: &assembly)
        case "section":
            var node = try DocBookNode(element)
            let section = try section(&node, level: level)
            try assembly.add(.section(section), &node, at: place)
        case "itemizedlist":
            var node = try DocBookNode(element, attributes: ["mark"])
            if element["mark"] != "none" { throw .badValue(element["mark"] ?? "", of: "mark", in: element) }
            let block = try list(&node)
            try assembly.add(block, &node, at: place)
        case "table", "informaltable":
            var node = try DocBookNode(element)
            var table = try table(&node)
            switch node.role {
            case "": try assembly.add(.table(table), &node, at: place)
            case "exhibit":
                let caption = try node.take("caption")
                table.place = place
                let exhibit = Exhibit(
                    try node.requiredChoice("kind"), year: try node.number("year", absent: 0),
                    caption: try caption.map { text throws(DocBookReadError) in try markup(text, in: element) }
                        ?? table.caption,
                    table: table, at: place)
                try assembly.add(.exhibit(exhibit), &node, at: place)
            default: throw .unexpectedElement(element, in: "正文")
            }
        default: throw .unexpectedElement(element, in: "正文")
        }
    }

    private func addParagraph(_ element: XMLElement, to assembly: inout BlockAssembly) throws(DocBookReadError) {
        var node = try DocBookNode(element)
        let place = place(of: element)
        switch node.role {
        case "": try addParagraph(.body, element.children[...], &node, to: &assembly)
        case "inner-salutation": try addParagraph(.salutation, element.children[...], &node, to: &assembly)
        case "dash":
            guard try label(element.children.first) != nil else { throw .missing("——", in: element) }
            try addParagraph(.dash, element.children.dropFirst(), &node, to: &assembly)
        case "passage":
            try requireEmpty(element)
            try assembly.add(nil, &node, at: place)
        case "empty-list":
            try requireEmpty(element)
            let list = ItemList(style: try node.requiredChoice("style"), items: [], at: place)
            try assembly.add(.list(list), &node, at: place)
        case "exhibit":
            let exhibit = Exhibit(
                try node.requiredChoice("kind"), year: try node.number("year", absent: 0),
                caption: try prose(in: element), at: place)
            try assembly.add(.exhibit(exhibit), &node, at: place)
        case "responsibility":
            let note = try responsibility(&node, element.children[...], arrangement: .inline)
            try assembly.add(.responsibility(note), &node, at: place)
        default: throw .unexpectedElement(element, in: "正文")
        }
    }

    /// A paragraph, and the responsibility notes that end it.
    private func addParagraph(
        _ role: Paragraph.Role, _ children: ArraySlice<XMLNode>, _ node: inout DocBookNode,
        to assembly: inout BlockAssembly
    ) throws(DocBookReadError) {
        var rest = children
        var notes: [XMLElement] = []
        while case .element(let last)? = rest.last, last.name == "phrase", last["role"] == "responsibility" {
            notes.append(last)
            rest = rest.dropLast()
        }
        let place = place(of: node.element)
        let text = Text(try inlines(rest, in: node.element), at: place)
        try assembly.add(.paragraph(Paragraph(text, role: role)), &node, at: place)
        for element in notes.reversed() {
            var node = try DocBookNode(element)
            let note = try responsibility(&node, element.children[...], arrangement: .inline)
            try assembly.add(.responsibility(note), &node, at: self.place(of: element))
        }
    }

    private func section(_ node: inout DocBookNode, level: Int) throws(DocBookReadError) -> Section {
        let element = node.element
        let (role, layout): (Section.Role, Section.HeadingLayout) =
            switch node.role {
            case "": (.plain, .standAlone)
            case "task": (.task, .standAlone)
            case "run-in": (.plain, .runIn)
            case "task run-in": (.task, .runIn)
            default: throw .unexpectedElement(element, in: "正文")
            }
        let children = try node.elements()
        guard let title = children.first, title.name == "title" else { throw .missing("title", in: element) }
        try DocBookNode(title).end()
        let (number, heading) = try self.number(in: title.children[...])
        var assembly = BlockAssembly()
        for child in try content(children.dropFirst()) { try add(child, to: &assembly, level: level + 1) }
        return Section(
            level: try node.number("level", absent: level), number: number,
            heading: Text(try inlines(heading, in: title), at: place(of: title)), layout: layout, role: role,
            identifier: try node.string("id"), blocks: try assembly.finished(line: element.line),
            anchor: node.takeID(), at: place(of: element))
    }

    private func list(_ node: inout DocBookNode) throws(DocBookReadError) -> Block {
        var paragraphs: [XMLElement] = []
        for item in try node.elements() {
            let itemNode = try DocBookNode(item)
            try itemNode.end()
            let inner = try itemNode.elements()
            guard inner.count == 1, inner[0].name == "para" else { throw .unexpectedElement(item, in: "列举") }
            let paragraphNode = try DocBookNode(inner[0])
            try paragraphNode.end()
            if !paragraphNode.role.isEmpty { throw .unexpectedElement(inner[0], in: "列举") }
            paragraphs.append(inner[0])
        }
        if node.role == "responsibility" {
            let children = paragraphs.flatMap(\.children)
            return .responsibility(try responsibility(&node, children[...], arrangement: .lines))
        }
        guard let style = NumberStyle(rawValue: node.role) else {
            throw .badValue(node.role, of: "role", in: node.element)
        }
        var items: [ListItem] = []
        for paragraph in paragraphs {
            let (number, rest) = try number(in: paragraph.children[...])
            items.append(ListItem(number: number, Text(try inlines(rest, in: paragraph), at: place(of: paragraph))))
        }
        return .list(ItemList(style: style, items: items, at: place(of: node.element)))
    }

    private func responsibility(
        _ node: inout DocBookNode, _ children: ArraySlice<XMLNode>, arrangement: ResponsibilityNote.Arrangement
    ) throws(DocBookReadError) -> ResponsibilityNote {
        var note = ResponsibilityNote(at: place(of: node.element))
        note.andOthers = try node.flag("others")
        note.arrangement = try node.choice("arrangement") ?? arrangement
        if try node.flag("printed") {
            note.printed = Text(try inlines(children, in: node.element), at: note.place)
            note.leaders = (try node.list("leader") ?? []).map { BodyUse($0) }
            note.lead = (try node.list("lead") ?? []).map { BodyUse($0) }
            note.responsible = (try node.list("responsible") ?? []).map { BodyUse($0) }
            note.support = (try node.list("support") ?? []).map { BodyUse($0) }
            if let deadline = try node.take("deadline") { note.deadline = try markup(deadline, in: node.element) }
            return note
        }
        for child in children {
            switch child {
            case .text(let text): throw .unexpectedText(text, in: node.element)
            case .element(let element):
                if try label(child) == nil { try add(element, to: &note) }
            }
        }
        return note
    }

    /// Adds what a part of a note says: a body's name, or the time it must be done by.
    private func add(_ element: XMLElement, to note: inout ResponsibilityNote) throws(DocBookReadError) {
        try DocBookNode(element).end()
        let role = element["role"] ?? ""
        if element.name == "phrase", role == "deadline" {
            guard note.deadline.isEmpty else { throw .repeated(element) }
            note.deadline = try prose(in: element)
            return
        }
        guard element.name == "orgname" else { throw .unexpectedElement(element, in: "责任分工") }
        let body = BodyUse(try DocBookNode.words(of: element), at: place(of: element))
        switch role {
        case "leader": note.leaders.append(body)
        case "lead": note.lead.append(body)
        case "responsible": note.responsible.append(body)
        case "support": note.support.append(body)
        default: throw .unexpectedElement(element, in: "责任分工")
        }
    }

    /// Prose that is kept as markup in a fact.
    func markup(_ markup: String, in element: XMLElement) throws(DocBookReadError) -> Text {
        let wrapped = "<para xmlns=\"http://docbook.org/ns/docbook\">" + markup + "</para>"
        do {
            return Text(
                try inlines(XMLDocument(parsing: Array(wrapped.utf8)).root.children[...], in: element),
                at: place(of: element))
        } catch let error as DocBookReadError {
            throw error
        } catch {
            throw .badValue(markup, of: "remap", in: element)
        }
    }

    func requireEmpty(_ element: XMLElement) throws(DocBookReadError) {
        if let child = element.elements.first { throw .unexpectedElement(child, in: "“\(element.name)”") }
        if !element.text.isEmpty { throw .unexpectedText(element.text, in: element) }
    }
}
