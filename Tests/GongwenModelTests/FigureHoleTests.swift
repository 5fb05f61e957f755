import Testing

@testable import GongwenModel

/// Values of indicators that nobody knows yet.
@Suite struct FigureHoleTests {
    private let output = Indicator(
        name: "地区生产总值", unit: "亿元", body: "县统计局",
        values: [
            IndicatorValue(year: 2025, kind: .estimated, value: "286.40", growth: "6.2", basis: "可比"),
            IndicatorValue(year: 2026, kind: .target, growth: "6", growthComparator: "左右"),
            IndicatorValue(year: 2026, hole: Hole(), growthHole: Hole(), at: Place(line: 9)),
            IndicatorValue(
                year: 2027, kind: .target, growthComparator: "左右", growthHole: Hole(body: "县发展和改革局"),
                at: Place(line: 10)),
        ])

    private func document(_ uses: FigureUse...) -> Document {
        let text = Text(uses.map { .figure($0) }, at: Place(line: 30))
        return Document(main: MainText(title: "题", blocks: [.paragraph(Paragraph(text))]), indicators: [output])
    }

    private func prose(_ document: Document?) -> [Inline] {
        guard case .paragraph(let paragraph)? = document?.main.blocks.first else { return [] }
        return paragraph.text.inlines
    }

    @Test func `what a hole asks follows from its indicator`() throws {
        let values = document().namingHoles().indicators[0].values
        let (level, growth) = (try #require(values[2].hole), try #require(values[2].growthHole))
        #expect(level.prompt == "2026年地区生产总值实绩" && level.unit == "亿元" && level.year == 2026)
        #expect(level.lastValue == "286.40" && growth.lastValue == "6.2" && level.body == "县统计局")
        #expect(growth.prompt == "2026年地区生产总值增幅" && growth.unit == "%" && growth.kind == .value)
        let target = try #require(values[3].growthHole)
        #expect(target.prompt == "2027年地区生产总值增长目标" && target.lastValue == "6" && target.body == "县发展和改革局")
        #expect(target.identifier == "hole-2027年地区生产总值增长目标" && target.place.line == 10)
    }

    @Test func `a hole is completed once and then stays`() {
        let once = document().namingHoles()
        #expect(once.namingHoles() == once)
        var other = output
        other.values[3].growthHole?.prompt = "经济增长目标"
        other.completeHoles()
        #expect(other.values[3].growthHole?.prompt == "经济增长目标")
        #expect(other.values[3].growthHole?.identifier == "hole-2027年地区生产总值增长目标")
    }

    @Test func `prose shows the hole in the place of the digits`() {
        let whole = document(FigureUse(indicator: "地区生产总值", year: 2026, kind: .actual)).namingHoles()
            .resolvingFigures(shared: []).output
        guard case .figure(let use)? = prose(whole).first else { return #expect(Bool(false)) }
        #expect(use.printed == "地区生产总值【待填：2026年地区生产总值实绩】亿元，增长【待填：2026年地区生产总值增幅】%")
        let target = document(FigureUse(indicator: "地区生产总值", year: 2027, aspect: .growth)).namingHoles()
            .resolvingFigures(shared: []).output
        #expect(Text(prose(target)).plain == "【待填：2027年地区生产总值增长目标】%左右")
    }

    @Test func `a finished document has holes instead of such figures, and no old values`() {
        let whole = document(
            FigureUse(indicator: "地区生产总值", year: 2026, kind: .actual, at: Place(line: 31)),
            FigureUse(indicator: "地区生产总值", year: 2025, at: Place(line: 32))
        ).namingHoles().resolvingFigures(shared: []).output
        let inlines = prose(whole?.finishing().output)
        let holes = inlines.compactMap { if case .hole(let hole) = $0 { hole } else { nil } }
        #expect(holes.map(\.prompt) == ["2026年地区生产总值实绩", "2026年地区生产总值增幅"])
        #expect(holes.allSatisfy { $0.lastValue.isEmpty && $0.place.line == 9 })
        #expect(inlines.contains { if case .figure(let use) = $0 { use.year == 2025 } else { false } })
        #expect(Text(inlines).plain == Text(prose(whole)).plain)
    }

    @Test func `a derived table shows holes without repeating the unit`() {
        var document = document()
        document.main.blocks = [.exhibit(Exhibit(.targetsAgainstActuals, year: 2026, caption: "完成情况"))]
        let finished = document.namingHoles().resolvingFigures(shared: []).output?.finishing().output
        guard case .exhibit(let exhibit)? = finished?.main.blocks.first, let row = exhibit.table?.rows.first else {
            return #expect(Bool(false))
        }
        #expect(
            row.cells.map(\.text.plain) == [
                "地区生产总值", "亿元", "", "6%左右", "【待填：2026年地区生产总值实绩】", "【待填：2026年地区生产总值增幅】%", "",
            ])
    }

    @Test func `binary and JSON keep holes of values`() throws {
        let document = document().namingHoles()
        #expect(try Document(binary: document.binary()) == document)
        #expect(try Document(json: document.json()) == document)
    }

    @Test func `a number that came leaves no hole`() {
        var filled = output
        filled.values[2].value = "301.2"
        filled.completeHoles()
        #expect(filled.values[2].hole == nil && filled.values[2].growthHole != nil)
    }
}
