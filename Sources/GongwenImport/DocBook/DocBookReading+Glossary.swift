import GongwenModel
import GongwenXML

extension DocBookReading {
    /// The appendix of explained terms (名词解释); the entries' uses are filled in when the whole text is known.
    func glossary(_ element: XMLElement) throws(DocBookReadError) -> GlossaryAppendix {
        var node = try DocBookNode(element)
        if !node.role.isEmpty { throw .unexpectedElement(element, in: "公文") }
        var appendix = GlossaryAppendix(
            title: Text(), marking: try node.requiredChoice("marking"), order: try node.requiredChoice("order"),
            selection: try node.requiredChoice("selection"), anchor: node.takeID(), at: place(of: element))
        if let links = try node.take("links") {
            guard links == "first" else { throw .badValue(links, of: "links", in: element) }
            appendix.linksEveryUse = false
        }
        try node.end()
        for child in try node.elements() {
            switch child.name {
            case "title":
                try DocBookNode(child).end()
                appendix.title = try prose(in: child)
            case "para":
                try DocBookNode(child).end()
                appendix.preface.append(try prose(in: child))
            case "glossentry": appendix.entries.append(try entry(child))
            default: throw .unexpectedElement(child, in: "名词解释")
            }
        }
        return appendix
    }

    private func entry(_ element: XMLElement) throws(DocBookReadError) -> GlossaryEntry {
        var node = try DocBookNode(element)
        var entry = GlossaryEntry(
            headword: "", sense: try node.string("sense"), source: try node.string("source"),
            seeAlso: try node.list("also") ?? [], anchor: node.takeID(),
            at: place(of: element))
        try node.end()
        for child in try node.elements() {
            switch child.name {
            case "glossterm": try readHeadword(child, into: &entry)
            case "glosssee":
                try DocBookNode(child, attributes: ["otherterm"]).end()
                try readSee(child, into: &entry)
            case "glossdef":
                let definition = try DocBookNode(child)
                try definition.end()
                for part in try definition.elements() { try readDefinition(part, into: &entry) }
            default: throw .unexpectedElement(child, in: "词条")
            }
        }
        return entry
    }

    /// The number and the headword before the colon, or before what is printed in its stead.
    private func readHeadword(_ element: XMLElement, into entry: inout GlossaryEntry) throws(DocBookReadError) {
        try DocBookNode(element).end()
        let (number, headword) = try self.number(in: element.children[...])
        var rest = headword
        entry.separator = try label(rest.last) ?? ""
        if !entry.separator.isEmpty { rest = rest.dropLast() }
        entry.number = number
        entry.headword = try words(rest, in: element)
    }

    /// The headword of the entry to read instead.
    private func readSee(_ element: XMLElement, into entry: inout GlossaryEntry) throws(DocBookReadError) {
        guard try label(element.children.first) != nil else { throw .missing("见", in: element) }
        if !entry.see.isEmpty { throw .repeated(element) }
        entry.see = try words(element.children.dropFirst(), in: element)
    }

    private func readDefinition(_ element: XMLElement, into entry: inout GlossaryEntry) throws(DocBookReadError) {
        switch (element.name, element["role"]) {
        case ("para", nil):
            try DocBookNode(element).end()
            entry.definition.append(try prose(in: element))
        case ("para", "see"):
            try DocBookNode(element).end()
            try readSee(element, into: &entry)
        case ("glossseealso", nil):
            var node = try DocBookNode(element, attributes: ["otherterm"])
            entry.seeAlso.append(try node.required("term"))
            try node.end()
            try requireEmpty(element)
        default: throw .unexpectedElement(element, in: "词条")
        }
    }

    private func words(_ children: ArraySlice<XMLNode>, in parent: XMLElement) throws(DocBookReadError) -> String {
        var words = ""
        for child in children {
            switch child {
            case .text(let text): words += text
            case .element(let element): throw .unexpectedElement(element, in: "“\(parent.name)”")
            }
        }
        return words
    }

    /// Fills in which linked uses each entry has, in the order of the text.
    mutating func linkUses() {
        guard var appendix = document.glossary else { return }
        var uses: [String: [String]] = [:]
        document.rewriteTexts { text in
            text.inlines.rewriteParts { inline in
                if case .term(let use) = inline, !use.entry.isEmpty, !use.anchor.isEmpty {
                    uses[use.entry, default: []].append(use.anchor)
                }
            }
        }
        for index in appendix.entries.indices {
            appendix.entries[index].uses = uses[appendix.entries[index].anchor] ?? []
        }
        document.glossary = appendix
    }
}
