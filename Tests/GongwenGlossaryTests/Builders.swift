import GongwenModel

@testable import GongwenGlossary

/// A document of paragraphs, each on its line.
func document(_ paragraphs: [[Inline]], glossary: GlossaryAppendix? = nil) -> Document {
    Document(
        main: MainText(blocks: paragraphs.map { .paragraph(Paragraph(Text($0))) }), glossary: glossary)
}

/// A document of plain paragraphs, the first on line 1.
func document(_ paragraphs: String..., glossary: GlossaryAppendix? = nil) -> Document {
    document(
        paragraphs.enumerated().map { [.text($1, at: Place(line: UInt32($0 + 1), column: 1))] }, glossary: glossary)
}

/// A list of terms to explain, the first on line 101.
func appendix(
    _ headwords: String..., marking: GlossaryAppendix.Marking = .unnumbered, order: GlossaryAppendix.Order = .firstUse,
    selection: GlossaryAppendix.Selection = .listed, linksEveryUse: Bool = true
) -> GlossaryAppendix {
    GlossaryAppendix(
        marking: marking, order: order, selection: selection, linksEveryUse: linksEveryUse,
        entries: headwords.enumerated().map {
            GlossaryEntry(headword: $1, at: Place(line: UInt32(101 + $0), column: 1))
        }, at: Place(line: 100))
}

/// What diagnostics say in short: `行 id`.
func brief(_ diagnostics: [Diagnostic]) -> [String] {
    diagnostics.map { "\($0.location?.start.line ?? 0) \($0.id)" }
}

extension Document {
    /// The explanations, one a line: 词目: 释义.
    var explanations: [String] {
        (glossary?.entries ?? []).map { "\($0.headword): \($0.definition.map(\.plain).joined(separator: "/"))" }
    }

    /// The linked or marked uses of terms in order: the words and the entry's id.
    var uses: [String] {
        var found: [String] = []
        var copy = self
        copy.rewriteTexts { text in
            text.inlines.rewriteParts { inline in
                if case .term(let use) = inline {
                    found.append("\(Text(use.inlines).plain) \(use.entry)\(use.noteMark)")
                }
            }
        }
        return found
    }

    /// Every run of prose as printed.
    var printedTexts: [String] {
        var found: [String] = []
        var copy = self
        copy.rewriteTexts { found.append($0.plain) }
        return found
    }
}

extension TermBase {
    /// A base with the two terms whose meanings overlap in time, and some plain ones.
    static let sample = TermBase(entries: [
        TermEntry(
            "三品一标",
            senses: [
                TermSense(name: "农产品认证", definition: ["四类产品。"], cues: ["认证", "新增N个", "N个"]),
                TermSense(name: "农业生产", definition: ["四项行动。"], from: 2021, cues: ["农业生产", "基地"]),
            ]),
        TermEntry(
            "四减四增",
            senses: [
                TermSense(name: "2018—2020年", definition: ["首轮。"], from: 2018, until: 2020, places: ["山东省"]),
                TermSense(
                    name: "2021—2023年", definition: ["新一轮。"], source: "某方案", from: 2021, until: 2023,
                    places: ["山东省"], cues: ["新一轮"]),
            ]),
        TermEntry(
            "瞪羚企业", aliases: ["瞪羚"], senses: [TermSense(definition: ["成长快的企业。"], unquoted: true)]),
        TermEntry("放管服", senses: [TermSense(definition: ["三项改革。", "第二段。"])]),
        TermEntry("农村“七改”工程", senses: [TermSense(definition: ["七项。"])]),
        TermEntry("大规模设备更新和消费品以旧换新", aliases: ["两新"], senses: [TermSense(definition: ["两项。"])]),
        TermEntry(
            "五个一",
            senses: [
                TermSense(name: "全省", definition: ["通行的。"]),
                TermSense(name: "本市", definition: ["市里的。"], places: ["云州市"]),
                TermSense(name: "邻市", definition: ["别处的。"], places: ["别州市"]),
                TermSense(name: "本县", definition: ["县里的。"], places: ["青禾县"]),
            ]),
    ])
}
