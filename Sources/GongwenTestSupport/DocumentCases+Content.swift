import GongwenModel

extension DocumentCases {
    /// Every kind of block, and the arrangements that matter to a tree of elements.
    static var blocks: [(name: String, document: Document)] {
        let numbers: [(String, OutlineNumber)] = [
            ("counted", .counted(label: "（一）")), ("printed", .printed("(一)")), ("unnumbered", .unnumbered),
            ("counted without mark", .counted(label: "")),
        ]
        let sections = Section.Role.allCases.flatMap { role in
            Section.HeadingLayout.allCases.flatMap { layout in
                numbers.map { name, number in
                    (
                        "section \(role.rawValue) \(layout.rawValue) \(name)",
                        document([
                            .section(
                                Section(
                                    number: number, heading: "做强产业。", layout: layout, role: role, identifier: "t-01 甲",
                                    blocks: [paragraph("新增6个。")], anchor: "s1"))
                        ])
                    )
                }
            }
        }
        let lists = NumberStyle.allCases.map { style in
            (
                "list \(style.rawValue)",
                document([
                    .list(
                        ItemList(
                            style: style,
                            items: [
                                ListItem(number: .counted(label: style.label(1)), "甲；"),
                                ListItem(number: .printed("2)"), "乙；"), ListItem(number: .unnumbered, "丙。"),
                            ]))
                ])
            )
        }
        let marks: [(String, PassageMark)] = [
            ("unreviewed", .unreviewed(note: "去年的话, 50%")),
            ("doubtful", .doubtful(question: "q-1", prompt: "", choices: ["甲 一", "乙,二"])),
            ("doubtful without choices", .doubtful(question: "q-2", prompt: "问, 50%", choices: [])),
            ("silenced", .silenced(rule: "figures-sum", reason: "")),
        ]
        let passages = marks.map { name, mark in
            (
                "passage \(name)",
                document([paragraph("前。"), .passage(Passage(mark, [paragraph("中。"), paragraph("下。")]))])
            )
        }
        let section = Block.section(Section(heading: "题", blocks: [paragraph("甲。")], anchor: "s1"))
        let note = Block.responsibility(ResponsibilityNote(lead: [BodyUse("县农业农村局")], deadline: "12月底前"))
        return Paragraph.Role.allCases.map { role in
            ("paragraph \(role.rawValue)", document([.paragraph(Paragraph("正文", role: role))]))
        } + sections + lists + passages + responsibilities + [
            ("empty paragraph", document([.paragraph(Paragraph(Text()))])),
            ("empty list", document([.list(ItemList(items: []))])),
            ("skipped level", document([.section(Section(level: 3, heading: "题", blocks: [paragraph("甲。")]))])),
            ("paragraph after a section", document([section, paragraph("乙。")])),
            (
                "paragraph between sections",
                document([section, paragraph("乙。"), .section(Section(heading: "丙", blocks: [paragraph("丁。")]))])
            ),
            (
                "section in a passage",
                document([paragraph("前。"), .passage(Passage(.unreviewed(note: ""), [section, paragraph("后。")]))])
            ),
            (
                "passage in a passage",
                document([
                    .passage(
                        Passage(
                            .unreviewed(note: "外"),
                            [.passage(Passage(.silenced(rule: "r", reason: ""), [paragraph("甲。")])), paragraph("乙。")]))
                ])
            ),
            ("empty passage", document([paragraph("甲。"), .passage(Passage(.unreviewed(note: "空"), []))])),
            ("note of its own", document([note])),
            ("note in a passage", document([paragraph("甲。"), .passage(Passage(.unreviewed(note: ""), [note]))])),
            ("note after a section", document([section, note])),
            ("two notes", document([paragraph("甲。"), note, note])),
        ]
    }

