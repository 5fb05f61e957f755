import GongwenModel
import Testing

@testable import GongwenCheck

@Suite struct HeadingOrderTests {
    @Test func `R7.3.3-5 a higher level inside a lower one is found`() {
        let inner = Block.section(
            Section(level: 1, heading: "甲", blocks: [.paragraph(Paragraph("文"))], at: Place(line: 41)))
        #expect(
            HeadingOrder.found {
                $0.main.blocks.append(.section(Section(level: 2, heading: "乙", blocks: [inner], at: Place(line: 40))))
            } == ["heading-order@41"])
        #expect(
            HeadingOrder.found {
                $0.main.blocks.append(.section(Section(level: 6, heading: "丙", blocks: [], at: Place(line: 42))))
            } == ["heading-order@42"])
    }

    @Test func `levels in their order are left alone`() {
        #expect(HeadingOrder.found(soundNotice()).isEmpty)
    }
}
