import GongwenModel
import Testing

@testable import GongwenCheck

@Suite struct TermOrderTests {
    /// A document whose text uses entries in this order.
    private func document(_ order: [Int], of count: Int) -> Document {
        var document = noticeExplaining("", (0..<count).map { termEntry("词\($0)", "甲。", line: UInt32(81 + $0)) })
        let uses = order.map { Inline.term(TermUse(term: "词\($0)", entry: "g\($0)")) }
        document.main.blocks = [.paragraph(Paragraph(Text(uses)))]
        return document
    }

    @Test func `an entry out of the order of first use is found`() {
        #expect(TermOrder.found(document([0, 1, 4, 2, 3], of: 5)) == ["term-order@85"])
        #expect(TermOrder.found(document([0, 1, 4, 2, 3, 4, 0], of: 6)) == ["term-order@85"])
    }

    @Test func `the order of first use, another order and few entries are left alone`() {
        #expect(TermOrder.found(document([0, 1, 2, 1, 3, 0, 4], of: 5)).isEmpty)
        #expect(TermOrder.found(document([4, 3, 2, 1, 0], of: 5)).isEmpty)
        #expect(TermOrder.found(document([2, 4, 0, 3, 1], of: 5)).isEmpty)
        #expect(TermOrder.found(document([1, 0, 2], of: 3)).isEmpty)
        #expect(TermOrder.found(soundNotice()).isEmpty)
    }
}
