import Foundation
import Testing

/// Nine inputs on which converters write broken or lossy DocBook: valid output here, or an error at its place.
@Suite(.enabled(if: BuiltTool.folder != nil, Comment(rawValue: BuiltTool.need))) struct EdgeInputTests {
    @Test func `there are nine`() {
        #expect(PlanCase.all(in: "edge").map(\.name) == (1...9).map { "e\($0)" })
    }

    @Test(arguments: PlanCase.all(in: "edge"))
    func `valid output or a positioned error`(plan: PlanCase) throws {
        let folder = try BuiltTool.scratch()
        defer { try? FileManager.default.removeItem(at: folder) }
        let outcome = try BuiltTool.run(
            ["build", "--to", "plain,text,html,docbook,json", "-o", folder.path, plan.file.path])
        #expect(outcome.status == plan.status, "\(outcome.messages)")
        expectChinese(outcome.messages)
        if let id = plan.id, let line = plan.line {
            let head = outcome.messages.split(separator: "\n").first { $0.hasSuffix("[\(id)]") } ?? ""
            #expect(head.contains("edge/\(plan.name).swift:\(line):"), "\(outcome.messages)")
        }
        let written = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        guard outcome.status == 0 else {
            #expect(written.isEmpty)
            #expect(plan.words.isEmpty || outcome.messages.contains(plan.words), "\(outcome.messages)")
            return
        }
        #expect(written.count == 5)
        let docbook = folder.appending(path: "\(plan.name).docbook.xml").path
        let verdict = try BuiltTool.run(["validate", docbook])
        #expect(verdict.status == 0, "\(verdict.messages)")
        let plain = try String(contentsOf: folder.appending(path: "\(plan.name).plain.txt"), encoding: .utf8)
        #expect(plan.words.isEmpty || plain.contains(plan.words))
        // What DocBook holds reads back to the same text.
        let again = try BuiltTool.run(["build", "--to", "plain", "-o", "-", docbook])
        #expect(String(decoding: again.output, as: UTF8.self) == plain)
    }

    @Test func `quotation marks and code characters come out as they went in`() throws {
        let outcome = try BuiltTool.run(["build", "--to", "plain", "-o", "-", "Tests/Cases/edge/e8.swift"])
        let expected = #"运行“gongwen build `计划.swift` '甲' "乙" <丙> & \ *丁* _戊_ [己](庚)”，见《a<b && c>d》。"#
        #expect(String(decoding: outcome.output, as: UTF8.self).contains(expected))
    }
}
