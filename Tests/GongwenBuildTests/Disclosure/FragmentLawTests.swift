import Foundation
import GongwenImport
import GongwenModel
import GongwenPlain
import GongwenRender
import GongwenTestSupport
import Testing

@testable import GongwenBuild

/// The fragment, with the title from the field sheet in its place, prints what plain text prints, white space aside.
@Suite struct FragmentLawTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
    /// `shared/corpus` beside the repository or a level up, where there is one.
    private static let corpus = [
        root.deletingLastPathComponent(), root.deletingLastPathComponent().deletingLastPathComponent(),
    ]
    .map { $0.appending(path: "shared/corpus") }
    .first { FileManager.default.fileExists(atPath: $0.appending(path: "score.py").path()) }
    private static let texts = ["seeds", "dev"].flatMap { part in
        corpus.map { files(in: $0.appending(path: part), ".txt") } ?? []
    }
    private static let samples = files(in: root.appending(path: "output"), ".json").filter {
        !$0.path().hasSuffix("-glossary.json")
    }

    private static func files(in folder: URL, _ ending: String) -> [URL] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
        return names.filter { $0.hasSuffix(ending) }.sorted().map { folder.appending(path: $0) }
    }

    @Test func `for documents of every kind`() throws {
        for (name, document) in SampleDocuments.all + DocumentCases.all { try check(document, name) }
    }

    @Test(arguments: 0..<80 as Range<UInt64>) func `whatever the document holds`(seed: UInt64) throws {
        var documents = RandomDocuments(seed: seed, awkward: seed.isMultiple(of: 2))
        try check(documents.document(), "seed \(seed)")
    }

    @Test(arguments: samples) func `for the sample plans`(file: URL) throws {
        try check(finished(Document(json: Array(try Data(contentsOf: file)))), file.lastPathComponent)
    }

    @Test func `there are sample plans`() { #expect(Self.samples.count >= 5) }

    @Test(.enabled(if: !texts.isEmpty, "旁边没有 ../shared/corpus，真实文本的片段没有对照"), arguments: texts)
    func `for imported texts`(file: URL) throws {
        let imported = try TextImporter().read(Array(try Data(contentsOf: file)))
        try check(finished(imported.document), file.lastPathComponent)
    }

    private func finished(_ document: Document) -> Document {
        DocumentCompiler(context: CompilationContext()).compile(document).finished
    }

    private func check(_ document: Document, _ name: String) throws {
        let plain = printed(
            String(decoding: try #require(PlainRenderer(marksScripts: false).render(document).output), as: UTF8.self))
        let result = FragmentRenderer().render(document)
        let fragment = printed(text(of: try #require(result.output, "\(name): \(result.diagnostics)")))
        let sheet = DisclosureSheet(of: document, publication: Publication(), profile: .standard)
        let title = printed(try #require(sheet.entries.first { $0.field == .title }).value)
        #expect(plain.count == fragment.count + title.count, "\(name)")
        let shared = zip(plain, fragment).prefix { $0 == $1 }.count
        let isLawful = (0...shared).contains { place in
            plain[place...].starts(with: title) && plain[(place + title.count)...].elementsEqual(fragment[place...])
        }
        #expect(isLawful, "\(name)")
        #expect(result.output == FragmentRenderer().render(document).output)
    }

    /// The characters of markup, its references resolved.
    private func text(of markup: [UInt8]) -> String {
        var text: [UInt8] = []
        var rest = markup[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "<") {
                rest = rest.drop { $0 != UInt8(ascii: ">") }.dropFirst()
            } else {
                text.append(byte)
            }
        }
        return String(decoding: text, as: UTF8.self).replacing("&lt;", with: "<").replacing("&gt;", with: ">")
            .replacing("&amp;", with: "&")
    }

    private func printed(_ string: String) -> [Unicode.Scalar] {
        string.unicodeScalars.filter { !$0.properties.isWhitespace && $0 != "\u{200B}" }
    }
}
