import GongwenModel

/// The work of filling one document's explanations (取释义).
struct DefinitionFilling {
    let base: TermBase
    let choice: SenseChoice
    /// The uses found, in reading order, and the same by their terms' numbers.
    private var usages: [TermUsage] = []
    private var usagesOfTerm: [Int: [TermUsage]] = [:]
    /// Where an entry is reported that has no place of its own.
    private var appendixPlace = Place.none
    private(set) var diagnostics: [Diagnostic] = []

    /// Creates the work with the base to take explanations from.
    init(base: TermBase, choice: SenseChoice) {
        self.base = base
        self.choice = choice
    }

    /// Fills in the document's explanations.
    mutating func fill(_ document: inout Document) {
        let listed = document.glossary?.entries ?? []
        var finder = TermUsageFinder(base: base, matcher: matcher(for: document.glossary))
        var copy = document
        var walk = ProseWalk { text, headings in finder.look(in: text, under: headings) }
        walk.walk(&copy)
        usages = finder.usages
        usagesOfTerm = Dictionary(grouping: usages, by: \.term)
        report(finder.unknown, listed: listed)
        guard var appendix = document.glossary else { return }
        appendixPlace = appendix.place
        for index in appendix.entries.indices { fill(&appendix.entries[index], of: listed) }
        if appendix.selection == .allUsed { addUsed(to: &appendix) }
        check(appendix)
        document.glossary = appendix
    }

    /// Reports marked uses of terms that nobody explains.
    private mutating func report(_ unknown: [TermUse], listed: [GlossaryEntry]) {
        let keys = Set(listed.map { TermBase.key(of: $0.headword) })
        let unexplained = unknown.filter { !keys.contains(TermBase.key(of: $0.term)) }
        guard !unexplained.isEmpty else { return }
        let names = listed.map(\.key) + base.names
        for use in unexplained {
            diagnostics.append(
                .unknownTerm(use.term, near: suggestions(for: use.term, among: names), isEntry: false, at: use.place))
        }
    }

    /// What has to be looked for: the listed terms that the base explains, or all of the base.
    private func matcher(for appendix: GlossaryAppendix?) -> TermMatcher {
        guard let appendix else { return TermMatcher([]) }
        var forms = appendix.selection == .allUsed ? base.entries.indices.flatMap { base.forms(of: $0) } : []
        for entry in appendix.entries where entry.definition.isEmpty && entry.see.isEmpty {
            guard let number = base.entry(named: entry.headword)?.number else { continue }
            forms += base.forms(of: number)
            // As listed; without quotation marks it may stand so in the text.
            forms.append(
                TermMatcher.Form(term: number, written: entry.headword, allowsBare: entry.key == entry.headword))
        }
        return TermMatcher(forms)
    }

    private mutating func fill(_ entry: inout GlossaryEntry, of listed: [GlossaryEntry]) {
        guard entry.definition.isEmpty, entry.see.isEmpty else { return }
        guard let (number, term) = base.entry(named: entry.headword) else {
            let near = suggestions(for: entry.key, among: base.names)
            diagnostics.append(.unknownTerm(entry.key, near: near, isEntry: true, at: place(of: entry)))
            entry.definition = [hole(for: entry)]
            return
        }
        let uses = usagesOfTerm[number] ?? []
        let claimed = Set(listed.filter { $0.key == entry.key && $0.sense != entry.sense }.map(\.sense))
        guard let sense = sense(of: term, for: entry, uses: uses, claimedElsewhere: claimed) else {
            entry.definition = [hole(for: entry)]
            return
        }
        entry.take(sense)
        if entry.key == entry.headword, !sense.unquoted, !uses.isEmpty, uses.allSatisfy(\.isQuoted) {
            // The text quotes it everywhere: the entry agrees with the text.
            entry.headword = term.written(as: entry.headword)
        }
    }

    /// The meaning that an entry explains; nil with a diagnostic where that stays open.
    private mutating func sense(
        of term: TermEntry, for entry: GlossaryEntry, uses: [TermUsage], claimedElsewhere: Set<String>
    ) -> TermSense? {
        let senses = term.senses
        if !entry.sense.isEmpty {
            guard case .chosen(let index) = choice.choose(among: senses, named: entry.sense, near: .none) else {
                diagnostics.append(
                    .unknownSense(
                        entry.sense, of: entry.key, known: senses.map(\.name).filter { !$0.isEmpty },
                        at: place(of: entry)))
                return nil
            }
            return senses[index]
        }
        var chosen: [Int] = []
        for use in uses {
            let place = use.place.isKnown ? use.place : place(of: entry)
            guard let index = sense(of: term, in: use, at: place) else { return nil }
            if !claimedElsewhere.contains(senses[index].name), !chosen.contains(index) { chosen.append(index) }
            if chosen.count > 1 {
                diagnostics.append(.mixedSenses(entry.key, senses: chosen.map { senses[$0].title }, at: place))
                return nil
            }
        }
        if let only = chosen.first { return senses[only] }
        let open = senses.filter { !claimedElsewhere.contains($0.name) }
        return settle(choice.choose(among: open, named: "", near: .none), of: term, among: open, at: place(of: entry))
            .map { open[$0] }
    }

