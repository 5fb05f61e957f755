import GongwenModel
import GongwenTestSupport
import Testing

@testable import GongwenRender

/// Tables in the page.
@Suite struct HTMLTableTests {
    @Test func `writes caption, scoped headers, spans and alignment`() throws {
        let page = try HTMLPages.read(SampleDocuments.notice)
        let table = try #require(page.all("table").first)
        #expect(table["id"] == "b主要指标")
        #expect(table.all("caption").map { $0.text() } == ["表1　2026年国民经济和社会发展主要指标"])
        #expect(table.all("th").map { $0["scope"] } == ["col", "col", "col", "colgroup", "col", "col", "col"])
        #expect(table.all("th").first?["rowspan"] == "2")
        #expect(table.all("td").last?.classes == ["centre"])
        #expect(table.all("td").filter { $0["colspan"] == "3" }.map { $0.text() } == ["完成上级下达任务"])
    }

    @Test func `lets a table be reached by keyboard under its name`() throws {
        let captioned = try #require(HTMLPages.read(SampleDocuments.notice).all(".table-box").first)
        #expect(captioned["tabindex"] == "0" && captioned["aria-labelledby"] == "b主要指标-caption")
        let plain = try #require(HTMLPages.read(SampleDocuments.upward).all(".table-box").first)
        #expect(plain["aria-label"] == "表格")
    }

    @Test func `prints the note below and the caption of an exhibit without table`() throws {
        #expect(try HTMLPages.read(SampleDocuments.notice).all(".table-note").first?.text() == "注：增长速度按可比价格计算。")
        let page = try HTMLPages.read([.exhibit(Exhibit(.indicators, year: 2026, caption: "主要指标"))])
        #expect(try HTMLPages.prose(of: page) == "标题主要指标")
    }

    @Test func `cuts spans at the edge and says so`() throws {
        let table = Table(
            columns: [.leading, .leading],
            rows: [
                TableRow([TableCell("甲", rowSpan: 9), TableCell("乙", columnSpan: 4)]), TableRow([TableCell("丙")]),
            ])
        let document = Document(main: MainText(title: "标题", blocks: [.table(table)]))
        let result = HTMLRenderer().render(document)
        #expect(result.diagnostics.map(\.id) == ["html-table-span", "html-table-span"])
        let page = try HTMLNode(page: #require(result.output))
        #expect(page.all("td").map { $0["rowspan"] } == ["2", nil, nil])
        #expect(page.all("td").allSatisfy { $0["colspan"] == nil })
    }

    @Test func `says that a row is wider than the table`() {
        let rows = [
            TableRow([TableCell("甲", rowSpan: 2), TableCell("乙")]), TableRow([TableCell("丙"), TableCell("丁")]),
        ]
        let grid = TableGrid(Table(rows: rows)).rows
        #expect(grid.map { $0.map(\.column) } == [[0, 1], [1, 2]])
        #expect(grid.map { $0.map(\.isCut) } == [[false, false], [false, true]])
    }

    @Test func `aligns cells by their column below a cell that spans rows`() {
        let rows = [
            TableRow([TableCell("甲", rowSpan: 2), TableCell("乙"), TableCell("丙")]),
            TableRow([TableCell("丁"), TableCell("戊")]),
        ]
        #expect(TableGrid(Table(rows: rows)).rows.map { $0.map(\.column) } == [[0, 1, 2], [1, 2]])
    }

    @Test func `joins columns and rows that begin no cell`() {
        let rows = [
            TableRow([TableCell("甲", columnSpan: 2, rowSpan: 2), TableCell("乙", rowSpan: 2)]), TableRow([]),
            TableRow([TableCell("丙", columnSpan: 2), TableCell("丁")]),
        ]
        let grid = TableGrid(Table(columns: [.leading, .leading, .trailing], rows: rows)).rows
        #expect(grid.map { $0.map(\.columnSpan) } == [[1, 1], [1, 1]])
        #expect(grid.map { $0.map(\.rowSpan) } == [[1, 1], [1, 1]])
        #expect(grid.allSatisfy { $0.allSatisfy { !$0.isCut } })
    }
}
