import GongwenModel

/// The work of linking one document's terms (名词与词条的互链).
struct TermLinking {
    private(set) var diagnostics: [Diagnostic] = []
    private let appendix: GlossaryAppendix?
    private let base: TermBase
    private let chooser: EntryChooser
    private let matcher: TermMatcher
    /// The entries' headwords without quotation marks, in the order they are listed.
    private let keys: [String]
    /// The entries' ids, in the same order.
    private let entryAnchors: [String]
    /// The ids of each entry's linked uses, in text order.
    private var usesOfEntry: [[String]]
    /// For each entry its place in the order of first use, nil before it is used.
    private var ranks: [Int?]
    private var usedCount = 0
    /// The entries in the order that is known before the text is read, as listed or by pinyin, and each one's place in it.
    private var positions: [Int]
    private var placeOfEntry: [Int]
    /// What a use's id is made of, for each entry, and how many ids have it.
    private let useAnchors: [String]
    private var useCounts: [String: Int] = [:]

    /// Creates the work for an appendix; without one, links left from before are taken away.
    init(appendix: GlossaryAppendix?, base: TermBase) {
        let entries = appendix?.entries ?? []
        let keys = entries.map(\.key)
        var entryAnchors = AnchorMaker()
        self.appendix = appendix
        self.base = base
        self.entryAnchors = keys.map { entryAnchors.anchor("g", for: $0) }
        self.chooser = EntryChooser(entries: entries, base: base)
        self.matcher = TermMatcher(EntryForms(entries: entries, base: base).all)
        self.keys = keys
        self.useAnchors = keys.map { AnchorMaker.encode("u", $0) }
        self.usesOfEntry = Array(repeating: [], count: entries.count)
        self.ranks = Array(repeating: nil, count: entries.count)
        self.positions = Array(entries.indices)
        self.placeOfEntry = positions
        guard appendix?.order == .pinyin else { return }
        orderByPinyin(entries)
        for (place, entry) in positions.enumerated() { placeOfEntry[entry] = place }
    }

    /// Links a document.
    mutating func link(_ document: Document) -> Document {
        var copy = document
        var linking = self
        var walk = ProseWalk { text, headings in linking.link(&text, under: headings) }
        walk.walk(&copy)
        self = linking
        if let place = walk.tooDeep { diagnostics.append(.proseTooDeep(at: place)) }
        reportUnused(in: copy)
        guard let used = appendixOfUsed() else {
            copy.glossary = finished()
            return copy
        }
        // Numbers and ids are those of the entries that stay.
        var linkingUsed = TermLinking(appendix: used, base: base)
        copy = linkingUsed.link(document)
        return copy
    }

    /// The appendix without entries that the text does not use, where it is to explain all used ones; nil where all stay.
    private func appendixOfUsed() -> GlossaryAppendix? {
        guard var appendix, appendix.selection == .allUsed, ranks.contains(where: { $0 == nil }) else { return nil }
        appendix.entries = appendix.entries.indices.filter { ranks[$0] != nil }.map { appendix.entries[$0] }
        return appendix
    }

    private mutating func link(_ text: inout Text, under headings: [String]) {
        text.inlines = text.inlines.withoutLinks()
        guard !text.inlines.isEmpty else { return }
        let tree = ProseTree(text.inlines)
        let matches = tree.bytes.withUnsafeBufferPointer {
            matcher.matches(in: FoldedText($0), of: $0, where: tree.canHold)
        }
        guard !matches.isEmpty || !tree.authored.isEmpty else { return }
        var uses = tree.authored.map { node, use in
            Found(range: tree.nodes[node].start..<tree.nodes[node].end, use: use, entries: chooser.entries(of: use))
        }
        var places = PlaceFinder(tree)
        for match in matches {
            let use = TermUse(term: "", origin: .matched, at: places.place(at: match.range.lowerBound))
            uses.append(Found(range: match.range, use: use, entries: match.terms))
        }
        if !matches.isEmpty, !tree.authored.isEmpty {
            // A marked use that prints nothing stands before a match that begins at its place.
            uses = uses.enumerated().sorted {
                ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
            }.map(\.element)
        }
        var kept: [Found] = []
        for var found in uses {
            let isLinked = complete(&found, in: tree, headings)
            if isLinked || found.use.origin == .authored { kept.append(found) }
        }
        guard !kept.isEmpty else { return }
        var splitting = UseSplitting(tree: tree, uses: kept.map { ($0.range, $0.use) })
        text.inlines = splitting.split(text.inlines)
    }

