package import GongwenModel

/// Makes resolved documents at random: every kind of element, block and inline, numbers, ids and links filled in.
///
/// A document holds what resolution leaves (no guidance, no editions, no old values of holes, neighbouring texts
/// joined) and can be written in every form: tables are full grids, sections and attachments hold something,
/// every link has its target. Silencing reasons are present, all of them ``silencingReason``, so that a test can show
/// that they reach no output.
package struct RandomDocuments: Sendable {
    /// The reason that every silenced passage carries.
    package static let silencingReason = "静默理由不得外传"

    var source: RandomSource
    /// Whether prose holds what markup has to escape and what layout trips over.
    let isAwkward: Bool
    /// Headwords of the document's glossary, with the ids of their entries.
    var terms: [(key: String, anchor: String)] = []
    /// Identities that references may name, with the ids of their parts.
    var targets: [(identifier: String, anchor: String)] = []
    private var anchorCount = 0

    /// Begins the documents of a seed.
    ///
    /// - Parameter awkward: whether prose holds `& < > "`, blanks at its ends, tabs, line feeds and rare characters.
    package init(seed: UInt64, awkward: Bool = true) {
        source = RandomSource(seed: seed)
        isAwkward = awkward
    }

    /// The next document.
    package mutating func document() -> Document {
        terms = []
        targets = []
        anchorCount = 0
        let glossary = source.chance(3) ? nil : glossaryAppendix()
        var document = Document(
            form: source.pick(DocumentForm.allCases), direction: source.pick(Direction.allCases),
            stage: source.pick(Stage.allCases), publicity: source.pick(Publicity.allCases.map { $0 } + [nil]),
            origin: source.pick(Origin.allCases), numbering: numbering(), header: header(),
            newspaper: source.chance(3) ? newspaper() : nil, recipients: maybe { $0.text() }, main: mainText(),
            closing: closing(),
            attendance: several(2) { random in
                AttendanceList(label: random.source.pick(["出席", "请假", "列席"]), names: random.text())
            },
            passedOn: source.chance(3) ? passedOnText() : nil, glossary: glossary, colophon: colophon(),
            edition: source.pick(["", "大会报告"]))
        document.linkReferences(to: targets, with: &source)
        document.linkTerms()
        return document
    }

    /// A new id.
    mutating func anchor(_ letter: Character) -> String {
        anchorCount += 1
        return "\(letter)\(source.pick(["", "总体要求", "表"]))\(anchorCount)"
    }

    /// Up to `most` values.
    mutating func several<Value>(_ most: Int, _ make: (inout RandomDocuments) -> Value) -> [Value] {
        (0..<source.below(most + 1)).map { _ in make(&self) }
    }

    /// Between one and `most` values.
    mutating func some<Value>(_ most: Int, _ make: (inout RandomDocuments) -> Value) -> [Value] {
        (0...source.below(most)).map { _ in make(&self) }
    }

    /// Prose, or none.
    mutating func maybe(_ make: (inout RandomDocuments) -> Text) -> Text { source.chance(2) ? make(&self) : Text() }

    private mutating func numbering() -> NumberingScheme {
        switch source.below(3) {
        case 0: .standard
        case 1: .unnumbered
        default:
            NumberingScheme(
                levels: some(5) {
                    NumberingScheme.Level($0.source.pick(NumberStyle.allCases), runsOn: $0.source.chance(3))
                })
        }
    }

    private mutating func glossaryAppendix() -> GlossaryAppendix {
        let marking = source.pick(GlossaryAppendix.Marking.allCases)
        let keys = ["三品一标", "四减四增", "飞地经济", "一户一田", "PM2.5", "“七改”工程"]
        let heads = Array(keys.shuffled(using: &source).prefix(1 + source.below(4)))
        terms = heads.map { (GlossaryEntry.key(of: $0), anchor("g")) }
        // Entries are written after the terms are known, since an explanation uses terms too.
        let entries = heads.enumerated().map { index, head in
            var entry = GlossaryEntry(
                headword: head, separator: source.pick(["：", "：", "——", ""]), sense: source.pick(["", "农业生产"]),
                source: source.pick(["", "某文件，第1条"]),
                number: marking == .unnumbered
                    ? source.chance(4) ? .printed("\(index + 1)、") : .unnumbered : .counted(label: "\(index + 1)."),
                anchor: terms[index].anchor)
            if index > 0, source.chance(3) { entry.see = heads[0] }
            if entry.see.isEmpty || source.chance(3) { entry.definition = some(2) { $0.text() } }
            if source.chance(3) { entry.seeAlso = [heads[0], "别处的词"] }
            return entry
        }
        return GlossaryAppendix(
            title: source.chance(4) ? Text() : "名词解释", marking: marking,
            order: source.pick(GlossaryAppendix.Order.allCases),
            selection: source.pick(GlossaryAppendix.Selection.allCases), linksEveryUse: source.chance(2),
            preface: several(2) { $0.text() }, entries: entries, anchor: anchor("a"))
    }
}

extension Document {
    /// Points every reference at a part of the document; without parts, references become plain words.
    fileprivate mutating func linkReferences(
        to targets: [(identifier: String, anchor: String)], with source: inout RandomSource
    ) {
        var random = source
        rewriteTexts { text in
            text.inlines.rewriteParts { inline in
                guard case .reference(var reference) = inline, !targets.isEmpty else { return }
                let target = random.pick(targets)
                reference.target = target.identifier
                reference.anchor = target.anchor
                inline = .reference(reference)
            }
        }
        source = random
    }

    /// Gives every linked use its id and every entry the ids of its uses.
    fileprivate mutating func linkTerms() {
        var uses: [String: [String]] = [:]
        var count = 0
        let marked = glossary?.marking == .noteMarked
        rewriteTexts { text in
            text.inlines.rewriteParts { inline in
                guard case .term(var use) = inline, !use.entry.isEmpty else { return }
                use.isFirst = uses[use.entry] == nil
                // Every third later use stays without a link back.
                if use.isFirst || count % 3 != 0 { use.anchor = "u\(count)" }
                if use.isFirst && marked { use.noteMark = "（注\(count)）" }
                count += 1
                uses[use.entry, default: []] += use.anchor.isEmpty ? [] : [use.anchor]
                inline = .term(use)
            }
        }
        guard var appendix = glossary else { return }
        for index in appendix.entries.indices {
            appendix.entries[index].uses = uses[appendix.entries[index].anchor] ?? []
        }
        glossary = appendix
    }
}
