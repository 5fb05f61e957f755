import GongwenModel
import Testing

@testable import GongwenLayout

/// Tables drawn with box characters.
@Suite struct TableTests {
    private func laid(_ table: Table, above: Int = 0) -> LaidPages {
        let paragraphs = (0..<above).map { LayoutSamples.paragraph("第\($0)段。") }
        return LaidPages(Document(main: MainText(blocks: paragraphs + [.table(table)])))
    }

    private func cell(_ text: String, _ columns: Int = 1, _ rows: Int = 1) -> TableCell {
        TableCell(Text(text), columnSpan: columns, rowSpan: rows)
    }

    @Test func `a table fills the line; cells stand as their columns say; single lines need no rules between`() {
        let pages = laid(
            Table(
                caption: "主要指标", columns: [.leading, .center, .trailing], header: [LayoutSamples.row("指标", "单位", "目标")],
                rows: [LayoutSamples.row("生产总值", "亿元", "429.6"), LayoutSamples.row("粮食", "吨", "58")], note: "注：略。"))
        #expect(
            pages.lines(1)[..<8] == [
                "                        主要指标", "┌─────────┬───────┬────────┐",
                "│       指标       │     单位     │      目标      │", "├─────────┼───────┼────────┤",
                "│生产总值          │     亿元     │           429.6│",
                "│粮食              │      吨      │              58│", "└─────────┴───────┴────────┘",
                "    注：略。",
            ])
    }

    @Test func `a cell over columns and rows has no line through it`() {
        let pages = laid(
            Table(
                columns: [.leading, .leading, .leading],
                header: [TableRow([cell("甲", 1, 2), cell("乙", 2)]), TableRow([cell("丙"), cell("丁")])],
                rows: [TableRow([cell("戊", 1, 2), cell("己"), cell("庚")]), TableRow([cell("辛", 2)])]))
        #expect(
            pages.lines(1)[..<9] == [
                "┌────────┬─────────────────┐", "│       甲       │                乙                │",
                "│                ├────────┬────────┤", "│                │       丙       │       丁       │",
                "├────────┼────────┼────────┤", "│戊              │己              │庚              │",
                "│                ├────────┴────────┤", "│                │辛                                │",
                "└────────┴─────────────────┘",
            ])
    }

    @Test func `in a cell a word of comparison stays whole and a last character may stand alone`() {
        let row = LayoutSamples.row("规模以上工业增加值", "13.2以上", "预期性", "6.5%左右", "甲", "乙", "丙丁戊己庚辛壬癸子丑")
        let pages = laid(Table(columns: Array(repeating: .leading, count: 7), rows: [row]))
        let cells = (0..<7).map { column in
            pages.pages[0].lines.flatMap(\.runs).filter { $0.role == .tableCell(table: 0, row: 0, column: column) }
                .map(\.text)
        }
        #expect(cells[1].last?.hasSuffix("以上") == true && cells[3].last?.hasSuffix("左右") == true, "\(cells)")
        #expect(cells[2] == ["预期性"] || cells[2] == ["预期", "性"], "\(cells)")
    }

    @Test func `a wide column gives way, numbers keep whole where they can, no text is lost`() {
        let long = String(repeating: "很长的说明文字，", count: 20)
        let pages = laid(
            Table(columns: [.leading, .leading, .trailing], rows: [LayoutSamples.row("序号1", long, "12345.67亿元")]))
        #expect(pages.pages[0].lines.allSatisfy { $0.end <= .cells(28) })
        let texts = pages.pages.flatMap { $0.lines }.flatMap { $0.runs }
        #expect(texts.filter { $0.role == .tableCell(table: 0, row: 0, column: 1) }.map(\.text).joined() == long)
        #expect(texts.filter { $0.role == .tableCell(table: 0, row: 0, column: 2) }.map(\.text) == ["12345.67亿元"])
    }

    @Test func `a table goes on over the page with its frame closed and opened again`() {
        let rows = (0..<40).map { LayoutSamples.row("第\($0)行", "值") }
        let pages = laid(
            Table(columns: [.leading, .leading], header: [LayoutSamples.row("项目", "值")], rows: rows), above: 5)
        #expect(pages.line(1, 22).hasPrefix("└"))
        #expect(pages.line(2, 1).hasPrefix("┌"))
        #expect(pages.line(2, 2) == pages.line(1, 7) && pages.line(2, 3) == pages.line(1, 8))
        #expect(pages.pages[1].lines[1].runs.filter { $0.text == "项目" }.map(\.role) == [.repeated])
        let first = pages.pages.flatMap { $0.lines }.flatMap { $0.runs }.filter { $0.text.hasSuffix("行") }.map(\.text)
        #expect(first == (0..<40).map { "第\($0)行" })
    }

    @Test func `no rule stands right above a frame's end`() {
        let rows = (0..<30).map { LayoutSamples.row("第\($0)行", String(repeating: "长", count: 1 + $0 * 7 % 40)) }
        for above in 0..<8 {
            let pages = laid(Table(columns: [.leading, .leading], rows: rows), above: above)
            for page in 1...pages.pages.count {
                let lines = pages.lines(page)
                for (line, next) in zip(lines, lines.dropFirst()) where line.hasPrefix("├") || line.hasPrefix("┌") {
                    #expect(!next.hasPrefix("└") && !next.hasPrefix("├"), "\(above), page \(page)")
                }
            }
        }
    }

    @Test func `a table's head is not left alone at a page's end, nor its caption`() {
        let table = Table(
            caption: "表题", columns: [.leading], header: [LayoutSamples.row("项目")], rows: [LayoutSamples.row("甲")])
        for above in 15...22 {
            let pages = laid(table, above: above)
            #expect(pages.spot(of: "表题")?.page == pages.spot(of: "甲")?.page, "\(above)")
        }
    }

    @Test func `a cell longer than a page, also one over rows, loses nothing`() {
        let long = String(repeating: "长", count: 1500)
        let plain = laid(Table(columns: [.leading, .leading], rows: [LayoutSamples.row("甲", long)]), above: 3)
        let spanning = laid(
            Table(
                columns: [.leading, .leading],
                rows: [TableRow([cell(long, 1, 2), cell("乙")]), TableRow([cell("丙")]), LayoutSamples.row("丁", "戊")]))
        for pages in [plain, spanning] {
            let texts = pages.pages.flatMap { $0.lines }.flatMap { $0.runs }.filter { $0.text.contains("长") }
            #expect(texts.map(\.text).joined() == long)
            #expect(pages.pages.allSatisfy { $0.lines.count == 22 })
        }
        #expect(spanning.spot(of: "戊") != nil)
    }

    private func wide(_ columns: Int) -> Table {
        Table(
            columns: Array(repeating: .leading, count: columns),
            header: [TableRow((0..<columns).map { TableCell(Text("第\($0)列")) })],
            rows: [TableRow((0..<columns).map { TableCell(Text("\(1000 + $0)")) })])
    }

    @Test func `a table wider than the line stands in parts below each other, each with the first column`() {
        #expect(laid(wide(9)).diagnostics.isEmpty)
        let pages = laid(wide(14))
        #expect(pages.diagnostics.map(\.id) == ["table-stacked"])
        let texts = pages.pages[0].lines.flatMap(\.runs)
        for column in 0..<14 {
            let own = texts.filter { $0.role == .tableCell(table: 0, row: 0, column: column) }.map(\.text)
            #expect(own.joined() == "第\(column)列")
        }
        #expect(texts.filter { $0.role == .repeated }.map(\.text) == ["第0列", "1000"])
        #expect(pages.pages[0].lines.allSatisfy { $0.end <= .cells(28) })
    }

    @Test func `a cell over columns of two parts stands in both, as the author's text in the first`() {
        let pages = laid(
            Table(
                columns: Array(repeating: .leading, count: 12),
                header: [TableRow([cell("项目"), cell("上半年完成情况", 11)])],
                rows: [TableRow((0..<12).map { cell("\(10000 + $0)") })]))
        let runs = pages.pages[0].lines.flatMap(\.runs).filter { $0.text.contains("上半年") }
        #expect(runs.map(\.role) == [.tableCell(table: 0, row: 0, column: 1), .repeated])
    }

    @Test func `of more columns than a grid holds the rows become paragraphs, and that is said`() {
        let pages = laid(wide(201))
        #expect(pages.diagnostics.map(\.id) == ["table-too-wide"])
        #expect(pages.line(1, 1).hasPrefix("    第0列　　第1列　　第2列"))
    }

    @Test func `R8-1 R8-2 a profile turns the page of a wide table, whose number stays in its place`() throws {
        let document = Document(
            main: MainText(blocks: [LayoutSamples.paragraph("前。"), .table(wide(12)), LayoutSamples.paragraph("后。")]))
        let pages = LaidPages(document, profile: LayoutProfile { $0.wideTables = .turned })
        #expect(pages.diagnostics.isEmpty)
        #expect(pages.pages.map(\.isSideways) == [false, true, false])
        let turned = pages.pages[1]
        #expect(turned.lines.count == 15 && turned.lines.contains { $0.end == .cells(40) })
        #expect(turned.numberSide == .left && turned.sidewaysHead == .cut)
        #expect(pages.pages[2].numberSide == .right && pages.pages[2].sidewaysHead == .binding)
        let fitting = LaidPages(
            Document(main: MainText(blocks: [.table(wide(5))])), profile: LayoutProfile { $0.wideTables = .turned })
        #expect(fitting.pages.map(\.isSideways) == [false])
    }

    @Test func `six columns or more have no bars at the sides where their cells need several lines`() {
        let row = LayoutSamples.row("地区生产总值", "亿元", "286.4", "6.2%", "300.1", "6%左右", "预期性")
        let pages = laid(Table(columns: Array(repeating: .leading, count: 7), rows: [row]))
        #expect(pages.line(1, 1).hasPrefix("─") && pages.line(1, 1).hasSuffix("─"))
        #expect(pages.line(1, 2).hasPrefix("地区"))
        #expect(pages.pages[0].lines.allSatisfy { $0.end <= .cells(28) })
        let numbers = pages.pages[0].lines.flatMap(\.runs).map(\.text)
        #expect(["286.4", "6.2%", "300.1"].allSatisfy(numbers.contains))
    }

    @Test func `spans without measure do no harm`() {
        let pages = laid(
            Table(
                columns: [.leading], rows: [TableRow([cell("甲", -3, 0), cell("乙", 1, .max)]), TableRow([cell("丙")])]))
        #expect(["甲", "乙", "丙"].allSatisfy { pages.spot(of: $0) != nil })
        #expect(laid(Table(columns: [], rows: [TableRow([cell("甲", .max)])])).spot(of: "甲") != nil)
        #expect(laid(Table()).pages.count == 1)
    }
}
