import Foundation
import GongwenModel
import Testing

@testable import GongwenCheck

@Suite struct AcceptanceTests {
    private let acceptance = Acceptance(["hole-open": "数字下周才有"])

    private func finding(
        _ id: String, _ severity: Diagnostic.Severity, _ category: Diagnostic.Class = .rule
    ) -> Diagnostic {
        Diagnostic(id: id, severity: severity, category: category, at: Place(line: 3), message: "问题")
    }

    @Test(arguments: [Diagnostic.Severity.error, .warning]) func `what is accepted becomes a note with the reason`(
        severity: Diagnostic.Severity
    ) {
        let told = acceptance.applied(to: [finding("hole-open", severity)])
        #expect(told.map(\.severity) == [.note] && told.map(\.acceptance) == ["数字下周才有"])
        #expect(told.first?.message == "问题" && told.first?.location?.start.line == 3)
    }

    @Test func `everything else stays as it was found`() {
        let found = [
            finding("hole-open", .error, .structural), finding("hole-open", .note), finding("date-form", .error),
        ]
        #expect(acceptance.applied(to: found) == found)
        #expect(Acceptance().applied(to: found) == found)
    }

    @Test func `every rule of a source file is named, and no rule is both kinds`() throws {
        #expect(RuleNames.acceptable.isDisjoint(with: RuleNames.structural))
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources")
        var count = 0
        for target in ["GongwenCheck", "GongwenGlossary", "GongwenModel"] {
            let files = FileManager.default.enumerator(
                at: root.appending(path: target), includingPropertiesForKeys: nil)
            for case let file as URL in files ?? .init() where file.pathExtension == "swift" {
                let text = try String(contentsOf: file, encoding: .utf8)
                for match in text.matches(of: /id: "([a-z-]+)", severity: \.(error|warning), (category: \.structural)?/)
                where match.3 == nil {
                    count += 1
                    #expect(RuleNames.acceptable.contains(String(match.1)), "\(match.1)")
                }
            }
        }
        #expect(count >= 10)
    }
}
