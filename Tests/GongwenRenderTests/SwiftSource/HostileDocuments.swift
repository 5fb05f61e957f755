import GongwenModel

/// Documents of strings that would break a careless writer of Swift, each string in every place that takes one.
enum HostileDocuments {
    /// U+FDD0, of which Swift takes no escape.
    private static let nonCharacter = String(decoding: [0xEF, 0xB7, 0x90] as [UInt8], as: UTF8.self)

    static let strings = [
        "\"", "\"\"", "\"\"\"", "a\"b", "\"引\"", "\"#", "\"\"#x", "#\"x\"#", "\\", "\\\\", "\\(", "\\(1, .亿元)",
        "\\#(x)", "\\u{41}",
        "甲\\", "\\n", "\n", "\r", "\r\n", "\t", "\0", "\0001", "\u{1}", "\u{7F}", "\u{85}", "\u{A0}", "\u{2028}",
        "\u{2029}",
        "\u{202E}反\u{202C}", "\u{2066}x\u{2069}", "\u{200B}", "\u{FEFF}", "\u{FFFE}", nonCharacter, "\u{E000}",
        "\u{10FFFF}",
        "\u{AD}", "\u{301}", "e\u{301}", "\u{FE0F}", "葛\u{E0100}", "👨‍👩‍👧", "\u{F92C}", "𠮷", "//", "/*", "*/", "}", "{",
        ")", "(",
        "`", "'", "#if", "@main", "import Foundation", "县\u{F92C}局", "县\u{90CE}局", "县科技局", "in", "部门", "3局", "　", " ",
        "  x  ",
    ]

    static let all: [(name: String, document: Document)] = [
        ("prose", Document(main: MainText(blocks: strings.map { .paragraph(Paragraph(Text($0))) }))),
        (
            "prose among interpolations",
            Document(main: MainText(blocks: strings.map { .paragraph(Paragraph(mixed($0))) }))
        ),
        ("bodies", Document(main: MainText(blocks: strings.map(bodies)))),
        ("headings", Document(main: MainText(blocks: strings.map(section)))),
        ("inlines", Document(main: MainText(blocks: strings.map { .paragraph(Paragraph(Text(inlines($0)))) }))),
        ("indicators", Document(indicators: strings.map(indicator))),
        (
            "glossary",
            Document(
                glossary: GlossaryAppendix(
                    entries: strings.map {
                        GlossaryEntry(
                            headword: $0, sense: $0, definition: [Text($0)], source: $0, see: $0, seeAlso: [$0])
                    }))
        ),
        (
            "labels",
            Document(
                newspaper: NewspaperFields(others: strings.map { LabelledText(label: $0, text: Text($0)) }),
                attendance: strings.map { AttendanceList(label: $0, names: Text($0)) },
                editions: strings.map { Edition(name: $0, title: Text($0)) })
        ),
        (
            "titles",
            Document(
                header: Header(
                    security: SecurityMark(level: .secret, period: "\"\\("),
                    organMark: OrganMark(organs: strings.map { Text($0) }, suffix: "\"\\(")),
                main: MainText(title: "\"\n} \u{202E}\\(x) */ 计划", blocks: [section("\"\n//")]),
                closing: Closing(issueDate: "2026-\"02-06"))
        ),
        ("nothing", Document(main: MainText(blocks: nothing), glossary: GlossaryAppendix(title: Text()))),
    ]

    private static func mixed(_ string: String) -> Text {
        Text([
            .text(string, at: .none), .quantity(Quantity(value: string, unit: string)), .text(string, at: .none),
            .styled(StyledText(.strong, [.text(string, at: .none)])),
        ])
    }

    private static func bodies(_ string: String) -> Block {
        .responsibility(
            ResponsibilityNote(
                leaders: [BodyUse(string)], lead: [BodyUse(string), BodyUse("县" + string)], support: [BodyUse(string)],
                deadline: Text(string), printed: Text(string)))
    }

    private static func section(_ string: String) -> Block {
        .section(
            Section(
                number: .printed(string), heading: Text(string), identifier: string,
                blocks: [
                    .section(Section(level: 2, heading: Text(string))),
                    .passage(Passage(.silenced(rule: string, reason: string), [])),
                    .passage(
                        Passage(
                            .doubtful(question: string, prompt: string, choices: [string]), [.paragraph(Paragraph("问"))]
                        )),
                    .list(ItemList(items: [ListItem(number: .printed(string), Text(string)), ListItem(Text(string))])),
                    .table(
                        Table(
                            caption: Text(string), columns: [.center], rows: [TableRow([TableCell(Text(string))])],
                            identifier: string)),
                    .exhibit(Exhibit(.indicators, year: -1, caption: Text(string))),
                ]))
    }

    private static func inlines(_ string: String) -> [Inline] {
        let text = [Inline.text(string, at: .none)]
        return [
            .hole(Hole(identifier: string, kind: .name, prompt: string, unit: string, lastValue: string, body: string)),
            .term(TermUse(term: GlossaryEntry.key(of: string), sense: string, inlines: text)),
            .term(TermUse(term: "甲", inlines: text)), .figure(FigureUse(indicator: string)),
            .reference(CrossReference(target: string, text: string)), .body(BodyUse(string)),
            .point(Point(number: .printed(string), text)),
            .passage(InlinePassage(.editions([string]), text)),
            .passage(InlinePassage(.unreviewed(note: string), text)),
            .passage(InlinePassage(.guidance, [])),
        ]
    }

    private static func indicator(_ string: String) -> Indicator {
        Indicator(
            name: string, unit: string, body: string,
            values: [
                IndicatorValue(
                    year: -1, state: string, value: string, comparator: string, growth: string, growthUnit: string,
                    basis: string, growthComparator: string, qualitative: string)
            ])
    }

    /// Everything that may be empty, empty.
    private static let nothing: [Block] = [
        .paragraph(Paragraph(Text())), .section(Section()), .section(Section(level: 2, layout: .standAlone)),
        .section(Section(role: .task)), .list(ItemList(items: [])), .list(ItemList(items: [ListItem(Text())])),
        .table(Table()), .table(Table(header: [TableRow([])], rows: [TableRow([]), TableRow([TableCell(Text())])])),
        .responsibility(ResponsibilityNote()), .passage(Passage(.editions([]), [])), .passage(Passage(.guidance, [])),
        .passage(Passage(.unreviewed(note: ""), [])),
        .passage(Passage(.doubtful(question: "", prompt: "", choices: []), [])),
        .paragraph(
            Paragraph(
                Text([
                    .styled(StyledText(.strong, [])), .term(TermUse(term: "")), .figure(FigureUse(indicator: "")),
                    .quantity(Quantity(value: "", unit: "")), .hole(Hole()), .body(BodyUse("")), .point(Point([])),
                    .reference(CrossReference(target: "")), .passage(InlinePassage(.editions([]), [])),
                ]))),
    ]
}
