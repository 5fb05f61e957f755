import GongwenBuild
import GongwenModel
import GongwenRecognition
import GongwenRender

extension SiteDocument {
    /// What a site keeps of a finished document.
    ///
    /// - Parameters:
    ///   - parts: its page, whose ids the uses of terms are taken from.
    init(_ document: Document, name: String, publication: Publication, parts: HTMLParts) {
        let sheet = DisclosureSheet(of: document, publication: publication, profile: .standard)
        func field(_ field: DisclosureField) -> String { sheet.entries.first { $0.field == field }?.value ?? "" }
        let terms = (document.glossary?.entries ?? []).map { entry in
            Term(
                headword: entry.headword, key: entry.key, anchor: entry.anchor,
                definition: entry.definition.map(\.plain), see: entry.see,
                uses: entry.uses.filter { parts.uses.contains($0) })
        }
        self.init(
            name: name, title: parts.title.isEmpty ? name : parts.title,
            year: document.titleYear ?? document.closing.issueDate.plain.namedYear,
            kind: KindReading(of: document).kind, organ: field(.organ), number: field(.documentNumber),
            issueDate: field(.issueDate), publication: publication, terms: terms)
    }
}
