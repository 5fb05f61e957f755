import GongwenModel
import Testing

@testable import GongwenRender

@Suite struct ChartTests {
    private func chart(_ form: Chart.Form, _ numbers: String...) throws -> Chart {
        let bars = try numbers.map { Chart.Bar(try #require(DecimalNumber($0))) }
        return try #require(Chart(form, bars, name: "甲"))
    }

    @Test func `the longest bar takes the room, the others their part of it`() throws {
        let shapes = try chart(.pair, "6", "3").shapes
        #expect(shapes.map(\.width.description) == ["116", "58", "1"])
        #expect(shapes.map(\.x.description) == ["2", "2", "1"])
        let columns = try chart(.columns, "100", "50", "0").shapes
        #expect(columns.map(\.height.description) == ["38", "19", "0", "1"])
        #expect(columns.map(\.y.description) == ["3", "22", "41", "41"])
    }

    @Test func `what is below zero lies on the other side of the axis`() throws {
        let shapes = try chart(.pair, "-3.1", "3.1").shapes
        #expect(shapes.map(\.x.description) == ["2", "60", "59"])
        let columns = try chart(.columns, "-1", "1").shapes
        #expect(columns.map(\.y.description) == ["22", "3", "22"])
    }

    @Test func `nothing but zeros draws the axis alone`() throws {
        #expect(try chart(.pair, "0", "0").shapes.map(\.width.description) == ["0", "0", "1"])
        #expect(Chart(.pair, [], name: "") == nil)
    }

    @Test(
        arguments: [
            ("6%左右", "6.2%", true), ("控制在3%以内", "3.1%", true), ("13.20以上", "13.24", true), ("-3", "-3.1%", true),
            ("完成市下达任务", "71.2", false), ("5-6%", "5.5%", false), ("6%", "", false), ("6%", "【待填：2026年增幅】%", false),
            ("15.2:39.6", "15.1:39.7", false),
        ])
    func `cells with one number each make a chart`(target: String, actual: String, isDrawn: Bool) {
        #expect((Chart(target: target, actual: actual) != nil) == isDrawn)
    }

    @Test func `a chart is an image with a name and no text`() throws {
        var writer = HTMLWriter()
        writer.chart(try #require(Chart(.pair, [Chart.Bar(DecimalNumber(1))], name: "<甲>\"&")))
        let markup = String(decoding: writer.finished(), as: UTF8.self)
        #expect(markup.hasPrefix("<svg class=\"chart\" role=\"img\" aria-label=\"&lt;甲&gt;&quot;&amp;\""))
        #expect(!markup.contains("</rect>\n") && markup.split(separator: ">").allSatisfy { $0.hasPrefix("<") })
    }
}
