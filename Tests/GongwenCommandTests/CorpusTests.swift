import Foundation
import Testing

/// What the tool makes of real texts: scored against labels, and printed back character by character.
@Suite(
    .enabled(if: BuiltTool.folder != nil, Comment(rawValue: BuiltTool.need)),
    .enabled(if: Corpus.folder != nil, Comment(rawValue: Corpus.need)))
struct CorpusTests {
    /// Recall and precision that a part must reach.
    static let goals: [String: (recall: Double, precision: Double)] = [
        "elements": (1, 1), "headings": (1, 1), "tasks": (1, 1), "glossary": (1, 1), "joins": (0.99, 0.97),
        "leads": (0.95, 0.90), "indicators": (0.95, 0.85),
    ]

    @Test func `inspect finds what the labels say`() throws {
        let corpus = try #require(Corpus.folder)
        let tool = try #require(BuiltTool.folder).appending(path: "gongwen")
        let scores = try BuiltTool.scratch().appending(path: "scores.json")
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments =
            ["python3", corpus.appending(path: "score.py").path, "--gongwen", tool.path, "--json", scores.path]
            + ["seeds", "dev"].map { corpus.appending(path: $0).path }
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        let answer = try JSONSerialization.jsonObject(with: Data(contentsOf: scores)) as? [String: Any]
        let total = try #require(answer?["total"] as? [String: [Int]])
        #expect(Set(total.keys) == Set(Self.goals.keys))
        for (part, counts) in total {
            let goal = try #require(Self.goals[part])
            let (found, expected, answered) = (Double(counts[0]), Double(counts[1]), Double(counts[2]))
            #expect(found >= goal.recall * expected, "\(part): \(counts[0]) of \(counts[1])")
            #expect(found >= goal.precision * answered, "\(part): \(counts[0]) right of \(counts[2])")
        }
    }

    @Test(arguments: Corpus.texts) func `an imported plan prints the text it was read from`(text: URL) throws {
        let folder = try BuiltTool.scratch()
        let plan = folder.appending(path: "plan.swift").path
        let report = folder.appending(path: "report.txt")
        let imported = try BuiltTool.run(["import", text.path, "-o", plan, "--report", report.path])
        try #require([0, 1].contains(imported.status), "\(imported.messages)")
        let built = try BuiltTool.run(["build", "--draft", "--to", "plain", "-o", "-", plan])
        try #require(built.status == 0, "\(built.messages)")
        let dropped = Self.droppedLines(String(decoding: try Data(contentsOf: report), as: UTF8.self))
        let lines = String(decoding: try Data(contentsOf: text), as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false)
        let kept = lines.enumerated().filter { !dropped.contains($0.offset + 1) }.map { String($0.element) }
        #expect(Self.characters(String(decoding: built.output, as: UTF8.self)) == Self.characters(kept.joined()))
        #expect(dropped.count * 20 < lines.count, "so many lines are no page furniture: \(dropped)")
    }

    @Test(arguments: Corpus.texts) func `a text builds to outputs that hold its words`(text: URL) throws {
        let folder = try BuiltTool.scratch()
        let built = try BuiltTool.run(
            ["build", "--to", "plain,text,html,docbook,json", "-o", folder.path, text.path])
        try #require(built.status == 0, "\(built.messages)")
        let name = text.deletingPathExtension().lastPathComponent
        let validated = try BuiltTool.run(["validate", folder.appending(path: name + ".docbook.xml").path])
        #expect(validated.status == 0, "\(validated.messages)")
        let again = try BuiltTool.run([
            "build", "--to", "plain", "-o", "-", folder.appending(path: name + ".json").path,
        ])
        #expect(again.output == (try Data(contentsOf: folder.appending(path: name + ".plain.txt"))))
    }

    /// The lines, from 1, that a report names as page furniture.
    static func droppedLines(_ report: String) -> Set<Int> {
        var lines: Set<Int> = []
        var isFurniture = false
        for line in report.split(separator: "\n") {
            if !line.hasPrefix("  ") { isFurniture = line.hasPrefix("略去") }
            if isFurniture, let number = line.firstMatch(of: /第 ([0-9]+) 行/), let number = Int(number.1) {
                lines.insert(number)
            }
        }
        return lines
    }

    /// The characters that count: all but white space and `**`.
    static func characters(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.replacing("**", with: "").unicodeScalars.filter {
                    !$0.properties.isWhitespace && $0 != "\u{FEFF}"
                }))
    }
}
