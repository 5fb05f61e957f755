import GongwenModel
import GongwenRender
import Testing

@testable import GongwenBuild

@Suite struct WorksheetTests {
    private let output = Indicator(
        name: "地区生产总值", unit: "亿元", attribute: .anticipated, body: "县统计局",
        values: [
            IndicatorValue(year: 2025, kind: .target, growth: "6", growthComparator: "左右"),
            IndicatorValue(year: 2025, kind: .estimated, state: "预计", value: "286.40", growth: "6.2", basis: "可比"),
            IndicatorValue(year: 2026, kind: .target, growthHole: Hole(lastValue: "6", body: "县发展和改革局")),
        ])
    private let grain = Indicator(
        name: "粮食总产量", unit: "亿斤",
        values: [
            IndicatorValue(year: 2025, kind: .target, value: "13.25", comparator: "以上"),
            IndicatorValue(year: 2025, value: "13.24"),
        ])
    private let ratio = Indicator(
        name: "三次产业比例", parts: ["一产", "二产", "三产"],
        values: [IndicatorValue(year: 2025, value: "15.2:39.6:45.2"), IndicatorValue(year: 2024, value: "15:40:44.9")])

    /// The working paper of a plan for 2026.
    private func worksheet(_ indicators: [Indicator], shared: [Indicator] = [], blocks: [Block] = []) -> Worksheet {
        let text = Paragraph(Text([.figure(FigureUse(indicator: "地区生产总值", year: 2026))], at: Place(line: 8)))
        let used = indicators.contains { $0.name == "地区生产总值" } ? [Block.paragraph(text)] : []
        let document = Document(
            main: MainText(title: "青禾县2026年计划", blocks: used + [.paragraph(Paragraph("正文。"))] + blocks),
            indicators: indicators)
        let compiled = DocumentCompiler(context: CompilationContext(indicators: shared)).compile(document)
        return Worksheet(of: compiled, shared: shared, scopes: ["地区生产总值": "总量按现价"])
    }

    /// A part's rows as words.
    private func rows(_ worksheet: Worksheet, _ heading: String, table: Int = 0) -> [[String]] {
        guard let part = worksheet.parts.first(where: { $0.heading == heading }), part.tables.indices.contains(table)
        else { return [] }
        return part.tables[table].rows.map { $0.map(\.words) }
    }

    @Test func `the table of indicators has last year's outcome and this year's target`() {
        #expect(
            rows(worksheet([output]), "指标表") == [
                [
                    "地区生产总值", "亿元", "286.40亿元", "可比增长6.2%", "", "增长【待填：2026年地区生产总值增长目标】%", "预期性", "县统计局",
                    "总量按现价",
                ]
            ])
    }

    @Test func `targets stand beside outcomes, and only comparators with a side are judged`() {
        let found = rows(worksheet([output, grain]), "目标与完成")
        #expect(found.map { $0[4] } == ["高0.2个百分点", "少0.01亿斤"])
        #expect(found.map { $0[5] } == ["", "99.9%"])
        #expect(found.map { $0[6] } == ["", "！未达到"])
        #expect(found.allSatisfy { $0[7].hasPrefix("图：") })
    }

    @Test func `ratios are added up`() {
        #expect(
            rows(worksheet([ratio]), "比例核对").map { Array($0[4...]) } == [
                ["一产15，二产40，三产44.9", "99.9", "！不等于100"], ["一产15.2，二产39.6，三产45.2", "100", "等于100"],
            ])
    }

    @Test func `open holes stand there once, with last year's number`() {
        let found = rows(worksheet([output]), "待填")
        #expect(
            found == [
                [
                    "2026年地区生产总值增长目标", "%", "2026", "6", "县发展和改革局", "hole-2026年地区生产总值增长目标", "第8行",
                ]
            ])
    }

    @Test func `other years come from the data that all documents share`() {
        var shared = grain
        shared.values = [IndicatorValue(year: 2024, value: "13.16"), IndicatorValue(year: 2025, value: "13.24")]
        let sheet = worksheet([grain], shared: [shared])
        let found = rows(sheet, "各年数据", table: 1)
        #expect(found.map { $0[1] + $0[2] + $0[7] } == ["2024实绩共用", "2025目标本文", "2025实绩本文"])
        #expect(found.map { $0[6] } == ["", "", "+0.08亿斤"])
        #expect(rows(sheet, "各年数据").map { $0[2] } == ["2024年13.16亿斤，2025年13.24亿斤"])
    }

    @Test func `tasks stand by body`() {
        let task = Section(
            level: 2, heading: "抓好春耕。", layout: .runIn, role: .task,
            blocks: [
                .paragraph(Paragraph("备足农资。")),
                .responsibility(
                    ResponsibilityNote(lead: [BodyUse("县农业农村局")], support: [BodyUse("县财政局")])),
            ], at: Place(line: 12))
        let found = rows(worksheet([], blocks: [.section(task)]), "任务与责任单位")
        #expect(found.map { $0[0] + $0[1] } == ["县农业农村局牵头", "县财政局配合"])
    }

    @Test func `a document without any of it says so`() {
        let sheet = worksheet([])
        #expect(sheet.parts.count == 7 && sheet.parts.allSatisfy { !$0.note.isEmpty })
        #expect(sheet.title == "青禾县2026年计划")
    }
}

extension Worksheet.Cell {
    /// The cell in words; what asks for a look has a ！ in front.
    fileprivate var words: String {
        switch self {
        case .text(let text), .number(let text): text
        case .alert(let text): "！" + text
        case .chart(let chart): "图：" + chart.name
        case .none: ""
        }
    }
}
