import GongwenBuild
import GongwenModel
import GongwenRecognition
import GongwenRender

extension SiteDocument {
    /// What a site keeps of a finished document.
    ///
    /// - Parameters:
    ///   - parts: its page, whose ids the uses of terms are taken from.
    ///   - sheet: its fields.
    init(_ document: Document, name: String, publication: Publication, parts: HTMLParts, sheet: DisclosureSheet) {
        let terms = (document.glossary?.entries ?? []).map { entry in
            Term(
                headword: entry.headword, key: entry.key, anchor: entry.anchor,
                definition: entry.definition.map(\.plain), see: entry.see,
                uses: entry.uses.filter { parts.uses.contains($0) })
        }
        self.init(
            name: name, title: parts.title, year: document.titleYear ?? document.closing.issueDate.plain.namedYear,
            kind: KindReading(of: document).kind.printed, organ: sheet[.organ], number: sheet[.documentNumber],
            issueDate: sheet[.issueDate], publication: publication, terms: terms)
    }
}
