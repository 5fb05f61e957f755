import GongwenModel

/// Made-up documents of the fictional 青禾县 that several tests share; read-only.
enum LayoutSamples {
    /// A notice with every element of the general form.
    static let notice = Document(
        stage: .issued,
        header: Header(
            copyNumber: "000012", security: SecurityMark(level: .secret, period: "1年"), urgency: .extraUrgent,
            organMark: OrganMark(organs: ["青禾县人民政府办公室"], suffix: "文件"), documentNumber: "青政办发〔2026〕7号"),
        recipients: "各乡镇人民政府、街道办事处，县经济开发区管委会，县政府有关部门、有关单位",
        main: MainText(
            title: "青禾县人民政府办公室关于印发青禾县2026年国民经济和社会发展计划任务分工方案的通知",
            blocks: [
                paragraph("《青禾县2026年国民经济和社会发展计划任务分工方案》已经县政府同意，现印发给你们，请认真组织实施。"),
                section(
                    1, "一、", "总体要求",
                    [
                        paragraph(
                            "坚持稳中求进工作总基调，全县地区生产总值增长6.5%左右，一般公共预算收入达到21.35亿元，城镇调查失业率控制在5.5%以内，"
                                + "居民人均可支配收入增长高于经济增长0.8个百分点——让群众得到看得见的实惠……")
                    ]),
                section(
                    1, "二、", "重点任务",
                    [
                        section(
                            2, "（一）", "抓好粮食生产。", layout: .runIn,
                            [
                                paragraph("粮食播种面积稳定在105.6万亩以上，新建高标准农田8.2万亩。"),
                                .responsibility(
                                    ResponsibilityNote(lead: [BodyUse("县农业农村局"), BodyUse("县水利局")])),
                            ]),
                        section(
                            2, "（二）", "推进项目建设。", layout: .runIn,
                            [paragraph("安排重点项目116个，总投资950亿元，年度计划投资213亿元。")]),
                    ]),
            ],
            attachments: [
                Attachment(
                    title: "青禾县2026年国民经济和社会发展主要指标表",
                    blocks: [
                        .table(
                            Table(
                                caption: "主要指标", columns: [.leading, .center, .trailing, .trailing],
                                header: [row("指标", "单位", "2025年实绩", "2026年目标")],
                                rows: [
                                    row("地区生产总值", "亿元", "402.6", "429"), row("粮食总产量", "万吨", "58.3", "58"),
                                    row("规模以上工业增加值增速", "%", "7.2", "7"),
                                ], note: "注：地区生产总值按现价计算。"))
                    ], number: "1"),
                Attachment(title: "任务分工联系人名单", blocks: [paragraph("联系人名单由县发展改革局另行通知。")], number: "2"),
            ]),
        closing: Closing(
            seal: .sealed, signatures: ["青禾县人民政府办公室"], issueDate: "2026年2月6日", notes: ["此件公开发布"]),
        glossary: GlossaryAppendix(entries: [
            GlossaryEntry(headword: "“一河两岸”", definition: ["指青河县城段及其两岸的滨水空间，长6.4公里。"]),
            GlossaryEntry(headword: "链长制", definition: ["由一名县领导负责一条产业链、协调解决问题的办法。"]),
        ]),
        colophon: Colophon(
            copyRecipients: "县委各部门，县人大常委会办公室，县政协办公室，县监委，县法院，县检察院，县人武部，驻青有关单位。",
            printingOrgan: "青禾县人民政府办公室", printDate: "2026年2月6日"))

    static func paragraph(_ string: String) -> Block { .paragraph(Paragraph(Text(string))) }

    static func section(
        _ level: Int, _ label: String, _ heading: String, layout: Section.HeadingLayout = .standAlone, _ blocks: [Block]
    ) -> Block {
        .section(
            Section(
                level: level, number: .counted(label: label), heading: Text(heading), layout: layout, blocks: blocks))
    }

    static func row(_ cells: String...) -> TableRow { TableRow(cells.map { TableCell(Text($0)) }) }
}
