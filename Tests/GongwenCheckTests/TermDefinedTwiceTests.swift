import GongwenModel
import Testing

@testable import GongwenCheck

@Suite struct TermDefinedTwiceTests {
    @Test func `two explanations of one term in one meaning are found`() {
        let entries = [
            termEntry("“两高”", "即高耗能、高排放。", line: 81), termEntry("两高", "即高能耗、高污染。", line: 82),
            termEntry("“两高”", "即高耗能、 高排放。", line: 83), termEntry("“两高”", "指两个机关。", sense: "司法", line: 84),
        ]
        #expect(
            TermDefinedTwice.found { $0.glossary = GlossaryAppendix(entries: entries) } == ["term-defined-twice@82"])
        #expect(TermDefinedTwice.found(soundNotice()).isEmpty)
    }
}
