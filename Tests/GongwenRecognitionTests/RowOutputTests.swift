import Foundation
import Testing

@testable import GongwenRecognition

/// Rows of whole texts: our own pages, and the corpus where it lies beside the checkout.
struct RowOutputTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    private static let corpus = root.deletingLastPathComponent().appending(path: "shared/corpus")

    private static func read(_ url: URL) throws -> RowReading {
        RowReader().read(try TextDecoder.decode(Array(Data(contentsOf: url))).utf8)
    }

    @Test(arguments: ["qinghe-2026-report", "qinghe-2026-tasks", "qinghe-2026-plan"])
    func `every paragraph of our own pages is one row again`(_ name: String) throws {
        let output = Self.root.appending(path: "output")
        let plain = try Self.read(output.appending(path: name + ".plain.txt"))
        let pages = try Self.read(output.appending(path: name + ".txt"))
        #expect(plain.rows.allSatisfy { $0.lines.count == 1 })
        let rows = Set(pages.texts)
        let missing = plain.texts.filter { $0.count > 60 && !rows.contains($0) }
        #expect(missing.isEmpty)
        #expect(pages.questions.isEmpty && plain.questions.isEmpty)
        #expect(pages.changed(.droppedPageNumber).count > 2)
    }

    /// The labels of a text that this test looks at.
    private struct Labels: Decodable {
        struct PageBreak: Decodable {
            var after_line: UInt32
            var before_line: UInt32
        }
        var document: String
        var page_breaks: [PageBreak]?
    }

    @Test(
        .enabled(
            if: FileManager.default.fileExists(atPath: corpus.path),
            "the corpus of real texts is not beside the checkout"),
        arguments: ["seeds", "dev"])
    func `paragraphs that pages cut in real texts are put together, and no others`(_ folder: String) throws {
        let texts = Self.corpus.appending(path: folder)
        let labels = texts.appending(path: "labels")
        let names = try FileManager.default.contentsOfDirectory(atPath: labels.path).filter { $0.hasSuffix(".json") }
        #expect(!names.isEmpty)
        for name in names {
            let label = try JSONDecoder().decode(Labels.self, from: Data(contentsOf: labels.appending(path: name)))
            let reading = try Self.read(texts.appending(path: label.document))
            let expected = (label.page_breaks ?? []).map { [$0.after_line, $0.before_line] }
            let found = reading.pageBreaks.map { [$0.after, $0.before] }
            #expect(expected.allSatisfy(found.contains), "\(name)")
            // Labels leave out a line end amid a sentence that no empty line follows.
            #expect(found.allSatisfy { expected.contains($0) || $0[1] == $0[0] + 1 }, "\(name)")
            #expect(reading.questions.isEmpty, "\(name)")
        }
    }
}
