import GongwenModel
import Testing

@testable import GongwenSite

@Suite("InternalIndicator") struct InternalIndicatorTests {
    private typealias Samples = InternalSamples

    @Test func `the series keeps comparators as printed and leaves what is missing out of the chart`() throws {
        var site = InternalSite(indicators: [Samples.output])
        site.add(
            Samples.document(
                "青禾县2023年计划",
                indicators: [Indicator(name: "GDP", unit: "亿元", values: [IndicatorValue(year: 2023, value: "253.6")])]),
            name: "a", page: "a.html")
        let page = try #require(try Samples.pages(of: site)["indicators/i地区生产总值.html"])
        #expect(
            page.tableRows.dropFirst() == [
                "2023年|实绩||253.6亿元|||《青禾县2023年计划》（印发稿）",
                "2024年|实绩|核定|268.9亿元|可比增长6.0%||共用数据 data/indicators/主要指标.yaml",
                "2025年|目标|||增长6%左右||共用数据 data/indicators/主要指标.yaml",
                "2025年|预计|预计|突破286.4亿元|||共用数据 data/indicators/主要指标.yaml",
                "2026年|实绩||【待填：2026年地区生产总值实绩】亿元|||共用数据 data/indicators/主要指标.yaml",
            ])
        #expect(page.contains("aria-label=\"地区生产总值：2023年253.6亿元，2024年268.9亿元，2025年预计突破286.4亿元\""))
        #expect(page.matches(of: /<rect class="(firm|open)"/).count == 3)
        #expect(page.contains("别名") && page.contains("总量按现价") && !page.contains("不一致"))
    }

    @Test func `values that contradict each other stand side by side and are marked`() throws {
        var site = InternalSite()
        func add(_ name: String, _ value: IndicatorValue, unit: String = "亿元") {
            let indicator = Indicator(name: "财政收入", unit: unit, values: [value])
            site.add(Samples.document("青禾县2026年\(name)", indicators: [indicator]), name: name, page: nil)
        }
        add("甲", IndicatorValue(year: 2025, value: "20.1"))
        add("乙", IndicatorValue(year: 2025, value: "20.3"))
        add("丙", IndicatorValue(year: 2025, state: "快报", value: "19.9"))
        add("丁", IndicatorValue(year: 2024, value: "18.50", growth: "5"))
        add("戊", IndicatorValue(year: 2024, value: "185000"), unit: "万元")
        add("己", IndicatorValue(year: 2023, growth: "5", basis: "同比"))
        add("庚", IndicatorValue(year: 2023, growth: "5.2", basis: "可比"))
        let pages = try Samples.pages(of: site)
        let rows = try #require(pages["indicators/i财政收入.html"]).tableRows
        let disputed = rows.filter { $0.contains("不一致") }
        #expect(disputed.count == 2)
        #expect(disputed.contains("2025年|实绩||20.1亿元||不一致|《青禾县2026年甲》（印发稿）"))
        #expect(disputed.contains("2025年|实绩||20.3亿元||不一致|《青禾县2026年乙》（印发稿）"))
        #expect(rows.count == 8)
        #expect(try #require(pages["index.html"]).tableRows.contains("财政收入|2023—2025|7|不一致"))
    }

    @Test func `documents that use the common data are listed once, one with an earlier state is told apart`() throws {
        var site = InternalSite(indicators: [Samples.output])
        var earlier = Samples.output.indicator
        earlier.isShared = true
        earlier.values[0].value = "268.0"
        site.add(Samples.document("青禾县2025年计划", indicators: [earlier]), name: "a", page: nil)
        let page = try #require(try Samples.pages(of: site)["indicators/i地区生产总值.html"])
        #expect(page.tableRows.filter { $0.contains("不一致") }.count == 2)
        #expect(page.withoutTags.contains("采用共用数据的文件 青禾县2025年计划（印发稿）"))
        #expect(page.matches(of: /《青禾县2025年计划》/).count == 1)
    }

    @Test func `of what several say, all that another contradicts is marked and nothing else`() throws {
        func disputed(_ values: [IndicatorValue]) throws -> [String] {
            var site = InternalSite()
            for (number, value) in values.enumerated() {
                let indicator = Indicator(name: "财政收入", unit: "亿元", values: [value])
                site.add(Samples.document("第\(number)号", indicators: [indicator]), name: "\(number)", page: nil)
            }
            let page = try #require(try Samples.pages(of: site)["indicators/i财政收入.html"])
            return page.tableRows.filter { $0.contains("不一致") }.compactMap { row in
                row.firstMatch(of: /第(\d+)号/).map { String($0.1) }
            }
        }
        let level = { IndicatorValue(year: 2025, value: $0) }
        let words = { IndicatorValue(year: 2025, qualitative: $0) }
        let growth = { IndicatorValue(year: 2025, growth: $0) }
        #expect(try disputed([level("20.1"), words("持平"), growth("5")]) == [])
        // Words alone are contradicted by words alone, whatever was in dispute before.
        #expect(try disputed([level("20.1"), level("20.3"), words("持平"), growth("5")]) == ["0", "1"])
        #expect(try disputed([level("20.1"), level("20.3"), words("持平"), words("增长")]) == ["0", "1", "2", "3"])
        #expect(
            try disputed([words("持平"), level("20.1"), growth("5"), words("增长"), growth("6")]) == ["0", "2", "3", "4"])
        #expect(try disputed([level("20.1"), level("20.3"), level("20.5"), level("20.10")]) == ["0", "1", "2", "3"])
    }
}
