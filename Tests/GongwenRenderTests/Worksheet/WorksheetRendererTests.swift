import GongwenModel
import Testing

@testable import GongwenRender

@Suite struct WorksheetRendererTests {
    private func worksheet(_ string: String) throws -> Worksheet {
        let chart = try #require(Chart(.pair, [Chart.Bar(DecimalNumber(2))], name: string))
        let row: [Worksheet.Cell] = [.text(string), .number(string), .alert(string), .chart(chart), .none]
        return Worksheet(
            title: string, facts: [string],
            parts: [
                Worksheet.Part(string, note: string, [Worksheet.Table(string, [string, "二", "三", "四", "五"], [row])]),
                Worksheet.Part("二", [Worksheet.Table("别的", ["一"], [[.text(string)]])]),
                Worksheet.Part("无", note: "没有。", []),
            ])
    }

    private func page(_ string: String) throws -> HTMLNode {
        let result = WorksheetRenderer().render(try worksheet(string))
        #expect(result.diagnostics.isEmpty)
        return try HTMLNode(page: try #require(result.output))
    }

    @Test(arguments: ["<script>alert(1)</script>", "\"'&amp;", "]]></style><b>", "甲\u{85}\u{2028}乙"])
    func `what the author wrote stays text`(string: String) throws {
        let page = try page(string)
        #expect(page.all("script").isEmpty && page.all("b").isEmpty)
        #expect(page.all("h1").first?.text() == string && page.all("title").first?.text() == "工作底稿：" + string)
        #expect(page.all("svg").first?["aria-label"] == string)
        #expect(page.all("td").contains { $0.text() == string })
    }

    @Test func `it says that it is not public, to readers and to machines`() throws {
        let page = try page("甲")
        #expect(page.all(".banner").first?.text() == "工作底稿，不公开")
        #expect(page.all("meta").contains { $0["name"] == "robots" && $0["content"]?.contains("noindex") == true })
        #expect(page.all("meta").contains { $0["content"]?.hasPrefix("default-src 'none'") == true })
    }

    @Test func `ids are unique, and what is named by one is there`() throws {
        let page = try page("甲")
        let ids = page.all.compactMap { $0["id"] }
        #expect(Set(ids).count == ids.count)
        for named in page.all.compactMap({ $0["aria-labelledby"] }) { #expect(ids.contains(named), "\(named)") }
        for link in page.all("a") { #expect(ids.contains(String(link["href"]?.dropFirst() ?? ""))) }
        #expect(page.all("svg").allSatisfy { $0["role"] == "img" && $0.text().isEmpty })
    }

    @Test func `the same paper gives the same bytes`() throws {
        let first = WorksheetRenderer().render(try worksheet("甲")).output
        #expect(first == WorksheetRenderer().render(try worksheet("甲")).output)
    }

    @Test func `a character that no page can carry is refused`() throws {
        let result = WorksheetRenderer().render(try worksheet("甲\u{1}"))
        #expect(result.output == nil && result.diagnostics.map(\.id) == ["html-character"])
    }
}
