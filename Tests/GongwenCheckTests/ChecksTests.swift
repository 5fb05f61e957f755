import Foundation
import GongwenModel
import Testing

@testable import GongwenCheck

@Suite struct ChecksTests {
    @Test func `a sound notice breaks no rule`() {
        #expect(Checks.findings(in: soundNotice()).isEmpty)
    }

    @Test func `every rule has an id of its own and a test file of its name`() {
        let rules = Checks.structural + Checks.rules
        #expect(Set(rules.map { $0.id }).count == rules.count)
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
        for rule in rules {
            let file = folder.appending(path: "\(rule)Tests.swift")
            #expect(FileManager.default.fileExists(atPath: file.path), "\(rule)")
        }
    }

    @Test func `a finding is silenced at its place, and nowhere else`() {
        var document = soundNotice()
        document.stage = .review
        func hole(_ line: UInt32) -> Block {
            .paragraph(Paragraph(Text([.hole(Hole(prompt: "实绩", at: Place(line: line)))], at: Place(line: line))))
        }
        document.main.blocks = [
            .passage(Passage(.silenced(rule: "hole-open", reason: "等待核定"), [hole(20)], at: Place(line: 19))), hole(30),
        ]
        #expect(Checks.findings(in: document).map { $0.location?.start.line } == [30])
    }

    @Test func `a structural finding cannot be silenced`() {
        var document = soundNotice()
        document.main.blocks.append(
            .passage(
                Passage(
                    .silenced(rule: "empty-section", reason: "无"),
                    [.section(Section(heading: "空", at: Place(line: 21)))],
                    at: Place(line: 20))))
        #expect(Checks.findings(in: document).map(\.id) == ["empty-section"])
    }
}
