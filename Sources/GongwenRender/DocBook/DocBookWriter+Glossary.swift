import GongwenModel

extension DocBookWriter {
    /// Writes the appendix of explained terms (名词解释).
    mutating func write(_ glossary: GlossaryAppendix) {
        if glossary.entries.isEmpty {
            report(.docBookEmptyGlossary(glossary.title.plain, at: glossary.place))
            return
        }
        var facts = DocBookFacts("marking", glossary.marking.rawValue)
        facts.add("order", glossary.order.rawValue)
        facts.add("selection", glossary.selection.rawValue)
        if !glossary.linksEveryUse { facts.add("links", "first") }
        for entry in glossary.entries where entryAnchors[entry.key] == nil { entryAnchors[entry.key] = entry.anchor }
        open("glossary", id: glossary.anchor, facts: facts, at: glossary.place)
        if isAlone { rootAttributes() }
        breakLine()
        leaf("title", at: glossary.title.place) { $0.inlines(glossary.title.inlines) }
        for paragraph in glossary.preface {
            leaf("para", at: paragraph.place) { $0.inlines(paragraph.inlines) }
        }
        for entry in glossary.entries { write(entry) }
        closeBlock()
    }

    /// Writes the appendix as a document of its own (单独导出的名词解释).
    mutating func writeAlone(_ glossary: GlossaryAppendix) {
        xml.verbatim("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        isAlone = true
        write(glossary)
        xml.verbatim("\n")
    }

    private mutating func write(_ entry: GlossaryEntry) {
        var facts = DocBookFacts()
        facts.add("sense", ifPresent: entry.sense)
        facts.add("source", ifPresent: entry.source)
        let isPointer = !entry.see.isEmpty && entry.definition.isEmpty
        if isPointer && !entry.seeAlso.isEmpty { facts.add("also", list: entry.seeAlso) }
        if entry.see.isEmpty, entry.definition.isEmpty { report(.docBookEmptyEntry(entry.headword, at: entry.place)) }
        open("glossentry", id: entry.anchor, facts: facts, at: entry.place)
        breakLine()
        leaf("glossterm", at: entry.place) { writer in
            writer.number(entry.number, at: entry.place)
            writer.text(entry.headword, at: entry.place)
            writer.label(entry.separator, at: entry.place)
        }
        if isPointer {
            open("glosssee", at: entry.place)
            otherTerm(entry.see, at: entry.place)
            see(entry)
            closeBlock()
        } else {
            open("glossdef", at: entry.place)
            breakLine()
            if !entry.see.isEmpty {
                leaf("para", role: "see", at: entry.place) { $0.see(entry) }
            }
            for paragraph in entry.definition {
                leaf("para", at: paragraph.place) { $0.inlines(paragraph.inlines) }
            }
            for related in entry.seeAlso {
                // Not printed: a processor makes the words from the entry pointed at.
                open("glossseealso", facts: DocBookFacts("term", related), at: entry.place)
                otherTerm(related, at: entry.place)
                closeBlock()
            }
            closeBlock()
        }
        closeBlock()
    }

    private mutating func see(_ entry: GlossaryEntry) {
        label("见", at: entry.place)
        text(entry.see, at: entry.place)
    }

    private mutating func otherTerm(_ headword: String, at place: Place) {
        if let anchor = entryAnchors[GlossaryEntry.key(of: headword)], !anchor.isEmpty {
            attribute("otherterm", anchor, at: place)
        }
    }
}
