import GongwenModel
import Testing

@testable import GongwenRecognition

/// Which lines are one paragraph, which are not, and which are a question.
struct RowJoinTests {
    private static let review = "（一）经济运行稳中有进。预计全年实现地区生产总值286亿元，可比增长6.2%。工业运行平稳向好。"
    private static let plan = "（二）项目建设提速加力。实施重点项目86个，完成投资98.5亿元，占年度计划的103.7%。"

    /// What stands at both sides of a page end: the line cut off, and the one behind.
    struct Cut: CustomTestStringConvertible {
        var before: String
        var after: String
        init(_ before: String, _ after: String) { (self.before, self.after) = (before, after) }
        var testDescription: String { "\(before.suffix(8))|\(after.prefix(8))" }
    }

    @Test(arguments: [
        Cut(review + "肉、蛋、奶等重要", "民生商品价格处于合理区间。"),
        Cut(review + "新增规模以上企业20家，", "累计完成营业收入312亿元。"),
        Cut(review + "发放贷款21亿元；", "深入开展金融辅导，为99家企业办理贷款8亿元。"),
        Cut(review + "改造提升“三", "类小区”46处，惠及居民3260户。"),
        Cut(review + "建成小学运动场16", "个，招聘教师485名。"),
        Cut(review + "达到", "100%。服务能力不断提升。"),
        Cut(review + "加快第", "一、二污水处理厂建设。"),
        Cut(review + "落实《青禾县河湖长制", "管理办法》，断面水质全部达标。"),
        Cut("“按揭农业”：指政府引导、企业搭台、银行贷款，农户分期付款，", "设施产权归农户所有的模式。"),
        Cut("围绕社会保障扩面提质，扎实开展各类技能培训，发放创", "业担保贷款1.2亿元。城镇新增就业5200人。"),
    ])
    func `a paragraph that a page cut is put together`(_ cut: Cut) {
        let reading = rows("\(Self.plan)\n\n\(cut.before)\n\n\(cut.after)\n\n\(Self.plan)\n\n创业担保贷款，民生保障有力。\n")
        #expect(reading.texts.contains(cut.before + cut.after))
        #expect(reading.pageBreaks == [RowReading.PageBreak(after: 3, before: 5)])
        #expect(reading.changed(.joined).count == 1)
    }

    @Test(arguments: [
        Cut(review, plan),
        Cut(review, "工业生产较快增长。新增规模以上工业企业20家。"),
        Cut("（一）聚焦实体强化创新，着力增强县域发展新动能新优势", "坚持把做强实体经济作为首要任务，加快培育新质生产力。"),
        Cut("青禾县人民政府办公室关于转发县发展和改革局", "青禾县2026年国民经济和社会发展计划的通知"),
        Cut("各镇人民政府，县政府各部门、各直属事业单位：", "现将有关事项通知如下，请认真贯彻执行。"),
        Cut("牵头单位：县发展和改革局、县工业和信息化局、县商务局", "推进招商引资，全年签约项目45个以上，落地32个以上。"),
        Cut("推进粮食安全建设。（牵头单位：县农业农村局、县财政局）", "以收集、利用等环节为重点，推动秸秆综合利用。"),
        Cut("对无正当理由逾期不办的，责令限期改正；", "对弄虚作假的，取消其评比资格；"),
        Cut(review + "现印发给你们，请认真贯彻执行", "青禾县人民政府办公室"),
        Cut(review + "现印发给你们，请认真贯彻执行", "2026年2月6日"),
        Cut("“三品一标”：即绿色食品、有机农产品、地理标志农产品等", "“四好农村路”：即把农村公路建好、管好、护好、运营好。"),
        Cut(review + "重点抓好以下工作，", "（二）项目建设提速加力。"),
        Cut("加快推进高标准农田建设，新建高标准农田3.2万亩", "县农业农村局"),
    ])
    func `lines that are not one paragraph stay apart`(_ cut: Cut) {
        let reading = rows("\(Self.plan)\n\n\(cut.before)\n\n\(cut.after)\n\n\(Self.plan)\n")
        #expect(reading.texts == [Self.plan, cut.before, cut.after, Self.plan])
        #expect(reading.pageBreaks.isEmpty)
        #expect(reading.questions.isEmpty)
    }

    @Test func `several page ends may cut one paragraph`() {
        let page = "生产专项整治，排查整改隐患一千二百处。持续完善应急体系，建成应急避难场所十二处，全"
        let reading = rows("\(Self.review)深入开展安全\n\n\(page)\n\n年没有发生较大事故。安全生产形势稳定。\n")
        #expect(reading.texts.count == 1)
        #expect(reading.pageBreaks.map(\.after) == [1, 3])
        #expect(reading.rows[0].lines == [1, 3, 5])
    }

