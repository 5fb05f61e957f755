import GongwenModel
import GongwenXML

extension DocBookReading {
    /// Running prose: everything an element holds.
    func prose(in element: XMLElement) throws(DocBookReadError) -> Text {
        Text(try inlines(element.children[...], in: element), at: place(of: element))
    }

    /// Running prose from some of an element's children.
    func inlines(_ children: ArraySlice<XMLNode>, in parent: XMLElement) throws(DocBookReadError) -> [Inline] {
        var inlines: [Inline] = []
        inlines.reserveCapacity(children.count)
        for child in children {
            switch child {
            case .text(let text): inlines.append(.text(text, at: place(of: parent)))
            case .element(let element): inlines.append(try inline(element))
            }
        }
        return inlines
    }

    private func inline(_ element: XMLElement) throws(DocBookReadError) -> Inline {
        var node = try DocBookNode(element, attributes: ["linkend", "baseform"])
        // A short field takes phrases only, whose role then says what elsewhere the element's name says.
        let kind =
            switch element.name {
            case "phrase": node.role
            case "emphasis": ["strong", "lead"].contains(node.role) ? node.role : ""
            case "link" where node.role.isEmpty: "reference"
            case "orgname" where node.role.isEmpty: "body"
            case "subscript", "superscript", "firstterm", "glossterm": node.role.isEmpty ? element.name : ""
            default: ""
            }
        let isTerm = ["firstterm", "glossterm", "term"].contains(kind)
        if !isTerm, element["baseform"] != nil { throw .unexpectedAttribute("baseform", of: element) }
        if !isTerm, kind != "reference", element["linkend"] != nil {
            throw .unexpectedAttribute("linkend", of: element)
        }
        let inline: Inline =
            switch kind {
            case "strong", "lead", "subscript", "superscript": try styled(kind, element)
            case "firstterm", "glossterm", "term": try term(kind, &node)
            case "figure": try figure(&node)
            case "quantity": try quantity(&node)
            case "hole": try hole(&node)
            case "body": .body(BodyUse(try DocBookNode.words(of: element), at: place(of: element)))
            case "point": try point(element)
            case "reference": try reference(&node)
            case "passage": try passage(&node)
            default: throw .unexpectedElement(element, in: "文字")
            }
        try node.end()
        return inline
    }

    private func styled(_ kind: String, _ element: XMLElement) throws(DocBookReadError) -> Inline {
        guard let style = StyledText.Style(rawValue: kind) else { throw .badValue(kind, of: "role", in: element) }
        return .styled(StyledText(style, try prose(in: element).inlines, at: place(of: element)))
    }

    private func term(_ kind: String, _ node: inout DocBookNode) throws(DocBookReadError) -> Inline {
        let element = node.element
        let entry = element["linkend"] ?? ""
        if kind == "term" && !entry.isEmpty { throw .unexpectedAttribute("linkend", of: element) }
        if kind != "term" && entry.isEmpty { throw .missing("linkend", in: element) }
        let inlines = try prose(in: element).inlines
        var term = try node.take("term") ?? element["baseform"] ?? ""
        if term.isEmpty { term = try DocBookNode.words(of: element) }
        let isFirst = try node.flag("first")
        return .term(
            TermUse(
                term: term, sense: try node.string("sense"), inlines: inlines,
                origin: try node.choice("origin") ?? .authored, entry: entry, anchor: node.takeID(),
                isFirst: kind == "firstterm" || isFirst, noteMark: try node.string("mark"), at: place(of: element)))
    }

    private func figure(_ node: inout DocBookNode) throws(DocBookReadError) -> Inline {
        .figure(
            FigureUse(
                indicator: try node.required("indicator"), parallel: try node.list("parallel") ?? [],
                year: try node.number("year", absent: 0), kind: try node.choice("kind"),
                state: try node.string("state"), aspect: try node.choice("aspect") ?? .whole,
                printed: try DocBookNode.words(of: node.element), at: place(of: node.element)))
    }

    private func quantity(_ node: inout DocBookNode) throws(DocBookReadError) -> Inline {
        let unit = try node.required("unit")
        guard let value = try DocBookNode.words(of: node.element).droppingLast(unit) else {
            throw .badValue(unit, of: "unit", in: node.element)
        }
        return .quantity(Quantity(value: value, unit: unit, at: place(of: node.element)))
    }

