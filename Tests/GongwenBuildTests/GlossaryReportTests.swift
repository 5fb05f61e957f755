import GongwenGlossary
import GongwenModel
import Testing

@testable import GongwenBuild

@Suite struct GlossaryReportTests {
    private static let base = TermBase(entries: [
        TermEntry("放管服", senses: [TermSense(definition: ["即三项改革。"])], file: "glossary/甲.yaml", at: Place(line: 1)),
        TermEntry(
            "一网通办", senses: [TermSense(definition: ["指在一个平台上办理。"])], file: "glossary/甲.yaml", at: Place(line: 4)),
        TermEntry(
            "三改", senses: [TermSense(definition: ["即改路、改水。"], at: Place(line: 8))], file: "glossary/乙.yaml",
            at: Place(line: 7)),
    ])

    private func compiled(_ text: String, _ entries: [GlossaryEntry]) -> CompiledDocument {
        DocumentCompiler(context: CompilationContext(terms: Self.base)).compile(
            Document(
                form: .report,
                main: MainText(
                    title: "青禾县工作报告",
                    blocks: [.paragraph(Paragraph(Text([.text(text, at: Place(line: 4, column: 1))])))]),
                glossary: entries.isEmpty
                    ? nil : GlossaryAppendix(order: .listed, entries: entries, at: Place(line: 80))))
    }

    private func entry(_ headword: String, _ definition: String = "", line: UInt32) -> GlossaryEntry {
        GlossaryEntry(
            headword: headword, definition: definition.isEmpty ? [] : [Text(definition)], at: Place(line: line))
    }

    private func brief(_ findings: [Diagnostic]) -> [String] {
        for finding in findings { #expect(!finding.message.hasSuffix("。") && finding.fix?.isEmpty == false) }
        return findings.map { "\($0.id)@\($0.location?.start.line ?? 0)" }
    }

    @Test func `what the base explains, in its own words, is right`() {
        let right = compiled("深化“放管服”改革。", [entry("“放管服”", line: 81)])
        #expect(brief(GlossaryReport.findings(in: right, base: Self.base)) == [])
        let same = compiled("深化“放管服”改革。", [entry("“放管服”", "即三项改革。", line: 81)])
        #expect(brief(GlossaryReport.findings(in: same, base: Self.base)) == [])
    }

    @Test func `another explanation than the base's, and a term that an explanation uses, are told`() {
        let other = compiled("深化“放管服”改革。", [entry("“放管服”", "即依托“一网通办”的改革。", line: 81)])
        #expect(
            brief(GlossaryReport.findings(in: other, base: Self.base)) == [
                "term-differs-from-base@81", "term-in-definition@81",
            ])
        let listed = compiled(
            "深化“放管服”改革，推进“一网通办”。", [entry("“放管服”", "即依托“一网通办”的改革。", line: 81), entry("“一网通办”", line: 82)])
        #expect(brief(GlossaryReport.findings(in: listed, base: Self.base)) == ["term-differs-from-base@81"])
    }

    @Test func `candidates are told likeliest first, as many as are asked for`() {
        let text = "推进“青禾智造”，实施“三进四出”工程，深化“放管服”改革。"
        let without = compiled(text, [])
        let all = GlossaryReport.findings(in: without, base: Self.base)
        #expect(brief(all) == ["term-unexplained@4", "term-unexplained@4", "term-unexplained@4"])
        #expect(all.map { $0.message.prefix { $0 != "”" }.dropFirst() } == ["三进四出", "放管服", "青禾智造"])
        #expect(all[1].fix == "术语库里有它的释义，列入 收录: 即可")
        #expect(
            brief(GlossaryReport.findings(in: without, base: Self.base, limit: 1)) == [
                "term-unexplained@4", "more-shorthand@0",
            ])
        // `check` says nothing of a document that explains no terms.
        #expect(!without.diagnostics.contains { $0.id == "term-unexplained" })
    }

    @Test func `two documents that explain one term differently are told`() {
        let documents = [("甲.json", "即三项改革。"), ("乙.json", "指另外三项。"), ("丙.json", "即三项 改革。")].map { name, definition in
            (name: name, document: compiled("深化“放管服”改革。", [entry("“放管服”", definition, line: 81)]).finished)
        }
        let found = GlossaryReport.conflicts(among: documents)
        #expect(brief(found) == ["term-defined-differently@81"] && found.map { $0.location?.file } == ["乙.json"])
        #expect(GlossaryReport.conflicts(among: [documents[0], documents[2]]).isEmpty)
    }

    @Test func `the base's counts and idle terms are told at their files`() {
        let documents = [compiled("深化“放管服”改革，推进一网通办。", []).finished]
        let found = GlossaryReport.findings(in: Self.base, documents: documents)
        #expect(brief(found) == ["term-count@8", "term-never-used@4", "term-never-used@7"])
        #expect(found.map { $0.location?.file } == ["glossary/乙.yaml", "glossary/甲.yaml", "glossary/乙.yaml"])
        #expect(brief(GlossaryReport.findings(in: Self.base, documents: nil)) == ["term-count@8"])
    }
}