    @Test func `an unindented line goes on where paragraphs are indented`() {
        let reading = rows("　　\(Self.review)人均产值年均增长4.4\n%，增速居全市前列，发展质量持续改善。\n　　\(Self.plan)\n")
        #expect(reading.rows.map(\.lines) == [[1, 2], [3]])
    }

    @Test func `a full stop that may be missing is a question`() {
        let source = "\(Self.review)各项事业全面进步\n\n民生保障更加有力。城镇新增就业5200人。\n"
        let open = rows(source)
        #expect(open.questions.map(\.id) == ["join-3"])
        #expect(open.questions.first?.message == "第1行末“好。各项事业全面进步”与第3行首“民生保障更加有力。城”是否同一段")
        #expect(open.questions.first?.choices.map(\.name) == ["接", "不接"])
        #expect(open.rows.count == 1)
        let answered = rows(source, answers: ["join-3": "不接"])
        #expect(answered.rows.count == 2)
        #expect(answered.questions.map(\.answer) == ["不接"])
        #expect(rows(source, answers: ["join-3": "接"]).rows.count == 1)
    }

    @Test func `paragraphs that open alike are rather two`() {
        let reading = rows("一年来，我们真抓实干。\(Self.review)发展活力持续增强\n\n一年来，我们惠民利民，群众福祉不断增进。\n")
        #expect(reading.questions.map { $0.choices[0].name } == ["不接"])
        #expect(reading.rows.count == 2)
    }

    @Test(arguments: [20, 28, 30, 38, 45], [0, 2])
    func `wrapped paragraphs are put together`(_ width: Int, _ indent: Int) {
        let paragraphs = [
            "（一）综合实力稳步提升，主要指标好于预期。预计全年实现地区生产总值二百八十六亿元，同比增长百分之六，规模以上工业增加值增长百分之八，粮食总产量稳定在十三亿斤以上，市场供应充足。",
            "（二）项目建设提速加力，发展动能加快转换。实施重点项目八十六个，完成投资九十八亿元，占年度计划的百分之一百零三，青禾智能装备产业园一期等项目建成投用，主导产业发展壮大，创新能力不断增强。",
            "（三）乡村振兴全面推进，农业农村协调发展。新建高标准农田三万亩，主要农作物综合机械化率达到百分之九十二，新改建农村公路一百二十八公里，完成六十四个村生活污水治理，农村面貌持续改善。",
        ]
        let reading = rows(paragraphs.map { wrapped($0, at: width, indent: indent) + "\n" }.joined())
        #expect(reading.texts == paragraphs)
        #expect(reading.pageBreaks.isEmpty)
    }

    @Test func `a page end inside a wrapped paragraph is a page break`() {
        let paragraph = String(repeating: "坚持以高质量发展为主题，统筹扩大内需和优化供给，推动经济质的有效提升和量的合理增长，", count: 8) + "开创新局面。"
        var lines = wrapped(paragraph, at: 28, indent: 2).split(separator: "\n").map(String.init)
        lines.insert(contentsOf: ["", "— 1 —", "\u{C}"], at: 6)
        let reading = rows(lines.joined(separator: "\n") + "\n　　特此通知。\n")
        #expect(reading.texts == [paragraph, "特此通知。"])
        #expect(reading.pageBreaks == [RowReading.PageBreak(after: 6, before: 10)])
    }

    @Test func `headings and centred lines of a wrapped text stay rows of their own`() {
        let paragraph = "坚持以高质量发展为主题，统筹扩大内需和优化供给，推动经济质的有效提升和量的合理增长，奋力开创新局面。"
        let source = """
            　　　　　　　　青禾县人民政府办公室
            　　　　　　关于做好春季农业生产的通知

            各镇人民政府，县政府各部门：
            \(wrapped(paragraph, at: 28, indent: 2))
            　　一、总体要求
            \(wrapped(paragraph, at: 28, indent: 2))
            　　　　　　　　　　　　青禾县人民政府办公室
            　　　　　　　　　　　　　　2026年2月6日
            """
        #expect(
            rows(source).texts == [
                "青禾县人民政府办公室", "关于做好春季农业生产的通知", "各镇人民政府，县政府各部门：", paragraph, "一、总体要求", paragraph,
                "青禾县人民政府办公室", "2026年2月6日",
            ])
    }

    @Test func `words of Latin letters are not run together`() {
        let first = String(repeating: "推广数字化改造，培育智能工厂，", count: 4) + "实施open"
        let reading = rows("\(first)\n\nsource计划，提升服务水平，建成服务平台，全年服务企业一百家。\n", answers: ["join-3": "接"])
        #expect(reading.texts.first?.contains("open source计划") == true)
    }

    @Test func `a list of recipients goes on in the next line`() {
        let reading = rows("抄送：县委各部门，县人大办公室，县政协办公室，\n　　　　县法院，县检察院。\n青禾县人民政府办公室　　2026年2月6日印发\n")
        #expect(reading.rows.map(\.lines) == [[1, 2], [3]])
        #expect(reading.pageBreaks.isEmpty)
    }
}
