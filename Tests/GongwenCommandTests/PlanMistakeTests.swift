import Foundation
import Testing

/// Plans with one mistake each: what their author is told.
@Suite(.enabled(if: BuiltTool.folder != nil, Comment(rawValue: BuiltTool.need))) struct PlanMistakeTests {
    @Test func `every case says what it shows and what is expected`() {
        let files = PlanCase.files(in: "errors")
        #expect(files.count >= 37)
        for file in files { #expect(PlanCase(file) != nil, "\(file.lastPathComponent): 第二行应为期望") }
    }

    @Test(arguments: PlanCase.all(in: "errors"))
    func `a mistake is told in Chinese, at its place, and earlier outputs stay`(plan: PlanCase) throws {
        let folder = try BuiltTool.scratch()
        defer { try? FileManager.default.removeItem(at: folder) }
        let kept = try KeptFile(at: folder.appending(path: "\(plan.name).txt"))
        let outcome = try BuiltTool.run(["build", "--to", "text,html", "-o", folder.path, plan.file.path])
        #expect(outcome.status == plan.status, "\(outcome.messages)")
        #expect(outcome.output.isEmpty)
        expectChinese(outcome.messages)
        let place = "Tests/Cases/errors/\(plan.name).swift" + (plan.line.map { ":\($0):" } ?? ":")
        let head = outcome.messages.split(separator: "\n").first { $0.hasSuffix("[\(plan.id ?? "")]") } ?? ""
        #expect(head.hasPrefix(place) && head.contains("error: "), "\(outcome.messages)")
        #expect(outcome.messages.contains(plan.words), "\(outcome.messages)")
        #expect(kept.isUntouched)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["\(plan.name).txt"])
    }
}
