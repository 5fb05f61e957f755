package import GongwenGlossary
package import GongwenModel
import GongwenCheck

/// What is to be said of explained terms (名词解释的检查): of one document, of several together, of the term base.
package enum GlossaryReport {
    /// The ids of findings that concern terms, for picking them out of all findings.
    package static let ids: Set<String> = [
        "unknown-term", "ambiguous-term-sense", "mixed-term-senses", "no-term-sense", "unknown-term-sense",
        "term-unused",
        "missing-see-target", "repeated-term-entry", "undecided-term-entry", "prose-too-deep", "pinyin-order-unknown",
        "no-term-used",
        GlossaryEntries.id, TermCount.id, TermDefinedTwice.id, TermOrder.id, UnexplainedShorthand.id,
    ]

    /// How many candidates beside the numeric coinages are told of one document.
    package static let usualLimit = Shorthand.reportedLimit

    /// What concerns the terms of one compiled document, beside its findings: candidates for an entry and what differs from
    /// the term base.
    ///
    /// - Parameter limit: how many candidates are told, the likeliest first; nil for all.
    package static func findings(
        in compiled: CompiledDocument, base: TermBase, limit: Int? = usualLimit
    ) -> [Diagnostic] {
        let own = compiled.diagnostics.filter { ids.contains($0.id) && $0.id != UnexplainedShorthand.id }
        let all = Shorthand.unexplained(in: compiled.finished, base: base)
        let told = limit.map { Array(all.prefix(max($0, 0))) } ?? all
        var findings = own + told.map(Diagnostic.unexplainedShorthand)
        if told.count < all.count {
            findings.append(
                Diagnostic(
                    id: "more-shorthand", severity: .note, message: "另有 \(all.count - told.count) 处不大像简称的引号词语没有列出",
                    fix: "加 --all 全部列出"))
        }
        guard let glossary = compiled.finished.glossary else { return findings }
        return findings + differences(of: glossary, from: base) + termsInDefinitions(of: glossary, base)
    }

    /// Entries that say something else than the term base does.
    private static func differences(of glossary: GlossaryAppendix, from base: TermBase) -> [Diagnostic] {
        glossary.entries.compactMap { entry in
            guard entry.see.isEmpty, let term = base.entry(named: entry.headword)?.entry,
                !term.senses.contains(where: { $0.says(entry.definition.map(\.plain)) }), !entry.definition.isHole
            else { return nil }
            return Diagnostic(
                id: "term-differs-from-base", severity: .note, at: entry.place.isKnown ? entry.place : glossary.place,
                message: "“\(entry.key)”的释义与术语库（\(term.file):\(term.place.line)）不同",
                explanation: "以本文件写明的为准", fix: "含义相同的，去掉 释义:，用术语库的；含义不同的，在术语库中另立 义项")
        }
    }

    /// Terms of the base that an explanation uses and the appendix does not list.
    private static func termsInDefinitions(of glossary: GlossaryAppendix, _ base: TermBase) -> [Diagnostic] {
        let listed = Set(glossary.entries.compactMap { base.entry(named: $0.headword)?.number })
        let matcher = TermMatcher(base.entries.indices.filter { !listed.contains($0) }.flatMap { base.forms(of: $0) })
        guard !matcher.isEmpty else { return [] }
        var seen: Set<Int> = []
        var findings: [Diagnostic] = []
        for entry in glossary.entries {
            for text in entry.definition {
                for number in matcher.matches(in: text.plain).flatMap(\.terms) where seen.insert(number).inserted {
                    findings.append(
                        Diagnostic(
                            id: "term-in-definition", severity: .note,
                            at: entry.place.isKnown ? entry.place : glossary.place,
                            message: "“\(entry.key)”的释义用到“\(base.entries[number].headword)”，它没有列入名词解释",
                            fix: "需要解释的，把“\(base.entries[number].headword)”列入 收录:"))
                }
            }
        }
        return findings
    }

    /// Terms that two documents explain differently.
    ///
    /// - Parameter documents: each with the name messages call it by.
    package static func conflicts(among documents: [(name: String, document: Document)]) -> [Diagnostic] {
        var first: [[UInt8]: (name: String, entry: GlossaryEntry)] = [:]
        var findings: [Diagnostic] = []
        for (name, document) in documents {
            for entry in document.glossary?.entries ?? [] where entry.see.isEmpty && !entry.definition.isHole {
                let key = TermBase.key(of: entry.headword) + [0] + Array(entry.sense.utf8)
                guard let before = first[key] else {
                    first[key] = (name, entry)
                    continue
                }
                guard before.name != name, !before.entry.definition.says(entry.definition.map(\.plain)) else {
                    continue
                }
                findings.append(
                    Diagnostic(
                        id: "term-defined-differently", severity: .warning, at: entry.place,
                        message: "“\(entry.key)”在“\(before.name)”中另有释义，两份公文说法不同",
                        fix: "统一两处，或写入术语库共用；含义不同的，各写明 义项"
                    ).located(in: name))
            }
        }
        return findings
    }

    /// What concerns the term base alone: explanations whose items do not fit the headword's number, and terms that none of
    /// the documents uses.
    ///
    /// - Parameter documents: all documents of the workspace; nil where they were not read.
    package static func findings(in base: TermBase, documents: [Document]?) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        for entry in base.entries {
            for sense in entry.senses {
                guard let mismatch = CountMismatch(headword: entry.printed, definition: sense.definition) else {
                    continue
                }
                let place = sense.place.isKnown ? sense.place : entry.place
                findings.append(.termCount(entry.headword, mismatch, at: place).located(in: entry.file))
            }
        }
        guard let documents else { return findings }
        return findings + unused(base, in: documents)
    }

    /// Terms that no document uses, a note a file.
    private static func unused(_ base: TermBase, in documents: [Document]) -> [Diagnostic] {
        let used = base.numbersUsed(in: documents)
        let idle = base.entries.indices.filter { !used.contains($0) }.map { base.entries[$0] }
        var files: [String] = []
        for entry in idle where !files.contains(entry.file) { files.append(entry.file) }
        return files.map { file in
            let terms = idle.filter { $0.file == file }
            return Diagnostic(
                id: "term-never-used", severity: .note, at: terms[0].place,
                message: "有 \(terms.count) 个词各份公文都没有用到：" + terms.map(\.headword).joined(separator: "、"),
                fix: "留着备用，或删去过时的"
            ).located(in: file)
        }
    }
}

extension [Text] {
    /// Whether it explains in these words, white space and width aside.
    fileprivate func says(_ paragraphs: [String]) -> Bool {
        FoldedText(map(\.plain).joined()).bytes == FoldedText(paragraphs.joined()).bytes
    }

    /// Whether the explanation is still open.
    fileprivate var isHole: Bool {
        contains { $0.inlines.contains { if case .hole = $0 { true } else { false } } }
    }
}