    private func hole(_ node: inout DocBookNode) throws(DocBookReadError) -> Inline {
        var hole = Hole(
            identifier: try node.required("id"), kind: try node.requiredChoice("kind"), unit: try node.string("unit"),
            year: try node.number("year", absent: 0), body: try node.string("body"), at: place(of: node.element))
        // What is printed round the prompt is the model's own.
        let frame = hole.printed
        let words = try DocBookNode.words(of: node.element)
        let after = "】" + hole.unit
        guard frame.droppingLast(after) != nil, let inner = words.droppingLast(after),
            let before = frame.droppingLast(after), let prompt = inner.droppingFirst(before)
        else { throw .badValue(words, of: "hole", in: node.element) }
        hole.prompt = prompt
        return .hole(hole)
    }

    private func point(_ element: XMLElement) throws(DocBookReadError) -> Inline {
        let (number, rest) = try self.number(in: element.children[...])
        return .point(Point(number: number, try inlines(rest, in: element), at: place(of: element)))
    }

    private func reference(_ node: inout DocBookNode) throws(DocBookReadError) -> Inline {
        .reference(
            CrossReference(
                target: try node.required("target"), text: try DocBookNode.words(of: node.element),
                anchor: node.element["linkend"] ?? "", at: place(of: node.element)))
    }

    private func passage(_ node: inout DocBookNode) throws(DocBookReadError) -> Inline {
        guard let values = try node.list("mark") else { throw .missing("mark", in: node.element) }
        let mark = try PassageMark(values, in: node.element)
        return .passage(InlinePassage(mark, try prose(in: node.element).inlines, at: place(of: node.element)))
    }

    // MARK: Labels

    /// The number at the beginning of a heading or a point, and what follows it.
    func number(
        in children: ArraySlice<XMLNode>
    ) throws(DocBookReadError) -> (number: OutlineNumber, rest: ArraySlice<XMLNode>) {
        guard case .element(let first)? = children.first, first.name == "phrase" else { return (.unnumbered, children) }
        switch first["role"] {
        case "label": return (.counted(label: try label(first)), children.dropFirst())
        case "printed-label": return (.printed(try label(first)), children.dropFirst())
        default: return (.unnumbered, children)
        }
    }

    /// An element's prose with the words that the standard prints before and after it.
    func line(
        in element: XMLElement
    ) throws(DocBookReadError) -> (before: String, text: Text, after: String) {
        var rest = element.children[...]
        var (before, after) = ("", "")
        if let first = try label(rest.first) {
            before = first
            rest = rest.dropFirst()
        }
        if let last = try label(rest.last) {
            after = last
            rest = rest.dropLast()
        }
        return (before, Text(try inlines(rest, in: element), at: place(of: element)), after)
    }

    /// The words of a node that is a label; nil where it is none.
    func label(_ node: XMLNode?) throws(DocBookReadError) -> String? {
        guard case .element(let element)? = node, element.name == "phrase", element["role"] == "label" else {
            return nil
        }
        return try label(element)
    }

    private func label(_ element: XMLElement) throws(DocBookReadError) -> String {
        try DocBookNode(element).end()
        return try DocBookNode.words(of: element)
    }
}

extension PassageMark {
    /// The mark that a fact states.
    init(_ values: [String], in element: XMLElement) throws(DocBookReadError) {
        switch (values.first ?? "", values.count) {
        case ("editions", _): self = .editions(Array(values.dropFirst()))
        case ("unreviewed", 2): self = .unreviewed(note: values[1])
        case ("doubtful", 3...):
            self = .doubtful(question: values[1], prompt: values[2], choices: Array(values.dropFirst(3)))
        case ("silenced", 2): self = .silenced(rule: values[1], reason: "")
        default: throw .badValue(values.joined(separator: ","), of: "mark", in: element)
        }
    }
}

extension String {
    /// The string without `words` at its end, compared byte by byte; nil where it does not end so.
    func droppingLast(_ words: String) -> String? {
        guard utf8.count >= words.utf8.count, utf8.suffix(words.utf8.count).elementsEqual(words.utf8) else {
            return nil
        }
        return String(utf8.dropLast(words.utf8.count))
    }

    /// The string without `words` at its beginning, compared byte by byte; nil where it does not begin so.
    func droppingFirst(_ words: String) -> String? {
        guard utf8.starts(with: words.utf8) else { return nil }
        return String(utf8.dropFirst(words.utf8.count))
    }
}
