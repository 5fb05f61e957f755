import GongwenModel
import GongwenPlain
import GongwenTestSupport
import GongwenXML
import Testing

@testable import GongwenRender

/// Laws that hold for every resolved document.
@Suite struct DocBookRendererTests {
    /// DocBook's own schema, where it is installed.
    private static let fullSchema = try? XMLSchema.fullDocBook()
    private static let seeds: ClosedRange<UInt64> = 1...30

    /// The documents of a seed.
    private static func documents(_ seed: UInt64) -> [Document] {
        var random = RandomDocuments(seed: seed)
        return (0..<4).map { _ in random.document() }
    }

    /// Documents by hand: every case of the model, and the samples.
    private static let handMade = DocumentCases.all + SampleDocuments.all

    @Test(arguments: seeds)
    func `what is written passes the profile and the link checks`(seed: UInt64) {
        for (number, document) in Self.documents(seed).enumerated() {
            let compiled = DocBookRenderer().renderProved(document)
            #expect(compiled.output != nil, "seed \(seed), document \(number): \(compiled.diagnostics)")
        }
    }

    @Test func `every case of the model is written and proved`() {
        for (name, document) in Self.handMade {
            let compiled = DocBookRenderer().renderProved(document)
            #expect(compiled.output != nil && compiled.diagnostics.isEmpty, "\(name): \(compiled.diagnostics)")
        }
    }

    @Test(.enabled(if: fullSchema != nil, "DocBook 5.0's schema is not installed (apt-get install docbook5-xml)"))
    func `what is written passes DocBook's own schema`() throws {
        let schema = try #require(Self.fullSchema)
        let random = (1...15 as ClosedRange<UInt64>).flatMap { seed in
            Self.documents(seed).enumerated().map {
                (name: "seed \(seed), document \($0.offset)", document: $0.element)
            }
        }
        for (name, document) in Self.handMade + random {
            let bytes = try #require(DocBookRenderer().render(document).output, "\(name)")
            #expect(schema.validate(bytes) == [], "\(name)")
        }
    }

    @Test(arguments: seeds)
    func `the text is what plain text prints`(seed: UInt64) throws {
        for (number, document) in Self.documents(seed).enumerated() {
            try expectSameWords(document, "seed \(seed), document \(number)")
        }
    }

    @Test func `the text of every case is what plain text prints`() throws {
        for (name, document) in Self.handMade { try expectSameWords(document, name) }
    }

    private func expectSameWords(_ document: Document, _ name: String) throws {
        let bytes = try #require(DocBookRenderer().render(document).output, "\(name)")
        let plain = try #require(PlainRenderer(marksScripts: false).render(document).output, "\(name)")
        let found = words(try XMLDocument(parsing: bytes).root.text)
        let expected = words(String(decoding: plain, as: UTF8.self))
        let common = zip(found, expected).prefix { $0 == $1 }.count
        let (here, there) = (string(found.dropFirst(common).prefix(30)), string(expected.dropFirst(common).prefix(30)))
        #expect(found == expected, "\(name): differs at \(here.debugDescription), expected \(there.debugDescription)")
    }

    private func words(_ text: String) -> [Unicode.Scalar] {
        text.unicodeScalars.filter { !$0.properties.isWhitespace }
    }

    private func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var string = ""
        string.unicodeScalars.append(contentsOf: scalars)
        return string
    }

    @Test(arguments: seeds)
    func `the same document gives the same bytes`(seed: UInt64) {
        let (first, second) = (Self.documents(seed), Self.documents(seed))
        for (one, other) in zip(first, second) {
            #expect(DocBookRenderer().render(one).output == DocBookRenderer().render(other).output)
        }
    }

    @Test(arguments: seeds)
    func `reasons of silenced rules and old values stay inside`(seed: UInt64) throws {
        for document in Self.documents(seed) {
            let bytes = try #require(DocBookRenderer().render(document).output)
            #expect(!String(decoding: bytes, as: UTF8.self).contains(RandomDocuments.silencingReason))
        }
        let hole = DocumentCases.document(.hole(Hole(identifier: "h", prompt: "产值", lastValue: "去年的值")))
        let bytes = try #require(DocBookRenderer().render(hole).output)
        #expect(!String(decoding: bytes, as: UTF8.self).contains("去年的值"))
    }

    @Test(arguments: seeds)
    func `without working marks no passage leaves a trace`(seed: UInt64) throws {
        for document in Self.documents(seed) {
            let compiled = DocBookRenderer(omitsWorkingMarks: true).renderProved(document)
            // A section that held an empty passage alone is empty without it.
            guard let bytes = compiled.output else {
                #expect(compiled.diagnostics.allSatisfy { $0.id == "docbook-empty-section" })
                continue
            }
            let xml = String(decoding: bytes, as: UTF8.self)
            for trace in ["open=", "close=", "role=\"passage\"", "unreviewed", "doubtful", "silenced"] {
                #expect(!xml.contains(trace))
            }
        }
    }

    @Test func `guidance for the writer is not written`() throws {
        let guidance = Block.passage(Passage(.guidance, [DocumentCases.paragraph("先写成绩。")]))
        let document = DocumentCases.document([guidance, DocumentCases.paragraph("正文。")])
        let bytes = try #require(DocBookRenderer().renderProved(document).output)
        #expect(!String(decoding: bytes, as: UTF8.self).contains("先写成绩"))
    }
}
