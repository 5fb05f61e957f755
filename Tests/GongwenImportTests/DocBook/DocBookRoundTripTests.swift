import GongwenModel
import GongwenRender
import GongwenTestSupport
import Testing

@testable import GongwenImport

/// What is written is read back as it was.
@Suite struct DocBookRoundTripTests {
    @Test(arguments: 1...60 as ClosedRange<UInt64>)
    func `a document read back from its DocBook is the same`(seed: UInt64) throws {
        var random = RandomDocuments(seed: seed)
        for number in 0..<5 {
            let document = random.document()
            let bytes = try #require(DocBookRenderer().render(document).output)
            let read = try DocBookReader.read(bytes)
            let expected = document.withoutSilencingReasons
            if read != expected {
                Issue.record("seed \(seed), document \(number) differs: \(difference(read, expected))")
            }
        }
    }

    @Test func `every case of the model read back from its DocBook is the same`() throws {
        for (name, document) in DocumentCases.all + DocumentCases.unorderly + SampleDocuments.all {
            let bytes = try #require(DocBookRenderer().render(document).output, "\(name)")
            let read = try DocBookReader.read(bytes)
            let expected = document.withoutSilencingReasons
            if read != expected { Issue.record("\(name) differs: \(difference(read, expected))") }
        }
    }

    @Test func `places of a document read are lines of the file`() throws {
        let bytes = try #require(
            DocBookRenderer().render(DocumentCases.document([DocumentCases.paragraph("甲。")])).output)
        #expect(try DocBookReader.read(bytes).main.blocks.first?.place.line == 6)
    }

    /// The first part in which two documents differ, for a message.
    private func difference(_ read: Document, _ expected: Document) -> String {
        let pairs = zip(Mirror(reflecting: read).children, Mirror(reflecting: expected).children)
        for (one, other) in pairs {
            let (found, wanted) = (description(of: one.value), description(of: other.value))
            let common = zip(found, wanted).prefix { $0 == $1 }.count
            if found != wanted {
                return
                    "\(one.label ?? ""): …\(String(found.dropFirst(max(0, common - 80)).prefix(300)))  EXPECTED …\(String(wanted.dropFirst(max(0, common - 80)).prefix(300)))"
            }
        }
        return "only in what a description does not show"
    }

    private func description(of value: Any) -> [Character] {
        Array(
            String(describing: value).replacing(/GongwenModel\.Place\(line: \d+, column: \d+\)/, with: "")
                .replacing("GongwenModel.", with: ""))
    }
}

extension Document {
    /// The document as an output holds it: reasons of silenced rules are nobody's business.
    var withoutSilencingReasons: Document {
        var copy = self
        copy.rewriteTexts { text in
            text.inlines.rewriteParts { inline in
                if case .passage(var passage) = inline, case .silenced(let rule, _) = passage.mark {
                    passage.mark = .silenced(rule: rule, reason: "")
                    inline = .passage(passage)
                }
            }
        }
        copy.rewriteBodies { blocks in blocks = blocks.map { $0.withoutSilencingReasons } }
        return copy
    }
}

extension Block {
    fileprivate var withoutSilencingReasons: Block {
        switch self {
        case .section(var section):
            section.blocks = section.blocks.map { $0.withoutSilencingReasons }
            return .section(section)
        case .passage(var passage):
            if case .silenced(let rule, _) = passage.mark { passage.mark = .silenced(rule: rule, reason: "") }
            passage.blocks = passage.blocks.map { $0.withoutSilencingReasons }
            return .passage(passage)
        case .paragraph, .list, .table, .responsibility, .exhibit: return self
        }
    }
}
