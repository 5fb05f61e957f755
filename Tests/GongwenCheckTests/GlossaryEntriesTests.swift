import GongwenModel
import Testing

@testable import GongwenCheck

@Suite struct GlossaryEntriesTests {
    private func found(_ entries: [GlossaryEntry]) -> [String] {
        GlossaryEntries.found { $0.glossary = GlossaryAppendix(entries: entries, at: Place(line: 80)) }
    }

    @Test func `an entry without words, twice, or pointing nowhere is found`() {
        let good = GlossaryEntry(headword: "“放管服”", definition: ["简政放权、放管结合、优化服务"], at: Place(line: 81))
        #expect(found([]) == ["glossary-entries@80"])
        #expect(found([GlossaryEntry(headword: "四个不摘", at: Place(line: 82))]) == ["glossary-entries@82"])
        #expect(found([good, good]) == ["glossary-entries@81"])
        #expect(
            found([good, GlossaryEntry(headword: "放服", see: "没有的词", at: Place(line: 83))]) == ["glossary-entries@83"])
    }

    @Test func `explained and pointing entries are left alone`() {
        let good = GlossaryEntry(headword: "“放管服”", definition: ["简政放权、放管结合、优化服务"])
        #expect(found([good, GlossaryEntry(headword: "放服", see: "“放管服”")]).isEmpty)
        #expect(GlossaryEntries.found(soundNotice()).isEmpty)
    }
}