    /// A use found in a run of prose.
    private struct Found {
        var range: Range<Int>
        var use: TermUse
        /// The entries that may explain it.
        var entries: [Int]
    }

    /// Gives a use its entry, its id and what a first use carries.
    ///
    /// - Returns: whether it is linked.
    private mutating func complete(_ found: inout Found, in tree: ProseTree, _ headings: [String]) -> Bool {
        guard let appendix, let entry = choose(found, in: tree, headings) else { return false }
        if found.use.origin == .matched { found.use.term = keys[entry] }
        let isFirst = ranks[entry] == nil
        if isFirst {
            ranks[entry] = usedCount
            usedCount += 1
        }
        guard isFirst || appendix.linksEveryUse else { return false }
        found.use.isFirst = isFirst
        found.use.entry = entryAnchors[entry]
        found.use.anchor = useAnchor(of: entry)
        usesOfEntry[entry].append(found.use.anchor)
        if isFirst, appendix.marking == .noteMarked {
            let position = (appendix.order == .firstUse ? ranks[entry] ?? 0 : placeOfEntry[entry]) + 1
            found.use.noteMark = "（注\(position)）"
        }
        return true
    }

    /// A new id: `u三品一标`, then `u三品一标-2`, as ``AnchorMaker`` makes them; an encoded text holds no hyphen of its own.
    private mutating func useAnchor(of entry: Int) -> String {
        let base = useAnchors[entry]
        let count = useCounts[base, default: 0] + 1
        useCounts[base] = count
        return count == 1 ? base : base + "-" + String(count)
    }

    private mutating func choose(_ found: Found, in tree: ProseTree, _ headings: [String]) -> Int? {
        guard found.entries.count > 1 else { return found.entries.first }
        let surroundings = Surroundings(of: found.range, in: tree.bytes, headings: headings)
        if let entry = chooser.choose(among: found.entries, sense: found.use.sense, near: surroundings) { return entry }
        let first = found.entries[0]
        diagnostics.append(.undecidedEntry(keys[first], at: found.use.place))
        return first
    }

    private mutating func orderByPinyin(_ entries: [GlossaryEntry]) {
        let order = PinyinOrder()
        let keys = keys.map(order.key)
        positions.sort { keys[$0].isOrdered(before: keys[$1]) ?? ($0 < $1) }
        for (entry, key) in zip(entries, keys) where !key.unknown.isEmpty {
            diagnostics.append(.pinyinUnknown(key.unknown, at: entry.place))
        }
    }

    private mutating func reportUnused(in document: Document) {
        guard let appendix else { return }
        let unused = appendix.entries.indices.filter { ranks[$0] == nil }
        guard !unused.isEmpty else { return }
        // Looked for without regard to quotation marks, to say what is amiss.
        let near = TermSightings(of: unused.map { ($0, keys[$0]) }, in: document)
        for index in unused {
            let entry = appendix.entries[index]
            // What was taken up for another edition goes without a word.
            if appendix.selection == .allUsed, !document.edition.isEmpty { continue }
            let place = entry.place.isKnown ? entry.place : appendix.place
            diagnostics.append(.termUnused(entry.headword, seenAs: near.found[index], at: place))
        }
    }

    /// The appendix in its order, numbered.
    private func finished() -> GlossaryAppendix? {
        guard var appendix else { return nil }
        var order = positions
        if appendix.order == .firstUse {
            order = order.sorted { (ranks[$0] ?? .max, $0) < (ranks[$1] ?? .max, $1) }
        }
        appendix.entries = order.map { index in
            var entry = appendix.entries[index]
            entry.anchor = entryAnchors[index]
            entry.uses = usesOfEntry[index]
            return entry
        }
        for index in appendix.entries.indices {
            if case .printed = appendix.entries[index].number { continue }
            appendix.entries[index].number =
                appendix.marking == .unnumbered ? .unnumbered : .counted(label: "\(index + 1).")
        }
        return appendix
    }
}