    /// Every arrangement of a responsibility note.
    private static var responsibilities: [(name: String, document: Document)] {
        let full = ResponsibilityNote(
            leaders: [BodyUse("周穗")], lead: [BodyUse("县科技局"), BodyUse("团县委")], responsible: [BodyUse("各镇")],
            support: [BodyUse("县财政局")],
            deadline: Text([.text("12月底", at: .none), .styled(StyledText(.strong, [.text("前", at: .none)]))]),
            andOthers: true)
        var lines = full
        lines.arrangement = .lines
        var printed = full
        printed.printed = "（县科技局牵头，各镇按职责分工负责）"
        var printedLines = printed
        printedLines.arrangement = .lines
        let notes: [(String, ResponsibilityNote)] = [
            ("inline", full), ("lines", lines), ("printed", printed), ("printed lines", printedLines),
            ("nothing", ResponsibilityNote()), ("no lines", ResponsibilityNote(arrangement: .lines)),
        ]
        return notes.map { name, note in ("note \(name)", document([paragraph("做好工作。"), .responsibility(note)])) }
    }

    /// Tables of every shape.
    static var tables: [(name: String, document: Document)] {
        func row(_ cells: String...) -> TableRow { TableRow(cells.map { TableCell(Text($0)) }) }
        let columns: [Table.Alignment] = [.leading, .center, .trailing]
        let tables: [(String, Table)] = [
            (
                "full",
                Table(
                    caption: "表题", columns: columns, header: [row("甲", "乙", "丙")], rows: [row("1", "", "3")],
                    note: "注：无。", identifier: "主要 指标", anchor: "t1")
            ),
            ("header only", Table(columns: columns, header: [row("甲", "乙", "丙")], anchor: "t1")),
            ("no columns", Table(rows: [row("1", "2")], anchor: "t1")),
            ("ragged", Table(columns: columns, rows: [row("1"), row("1", "2", "3", "4")])),
            ("empty row", Table(columns: columns, rows: [TableRow([]), row("1", "2", "3")])),
            (
                "spans",
                Table(
                    columns: columns,
                    header: [
                        TableRow([TableCell("甲", rowSpan: 2), TableCell("乙", columnSpan: 2)]), row("乙一", "乙二"),
                    ], rows: [row("1", "2", "3")], anchor: "t1")
            ),
            (
                "span below the last row",
                Table(columns: columns, rows: [TableRow([TableCell("甲", rowSpan: 9), TableCell("乙"), TableCell("丙")])])
            ),
        ]
        return tables.map { name, table in ("table \(name)", document([.table(table)])) }
            + Exhibit.Kind.allCases.map { kind in
                let table = Table(caption: "附表", columns: [.center], rows: [row("1")], anchor: "t1")
                return (
                    "exhibit \(kind.rawValue)",
                    document([.exhibit(Exhibit(kind, year: 2026, caption: "附表", table: table))])
                )
            }
            + [
                (
                    "exhibit of another caption",
                    document([
                        .exhibit(
                            Exhibit(
                                .indicators, year: 2026,
                                caption: Text([
                                    .text("附 表", at: .none), .styled(StyledText(.subscript, [.text("1", at: .none)])),
                                ]),
                                table: Table(columns: [.center], rows: [row("1")], anchor: "t1")))
                    ])
                ), ("exhibit without a table", document([.exhibit(Exhibit(.indicators, year: 2026, caption: "附表"))])),
            ]
    }

