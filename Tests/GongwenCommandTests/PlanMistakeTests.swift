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
        #expect(plan.words.isEmpty || outcome.messages.contains(plan.words), "\(outcome.messages)")
        #expect(kept.isUntouched)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["\(plan.name).txt"])
    }

    @Test func `a broken rule stops a final draft, is told of an early one, and fails a check of either`() throws {
        let folder = try BuiltTool.scratch()
        defer { try? FileManager.default.removeItem(at: folder) }
        let final = try String(
            contentsOf: BuiltTool.repository.appending(path: "Tests/Cases/errors/unknown-term-used.swift"),
            encoding: .utf8)
        try Samples.put(final, in: folder, "草案.swift")
        try Samples.put(final.replacing("稿次: .草案", with: "稿次: .讨论稿"), in: folder, "讨论稿.swift")
        for (name, arguments, status) in [("草案", [], 1), ("草案", ["--draft"], 0), ("讨论稿", [], 0)]
            as [(String, [String], Int32)]
        {
            let outcome = try BuiltTool.run(["build", "--to", "plain", "\(name).swift"] + arguments, in: folder)
            #expect(outcome.status == status, "\(outcome.messages)")
            #expect(outcome.messages.contains("[unknown-term]"))
            #expect(try BuiltTool.run(["check", "\(name).swift"], in: folder).status == 1)
        }
    }
}
