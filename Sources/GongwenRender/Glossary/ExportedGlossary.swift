package import GongwenGlossary
package import GongwenModel

/// Explained terms taken out of a document or of the term base, ready to be written in any form (导出的名词解释).
package struct ExportedGlossary: Sendable, Equatable {
    /// What it is called: 名词解释, 术语库.
    package var title: String
    /// The document that it comes from; empty for a term base.
    package var documentTitle: String
    /// The terms, in their order.
    package var terms: [ExportedTerm]
    /// The same as an appendix, for the forms that print one.
    package var appendix: GlossaryAppendix
    /// Whether it is the whole term base.
    package var isBase: Bool

    /// Takes the appendix out of a finished document; nil where it has none.
    package init?(_ document: Document) {
        guard let glossary = document.glossary else { return nil }
        let title = glossary.title.plain
        self.title = title.isEmpty ? "名词解释" : title
        let own = document.main.title.plain
        documentTitle = own.isEmpty ? document.passedOn?.text.title.plain ?? "" : own
        terms = glossary.entries.map(ExportedTerm.init)
        appendix = glossary
        isBase = false
    }

    /// Takes all terms of a base, in the order of its files.
    package init(_ base: TermBase) {
        title = "术语库"
        documentTitle = ""
        terms = base.entries.map { ExportedTerm($0, aliases: base.ownAliases(of: $0)) }
        appendix = GlossaryAppendix(printing: base, title: title)
        isBase = true
    }
}

/// One term with its meanings (导出的词条).
package struct ExportedTerm: Sendable, Equatable {
    /// Its printed number, with its marks; empty where there is none.
    package var number = ""
    /// The term as the body writes it, quotation marks and qualifier included: 农村“七改”工程.
    package var headword: String
    /// The term without quotation marks.
    package var key: String
    /// Other ways to write it, as the body writes them.
    package var aliases: [String] = []
    /// What it belongs to; empty where unsorted or unknown.
    package var category = ""
    /// Its meanings: one in a document, one or more in a base; none where the entry only sends to another.
    package var senses: [ExportedSense] = []
    /// The headword of the entry to read instead; empty for none.
    package var see = ""
    /// Headwords of related entries.
    package var seeAlso: [String] = []
    /// How many uses in the text lead here; nil for a term base.
    package var useCount: Int?

    /// A term of an appendix.
    init(_ entry: GlossaryEntry) {
        number = entry.number.label
        headword = entry.headword
        key = entry.key
        see = entry.see
        seeAlso = entry.seeAlso
        useCount = entry.uses.count
        if !entry.definition.isEmpty || see.isEmpty {
            senses = [
                ExportedSense(name: entry.sense, definition: entry.definition.map(\.plain), source: entry.source)
            ]
        }
    }

    /// A term of a base.
    init(_ entry: TermEntry, aliases: [String]) {
        headword = entry.printed
        key = entry.headword
        self.aliases = aliases
        category = entry.category
        senses = entry.senses.map(ExportedSense.init)
    }
}

/// One meaning of a term (导出的义项).
package struct ExportedSense: Sendable, Equatable {
    /// The name it is picked by; empty where the term has only one.
    package var name = ""
    /// The explanation's paragraphs.
    package var definition: [String]
    /// Where the explanation comes from; empty where unknown.
    package var source = ""
    /// The first year it holds for; nil where open.
    package var from: Int?
    /// The last year it holds for; nil where open.
    package var until: Int?
    /// The places it holds for; empty for everywhere.
    package var places: [String] = []
    /// Words that tell it.
    package var cues: [String] = []
    /// Whether the term may stand without quotation marks.
    package var unquoted = false
    /// The years it holds for, as printed; empty where open at both ends.
    var span: String { TermSense.span(from, until) }

    init(name: String, definition: [String], source: String) {
        self.name = name
        self.definition = definition
        self.source = source
    }

    init(_ sense: TermSense) {
        name = sense.name
        definition = sense.definition
        source = sense.source
        from = sense.from
        until = sense.until
        places = sense.places
        cues = sense.cues
        unquoted = sense.unquoted
    }
}
