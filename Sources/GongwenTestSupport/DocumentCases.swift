package import GongwenModel

/// One small resolved document for every case of every enumeration of the model, each with a name for a failure.
package enum DocumentCases {
    /// All of them.
    package static let all: [(name: String, document: Document)] =
        facts + elements + printedOrders + titledTexts + blocks + tables + inlines + glossaries

    /// A document whose body holds blocks.
    package static func document(_ blocks: [Block]) -> Document {
        Document(main: MainText(title: "题", blocks: blocks))
    }

    /// A document whose body is one paragraph of these parts.
    package static func document(_ inlines: Inline...) -> Document {
        document([.paragraph(Paragraph(Text(inlines)))])
    }

    /// A paragraph of plain words.
    package static func paragraph(_ words: String) -> Block { .paragraph(Paragraph(Text(words))) }

    /// Every fact that stands at the document itself.
    private static var facts: [(name: String, document: Document)] {
        let base = document([paragraph("正文。")])
        func cases<Case: RawRepresentable<String>>(
            _ cases: [Case], _ field: WritableKeyPath<Document, Case>
        ) -> [(name: String, document: Document)] {
            cases.map { value in
                var copy = base
                copy[keyPath: field] = value
                return ("\(Case.self).\(value.rawValue)", copy)
            }
        }
        return cases(DocumentForm.allCases, \.form) + cases(Direction.allCases, \.direction)
            + cases(Stage.allCases, \.stage) + cases(Origin.allCases, \.origin)
            + cases(Closing.Seal.allCases, \.closing.seal)
            + Publicity.allCases.map { publicity in
                var copy = base
                copy.publicity = publicity
                return ("Publicity.\(publicity.rawValue)", copy)
            }
            + NumberStyle.allCases.map { style in
                var copy = base
                copy.numbering = NumberingScheme(levels: [.init(style), .init(style, runsOn: true)])
                return ("numbering \(style.rawValue)", copy)
            }
            + [
                ("unnumbered", with(base) { $0.numbering = .unnumbered }),
                ("edition", with(base) { $0.edition = "报刊版 一" }),
            ]
    }

    /// Every element of lines.
    private static var elements: [(name: String, document: Document)] {
        let base = document([paragraph("正文。")])
        let header: [(String, Header)] = [
            ("份号", Header(copyNumber: "000012")), ("紧急程度", Header(urgency: .extraUrgent)),
            ("加急", Header(urgency: .urgent)),
            ("发文机关标志", Header(organMark: OrganMark(organs: ["青禾县人民政府", "中共青禾县委"], suffix: "文件"))),
            ("标志无后缀", Header(organMark: OrganMark(organs: ["青禾县人民政府"]))),
            ("发文字号", Header(documentNumber: "青政发〔2026〕3号")), ("签发人", Header(signatories: ["周穗", "田禾"])),
        ]
        let levels = SecurityMark.Level.allCases.flatMap { level in
            [
                ("密级", Header(security: SecurityMark(level: level))),
                ("期限", Header(security: SecurityMark(level: level, period: "1 年"))),
            ]
        }
        let closings: [(String, Closing)] = [
            ("署名", Closing(signatures: ["青禾县人民政府", "县委"])), ("成文日期", Closing(issueDate: "2026年2月6日")),
            ("附注", Closing(notes: ["此件公开发布", "联系人：田禾"])),
            (
                "签名章",
                Closing(
                    seal: .signatureStamp, signers: [Signer(post: "县长", name: "周穗"), Signer(post: Text(), name: "田禾")])
            ),
        ]
        let colophon = Colophon(
            subjectWords: "计划　通知", movedRecipients: "各镇", copyRecipients: "县委各部门。", printingOrgan: "县政府办公室",
            printDate: "2026年2月6日", printCount: "共印80份")
        let newspaper = NewspaperFields(
            page: "第二版", issue: "总第6期", compiledDate: "2026-02-10", publishDate: "2026-02-10", readCount: "31",
            author: "田禾", others: [LabelledText(label: "责任编辑", text: "周穗")])
        return (header + levels).map { item in (item.0, with(base) { $0.header = item.1 }) }
            + closings.map { item in (item.0, with(base) { $0.closing = item.1 }) }
            + [
                ("版记", with(base) { $0.colophon = colophon }), ("报刊", with(base) { $0.newspaper = newspaper }),
                ("报刊其他", with(base) { $0.newspaper = NewspaperFields(others: newspaper.others) }),
                ("空报刊", with(base) { $0.newspaper = NewspaperFields() }), ("主送", with(base) { $0.recipients = "各镇" }),
                (
                    "出席",
                    with(base) {
                        $0.attendance = [
                            AttendanceList(label: "出席", names: "周穗"), AttendanceList(label: "列席", names: "田禾"),
                        ]
                    }
                ),
                ("全文为空", Document()), ("只有版记", Document(colophon: colophon)),
                (
                    "题头",
                    with(base) {
                        $0.main.bylines = ["青禾县发展和改革局", "（2026年1月）"]
                        $0.main.occasion = "2026年1月18日在大会上"
                        $0.main.speaker = "局长　林稻"
                        $0.main.salutation = "各位代表："
                    }
                ),
                ("其他文字", with(base) { $0.main.others = ["来源：青禾融媒", "字号：大 中 小"] }),
                ("有题注无标题", Document(main: MainText(occasion: "在大会上", blocks: [paragraph("正文。")]))),
            ]
    }

    /// Texts in an order and in words of their own.
    private static var printedOrders: [(name: String, document: Document)] {
        let base = with(document([paragraph("正文。")])) {
            $0.header = Header(
                organMark: OrganMark(organs: ["青禾县人民政府", "中共青禾县委"], suffix: "文件"), documentNumber: "青政发〔2026〕3号",
                signatories: ["周穗", "田禾"])
            $0.newspaper = NewspaperFields(
                page: "第二版", readCount: "31", others: [LabelledText(label: "责任编辑", text: "周穗")])
            $0.recipients = "各镇"
            $0.attendance = [AttendanceList(label: "出席", names: "周穗")]
            $0.main.others = ["来源：青禾融媒", "打印"]
            $0.main.attachments = [
                Attachment(title: "表", blocks: [paragraph("乙。")], anchor: "f1"),
                Attachment(title: "图", isSeparate: true, printedLabel: "附图", noteTitle: "规划图", anchor: "f2"),
            ]
            $0.closing = Closing(
                signers: [Signer(post: "县长", name: "周穗")], issueDate: "2026年2月6日", notes: ["此件公开发布"])
            $0.glossary = GlossaryAppendix(
                entries: [GlossaryEntry(headword: "三品一标", definition: ["解释。"], anchor: "g1")], anchor: "a1")
            $0.colophon = Colophon(copyRecipients: "县委各部门", printDate: "2026年2月6日")
        }
        func printed(_ entries: [PrintedElement]) -> Document { with(base) { $0.main.asPrinted = entries } }
        let words: [PrintedElement] = [
            PrintedElement(
                slot: .lines(.organMark), lines: [PrintedAffixes(after: "、"), PrintedAffixes(after: "（文件）")]),
            PrintedElement(slot: .lines(.newspaperPage), lines: [PrintedAffixes(before: "版次："), PrintedAffixes()]),
            PrintedElement(
                slot: .lines(.newspaperArticle),
                lines: [
                    PrintedAffixes(before: "日期："), PrintedAffixes(after: "次"), PrintedAffixes(),
                    PrintedAffixes(before: "责编 "),
                ]),
            PrintedElement(slot: .lines(.recipients), lines: [PrintedAffixes(after: ":")]),
            PrintedElement(slot: .lines(.attendance), lines: [PrintedAffixes(before: "出席人员 ")]),
            PrintedElement(slot: .lines(.signers), lines: [PrintedAffixes(before: "县 长 ", after: "（签名）")]),
            PrintedElement(slot: .lines(.copyRecipients), lines: [PrintedAffixes(before: "抄送:", after: "。")]),
        ]
        return [
            ("照印的词", printed(words)),
            ("照印的职务", printed([PrintedElement(slot: .lines(.signers), lines: [.init(before: "县长")])])),
            (
                "成文日期在题下",
                printed([
                    PrintedElement(slot: .lines(.title)), PrintedElement(slot: .lines(.issueDate)),
                    PrintedElement(slot: .lines(.other)),
                    PrintedElement(slot: .lines(.documentNumber)), PrintedElement(slot: .lines(.attachmentNote)),
                    PrintedElement(slot: .body), PrintedElement(slot: .lines(.organMark)),
                    PrintedElement(slot: .lines(.other)),
                ])
            ),
            (
                "附件之间的文字",
                printed([
                    PrintedElement(slot: .attachment), PrintedElement(slot: .lines(.signers)),
                    PrintedElement(slot: .lines(.issueDate)),
                    PrintedElement(slot: .glossary), PrintedElement(slot: .lines(.attachmentNote)),
                ])
            ),
        ]
    }

    /// Texts in an order that DocBook cannot have.
    package static var unorderly: [(name: String, document: Document)] {
        var base = document([paragraph("正文。")])
        base.main.attachments = [Attachment(title: "表", blocks: [paragraph("乙。")], anchor: "f1")]
        var passing = base
        passing.passedOn = PassedOnText(
            text: MainText(
                title: "计划", blocks: [paragraph("计划。")],
                asPrinted: [PrintedElement(slot: .body), PrintedElement(slot: .lines(.title))]), anchor: "p1")
        return [
            (
                "标题在正文之后",
                with(base) { $0.main.asPrinted = [PrintedElement(slot: .body), PrintedElement(slot: .lines(.title))] }
            ),
            (
                "正文在附件之后",
                with(base) { $0.main.asPrinted = [PrintedElement(slot: .attachment), PrintedElement(slot: .body)] }
            ),
            ("所附文本的标题在正文之后", passing),
        ]
    }

    /// Attachments and texts passed on.
    private static var titledTexts: [(name: String, document: Document)] {
        func attachment(_ number: Int, separate: Bool = false) -> Attachment {
            Attachment(
                title: Text("名单\(number)"), blocks: separate ? [] : [paragraph("内容\(number)。")], isSeparate: separate,
                number: String(number), identifier: "附\(number)", anchor: "f\(number)")
        }
        let named = Attachment(
            title: "名单", blocks: [paragraph("内容。")], number: "1", printedLabel: "附件一：", noteTitle: "人员名单", anchor: "f1")
        let untitled = Attachment(blocks: [paragraph("无题。")], number: "3", anchor: "f3")
        let base = document([paragraph("正文。")])
        var withSections = base
        withSections.main.blocks = [
            .section(Section(number: .counted(label: "一、"), heading: "题", blocks: [paragraph("甲。")]))
        ]
        withSections.main.attachments = [attachment(1), attachment(2, separate: true)]
        withSections.closing = Closing(signatures: ["青禾县人民政府"], issueDate: "2026年2月6日")
        var passing = withSections
        var text = withSections.main
        text.attachments = [Attachment(title: "表", blocks: [paragraph("表文。")], anchor: "f9")]
        text.bylines = ["（2026年1月）"]
        text.salutation = "各位代表："
        passing.passedOn = PassedOnText(manner: .issued, text: text, anchor: "p计划")
        return [
            (
                "一个附件",
                with(base) { $0.main.attachments = [Attachment(title: "表", blocks: [paragraph("乙。")], anchor: "f1")] }
            ),
            ("照印的附件名称", with(base) { $0.main.attachments = [named, attachment(2, separate: true)] }),
            ("另附", with(base) { $0.main.attachments = [attachment(1), attachment(2, separate: true)] }),
            ("先另附", with(base) { $0.main.attachments = [attachment(1, separate: true), attachment(2)] }),
            (
                "无题附件",
                with(base) {
                    $0.main.attachments = [attachment(1), untitled, attachment(4, separate: true), attachment(5)]
                }
            ),
            (
                "不列的附件",
                with(base) {
                    $0.main.attachments = [
                        attachment(1),
                        Attachment(
                            title: "补充表", blocks: [paragraph("丙。")], isUnlisted: true, number: "2", anchor: "f2"),
                    ]
                }
            ),
            ("全部无题", with(base) { $0.main.attachments = [untitled] }), ("章节后落款", withSections), ("印发", passing),
            ("无正文而印发", with(passing) { $0.main.blocks = [] }),
        ]
            + PassedOnText.Manner.allCases.map { manner in
                (
                    "Manner.\(manner.rawValue)",
                    with(base) {
                        $0.passedOn = PassedOnText(
                            manner: manner, text: MainText(title: "计划", blocks: [paragraph("计划。")]), anchor: "p")
                    }
                )
            }
    }

    private static func with(_ document: Document, _ change: (inout Document) -> Void) -> Document {
        var copy = document
        change(&copy)
        return copy
    }
}
