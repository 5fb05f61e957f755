import Testing

@testable import GongwenModel

@Suite struct PlacesTests {
    @Test func `plain pieces take the place in front of them`() {
        let bold = Inline.styled(StyledText(.strong, [.text("重点", at: .none)], at: Place(line: 7)))
        let text = Text([.text("甲", at: .none), bold, .text("乙", at: .none)], at: Place(line: 5, column: 9))
        var document = Document(main: MainText(title: "题", blocks: [.paragraph(Paragraph(text))]))
        document.spreadPlaces()
        guard case .paragraph(let paragraph) = document.main.blocks[0] else { return #expect(Bool(false)) }
        #expect(paragraph.text.inlines.map(\.place.line) == [5, 7, 7])
        guard case .styled(let styled) = paragraph.text.inlines[1] else { return #expect(Bool(false)) }
        #expect(styled.inlines[0].place.line == 7)
    }

    @Test func `a part with a place of its own keeps it`() {
        let hole = Hole(prompt: "实绩", at: Place(line: 9))
        var document = Document(
            main: MainText(title: Text([.hole(hole), .text("元", at: Place(line: 3))], at: Place(line: 1))))
        document.spreadPlaces()
        #expect(document.main.title.inlines.map(\.place.line) == [9, 3])
    }
}
