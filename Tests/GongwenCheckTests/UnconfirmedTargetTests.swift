import GongwenModel
import Testing

@testable import GongwenCheck

@Suite struct UnconfirmedTargetTests {
    private func found(_ values: [IndicatorValue], isShared: Bool = false, uses: [FigureUse] = []) -> [String] {
        UnconfirmedTarget.found { document in
            document.origin = .authored
            document.indicators = [Indicator(name: "优良天数比例", unit: "%", isShared: isShared, values: values)]
            let text = Text(uses.map { .figure($0) }, at: Place(line: 40))
            if !uses.isEmpty { document.main.blocks.append(.paragraph(Paragraph(text))) }
        }
    }

    private func target(
        _ year: Int, _ value: String = "", growth: String = "", isConfirmed: Bool = false, line: UInt32 = 9
    ) -> IndicatorValue {
        IndicatorValue(
            year: year, kind: .target, value: value, growth: growth, isConfirmed: isConfirmed, at: Place(line: line))
    }

    @Test func `a target equal to last year's target or result asks for a confirmation`() {
        #expect(found([target(2026, "98"), target(2027, "98.0")]) == ["target-unconfirmed@9"])
        let actual = IndicatorValue(year: 2026, kind: .actual, value: "98")
        #expect(found([actual, target(2027, "98")]) == ["target-unconfirmed@9"])
        let expected = IndicatorValue(year: 2026, kind: .estimated, growth: "6")
        #expect(found([expected, target(2027, growth: "6")]) == ["target-unconfirmed@9"])
    }

    @Test func `a confirmed, a different, an older and a worded one are left alone`() {
        #expect(found([target(2026, "98"), target(2027, "98", isConfirmed: true)]).isEmpty)
        #expect(found([target(2026, "98"), target(2027, "98.5")]).isEmpty)
        #expect(found([target(2025, "98"), target(2027, "98")]).isEmpty)
        #expect(found([target(2026, "550", growth: "9"), target(2027, "600", growth: "9")]).isEmpty)
        let words = (2026...2027).map { IndicatorValue(year: $0, kind: .target, qualitative: "完成市下达任务") }
        #expect(found(words).isEmpty)
        #expect(found([target(2027, "98")]).isEmpty)
    }

    @Test func `a growth in another unit is another number`() {
        let points = IndicatorValue(year: 2026, kind: .actual, growth: "2", growthUnit: "个百分点")
        #expect(found([points, target(2027, growth: "2")]).isEmpty)
    }

    @Test func `shared targets are looked at where the document uses them`() {
        var values = [target(2026, "98"), target(2027, "98")]
        for index in values.indices { values[index].place = .none }
        #expect(found(values, isShared: true).isEmpty)
        let use = FigureUse(indicator: "优良天数比例", year: 2027, kind: .target, at: Place(line: 41))
        #expect(found(values, isShared: true, uses: [use]) == ["target-unconfirmed@41"])
        let other = FigureUse(indicator: "优良天数比例", year: 2026, kind: .target, at: Place(line: 41))
        #expect(found(values, isShared: true, uses: [other]).isEmpty)
    }

    @Test func `an imported text is not asked`() {
        var document = soundNotice()
        document.origin = .imported
        document.indicators = [Indicator(name: "甲", values: [target(2026, "98"), target(2027, "98")])]
        #expect(UnconfirmedTarget.found(document).isEmpty)
    }
}
