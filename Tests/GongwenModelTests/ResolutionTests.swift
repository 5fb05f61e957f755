import Testing

@testable import GongwenModel

@Suite struct ResolutionTests {
    // MARK: Figures

    private let output = Indicator(
        name: "地区生产总值", unit: "亿元",
        values: [
            IndicatorValue(year: 2025, kind: .estimated, value: "402.60", growth: "7.5", basis: "可比"),
            IndicatorValue(year: 2026, kind: .target, growth: "6.5", growthComparator: "左右"),
        ])

    private func printed(_ use: FigureUse, _ indicator: Indicator) -> String? {
        let document = Document(
            main: MainText(title: "题", blocks: [.paragraph(Paragraph(Text([.figure(use)])))]), indicators: [indicator])
        let resolved = document.resolvingFigures(shared: [])
        return resolved.diagnostics.isEmpty ? resolved.output?.main.blocks.first?.text : resolved.diagnostics[0].id
    }

    @Test func `prints level and growth with their digits as declared`() {
        #expect(printed(FigureUse(indicator: "地区生产总值", kind: .estimated), output) == "地区生产总值402.60亿元，可比增长7.5%")
        #expect(printed(FigureUse(indicator: "地区生产总值", year: 2026), output) == "地区生产总值增长6.5%左右")
        #expect(printed(FigureUse(indicator: "地区生产总值", year: 2025, aspect: .value), output) == "402.60亿元")
        #expect(printed(FigureUse(indicator: "地区生产总值", year: 2026, aspect: .growth), output) == "6.5%左右")
    }

    @Test func `a fall and a share are said as such`() {
        let fall = Indicator(name: "能耗", values: [IndicatorValue(growth: "-2.1", basis: "同比")])
        #expect(printed(FigureUse(indicator: "能耗"), fall) == "能耗同比下降2.1%")
        let share = Indicator(name: "占比", values: [IndicatorValue(growth: "2.8", growthUnit: "个百分点", basis: "同比")])
        #expect(printed(FigureUse(indicator: "占比"), share) == "占比同比提高2.8个百分点")
    }

    @Test func `never guesses which value is meant`() {
        #expect(printed(FigureUse(indicator: "地区生产总值"), output) == "indicator-ambiguous")
        #expect(printed(FigureUse(indicator: "地区生产总值", year: 2024), output) == "indicator-without-value")
        #expect(printed(FigureUse(indicator: "粮食总产量"), output) == "unknown-indicator")
    }

    // MARK: Editions

    private var twoEditions: Document {
        Document(
            main: MainText(
                title: "通知",
                blocks: [
                    .paragraph(Paragraph("都有")),
                    .passage(Passage(.editions(["报刊版"]), [.paragraph(Paragraph("只在报刊"))])),
                    .passage(Passage(.guidance, [.paragraph(Paragraph("写作提示"))])),
                    .responsibility(ResponsibilityNote(lead: [BodyUse("县科技局")])),
                ]),
            editions: [Edition(name: "通知"), Edition(name: "报刊版", title: "工作安排", omitsResponsibilities: true)])
    }

    @Test func `an edition has its own title and passages`() {
        let notice = twoEditions.applying(edition: nil).output
        #expect(notice?.edition == "通知" && notice?.main.title == "通知" && notice?.main.blocks.count == 2)
        let paper = twoEditions.applying(edition: "报刊版").output
        #expect(paper?.main.title == "工作安排")
        #expect(paper?.main.blocks == [.paragraph(Paragraph("都有")), .paragraph(Paragraph("只在报刊"))])
    }

    @Test func `an unknown edition is an error that names the known ones`() {
        let result = twoEditions.applying(edition: "摘要")
        #expect(result.output == nil && result.diagnostics.first?.id == "unknown-edition")
        #expect(result.diagnostics.first?.fix?.contains("“报刊版”") == true)
    }

    @Test func `a passed-on text can stand alone`() {
        var document = twoEditions
        document.header.documentNumber = "青政办发〔2026〕4号"
        document.passedOn = PassedOnText(text: MainText(title: "计划", blocks: [.paragraph(Paragraph("文"))]))
        document.editions = [Edition(name: "报告", form: .report, takesPassedOnTextAlone: true)]
        let report = document.applying(edition: nil).output
        #expect(report?.main.title == "计划" && report?.passedOn == nil && report?.header == Header())
        #expect(report?.form == .report)
    }

    // MARK: Ids and references

    @Test func `ids follow the scheme and are told apart`() {
        var anchors = AnchorMaker()
        #expect(anchors.anchor("s", for: "主要目标") == "s主要目标")
        #expect(anchors.anchor("s", for: "主要目标") == "s主要目标-2")
        #expect(anchors.anchor("s", for: "“四减四增”㙟𠮷") == "s_201C四减四增_201D_365F_20BB7")
        #expect(anchors.anchor("g", for: "") == "g")
        #expect(anchors.anchor("s", for: "主要目标-2") == "s主要目标_002D2")
    }

    @Test func `a reference prints the number of what it points at`() {
        let document = Document(
            main: MainText(
                title: "题",
                blocks: [
                    .section(Section(heading: "甲", identifier: "t-1", blocks: [.paragraph(Paragraph("文"))])),
                    .paragraph(Paragraph(Text([.text("见", at: .none), .reference(CrossReference(target: "t-1"))]))),
                ]))
        let finished = document.finishing()
        #expect(finished.diagnostics.isEmpty && finished.output?.main.blocks.last?.text == "见一、")
    }

    @Test func `a reference to nothing and an identity used twice are errors`() {
        let document = Document(
            main: MainText(
                title: "题",
                blocks: [
                    .section(Section(heading: "甲", identifier: "x", blocks: [])),
                    .section(Section(heading: "乙", identifier: "x", blocks: [])),
                    .paragraph(Paragraph(Text([.reference(CrossReference(target: "无", at: Place(line: 7)))]))),
                ]))
        let found = document.finishing().diagnostics
        #expect(found.map(\.id) == ["duplicate-identifier", "unknown-reference"])
        #expect(found.last?.location?.start.line == 7)
    }

    @Test func `what nobody may see is taken away before rendering`() {
        let hole = Hole(prompt: "实绩", lastValue: "18.20")
        let document = Document(
            main: MainText(title: "题", blocks: [.paragraph(Paragraph(Text([.hole(hole)])))]), indicators: [output])
        let finished = document.namingHoles().finishing().output
        let json = String(decoding: finished?.json() ?? [], as: UTF8.self)
        #expect(!json.contains("18.20") && !json.contains("402.60") && json.contains("hole-实绩"))
    }
}

extension Block {
    /// The printed words of a paragraph.
    fileprivate var text: String? {
        if case .paragraph(let paragraph) = self { paragraph.text.plain } else { nil }
    }
}
