import Foundation
import Testing

/// The tracked outputs of the sample plans are what the tool writes today.
@Suite(.enabled(if: BuiltTool.folder != nil, Comment(rawValue: BuiltTool.need))) struct SampleOutputsTests {
    static let formats = "plain,text,html,docbook,json"
    static let isAccepting = ProcessInfo.processInfo.environment["GONGWEN_ACCEPT"] == "1"

    /// The glossary exports that stand beside the outputs.
    static let glossaries = [
        ("text", "txt"), ("html", "html"), ("docbook", "docbook.xml"), ("csv", "csv"), ("json", "json"), ("tbx", "tbx"),
    ].map { ($0.0, "qinghe-2026-glossary." + $0.1) }

    @Test func `the sample plans build to the tracked outputs, the same bytes twice`() throws {
        let folder = try BuiltTool.scratch()
        let plans = try FileManager.default.contentsOfDirectory(
            atPath: BuiltTool.repository.appending(path: "plans").path
        ).filter { $0.hasSuffix(".swift") }.sorted()
        #expect(plans.count >= 5)
        for round in ["first", "second"] {
            let outcome = try BuiltTool.run(
                ["build", "--to", Self.formats, "-o", folder.appending(path: round).path] + plans.map { "plans/" + $0 })
            try #require(outcome.status == 0, "\(outcome.messages)")
            for (format, name) in Self.glossaries {
                let path = folder.appending(path: "\(round)/\(name)").path
                let export = try BuiltTool.run(
                    ["glossary", "export", "plans/qinghe-2026-report.swift", "--format", format, "-o", path])
                try #require(export.status == 0, "\(export.messages)")
            }
        }
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "first").path).sorted()
        #expect(names.count == plans.count * 5 + Self.glossaries.count)
        for name in names {
            let made = try Data(contentsOf: folder.appending(path: "first/\(name)"))
            #expect(
                made == (try Data(contentsOf: folder.appending(path: "second/\(name)"))), "\(name): two builds differ")
            let tracked = BuiltTool.repository.appending(path: "output/\(name)")
            if Self.isAccepting { try made.write(to: tracked) }
            let kept = FileManager.default.contents(atPath: tracked.path)
            #expect(
                kept == made, "output/\(name) 与现在写出的不同：确认无误后运行 GONGWEN_ACCEPT=1 swift test --filter SampleOutputsTests")
        }
        #expect(!Self.isAccepting, "accepted; read the diff and run again")
    }

    @Test(arguments: ["2026-plan", "2026-tasks", "2026-report", "2026-newspaper", "2027-plan"])
    func `JSON and DocBook of a sample read back to the same outputs`(name: String) throws {
        let folder = try BuiltTool.scratch()
        for (ending, formats) in [("json", "plain,text,html,docbook,json"), ("docbook.xml", "plain,text,html,docbook")]
        {
            let outcome = try BuiltTool.run(
                ["build", "--to", formats, "-o", folder.path, "output/qinghe-\(name).\(ending)"])
            try #require(outcome.status == 0, "\(outcome.messages)")
            for format in ["plain.txt", "txt", "html", "docbook.xml"] + (ending == "json" ? ["json"] : []) {
                let file = "qinghe-\(name).\(format)"
                #expect(
                    try Data(contentsOf: folder.appending(path: file))
                        == Data(contentsOf: BuiltTool.repository.appending(path: "output/\(file)")),
                    "\(file) from \(ending)")
            }
        }
    }
}
