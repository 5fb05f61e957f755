import GongwenModel

/// The texts of the sample documents.
extension SampleDocuments {
    /// The plan that the notice passes on.
    static let plan = MainText(
        title: "青禾县2026年国民经济和社会发展计划",
        bylines: ["青禾县发展和改革局", "（2026年1月）"],
        blocks: [
            section(1, "一、", "2025年计划执行情况", review),
            section(1, "二、", "2026年主要预期目标", targets),
            section(1, "三、", "2026年重点任务", tasks),
        ],
        attachments: [
            Attachment(
                title: "2026年县级重点项目名单",
                blocks: [
                    paragraph("本名单所列项目由县发展改革局按月调度。"),
                    section(1, "一、", "续建项目", [paragraph("青禾农产品冷链物流园二期，总投资4.6亿元。")], anchor: "s续建项目"),
                    section(1, "二、", "新建项目", [paragraph("北堤泵站改造、县第三中学迁建。")], anchor: "s新建项目"),
                ], number: "1", anchor: "a2026年县级重点项目名单"),
            Attachment(
                title: "指标口径说明", blocks: [paragraph("增长速度按可比价格计算，存贷款余额为年末数。")], number: "2",
                anchor: "a指标口径说明"),
        ])

    private static let review: [Block] = [
        paragraph("2025年，全县上下坚持稳中求进，主要指标运行在合理区间。"),
        section(
            2, "（一）", "经济运行稳中有进。",
            [
                .paragraph(
                    Paragraph(
                        Text([
                            .figure(
                                FigureUse(
                                    indicator: "地区生产总值", year: 2025, printed: "地区生产总值214.6亿元，同比增长5.8%")),
                            text("；一般公共预算收入"), .quantity(Quantity(value: "11.32", unit: "亿元")),
                            text("，下降0.6%；规模以上工业增加值增长7.2%。新培育"),
                            term("专精特新", "“专精特新”", number: 1, first: true, mark: "（注1）"),
                            text("企业4家，分别达到"), styled(.strong, "省级18家、国家级2家"), text("。"),
                        ]))),
                section(
                    3, "1.", "工业。",
                    [paragraph("“1+3”产业集群产值突破160亿元，技改投资增长12.4%，单位工业增加值能耗下降3.1%。")], layout: .runIn,
                    anchor: "s工业_3002"),
                section(
                    3, "2.", "农业。",
                    [
                        .paragraph(
                            Paragraph(
                                Text([
                                    text("粮食总产3.24亿斤，新认证"),
                                    term("三品一标", "“三品一标”", number: 1, first: true, mark: "（注2）"),
                                    text("产品9个，高标准农田达到28.6万亩。"),
                                ])))
                    ], layout: .runIn, anchor: "s农业_3002"),
            ], layout: .runIn),
        section(
            2, "（二）", "生态环境持续改善。",
            [
                .paragraph(
                    Paragraph(
                        Text([
                            .term(
                                TermUse(
                                    term: "PM2.5", inlines: [text("PM"), styled(.subscript, "2.5")],
                                    entry: "gPM2_002E5", anchor: "tPM2_002E5", isFirst: true, noteMark: "（注3）")),
                            text("平均浓度34微克/立方米，改善4.7%；空气优良天数比例81.2%。建成"),
                            term("三品一标", "“三品一标”", number: 2), text("基地12处，造林面积1.2×10"), styled(.superscript, "4"),
                            text("亩。"),
                        ])))
            ], layout: .runIn),
        section(2, "（三）", "民生福祉稳步增进", [.list(points)]),
        paragraph("同时也要看到，财政收支矛盾较为突出，部分企业生产经营仍有困难。"),
    ]

    static let points = ItemList(
        style: .firstly,
        items: [
            ListItem(number: .counted(label: "一是"), "就业保持稳定，城镇新增就业4286人；"),
            ListItem(number: .counted(label: "二是"), "教育扩容提质，新增公办幼儿园学位900个；"),
            ListItem(number: .counted(label: "三是"), "医疗服务下沉，村卫生室标准化率达到98%。"),
        ])

    private static let targets: [Block] = [
        .paragraph(
            Paragraph(
                Text([
                    text("综合考虑各方面因素，2026年主要预期目标见"),
                    .reference(CrossReference(target: "主要指标", text: "表1", anchor: "b主要指标")),
                    text("。实现上述目标，要把握三点："),
                    .point(Point(number: .counted(label: "一是"), [text("稳字当头；")])),
                    .point(Point(number: .counted(label: "二是"), [text("进中提质；")])),
                    .point(Point(number: .counted(label: "三是"), [text("守住底线。")])),
                ]))),
        .exhibit(Exhibit(.indicators, year: 2026, caption: "表1　主要指标", table: indicatorTable)),
    ]

