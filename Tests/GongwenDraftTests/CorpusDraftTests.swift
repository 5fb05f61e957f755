import Crypto
import Foundation
import GongwenDraft
import GongwenModel
import Testing

/// Whole drafts of real texts against the hand-made lists of `Tests/Cases/draft`.
@Suite struct CorpusDraftTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    private static let corpus = root.deletingLastPathComponent().appending(path: "shared/corpus")
    private static let lists: [URL] = {
        let folder = root.appending(path: "Tests/Cases/draft")
        let more = ProcessInfo.processInfo.environment["GONGWEN_DRAFT_LISTS"].map { [URL(filePath: $0)] } ?? []
        return ([folder, folder.appending(path: "blind")] + more).flatMap { folder in
            ((try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? [])
                .filter { $0.pathExtension == "tsv" }
        }.sorted { $0.path() < $1.path() }
    }()
    private static let isThere = FileManager.default.fileExists(atPath: corpus.appending(path: "score.py").path())

    private static func hash(of text: String) -> String {
        SHA256.hash(data: Array(text.utf8)).map { byte in
            String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
        }.joined()
    }

    @Test(.enabled(if: isThere, "旁边没有 ../shared/corpus，真实文本的起草没有对照"), arguments: lists)
    func `a draft does with everything what its list says`(file: URL) throws {
        let list = try DraftList(String(contentsOf: file, encoding: .utf8))
        let text = try String(contentsOf: Self.corpus.appending(path: list.file), encoding: .utf8)
        #expect(Self.hash(of: text) == list.hash, "清单和 \(list.file) 不是同一份文本")
        let draft = try Drafting.draft(of: text, from: list.year, to: list.next)
        let score = DraftScore(list, SourceOffsets(text).placed(draft.report.entries))
        let name = file.lastPathComponent
        if ProcessInfo.processInfo.environment["GONGWEN_DRAFT_SCORES"] != nil {
            print(name, score.summary)
            for miss in score.misses + score.remarks { print("   ", miss) }
        }
        #expect(score.met == score.needed, "\(name)：\(score.summary)\n\(score.misses.joined(separator: "\n"))")
        #expect(score.rolled == score.rolling, "\(name)：\(score.summary)")
        #expect(score.rightHoles * 100 >= score.holes * 98, "\(name)：\(score.summary)")
        #expect(score.moved == 0, "\(name)：\(score.summary)")
    }
}

/// Where the printed characters of a text stand in its lines.
private struct SourceOffsets {
    private var scalars: [Unicode.Scalar] = []
    private var places: [(line: Int, column: Int)] = []

    init(_ text: String) {
        for (line, words) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            for (column, scalar) in words.unicodeScalars.enumerated() where SourceOffsets.isPrinted(scalar) {
                scalars.append(scalar)
                places.append((line + 1, column))
            }
        }
    }

    /// White space and the marks that reading takes away are not printed.
    private static func isPrinted(_ scalar: Unicode.Scalar) -> Bool {
        !scalar.properties.isWhitespace && !"*_{}^".unicodeScalars.contains(scalar)
    }

    /// The entries with their places in the source; those that stand nowhere in it are left out.
    func placed(_ entries: [DraftReport.Entry]) -> [PlacedItem] {
        var placed: [PlacedItem] = []
        var cursor = 0
        var last = (prose: "", start: 0, offset: 0)
        // Short runs, as of the frame, may come in another order; the same words twice are meant one after the other.
        var seen: [String: Int] = [:]
        for entry in entries {
            guard let verdict = entry.verdict else { continue }
            let run = Array(entry.prose.unicodeScalars)
            let printed = run.indices.filter { SourceOffsets.isPrinted(run[$0]) }
            if last.prose != entry.prose || last.start < 0 || entry.range.lowerBound <= last.offset {
                let words = printed.map { run[$0] }
                if words.count < 40 {
                    let start = seen[entry.prose].map { $0 + 1 } ?? 0
                    let found = find(words, from: start, opensLine: true) ?? find(words, from: start) ?? -1
                    last = (entry.prose, found, 0)
                    seen[entry.prose] = last.start
                } else {
                    last = (entry.prose, find(words, from: cursor) ?? find(words, from: 0) ?? -1, 0)
                    cursor = max(cursor, last.start)
                }
            }
            last.offset = entry.range.lowerBound
            guard last.start >= 0,
                let first = printed.firstIndex(where: { $0 >= entry.range.lowerBound }),
                let end = printed.lastIndex(where: { $0 < entry.range.upperBound }), first <= end
            else { continue }
            let (from, to) = (places[last.start + first], places[last.start + end])
            let item = DraftItem(entry.range, entry.kind, verdict, reason: entry.reason)
            if from.line == to.line {
                placed.append(PlacedItem(line: from.line, range: from.column..<to.column + 1, item: item))
            } else {
                placed.append(PlacedItem(line: from.line, range: from.column..<Int.max, item: item))
                placed.append(PlacedItem(line: to.line, range: 0..<to.column + 1, item: item))
            }
        }
        return placed
    }

    private func find(_ words: [Unicode.Scalar], from start: Int, opensLine: Bool = false) -> Int? {
        guard let first = words.first, words.count <= scalars.count else { return nil }
        var place = start
        while place + words.count <= scalars.count {
            if scalars[place] == first, !opensLine || place == 0 || places[place - 1].line < places[place].line,
                scalars[place..<place + words.count].elementsEqual(words)
            {
                return place
            }
            place += 1
        }
        return nil
    }
}

extension DraftReport.Entry {
    /// What was decided, as the lists say it; nil for what was not carried over.
    fileprivate var verdict: DraftItem.Verdict? {
        switch action {
        case .hole: .hole(Hole())
        case .asked: .ask(prompt: result, choices: [])
        case .rolled: .roll(result)
        case .kept: .stay
        case .guidance, .leftOut: nil
        }
    }
}
