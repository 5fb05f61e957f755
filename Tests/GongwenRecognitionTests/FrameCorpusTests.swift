import Foundation
import GongwenModel
import GongwenRecognition
import Testing

/// Real texts beside the repository, with labels made by hand; both are read where they stand.
private enum Corpus {
    /// `shared/corpus` beside the repository or a level up, where there is one.
    static let folder: URL? = {
        var folder = URL(fileURLWithPath: #filePath)
        for _ in 0..<6 {
            folder.deleteLastPathComponent()
            let corpus = folder.appendingPathComponent("shared/corpus")
            if FileManager.default.fileExists(atPath: corpus.path) { return corpus }
        }
        return nil
    }()

    static let labels: [URL] = ["seeds", "dev"].flatMap { name -> [URL] in
        guard let folder = folder?.appendingPathComponent(name).appendingPathComponent("labels") else { return [] }
        let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        return files.filter { $0.pathExtension == "json" }.sorted { $0.path < $1.path }
    }
}

@Suite(.enabled(if: Corpus.folder != nil, "there is no shared/corpus beside this repository"))
struct FrameCorpusTests {
    /// The labels of elements that are one line each; the words round a line count where the label has them.
    private static let keys: [(String, ElementKind, Bool)] = [
        ("issuer_mark", .organMark, true), ("document_number", .documentNumber, false), ("title", .title, false),
        ("signature", .signatures, false), ("date", .issueDate, false), ("annotation", .notes, true),
        ("attached_title", .title, false), ("byline", .bylines, false), ("occasion", .occasion, false),
        ("speaker", .speaker, false), ("salutation", .salutation, false), ("copy_to", .copyRecipients, false),
        ("printed_by", .printingOrgan, false), ("printed_date", .printDate, true), ("print_count", .printCount, true),
        ("subject_words", .subjectWords, false),
    ]

    @Test(arguments: Corpus.labels)
    func `The elements of a labelled text are found, and no others`(_ label: URL) throws {
        let json = try JSONSerialization.jsonObject(with: Data(contentsOf: label)) as? [String: Any]
        let elements = try #require(json?["elements"] as? [String: Any])
        let folder = label.deletingLastPathComponent().deletingLastPathComponent()
        let text = folder.appendingPathComponent(label.deletingPathExtension().lastPathComponent + ".txt")
        let reading = FrameReader().read(RowReader().read([UInt8](try Data(contentsOf: text))).rows)
        let inner = reading.parts.flatMap { part -> [FramePart] in
            if case .passedOn(_, let parts) = part.content { parts } else { [] }
        }
        for (key, kind, isWhole) in Self.keys {
            let parts = key == "attached_title" ? inner : key == "byline" ? reading.parts + inner : reading.parts
            let found = parts.compactMap { part -> String? in
                guard case .lines(kind, let lines) = part.content else { return nil }
                return lines.map { isWhole ? $0.before + $0.text.string + $0.after : $0.text.string }.joined()
            }
            #expect(found.map(bare) == (elements[key] as? String).map { [bare($0)] } ?? [], "\(key)")
        }
    }

    private func bare(_ text: String) -> String { text.filter { !$0.isWhitespace } }
}
