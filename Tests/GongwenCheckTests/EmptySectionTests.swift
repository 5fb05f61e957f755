import GongwenModel
import Testing

@testable import GongwenCheck

@Suite struct EmptySectionTests {
    @Test func `a heading with nothing under it is found`() {
        #expect(
            EmptySection.found {
                $0.main.blocks.append(.section(Section(heading: "保障措施", at: Place(line: 30))))
            } == ["empty-section@30"])
        #expect(
            EmptySection.found {
                $0.main.blocks.append(.passage(Passage(.unreviewed(note: ""), [], at: Place(line: 31))))
            }
                == ["empty-section@31"])
    }

    @Test func `a section with text is left alone`() {
        #expect(EmptySection.found(soundNotice()).isEmpty)
    }
}
