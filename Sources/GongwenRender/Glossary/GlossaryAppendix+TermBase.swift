import GongwenGlossary
import GongwenModel

extension GlossaryAppendix {
    /// A term base as it is printed (术语库的印法): an entry a term, its meanings numbered where it has several, each with
    /// source, years and places behind it; an entry for each alias, which sends to the term.
    init(printing base: TermBase, title: String) {
        var anchors = AnchorMaker()
        var entries: [GlossaryEntry] = []
        for term in base.entries {
            entries.append(
                GlossaryEntry(
                    headword: term.printed, definition: GlossaryAppendix.paragraphs(of: term.senses),
                    anchor: anchors.anchor("g", for: term.headword)))
            for alias in base.ownAliases(of: term) {
                entries.append(
                    GlossaryEntry(
                        headword: alias, see: term.printed,
                        anchor: anchors.anchor("g", for: GlossaryEntry.key(of: alias))))
            }
        }
        self.init(title: Text(title), order: .listed, entries: entries, anchor: "glossary")
    }

    private static func paragraphs(of senses: [TermSense]) -> [Text] {
        senses.enumerated().flatMap { index, sense in
            var paragraphs = sense.definition
            if senses.count > 1, !paragraphs.isEmpty {
                paragraphs[0] = "（\(index + 1)）" + (sense.name.isEmpty ? "" : sense.name + "：") + paragraphs[0]
            }
            let facts = facts(of: sense)
            if !facts.isEmpty, !paragraphs.isEmpty { paragraphs[paragraphs.count - 1] += "（\(facts)）" }
            return paragraphs.map { Text($0) }
        }
    }

    /// Years, places and source, as far as they are known.
    private static func facts(of sense: TermSense) -> String {
        var facts: [String] = []
        if !sense.span.isEmpty { facts.append(sense.span) }
        if !sense.places.isEmpty { facts.append(sense.places.joined(separator: "、")) }
        if !sense.source.isEmpty { facts.append("出处：" + sense.source) }
        return facts.joined(separator: "；")
    }
}
