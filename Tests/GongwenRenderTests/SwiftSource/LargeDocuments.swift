import GongwenModel

/// Documents larger than one declaration holds.
enum LargeDocuments {
    /// A report of chapters with paragraphs, each with figures in its prose.
    static func report(sections: Int, paragraphs: Int, figures: Int) -> Document {
        let chapters = (1...sections).map { chapter -> Block in
            let blocks = (1...paragraphs).map { index -> Block in
                var inlines: [Inline] = [.text("第\(chapter)章第\(index)段，", at: .none)]
                for figure in 0..<figures {
                    inlines.append(.quantity(Quantity(value: "\(figure + 1).\(index)0", unit: "亿元")))
                    inlines.append(.text("，增长7.5%，", at: .none))
                }
                let paragraph = Block.paragraph(Paragraph(Text(inlines)))
                if index % 3 > 0 { return paragraph }
                return .section(Section(level: 2, heading: Text("同一个标题"), blocks: [paragraph]))
            }
            return .section(Section(heading: Text("第\(chapter)章的标题，以及其他"), blocks: blocks))
        }
        return Document(main: MainText(title: "大报告", blocks: chapters))
    }

    /// One of everything that can be wide: paragraph, list, table, note, glossary, elements, attachments, nesting.
    static func wide() -> Document {
        let quantity = Inline.quantity(Quantity(value: "402.60", unit: "亿元"))
        func many(_ count: Int) -> Text {
            Text((0..<count).flatMap { [.text("其中\($0)：", at: .none), quantity] })
        }
        let row = TableRow((0..<6).map { _ in TableCell(many(3)) })
        var nested: [Block] = [.paragraph(Paragraph("最里面"))]
        for depth in 0..<60 {
            nested =
                depth % 2 == 0
                ? [
                    .section(
                        Section(level: 5, heading: Text("第\(depth)层"), blocks: nested + [.paragraph(Paragraph("段"))]))
                ]
                : [.passage(Passage(.unreviewed(note: ""), nested))]
        }
        var inner: [Inline] = [quantity]
        for _ in 0..<40 { inner = [.styled(StyledText(.strong, inner))] }
        return Document(
            header: Header(organMark: OrganMark(organs: [many(30), many(30)]), signatories: [many(20)]),
            main: MainText(
                title: many(60),
                blocks: [
                    .paragraph(Paragraph(many(41))), .paragraph(Paragraph(many(900))),
                    .paragraph(
                        Paragraph(Text([.styled(StyledText(.lead, many(120).inlines)), .text("后", at: .none)]))),
                    .list(ItemList(items: (0..<60).map { _ in ListItem(number: .printed("六"), many(2)) })),
                    .list(ItemList(style: .circled, items: (0..<30).map { _ in ListItem(many(3)) })),
                    .table(
                        Table(
                            caption: many(45), columns: [.center], header: [row, row, row],
                            rows: Array(repeating: row, count: 70), note: many(5))),
                    .table(Table(header: [row], rows: (0..<120).map { TableRow([TableCell(Text("\($0)"))]) })),
                    .responsibility(ResponsibilityNote(deadline: many(45), printed: many(45))),
                    .section(
                        Section(
                            level: 2, heading: many(48), role: .task,
                            blocks: [.responsibility(ResponsibilityNote(lead: [BodyUse("县局")], deadline: many(30)))])),
                    .paragraph(Paragraph(Text(inner))),
                ] + nested,
                attachments: (0..<30).map { Attachment(title: many($0 % 3), isSeparate: $0 % 2 == 0) }),
            glossary: GlossaryAppendix(
                entries: (0..<90).map { GlossaryEntry(headword: "词\($0)", definition: [many($0 % 4)]) }),
            editions: (0..<30).map { Edition(name: "版\($0)", title: many(3)) },
            indicators: (0..<60).map { Indicator(name: "指标\($0)", values: [IndicatorValue(year: 2026)]) })
    }
}
