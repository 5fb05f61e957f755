import GongwenModel
import GongwenTestSupport

@testable import GongwenRender

/// Makes documents at random as they are before an edition is applied: with what ``RandomDocuments`` takes away.
///
/// Editions, guidance, values of indicators, old values of holes, and shapes that only imports have.
struct PlanDocuments {
    private var resolved: RandomDocuments
    private var source: RandomSource

    init(seed: UInt64) {
        resolved = RandomDocuments(seed: seed)
        source = RandomSource(seed: seed &+ 7)
    }

    /// The next document, in the form in which a plan gives it.
    mutating func document() -> Document {
        var document = resolved.document()
        document.edition = ""
        document.editions = several(3) { $0.edition() }
        document.indicators = several(4) { $0.indicator() }
        if document.header.organMark != nil, source.chance(2) {
            document.header.organMark = source.pick(PlanDocuments.marks)
        }
        if source.chance(3) { document.closing.issueDate = Text(source.pick(["2026-02-06", "2026年2月6日", "-"])) }
        document.rewriteBodies { blocks in spread(into: &blocks) }
        document.rewriteTexts { text in alter(&text) }
        document.main.attachments += several(1) { random in
            Attachment(title: "另附的也有正文", blocks: random.notes("附"), isSeparate: true)
        }
        for index in (document.glossary?.entries ?? []).indices where source.chance(3) {
            document.glossary?.entries[index].number = source.pick([.printed("3．"), .unnumbered])
        }
        return document.unresolved()
    }

    private static let marks = [
        OrganMark(organs: ["青禾县人民政府"], suffix: "文件"), OrganMark(organs: ["青禾县人民政府文件"], suffix: ""),
        OrganMark(organs: ["甲文件", "乙"], suffix: "文件"), OrganMark(organs: ["青禾县人民政府"], suffix: "令"),
        OrganMark(organs: ["文件"], suffix: ""), OrganMark(organs: ["文件"], suffix: "文件"),
        OrganMark(organs: [], suffix: ""),
        OrganMark(organs: [], suffix: "纪要"), OrganMark(organs: [Text()], suffix: "文件"),
        OrganMark(organs: ["甲\u{600}"], suffix: "文件"), OrganMark(organs: ["甲", Text()], suffix: ""),
    ]

    private mutating func several<Value>(_ most: Int, _ make: (inout PlanDocuments) -> Value) -> [Value] {
        (0..<source.below(most + 1)).map { _ in make(&self) }
    }

    private mutating func maybe(_ words: String) -> Text { source.chance(2) ? Text(words) : Text() }

    private func notes(_ words: String) -> [Block] { [.paragraph(Paragraph(Text(words)))] }

    /// Adds passages that only some editions print, guidance, and tables of uncommon shape.
    private mutating func spread(into blocks: inout [Block]) {
        if source.chance(2) {
            let names = several(2) { $0.source.pick(["大会报告", "报刊版", "a\"b"]) }
            blocks.append(.passage(Passage(.editions(names), notes("只在一些版本里印。"))))
        }
        if source.chance(3) { blocks.insert(.passage(Passage(.guidance, notes("写实绩。"))), at: 0) }
        if source.chance(3) {
            let rows = several(2) { random in TableRow(random.several(3) { _ in TableCell("格") }) }
            blocks.append(
                .table(
                    Table(
                        columns: several(4) { $0.source.pick(Table.Alignment.allCases) },
                        header: several(2) { random in
                            TableRow(random.several(2) { _ in TableCell("头", columnSpan: 2) })
                        },
                        rows: rows)))
        }
        if source.chance(4) { blocks.append(.section(Section(level: 7, layout: .runIn, role: .task, blocks: []))) }
    }

    /// Gives holes their old values, and words to editions and to whoever writes.
    private mutating func alter(_ text: inout Text) {
        var random = self
        text.inlines.rewriteParts { inline in
            guard case .hole(var hole) = inline else { return }
            hole.lastValue = random.source.pick(["", "18.20", "98%以上"])
            inline = .hole(hole)
        }
        self = random
        if !text.isEmpty, source.chance(6) {
            let mark: PassageMark = source.pick([.guidance, .editions(["报刊版"]), .editions([])])
            text.inlines.append(.passage(InlinePassage(mark, [.text("今年", at: .none)])))
        }
    }

    private mutating func edition() -> Edition {
        Edition(
            name: source.pick(["大会报告", "报刊版", "版\\本"]), form: source.pick(DocumentForm.allCases.map { $0 } + [nil]),
            stage: source.pick(Stage.allCases.map { $0 } + [nil]), title: maybe("另一个标题"), salutation: maybe("各位代表："),
            numbering: source.pick([nil, .standard, .unnumbered, PlanDocuments.running]),
            newspaper: source.chance(2) ? NewspaperFields(page: maybe("二版"), author: maybe("某某")) : nil,
            omitsResponsibilities: source.chance(2), takesPassedOnTextAlone: source.chance(2))
    }

    private static let running: NumberingScheme = {
        var scheme = NumberingScheme.standard
        scheme.levels[1].runsOn = true
        return scheme
    }()

    private mutating func indicator() -> Indicator {
        let names = ["地区生产总值", "指标 甲", "PM2.5年均浓度", "目标", "GDP", "“四上”企业", "2026年项目", "：", "㙟\"\\"]
        // A plan names what its workspace holds, and no more of it.
        if source.chance(6) { return Indicator(name: source.pick(names), isShared: true) }
        var indicator = Indicator(
            name: source.pick(names), unit: source.pick(["", "亿元", "%", "个百分点", "‰", "微克/立方米", "台套"]),
            attribute: source.pick([nil, .anticipated, .binding]), body: source.pick(["", "县统计局", "甲、乙"]),
            parts: source.pick([[], [], ["第一产业", "第二产业"]]), values: several(4) { $0.value() })
        indicator.completeHoles()
        return indicator
    }

    private mutating func missing() -> Hole? {
        guard source.chance(3) else { return nil }
        return Hole(
            identifier: source.pick(["", "hole-自定"]), kind: .value, prompt: source.pick(["", "还不知道"]),
            lastValue: source.pick(["", "6", "18.20"]), body: source.pick(["", "县财政局", "甲、乙"]))
    }

    private mutating func value() -> IndicatorValue {
        IndicatorValue(
            year: source.pick([0, 2025, 2026]), kind: source.pick(FigureKind.allCases),
            state: source.pick(["", "预计", "快报"]),
            value: source.pick([
                "", "402.6", "18.20", "100", "-0", "007", "1,200", "2022.0", "1e5", "9223372036854775808",
            ]),
            comparator: source.pick(["", "左右", "不等", "突破", "控制在…以内", "以…为限"]),
            growth: source.pick(["", "7.5", "-2.1", "0.10", "6"]),
            growthUnit: source.pick(["%", "%", "个百分点", "‰", "成"]),
            basis: source.pick(["", "同比", "环比", "可比", "年均", "较2016年"]), growthComparator: source.pick(["", "", "以上"]),
            qualitative: source.pick(["", "", "完成上级下达任务"]), isConfirmed: source.chance(4),
            hole: missing(), growthHole: missing())
    }
}
