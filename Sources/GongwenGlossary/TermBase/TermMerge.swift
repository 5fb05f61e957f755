package import GongwenModel

/// Explained terms of a document set against a term base (名词解释的并入): what is new, what is known, what differs.
///
/// Nothing of the base is changed: a different explanation becomes a proposal for a further meaning.
package struct TermMerge: Sendable {
    /// A term of the base that the document explains in other words.
    package struct Conflict: Sendable, Equatable {
        /// The term as the base has it.
        package var known: TermEntry
        /// The meaning that could be added to it.
        package var proposal: TermSense
        /// Where the document explains it.
        package var place: Place
    }
    /// Terms that the base does not have, in the order of the document.
    package private(set) var new: [TermEntry] = []
    /// Terms that the base explains in the same words.
    package private(set) var known: [TermEntry] = []
    /// Terms that the base explains in other words.
    package private(set) var conflicts: [Conflict] = []
    /// Headwords of new terms that the document itself explains in two ways; each got two meanings to name.
    package private(set) var divided: [String] = []
    /// Entries that send to a term that is nowhere explained.
    package private(set) var dangling: [String] = []

    private let base: TermBase
    private let source: String
    private var numbers: [[UInt8]: Int] = [:]
    private var knownNumbers: Set<Int> = []

    /// Compares an appendix with a base.
    ///
    /// - Parameters:
    ///   - source: where the explanations come from, for 出处: 《……》; may be empty.
    ///   - meaning: what a further meaning is called: 2022年政府工作报告.
    package init(_ glossary: GlossaryAppendix, into base: TermBase, source: String, meaning: String) {
        self.base = base
        self.source = source
        for entry in glossary.entries where entry.see.isEmpty { add(entry, meaning) }
        for entry in glossary.entries where !entry.see.isEmpty { addAlias(entry) }
    }

    private mutating func add(_ entry: GlossaryEntry, _ meaning: String) {
        let paragraphs = entry.definition.map(\.plain).filter { !$0.isEmpty }
        let hasHole = entry.definition.contains { $0.inlines.contains { if case .hole = $0 { true } else { false } } }
        let key = TermBase.key(of: entry.headword)
        guard !paragraphs.isEmpty, !hasHole, !key.isEmpty else { return }
        let isBare = entry.key == entry.headword
        var sense = TermSense(
            name: entry.sense, definition: paragraphs, source: entry.source.isEmpty ? source : entry.source,
            unquoted: isBare)
        if let (number, term) = base.entry(named: entry.headword) {
            if term.senses.contains(where: { Self.isSame($0.definition, paragraphs) }) {
                if knownNumbers.insert(number).inserted { known.append(term) }
            } else if !conflicts.contains(where: { $0.known == term && Self.isSame($0.proposal.definition, paragraphs) }
            ) {
                let taken = Set(term.senses.map(\.name) + conflicts.filter { $0.known == term }.map(\.proposal.name))
                sense.name = Self.free(sense.name.isEmpty ? meaning : sense.name, besides: taken)
                conflicts.append(Conflict(known: term, proposal: sense, place: entry.place))
            }
            return
        }
        guard let number = numbers[key] else {
            numbers[key] = new.count
            new.append(TermEntry(Self.filed(entry.headword), senses: [sense]))
            return
        }
        guard !new[number].senses.contains(where: { Self.isSame($0.definition, paragraphs) }) else { return }
        if new[number].senses[0].name.isEmpty { new[number].senses[0].name = "含义1" }
        sense.name = Self.free(
            sense.name.isEmpty ? "含义\(new[number].senses.count + 1)" : sense.name,
            besides: Set(new[number].senses.map(\.name)))
        new[number].senses.append(sense)
        if !divided.contains(new[number].headword) { divided.append(new[number].headword) }
    }

    private mutating func addAlias(_ entry: GlossaryEntry) {
        guard base.entry(named: entry.headword) == nil else { return }
        if let number = numbers[TermBase.key(of: entry.see)] {
            if !new[number].aliases.contains(entry.headword) { new[number].aliases.append(entry.headword) }
        } else {
            dangling.append(entry.key)
        }
    }

    /// A headword as it is filed: without marks where they stand round the whole.
    private static func filed(_ headword: String) -> String {
        let key = GlossaryEntry.key(of: headword)
        return headword == "“" + key + "”" || headword == "\"" + key + "\"" ? key : headword
    }

    /// A name that is not taken.
    private static func free(_ name: String, besides taken: Set<String>) -> String {
        guard taken.contains(name) else { return name }
        var number = 2
        while taken.contains("\(name)（\(number)）") { number += 1 }
        return "\(name)（\(number)）"
    }

    /// Whether two explanations differ in nothing but white space, width, an opening 即 or 指 and the stop at the end.
    private static func isSame(_ one: [String], _ other: [String]) -> Bool { core(of: one) == core(of: other) }

    private static func core(of paragraphs: [String]) -> ArraySlice<UInt8> {
        var bytes = FoldedText(paragraphs.joined()).bytes[...]
        for opening in ["是指", "即", "指"] where bytes.starts(with: opening.utf8) {
            bytes = bytes.dropFirst(opening.utf8.count)
            break
        }
        if bytes.suffix(3).elementsEqual("。".utf8) { bytes = bytes.dropLast(3) }
        return bytes
    }
}
