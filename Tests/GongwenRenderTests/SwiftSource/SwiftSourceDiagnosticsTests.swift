import GongwenModel
import GongwenTestSupport
import Testing

@testable import GongwenRender

@Suite struct SwiftSourceDiagnosticsTests {
    private func ids(_ document: Document) -> [String] {
        SwiftSourceRenderer().render(document).diagnostics.map(\.id)
    }

    private func nested(_ depth: Int) -> [Block] {
        (0..<depth).reduce(into: [Block]()) { blocks, _ in blocks = [.passage(Passage(.guidance, blocks))] }
    }

    private func nested(_ depth: Int) -> Text {
        Text((0..<depth).reduce(into: [Inline]()) { inlines, _ in inlines = [.styled(StyledText(.strong, inlines))] })
    }

    @Test(arguments: [100, 101, 20_000])
    func `writes a hundred levels and refuses more`(depth: Int) {
        let documents = [
            Document(main: MainText(blocks: nested(depth))), Document(main: MainText(title: nested(depth))),
            Document(main: MainText(attachments: [Attachment(title: "附件", blocks: nested(depth))])),
            Document(passedOn: PassedOnText(text: MainText(blocks: nested(depth)))),
            Document(editions: [Edition(name: "版", salutation: nested(depth))]),
        ]
        for document in documents {
            let rendered = SwiftSourceRenderer().render(document)
            #expect((rendered.output != nil) == (depth <= 100))
            #expect(rendered.diagnostics.map(\.id) == (depth <= 100 ? [] : ["plan-source-nesting"]))
        }
    }

    @Test func `says that only one edition is left`() {
        #expect(ids(Document(edition: "大会报告")) == ["plan-source-edition"])
        #expect(ids(Document(editions: [Edition(name: "大会报告")])) == [])
    }

    @Test(arguments: [(0, 1), (1, 0), (5, 0), (6, 1), (-3, 1)])
    func `says when a level has no word`(level: Int, count: Int) {
        let section = Block.section(Section(level: level, heading: "标题"))
        #expect(ids(Document(main: MainText(blocks: [section]))).count == count)
        let task = Block.section(Section(level: level, heading: "标题", role: .task))
        #expect(ids(Document(main: MainText(blocks: [task]))) == [])
    }

    @Test(arguments: [("三品一标", 0), ("“三品一标”", 1), ("农村“七改”工程", 1)])
    func `says when a headword keeps its quotation marks`(term: String, count: Int) {
        let use = Inline.term(TermUse(term: term, inlines: [.text("甲", at: .none)]))
        #expect(ids(Document(main: MainText(title: Text([use])))).count == count)
    }
}
