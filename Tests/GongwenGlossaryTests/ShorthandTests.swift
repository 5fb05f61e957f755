import GongwenModel
import Testing

@testable import GongwenGlossary

struct ShorthandTests {
    private func found(_ document: Document, base: TermBase = TermBase()) -> [String] {
        Shorthand.unexplained(in: document.linkingTerms(using: base).output ?? document, base: base).map(\.words)
    }

    @Test func `ranks numeric coinages first and slogans down`() {
        let text = document(
            "弘扬“众人划桨开大船”的精神，“让青禾更美”，推进“放管服”改革，实施“三改四提”工程，落实“1+12”方案，推广“一村一品”，深化“青禾智造”品牌。")
        #expect(found(text) == ["三改四提", "1+12", "一村一品", "放管服", "青禾智造"])
    }

    @Test func `passes over what is explained, titles, sentences and well-known periods`() {
        let text = document(
            "深化“放管服”改革，推进农村“七改”工程，再抓“七改”，印发《“四提”方案》，“十四五”时期，他说“三改四提很好。”“四提四改”",
            glossary: appendix("“放管服”", "农村“七改”工程", linksEveryUse: false))
        #expect(found(text) == ["四提四改"])
    }

    @Test func `what the base explains and what comes often ranks higher`() {
        let text = document("发展“订单农”，推进“放管服”，推进“放管服”。")
        #expect(found(text, base: .sample) == ["放管服", "订单农"])
        let first = Shorthand.unexplained(in: text, base: .sample)[0]
        #expect(first.isInBase && first.count == 2 && !first.isNumeric)
    }

    @Test func `tells the place of the first use`() {
        let text = document("第一段。", "推进“三改四提”，再推进“三改四提”。")
        let found = Shorthand.unexplained(in: text)
        #expect(found.map(\.count) == [2])
        #expect(found[0].place.line == 2 && found[0].place.column == 4)
    }

    @Test(arguments: [
        ("五位一体", 60), ("两个维护", 60), ("绿水青山就是金山银山", 20), ("十四五", 1), ("好", 1),
    ]) func `a phrase that all know is passed over`(_ words: String, _ below: Int) {
        #expect(Shorthand.judge(words, followedBy: "", count: 1, isInBase: false).score < below)
    }
}
