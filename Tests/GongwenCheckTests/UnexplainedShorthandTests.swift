import GongwenModel
import Testing

@testable import GongwenCheck

@Suite struct UnexplainedShorthandTests {
    @Test func `a numeric coinage without entry is found where others are explained`() {
        let text = "实施“三改四提”工程，深化“放管服”改革。"
        #expect(
            UnexplainedShorthand.found(noticeExplaining(text, [termEntry("“放管服”", "甲。", line: 81)])) == [
                "term-unexplained@8"
            ])
        #expect(UnexplainedShorthand.found(noticeExplaining(text, [termEntry("“三改四提”", "甲。", line: 81)])).isEmpty)
        var without = noticeExplaining(text, [])
        without.glossary = nil
        #expect(UnexplainedShorthand.found(without).isEmpty)
    }
}
