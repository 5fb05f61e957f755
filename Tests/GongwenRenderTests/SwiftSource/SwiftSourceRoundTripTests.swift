import GongwenModel
import GongwenTestSupport
import Testing

@testable import GongwenRender

@Suite struct SwiftSourceRoundTripTests {
    /// Documents that between them hold every field, word and case that a plan can say.
    static let corpus: [(name: String, document: Document)] = {
        var all = SampleDocuments.all.map { ($0.name, $0.document.unresolved()) }
        all += FormDocuments.all.map { ("form \($0.name)", $0.document.unresolved()) }
        all += HostileDocuments.all.map { ("hostile \($0.name)", $0.document.unresolved()) }
        all.append(("large", LargeDocuments.report(sections: 6, paragraphs: 40, figures: 2)))
        all.append(("wide", LargeDocuments.wide()))
        let passedOn = PassedOnText(manner: .approved, text: MainText(title: "意见"))
        all.append(("approved", Document(main: MainText(title: "通知"), passedOn: passedOn)))
        all.append(("imported", ImportedDocuments.taskList()))
        all.append(("imported, renumbered", ImportedDocuments.taskList().withComputedNumbers()))
        for seed in 1...12 {
            var random = PlanDocuments(seed: UInt64(seed))
            all.append(("seed \(seed)", random.document()))
        }
        return all
    }()

    @Test(.enabled(if: PlanCompiler.isAvailable, PlanCompiler.reason), .timeLimit(.minutes(10)))
    func `every document comes back from its compiled source`() throws {
        let compiler = try #require(PlanCompiler.shared)
        let corpus = SwiftSourceRoundTripTests.corpus
        var sources: [[UInt8]] = []
        for (name, document) in corpus {
            let rendered = SwiftSourceRenderer().render(document)
            #expect(rendered.diagnostics.isEmpty, "\(name)")
            sources.append(try #require(rendered.output, "\(name)"))
        }
        let read = try compiler.documents(of: sources)
        for ((name, document), back) in zip(corpus, read) {
            #expect(back == document, "\(name)")
            // Equal strings may differ in their characters; the bytes tell.
            #expect(
                String(decoding: back.json(), as: UTF8.self) == String(decoding: document.json(), as: UTF8.self),
                "\(name)")
            #expect(back.json() == document.json(), "\(name)")
        }
    }

    @Test(.enabled(if: PlanCompiler.isAvailable, PlanCompiler.reason), .timeLimit(.minutes(5)))
    func `a source compiles and runs exactly as written`() throws {
        let compiler = try #require(PlanCompiler.shared)
        let notice = SampleDocuments.notice.unresolved()
        let source = try #require(SwiftSourceRenderer().render(SampleDocuments.notice).output)
        #expect(try compiler.document(of: source) == notice)
    }

    @Test func `the documents make use of all that a plan can say`() throws {
        var coverage = FieldCoverage()
        for (_, document) in SwiftSourceRoundTripTests.corpus { try coverage.look(at: document) }
        #expect(coverage.allWords.subtracting(coverage.words) == ["TermUse.Origin.matched"])
        // What resolution fills in is never in a plan; `edition` is the one applied.
        let filledIn: Set<String> = [
            "Document.edition", "Block.section.anchor", "Block.table.anchor", "Block.exhibit.table",
            "PassedOnText.anchor", "Attachment.anchor", "Attachment.number", "GlossaryAppendix.anchor",
            "GlossaryEntry.anchor", "GlossaryEntry.uses", "Inline.figure.printed", "Inline.reference.anchor",
            "Inline.term.entry",
            "Inline.term.anchor", "Inline.term.isFirst", "Inline.term.noteMark", "Inline.term.origin",
            "OutlineNumber.counted.label",
        ]
        let unused = coverage.fields.subtracting(coverage.used).filter { !$0.hasSuffix(".place") }
        #expect(unused == filledIn)
    }
}
