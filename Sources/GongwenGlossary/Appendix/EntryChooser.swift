import GongwenModel

/// Which entry of an appendix explains a use, where several have one headword.
struct EntryChooser {
    private let entries: [GlossaryEntry]
    private let base: TermBase
    private let byKey: [[UInt8]: [Int]]

    init(entries: [GlossaryEntry], base: TermBase) {
        self.entries = entries
        self.base = base
        byKey = Dictionary(grouping: entries.indices) { TermBase.key(of: entries[$0].headword) }
    }

    /// The entries that a marked use may mean.
    func entries(of use: TermUse) -> [Int] {
        byKey[TermBase.key(of: use.term)] ?? []
    }

    /// The entry of the sense named, or of the one that the cues of the base tell; nil where that stays open.
    func choose(among candidates: [Int], sense: String, near use: Surroundings) -> Int? {
        if !sense.isEmpty { return candidates.first { entries[$0].sense == sense } }
        let told = candidates.filter { candidate in
            guard let term = base.entry(named: entries[candidate].headword)?.entry,
                let sense = term.senses.first(where: { $0.name == entries[candidate].sense })
            else { return false }
            return Surroundings.holds(sense.cues, in: use.clause)
        }
        return told.count == 1 ? told.first : nil
    }
}
