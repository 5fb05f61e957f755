import GongwenTestSupport
import Testing

@testable import GongwenModel

/// Of a printed order only what is peculiar to the text is kept.
@Suite struct NeededOrderTests {
    private func order(_ entries: [PrintedElement]) -> [PrintedElement] {
        Document(
            recipients: "各镇",
            main: MainText(title: "题", blocks: [.paragraph(Paragraph("文。"))], asPrinted: entries),
            closing: Closing(issueDate: "2026年1月1日")
        ).withNeededOrder().main.asPrinted
    }

    @Test func `the standard's order and words need no entry`() {
        #expect(
            order([
                .init(slot: .lines(.title)), .init(slot: .lines(.recipients), lines: [.init(after: "：")]),
                .init(slot: .body),
                .init(slot: .lines(.issueDate), lines: [.init()]),
            ]) == [])
    }

    @Test func `what is peculiar stays`() {
        let date = PrintedElement(slot: .lines(.issueDate))
        let colon = PrintedElement(slot: .lines(.recipients), lines: [.init(after: ":")])
        #expect(order([.init(slot: .lines(.title)), date, colon, .init(slot: .body)]).contains(colon))
        #expect(order([.init(slot: .lines(.title)), colon, .init(slot: .body), date]) == [colon])
        #expect(
            order([.init(slot: .lines(.title)), date, .init(slot: .lines(.recipients)), .init(slot: .body)]).first?.slot
                != .body)
    }

    @Test(arguments: 1...60 as ClosedRange<UInt64>)
    func `a document prints the same with fewer entries`(seed: UInt64) {
        var random = RandomDocuments(seed: seed)
        let document = random.document()
        let needed = document.withNeededOrder()
        #expect(Self.lines(of: needed.elements) == Self.lines(of: document.elements), "seed \(seed)")
        #expect(needed.main.asPrinted.count <= document.main.asPrinted.count)
        #expect(needed.withNeededOrder() == needed, "seed \(seed)")
    }

    private static func lines(of elements: [Element]) -> [String] {
        elements.flatMap { element -> [String] in
            switch element {
            case .lines(let kind, let lines):
                lines.map { "\(kind) \($0.index) \($0.plain.filter { !$0.isWhitespace })" }
            case .body: ["body"]
            case .attachment(let attachment): [attachment.label + attachment.title.plain]
            case .passedOn(let passedOn): ["passed on"] + Self.lines(of: passedOn.text.elements)
            case .glossary: ["glossary"]
            }
        }
    }
}
