import Foundation
import Testing

/// Our own text outputs read back as an office's old plans are.
@Suite(.enabled(if: BuiltTool.folder != nil, Comment(rawValue: BuiltTool.need))) struct OwnOutputImportTests {
    /// What need not come back from plain text: places, what a line break or blank decides, and what only data holds.
    static let aside: Set<String> = ["line", "depth", "run_in_text", "kind", "confidence", "kind_reason", "holes"]

    @Test(arguments: ["plan", "tasks", "report", "newspaper"], ["plain.txt", "txt"])
    func `a sample's text holds what the sample holds`(name: String, ending: String) throws {
        let expected = try Self.inspection(of: "output/qinghe-2026-\(name).json")
        let found = try Self.inspection(of: "output/qinghe-2026-\(name).\(ending)")
        for key in ["elements", "outline", "responsibles", "glossary"] {
            withKnownIssue("some leads amid a paragraph are not found yet", isIntermittent: true) {
                #expect(
                    Self.text(found[key], without: Self.aside) == Self.text(expected[key], without: Self.aside),
                    "\(name).\(ending): \(key)")
            } when: {
                key == "outline" && ["plan", "report"].contains(name)
            }
        }
    }

    private static func inspection(of path: String) throws -> [String: Any] {
        let outcome = try BuiltTool.run(["inspect", path, "--format", "json"])
        try #require(outcome.status == 0, "\(outcome.messages)")
        return try #require(try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
    }

    /// A value as text, a line an entry, keys in order, blanks inside strings left out.
    private static func text(_ value: Any?, without keys: Set<String>) -> String {
        switch value {
        case let fields as [String: Any]:
            fields.keys.sorted().filter { !keys.contains($0) }
                .map { "\($0)=" + text(fields[$0], without: keys) }.joined(separator: " ")
        case let values as [Any]: values.map { text($0, without: keys) }.joined(separator: "\n")
        case let string as String: String(string.filter { !$0.isWhitespace })
        case .some(let other): "\(other)"
        case nil: ""
        }
    }
}
