import GongwenModel
import Testing

@testable import GongwenRender

/// The pictures behind a table of targets against actuals.
@Suite struct HTMLChartTests {
    private func document(_ kind: Exhibit.Kind) throws -> Document {
        let indicators = [
            Indicator(
                name: "粮食总产量", unit: "亿斤",
                values: [
                    IndicatorValue(year: 2026, kind: .target, value: "13.2", comparator: "以上"),
                    IndicatorValue(year: 2026, value: "13.30", growth: "0.5"),
                ]),
            Indicator(name: "节能", values: [IndicatorValue(year: 2026, kind: .target, qualitative: "完成任务")]),
        ]
        let exhibit = Exhibit(kind, year: 2026, caption: "对照")
        let document = Document(main: MainText(title: "标题", blocks: [.exhibit(exhibit)]), indicators: indicators)
        return try #require(document.resolvingFigures(shared: []).output?.finishing().output)
    }

    @Test func `a row with two numbers has a picture, named and without text`() throws {
        let document = try document(.targetsAgainstActuals)
        let page = try HTMLPages.read(document)
        let charts = page.all("svg")
        #expect(charts.map { $0["aria-label"] } == ["目标13.2以上，完成13.30"])
        #expect(charts.allSatisfy { $0["role"] == "img" && $0.text().isEmpty })
        #expect(page.all("tr").map { $0.children.count } == [8, 8, 8])
        #expect(try HTMLPages.prose(of: page) == HTMLPages.plainProse(of: document))
    }

    @Test func `other tables stay as they are`() throws {
        #expect(try HTMLPages.read(try document(.indicators)).all("svg").isEmpty)
        var odd = try document(.targetsAgainstActuals)
        guard case .exhibit(var exhibit)? = odd.main.blocks.first else { return #expect(Bool(false)) }
        exhibit.table?.rows[0].cells.removeLast()
        odd.main.blocks = [.exhibit(exhibit)]
        #expect(try HTMLPages.read(odd).all("svg").isEmpty)
    }
}
