import GongwenModel
import Testing

@testable import GongwenCheck

@Suite struct SkippedLevelTests {
    @Test func `R7.3.3-5 a level left out is noted, no more`() {
        let inner = Block.section(
            Section(level: 3, heading: "乙", blocks: [.paragraph(Paragraph("文"))], at: Place(line: 21)))
        var document = soundNotice()
        document.main.blocks.append(.section(Section(heading: "甲", blocks: [inner], at: Place(line: 20))))
        #expect(SkippedLevel.found(document) == ["skipped-level@21"])
        #expect(SkippedLevel().findings(in: document).allSatisfy { $0.severity == .note })
    }

    @Test func `levels that follow each other are left alone`() {
        #expect(SkippedLevel.found(soundNotice()).isEmpty)
    }
}
