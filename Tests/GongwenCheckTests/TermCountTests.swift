import GongwenModel
import Testing

@testable import GongwenCheck

@Suite struct TermCountTests {
    @Test func `a number and a list that differ are found`() {
        let entries = [
            termEntry("“四个不摘”", "即摘帽不摘责任、摘帽不摘政策、摘帽不摘帮扶。", line: 81), termEntry("“双减”", "指减轻两种负担。", line: 82),
            termEntry("“三网”", "即供水网、供气网、供热网。", line: 83),
        ]
        #expect(TermCount.found { $0.glossary = GlossaryAppendix(entries: entries) } == ["term-count@81"])
        #expect(TermCount.found(soundNotice()).isEmpty)
    }
}