    /// Every kind of running prose, in a paragraph and in a short field.
    static var inlines: [(name: String, document: Document)] {
        let word = Inline.text("字", at: .none)
        let marks: [PassageMark] = [
            .unreviewed(note: "看, 50%"), .doubtful(question: "q", prompt: "第几届？", choices: ["甲", "乙"]),
            .silenced(rule: "r", reason: ""),
        ]
        var parts: [(String, Inline)] = StyledText.Style.allCases.map {
            ("styled \($0.rawValue)", .styled(StyledText($0, [word])))
        }
        parts += FigureUse.Aspect.allCases.map {
            (
                "figure \($0.rawValue)",
                .figure(FigureUse(indicator: "生产总值 一", year: 2026, kind: .target, aspect: $0, printed: "7.5%"))
            )
        }
        parts += FigureKind.allCases.map {
            ("figure \($0.rawValue)", .figure(FigureUse(indicator: "甲", kind: $0, printed: "1")))
        }
        parts += Hole.Kind.allCases.map {
            (
                "hole \($0.rawValue)",
                .hole(Hole(identifier: "hole-1", kind: $0, prompt: "填】这里", unit: "亿元", year: 2027, body: "县统计局"))
            )
        }
        parts += TermUse.Origin.allCases.map {
            ("term \($0.rawValue)", .term(TermUse(term: "飞地", sense: "甲 义", inlines: [word], origin: $0)))
        }
        parts += marks.map { ("passage \($0)", .passage(InlinePassage($0, [word, .body(BodyUse("县委"))]))) }
        parts += [
            ("text", .text("\"引\" <i>&amp;]]>\t末 ", at: .none)),
            ("quantity", .quantity(Quantity(value: "402.60", unit: "亿元"))),
            ("quantity without unit", .quantity(Quantity(value: "402.60", unit: ""))), ("body", .body(BodyUse("县委"))),
            ("hole of nothing", .hole(Hole(identifier: "hole-2"))),
            ("first term", .term(TermUse(term: "字", inlines: [word], isFirst: true))),
            ("point counted", .point(Point(number: .counted(label: "一是"), [word]))),
            ("point printed", .point(Point(number: .printed("1)"), [word]))),
            ("point unnumbered", .point(Point(number: .unnumbered, [word]))),
            ("reference to nothing", .reference(CrossReference(target: "甲 乙", text: "表1"))),
            (
                "styled in styled",
                .styled(StyledText(.subscript, [.styled(StyledText(.strong, [word])), .body(BodyUse("乙"))]))
            ),
        ]
        return parts.flatMap { name, inline in
            [
                (
                    name,
                    document([
                        .paragraph(
                            Paragraph(Text([.text("前", at: .none), inline, .text("后", at: .none)].mergingText())))
                    ])
                ),
                (
                    name + " in a short field",
                    Document(
                        header: Header(copyNumber: Text([inline])),
                        main: MainText(title: Text([inline]), speaker: Text([inline]), blocks: [paragraph("正文。")]))
                ),
            ]
        } + [
            (
                "reference",
                document([
                    .section(
                        Section(
                            heading: "题", identifier: "甲",
                            blocks: [
                                .paragraph(
                                    Paragraph(Text([.reference(CrossReference(target: "甲", text: "一、", anchor: "s1"))]))
                                )
                            ], anchor: "s1"))
                ])
            )
        ]
    }

    /// Glossaries of every kind.
    static var glossaries: [(name: String, document: Document)] {
        func glossary(
            _ marking: GlossaryAppendix.Marking, _ order: GlossaryAppendix.Order,
            _ selection: GlossaryAppendix.Selection
        ) -> Document {
            let isNumbered = marking != .unnumbered
            var document = document(
                .term(
                    TermUse(
                        term: "三品一标", inlines: [.text("“三品一标”", at: .none)], origin: .matched, entry: "g1",
                        anchor: "u1", isFirst: true,
                        noteMark: marking == .noteMarked ? "（注1）" : "")),
                .text("与", at: .none),
                .term(TermUse(term: "三品一标", inlines: [.text("三品一标", at: .none)], entry: "g1", anchor: "u2")),
                .term(TermUse(term: "飞地", inlines: [.text("飞地", at: .none)], entry: "g2", isFirst: true)))
            document.glossary = GlossaryAppendix(
                marking: marking, order: order, selection: selection, linksEveryUse: isNumbered,
                preface: isNumbered ? ["以下按首次出现排列。"] : [],
                entries: [
                    GlossaryEntry(
                        headword: "“三品一标”", sense: "农业 生产", definition: ["指四种产品。", "另指四项行动。"], source: "某文,第1条",
                        seeAlso: ["飞地", "别处"], number: isNumbered ? .counted(label: "1.") : .unnumbered, anchor: "g1",
                        uses: ["u1", "u2"]),
                    GlossaryEntry(
                        headword: "飞地", see: "三品一标", seeAlso: ["甲,乙"], number: isNumbered ? .printed("②") : .unnumbered,
                        anchor: "g2"),
                    GlossaryEntry(headword: "七改", separator: "——", definition: ["即七项。"], see: "飞地", anchor: "g3"),
                ], anchor: "a名词解释")
            return document
        }
        return GlossaryAppendix.Marking.allCases.map { ("marking \($0.rawValue)", glossary($0, .firstUse, .listed)) }
            + GlossaryAppendix.Order.allCases.map { ("order \($0.rawValue)", glossary(.numbered, $0, .listed)) }
            + GlossaryAppendix.Selection.allCases.map { ("selection \($0.rawValue)", glossary(.numbered, .listed, $0)) }
    }
}
