import GongwenGlossary
import GongwenModel

/// The terms that the published documents explain (名词解释), with links back to every use.
///
/// Each explanation is one that a published document carries itself; equal ones of several documents stand once.
struct GlossaryPage {
    let frame: SiteFrame
    let documents: [SiteDocument]

    /// What the page shows.
    var values: PageValues {
        var values = frame.values(for: SiteAddress.glossary, title: "名词解释", tags: .column)
        let entries = entries
        values.set("entries", entries)
        values.set("count", String(entries.count))
        values.set("isEmpty", entries.isEmpty)
        return values
    }

    /// A term of one document.
    private typealias Found = (document: SiteDocument, term: SiteDocument.Term)

    private var entries: [PageValues] {
        var found: [String: [Found]] = [:]
        for document in documents {
            for term in document.terms where !term.key.isEmpty { found[term.key, default: []].append((document, term)) }
        }
        let order = PinyinOrder()
        let keys = found.keys.map { (word: $0, key: order.key(of: $0)) }
        var anchors = AnchorMaker()
        return keys.sorted { one, other in one.key.isOrdered(before: other.key) ?? (one.word < other.word) }
            .map { entry(found[$0.word] ?? [], anchor: anchors.anchor("t", for: $0.word)) }
    }

    private func entry(_ found: [Found], anchor: String) -> PageValues {
        var senses: [(definition: [String], see: String, uses: [Found])] = []
        for one in found {
            if let known = senses.firstIndex(where: { $0.definition == one.term.definition && $0.see == one.term.see })
            {
                senses[known].uses.append(one)
            } else {
                senses.append((one.term.definition, one.term.see, [one]))
            }
        }
        var values = PageValues()
        values.set("headword", found.first?.term.headword)
        values.set("anchor", anchor)
        values.set("senses", senses.map { sense($0.definition, $0.see, $0.uses) })
        return values
    }

    private func sense(_ definition: [String], _ see: String, _ found: [Found]) -> PageValues {
        var values = PageValues()
        values.set("see", see)
        values.set(
            "paragraphs",
            definition.map { paragraph in
                var values = PageValues()
                values.set("text", paragraph)
                return values
            })
        values.set(
            "documents",
            found.map { one in
                var values = PageValues()
                let page = SiteAddress.link(one.document.page)
                values.set("title", one.document.listTitle)
                values.set("link", page + "#" + SiteAddress.link(one.term.anchor))
                values.set("hasUses", !one.term.uses.isEmpty)
                values.set(
                    "uses",
                    one.term.uses.enumerated().map { index, use in
                        var values = PageValues()
                        values.set("number", String(index + 1))
                        values.set("link", page + "#" + SiteAddress.link(use))
                        values.set("headword", one.term.headword)
                        return values
                    })
                return values
            })
        return values
    }
}
