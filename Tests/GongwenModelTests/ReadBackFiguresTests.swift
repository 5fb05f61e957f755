import Testing

@testable import GongwenModel

/// A document read back from an output has what was printed, but not the indicators it came from.
@Suite struct ReadBackFiguresTests {
    private func resolved(_ blocks: [Block]) -> Compiled<Document> {
        Document(main: MainText(title: Text("标题"), blocks: blocks)).resolvingFigures(shared: [])
    }

    @Test func `a printed figure stays where its indicator is unknown`() throws {
        let use = FigureUse(indicator: "粮食总产量", printed: "粮食总产量13.2亿斤")
        let result = resolved([.paragraph(Paragraph(Text([.figure(use)])))])
        #expect(result.diagnostics.isEmpty)
        #expect(result.output?.main.blocks == [.paragraph(Paragraph(Text([.figure(use)])))])
    }

    @Test func `a figure never printed needs its indicator`() {
        let use = FigureUse(indicator: "粮食总产量")
        #expect(resolved([.paragraph(Paragraph(Text([.figure(use)])))]).diagnostics.map(\.id) == ["unknown-indicator"])
    }

    @Test func `a derived table stays where there is nothing to derive it from`() throws {
        let table = Table(columns: [.leading], rows: [TableRow([TableCell(Text("粮食总产量"))])])
        let exhibit = Exhibit(.indicators, year: 2027, caption: Text(), table: table)
        #expect(resolved([.exhibit(exhibit)]).output?.main.blocks == [.exhibit(exhibit)])
    }
}
