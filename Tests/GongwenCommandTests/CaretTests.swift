import Foundation
import Testing

/// The source line below a finding, and the caret below it.
@Suite(.enabled(if: BuiltTool.folder != nil, Comment(rawValue: BuiltTool.need))) struct CaretTests {
    /// A line of the body, with the characters that the caret must stand under.
    static let lines: [(line: String, marked: String)] = [
        (#""全年完成投资\(41.5, .亿圆)。""#, "亿圆"),
        (#""“双招双引”，a——b…完成\(41.5, .亿圆)。""#, "亿圆"),
        (#"破折("ａｂ，完成\(41.5, .亿圆)。")"#, "亿圆"),
        (#""\#(String(repeating: "完成投资，", count: 20))\(41.5, .亿圆)。""#, "亿圆"),
    ]

    @Test(arguments: lines)
    func `the caret stands under what is meant, at display width`(line: String, marked: String) throws {
        let folder = try BuiltTool.scratch()
        defer { try? FileManager.default.removeItem(at: folder) }
        try Samples.put(Samples.plan.replacing("\"扩大开放。\"", with: "\n        \(line)\n    "), in: folder, "计划.swift")
        let outcome = try BuiltTool.run(["build", "--to", "text", "计划.swift"], in: folder)
        let lines = outcome.messages.split(separator: "\n").map(String.init)
        let caret = try #require(lines.first { $0.contains("^") }, "\(outcome.messages)")
        let excerpt = lines[(lines.firstIndex(of: caret) ?? 1) - 1]
        let before = excerpt.prefix(upTo: try #require(excerpt.range(of: marked)).lowerBound)
        #expect(caret.prefix { $0 == " " }.count == Self.columns(before), "\(outcome.messages)")
        #expect(caret.count { $0 == "^" } == Self.columns(marked), "\(outcome.messages)")
        // The column that the head names counts code points of the whole line.
        let column = try #require(lines[0].firstMatch(of: /:\d+:(\d+):/)).1
        let wanted = try #require(("        " + line).range(of: marked)).lowerBound
        #expect(Int(column) == ("        " + line)[..<wanted].unicodeScalars.count + 1)
    }

    /// Columns on a terminal set up for Chinese: two for all that is not ASCII here.
    private static func columns(_ text: some StringProtocol) -> Int {
        text.unicodeScalars.reduce(0) { $0 + ($1.isASCII ? 1 : 2) }
    }

    @Test func `findings as JSON hold place, message and way out`() throws {
        let outcome = try BuiltTool.run(["check", "--format", "json", "Tests/Cases/errors/misspelt-unit.swift"])
        #expect(outcome.status == 1)
        let findings = try #require(try JSONSerialization.jsonObject(with: outcome.output) as? [[String: Any]])
        let finding = try #require(findings.first)
        #expect(finding["file"] as? String == "Tests/Cases/errors/misspelt-unit.swift")
        #expect(finding["line"] as? Int == 10)
        #expect(finding["id"] as? String == "plan-does-not-compile")
        let (column, end) = (finding["column"] as? Int ?? 0, finding["endColumn"] as? Int ?? 0)
        #expect(end - column == 2)
        #expect(finding["fix"] as? String == "改为 亿元")
    }
}
