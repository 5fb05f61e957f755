import GongwenModel

/// An entry as a use of the term needs it: where the definition stands, and its beginning to show at hand.
struct HTMLTerm {
    /// The definition at hand (就近释义), cut where it is long.
    let tip: String

    /// How many code points of a definition are shown at hand; the rest stands in the appendix.
    private static let longest = 180

    /// The entries that can be linked, by anchor.
    static func table(of glossary: GlossaryAppendix?) -> [String: HTMLTerm] {
        guard let glossary else { return [:] }
        var byHeadword: [String: GlossaryEntry] = [:]
        for entry in glossary.entries where byHeadword[entry.key] == nil { byHeadword[entry.key] = entry }
        var table: [String: HTMLTerm] = [:]
        for entry in glossary.entries where !entry.anchor.isEmpty {
            let explaining = byHeadword[GlossaryEntry.key(of: entry.see)] ?? entry
            let definition = (entry.definition.first ?? explaining.definition.first)?.plain ?? ""
            table[entry.anchor] = HTMLTerm(tip: beginning(of: definition))
        }
        return table
    }

    /// The id of an entry's definition.
    static func definitionID(of entry: String) -> String { entry + "-definition" }

    private static func beginning(of definition: String) -> String {
        guard definition.utf8.count > longest else { return definition }
        let scalars = definition.unicodeScalars
        let end = scalars.index(scalars.startIndex, offsetBy: longest, limitedBy: scalars.endIndex)
        guard let end, end != scalars.endIndex else { return definition }
        return String(scalars[..<end]) + "……"
    }
}