    /// The meaning of one use; nil with a diagnostic where that stays open.
    private mutating func sense(of term: TermEntry, in use: TermUsage, at place: Place) -> Int? {
        if !use.sense.isEmpty, !term.senses.contains(where: { $0.name == use.sense }) {
            diagnostics.append(
                .unknownSense(
                    use.sense, of: term.headword, known: term.senses.map(\.name).filter { !$0.isEmpty }, at: place))
            return nil
        }
        let verdict = choice.choose(among: term.senses, named: use.sense, near: use.surroundings)
        return settle(verdict, of: term, among: term.senses, at: place)
    }

    private mutating func settle(
        _ verdict: SenseChoice.Verdict, of term: TermEntry, among senses: [TermSense], at place: Place
    ) -> Int? {
        switch verdict {
        case .chosen(let index): return index
        case .ambiguous(let indexes):
            diagnostics.append(.ambiguousSense(term.headword, candidates: indexes.map { senses[$0].title }, at: place))
        case .noneAlive, .unknownName:
            diagnostics.append(.noSenseAlive(term.headword, senses: senses, at: place))
        }
        return nil
    }

    /// Adds an entry for each term of the base that the text uses and the author did not list, in order of first use.
    private mutating func addUsed(to appendix: inout GlossaryAppendix) {
        var done = Set(appendix.entries.compactMap { base.entry(named: $0.headword)?.number })
        for use in usages where done.insert(use.term).inserted {
            let term = base.entries[use.term]
            var added: [GlossaryEntry] = []
            for other in usagesOfTerm[use.term] ?? [] {
                var entry = GlossaryEntry(headword: term.written(like: use.printed))
                if let index = sense(of: term, in: other, at: other.place) {
                    entry.take(term.senses[index])
                } else {
                    entry.definition = [hole(for: entry)]
                }
                if !added.contains(entry) { added.append(entry) }
            }
            appendix.entries += added
        }
    }

    private mutating func check(_ appendix: GlossaryAppendix) {
        let keys = Set(appendix.entries.map { TermBase.key(of: $0.headword) })
        var seen: Set<[String]> = []
        for entry in appendix.entries {
            for target in [entry.see].filter({ !$0.isEmpty }) + entry.seeAlso
            where !keys.contains(TermBase.key(of: target)) {
                diagnostics.append(.missingSeeTarget(target, from: entry.headword, at: place(of: entry)))
            }
            if !seen.insert([entry.headword, entry.sense]).inserted {
                diagnostics.append(.repeatedEntry(entry.headword, at: place(of: entry)))
            }
        }
    }

    private func place(of entry: GlossaryEntry) -> Place { entry.place.isKnown ? entry.place : appendixPlace }

    /// What stands in for an explanation that is still open.
    private func hole(for entry: GlossaryEntry) -> Text {
        let prompt = "名词“\(entry.key)”的释义"
        let identifier = "hole-" + AnchorMaker.encode("h", prompt).dropFirst()
        let hole = Hole(identifier: identifier, kind: .passage, prompt: prompt, at: entry.place)
        return Text([.hole(hole)], at: entry.place)
    }
}

extension GlossaryEntry {
    /// Takes over what the base says.
    fileprivate mutating func take(_ sense: TermSense) {
        definition = sense.definition.map { Text($0) }
        if source.isEmpty { source = sense.source }
        if self.sense.isEmpty { self.sense = sense.name }
    }
}

extension TermBase {
    /// Every name and alias, in the order of the base.
    fileprivate var names: [String] { entries.flatMap { [$0.headword] + $0.aliases.map(GlossaryEntry.key(of:)) } }

    /// The ways to write an entry, its number as the term.
    package func forms(of number: Int) -> [TermMatcher.Form] {
        let entry = entries[number]
        // What is another's headword is never this one's alias.
        let aliases = entry.aliases.filter { self.entry(named: $0)?.number == number }
        return ([entry.printed] + aliases).map {
            TermMatcher.Form(term: number, written: $0, allowsBare: entry.allowsBare)
        }
    }
}
