import GongwenModel
import Testing

@testable import GongwenCheck

@Suite struct TableShapeTests {
    private func table(_ rows: [[TableCell]], header: [TableCell] = ["甲", "乙"].map { TableCell($0) }) -> Block {
        .table(
            Table(
                caption: "表", columns: [.leading, .leading], header: [TableRow(header)],
                rows: rows.enumerated().map { TableRow($1, at: Place(line: UInt32(51 + $0))) }, at: Place(line: 50)))
    }

    @Test func `a table without rows is found`() {
        #expect(TableShape.found { $0.main.blocks.append(table([])) } == ["table-shape@50"])
    }

    @Test func `a row of another width is found where it stands`() {
        let found = TableShape.found {
            $0.main.blocks.append(table([[TableCell("1"), TableCell("2")], [TableCell("3")]]))
        }
        #expect(found == ["table-shape@52"])
    }

    @Test func `cells that cover several columns or rows count for all of them`() {
        let rows = [
            [TableCell("合计", columnSpan: 2)], [TableCell("1", rowSpan: 2), TableCell("2")], [TableCell("3")],
        ]
        #expect(TableShape.found { $0.main.blocks.append(table(rows)) }.isEmpty)
        #expect(
            TableShape.found { $0.main.blocks.append(table([[TableCell("1", columnSpan: 0), TableCell("2")]])) }.first
                == "table-shape@51")
    }

    @Test func `a derived table without indicators is found`() {
        let exhibit = Exhibit(.indicators, year: 2026, caption: "指标表", table: Table(), at: Place(line: 60))
        #expect(TableShape.found { $0.main.blocks.append(.exhibit(exhibit)) } == ["table-shape@60"])
    }
}