    static let indicatorTable = Table(
        caption: "表1　2026年国民经济和社会发展主要指标", columns: [.leading, .center, .trailing, .trailing, .center],
        header: [
            TableRow([
                TableCell("指标", rowSpan: 2), TableCell("单位", rowSpan: 2), TableCell("2025年", columnSpan: 1),
                TableCell("2026年目标", columnSpan: 2),
            ]),
            TableRow([TableCell("实绩"), TableCell("数值"), TableCell("属性")]),
        ],
        rows: [
            TableRow([
                TableCell("地区生产总值增长"), TableCell("%"), TableCell("5.8"), TableCell("5.5左右"), TableCell("预期性"),
            ]),
            TableRow([
                TableCell("一般公共预算收入增长"), TableCell("%"), TableCell("-0.6"), TableCell("3.0"), TableCell("预期性"),
            ]),
            TableRow([
                TableCell("城镇居民人均可支配收入"), TableCell("元"), TableCell("38620"), TableCell("40550以上"),
                TableCell("预期性"),
            ]),
            TableRow([
                TableCell("单位地区生产总值能耗下降"), TableCell("完成上级下达任务", columnSpan: 3), TableCell("约束性"),
            ]),
        ],
        note: "注：增长速度按可比价格计算。", identifier: "主要指标", anchor: "b主要指标")

    static let fundsTable = Table(
        columns: [.leading, .trailing], header: [TableRow([TableCell("来源"), TableCell("金额（万元）")])],
        rows: [
            TableRow([TableCell("县级预备费"), TableCell("1000")]), TableRow([TableCell("专项债券"), TableCell("800")]),
        ], anchor: "b资金测算")

    private static let tasks: [Block] = [
        .section(
            Section(
                level: 2, number: .counted(label: "（一）"), heading: "做强特色产业。", layout: .runIn, role: .task,
                identifier: "t-01",
                blocks: [
                    .paragraph(
                        Paragraph(
                            Text([
                                text("围绕稻米、果蔬、食用菌三条产业链，新增"), term("三品一标", "“三品一标”", number: 3),
                                text("产品6个，引进"), term("专精特新", "“专精特新”", number: 2), text("企业5家以上。"),
                            ]))),
                    .responsibility(
                        ResponsibilityNote(
                            lead: [BodyUse("县农业农村局")], responsible: [BodyUse("县工业和信息化局"), BodyUse("各乡镇")],
                            deadline: "2026年12月底前")),
                ], anchor: "s做强特色产业_3002")),
        .section(
            Section(
                level: 2, number: .counted(label: "（二）"), heading: "推进农村人居环境整治", role: .task,
                identifier: "t-02",
                blocks: [
                    paragraph("实施农村“七改”工程，完成改厕2600户、改路180公里。"),
                    .paragraph(Paragraph("污水治理，完成42个行政村管网建设；", role: .dash)),
                    .paragraph(Paragraph("垃圾分类，覆盖全部乡镇驻地。", role: .dash)),
                    .responsibility(
                        ResponsibilityNote(
                            leaders: [BodyUse("周穗")], lead: [BodyUse("县住房城乡建设局")],
                            support: [BodyUse("县财政局"), BodyUse("县水利局")], andOthers: true, arrangement: .lines)),
                ], anchor: "s推进农村人居环境整治")),
        .section(
            Section(
                level: 2, number: .counted(label: "（三）"), heading: "改善空气质量。", layout: .runIn, role: .task,
                identifier: "t-03",
                blocks: [
                    .passage(
                        Passage(
                            .silenced(rule: "figures-sum", reason: "口径不同"),
                            [
                                .paragraph(
                                    Paragraph(
                                        Text([
                                            term("PM2.5", "PM2.5", number: 2),
                                            text("平均浓度控制在33微克/立方米以内，淘汰老旧车辆300辆。"),
                                        ])))
                            ])),
                    .responsibility(ResponsibilityNote(printed: "（市生态环境局青禾分局牵头，县公安局、县交通运输局按职责分工负责）")),
                ], anchor: "s改善空气质量_3002")),
        section(2, "（四）", "保障措施", [paragraph("加强调度，完善考核，确保各项任务落到实处。")], anchor: "s保障措施"),
    ]

    /// The chapters of the report.
    static let reportChapters: [Block] = [
        section(1, "一、", "2025年计划执行情况", review),
        section(
            1, "二、", "2026年主要预期目标",
            [
                .paragraph(
                    Paragraph(
                        Text([
                            text("地区生产总值增长"),
                            .hole(Hole(identifier: "h1", kind: .value, prompt: "增长速度", unit: "%", year: 2026)),
                            text("左右；粮食总产量"), .hole(Hole(identifier: "h2", kind: .passage, prompt: "粮食目标")),
                            .passage(InlinePassage(.unreviewed(note: "沿用上年"), [text("；其他指标与上年衔接。")])),
                        ]))),
                .table(indicatorTable),
                .paragraph(Paragraph("各位代表：", role: .salutation)),
                paragraph("做好今年工作责任重大，让我们共同努力！"),
            ]),
    ]
}
