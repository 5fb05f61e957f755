package import GongwenModel

/// Resolved documents of the fictional 青禾县, as renderers receive them: numbers, anchors and term links are filled in.
///
/// Many tests read them; none changes them. Between them they hold every kind of element, block and inline.
package enum SampleDocuments {
    /// All of them with a name to say in a failure.
    package static let all: [(name: String, document: Document)] = [
        ("notice", notice), ("report", report), ("newspaper", newspaper), ("upward", upward), ("minutes", minutes),
    ]

    /// A notice that passes on a plan: three levels, run-in headings, tasks, tables, attachments, 名词解释, 版记.
    package static let notice = Document(
        stage: .issued, publicity: .proactive,
        header: Header(
            organMark: OrganMark(organs: ["青禾县人民政府办公室"], suffix: "文件"), documentNumber: "青政办发〔2026〕3号"),
        recipients: "各乡镇人民政府、街道办事处，县政府各部门，各直属单位",
        main: MainText(
            title: "青禾县人民政府办公室关于印发青禾县2026年国民经济和社会发展计划的通知",
            blocks: [
                paragraph("《青禾县2026年国民经济和社会发展计划》已经县第十八届人民代表大会第五次会议审议通过，现印发给你们，请认真贯彻执行。"),
                paragraph("各责任单位要把任务落实到人，每季度末月25日前将进展情况报县政府督查室，县政府督查室汇总后通报。"),
            ]),
        closing: Closing(
            seal: .sealed, signatures: ["青禾县人民政府办公室"], issueDate: "2026年2月6日", notes: ["此件公开发布"]),
        passedOn: PassedOnText(
            manner: .issued, text: plan, anchor: "p青禾县2026年国民经济和社会发展计划"),
        glossary: glossary(uses: (2, 3, 2)),
        colophon: Colophon(
            copyRecipients: "县委各部门，县人大常委会办公室，县政协办公室，县监委，县法院，县检察院，县人武部。",
            printingOrgan: "青禾县人民政府办公室", printDate: "2026年2月6日", printCount: "共印80份"))

    /// A report to the congress with a hole, note marks and a table.
    package static let report = Document(
        form: .report, stage: .review,
        main: MainText(
            title: "关于青禾县2025年国民经济和社会发展计划执行情况与2026年计划草案的报告",
            occasion: "2026年1月18日在青禾县第十八届人民代表大会第五次会议上",
            speaker: "青禾县发展和改革局局长　林稻", salutation: "各位代表：",
            blocks: [
                paragraph("受县人民政府委托，现将青禾县2025年国民经济和社会发展计划执行情况与2026年计划草案提请大会审议，并请各位政协委员和列席人员提出意见。")
            ] + reportChapters),
        glossary: glossary(uses: (1, 2, 1)))

    /// A paper's version: page fields, leads, no numbers.
    package static let newspaper = Document(
        form: .newspaper, stage: .issued, numbering: .unnumbered,
        newspaper: NewspaperFields(
            page: "第二版：新闻", issue: "总第1206期", compiledDate: "2026-02-10", publishDate: "2026-02-10",
            readCount: "318", author: "本报记者　田禾", others: [LabelledText(label: "责任编辑", text: "周穗")]),
        main: MainText(
            title: "青禾县今年这样发展",
            blocks: [
                paragraph("今年，青禾县地区生产总值预期增长5.5%左右，城乡居民人均可支配收入分别增长5%和6.5%左右。"),
                .paragraph(
                    Paragraph(
                        Text([
                            styled(.lead, "着力做强特色产业。"),
                            text("新增“三品一标”产品6个，粮食总产量稳定在3.2亿斤以上，改造提升高标准农田2.4万亩。"),
                        ]))),
                .paragraph(
                    Paragraph(
                        Text([styled(.lead, "着力办好民生实事。"), text("新建文体小广场30处，新增公办幼儿园学位900个。")]))),
            ]))

    /// An upward document: 份号, 密级, 紧急程度, 签发人, joint organs, several attachments, one of them separate.
    package static let upward = Document(
        direction: .upward, stage: .issued,
        header: Header(
            copyNumber: "000001", security: SecurityMark(level: .confidential, period: "1年"), urgency: .urgent,
            organMark: OrganMark(organs: ["青禾县发展和改革局", "青禾县财政局"], suffix: "文件"),
            documentNumber: "青发改〔2026〕12号", signatories: ["林稻", "方仓"]),
        recipients: "县人民政府",
        main: MainText(
            title: "青禾县发展和改革局青禾县财政局关于追加高标准农田建设资金的请示",
            blocks: [
                paragraph("2026年我县承担高标准农田建设任务2.4万亩，按每亩3000元测算，尚缺资金1800万元。现请示如下："),
                .list(
                    ItemList(
                        style: .arabicBracket,
                        items: [
                            ListItem(number: .counted(label: "（1）"), "从县级预备费中安排1000万元；"),
                            ListItem(number: .counted(label: "（2）"), "其余800万元列入下半年专项债券。"),
                        ])),
                paragraph("妥否，请批示。"),
            ],
            attachments: [
                Attachment(
                    title: "资金测算表", blocks: [.table(fundsTable)], number: "1", identifier: "测算表", anchor: "a资金测算表"),
                Attachment(title: "项目位置图", isSeparate: true, number: "2", anchor: "a项目位置图"),
            ]),
        closing: Closing(
            signatures: ["青禾县发展和改革局", "青禾县财政局"], issueDate: "2026年3月2日",
            notes: ["联系人：田禾，电话：0500—8000000"]),
        colophon: Colophon(printingOrgan: "青禾县发展和改革局办公室", printDate: "2026年3月2日"))

    /// Minutes of a meeting: attendance, points with dashes, a clause without a heading, 主题词 of old documents.
    package static let minutes = Document(
        form: .minutes, stage: .issued,
        header: Header(
            organMark: OrganMark(organs: ["青禾县人民政府常务会议"], suffix: "纪要"), documentNumber: "第4号"),
        main: MainText(
            title: "关于春季农业生产的会议纪要",
            blocks: [
                paragraph("2026年2月20日，县长方田主持召开会议，研究春季农业生产。会议议定："),
                .section(
                    Section(
                        number: .counted(label: "一、"), layout: .runIn,
                        blocks: [paragraph("原则同意春灌方案，由县水利局修改后印发。")], anchor: "s一_3001")),
                .section(
                    Section(
                        number: .counted(label: "二、"), layout: .runIn,
                        blocks: [
                            paragraph("春耕物资储备做到三个到位："),
                            .paragraph(Paragraph("种子、化肥、农膜按需求量的110%备足；", role: .dash)),
                            .paragraph(Paragraph("农机检修在3月10日前完成。", role: .dash)),
                        ], anchor: "s二_3001")),
            ]),
        closing: Closing(issueDate: "2026年2月21日"),
        attendance: [
            AttendanceList(label: "出席", names: "方　田　周　穗　林　稻"), AttendanceList(label: "列席", names: "田　禾"),
        ],
        colophon: Colophon(
            subjectWords: "农业　会议　纪要", movedRecipients: "各乡镇人民政府。", copyRecipients: "县委办公室。"))
}
