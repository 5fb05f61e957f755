import GongwenModel
import Testing

@testable import GongwenGlossary

struct TermMergeTests {
    private func merge(_ entries: [GlossaryEntry]) -> TermMerge {
        TermMerge(GlossaryAppendix(entries: entries), into: .sample, source: "《某报告》", meaning: "2026年某报告")
    }

    @Test func `takes new terms with their marks, source and paragraphs`() {
        let merge = merge([
            GlossaryEntry(headword: "“三改”", definition: ["改路、改水、改厕。", "第二段。"]),
            GlossaryEntry(headword: "农村“四提”工程", definition: ["四项。"], source: "某文件"),
            GlossaryEntry(headword: "飞地园区", definition: ["另一处的园区。"]), GlossaryEntry(headword: "“三小改”", see: "“三改”"),
        ])
        #expect(merge.new.map(\.printed) == ["“三改”", "农村“四提”工程", "飞地园区"])
        #expect(merge.new.map { $0.senses[0].source } == ["《某报告》", "某文件", "《某报告》"])
        #expect(merge.new[0].senses[0].definition == ["改路、改水、改厕。", "第二段。"] && merge.new[0].aliases == ["“三小改”"])
        #expect(merge.known.isEmpty && merge.conflicts.isEmpty && merge.dangling.isEmpty)
    }

    @Test func `passes over what is known, and proposes a further meaning for what differs`() {
        let merge = merge([
            GlossaryEntry(headword: "放管服", definition: ["即三项 改革。第二段"]),
            GlossaryEntry(headword: "“三品一标”", definition: ["别的四项。"]),
            GlossaryEntry(headword: "“三品一标”", definition: ["又一种四项。"]),
            GlossaryEntry(headword: "“三品一标”", definition: ["四项行动。"]),
            GlossaryEntry(headword: "“没有释义”"), GlossaryEntry(headword: "“甲”", see: "“乙”"),
        ])
        #expect(merge.new.isEmpty && merge.known.map(\.headword) == ["放管服", "三品一标"])
        #expect(merge.conflicts.map(\.known.headword) == ["三品一标", "三品一标"])
        #expect(merge.conflicts.map(\.proposal.name) == ["2026年某报告", "2026年某报告（2）"])
        #expect(merge.conflicts.map(\.proposal.definition) == [["别的四项。"], ["又一种四项。"]])
        #expect(merge.dangling == ["甲"])
    }

    @Test func `two explanations of a new term become two meanings to name`() {
        let merge = merge([
            GlossaryEntry(headword: "“两新”业态", definition: ["甲。"]),
            GlossaryEntry(headword: "“两新”业态", definition: ["乙。"]),
            GlossaryEntry(headword: "两新业态", definition: ["甲"]),
        ])
        #expect(merge.new.map { $0.senses.map(\.name) } == [["含义1", "含义2"]])
        #expect(merge.divided == ["两新业态"])
    }
}
