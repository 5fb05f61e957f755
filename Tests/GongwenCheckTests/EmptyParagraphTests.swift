import GongwenModel
import Testing

@testable import GongwenCheck

@Suite struct EmptyParagraphTests {
    @Test func `paragraphs, points and notes without words are found`() {
        #expect(
            EmptyParagraph.found { document in
                document.main.blocks += [
                    .paragraph(Paragraph(Text([], at: Place(line: 90)))),
                    .list(ItemList(items: [], at: Place(line: 91))),
                    .list(ItemList(items: [ListItem(Text())], at: Place(line: 92))),
                    .responsibility(ResponsibilityNote(at: Place(line: 93))),
                ]
            } == ["empty-paragraph@90", "empty-paragraph@91", "empty-paragraph@92", "empty-paragraph@93"])
    }

    @Test func `those with words are left alone`() {
        #expect(EmptyParagraph.found { $0.main.blocks.append(.list(ItemList(items: [ListItem("甲")]))) }.isEmpty)
    }
}
