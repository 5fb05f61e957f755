import GongwenModel
import Testing

@testable import GongwenCheck

@Suite struct OpenHoleTests {
    private func document(_ stage: Stage) -> Document {
        var document = soundNotice()
        document.stage = stage
        let hole = Hole(kind: .value, prompt: "粮食总产量", body: "县统计局", at: Place(line: 33))
        document.main.blocks.append(.paragraph(Paragraph(Text([.hole(hole)], at: Place(line: 32)))))
        return document
    }

    @Test(arguments: Stage.allCases) func `a hole is an error in a final draft and a note before`(stage: Stage) {
        let findings = OpenHole().findings(in: document(stage))
        #expect(findings.map(\.severity) == [stage.isFinal ? .error : .note])
        #expect(findings.first?.location?.start.line == 33)
        #expect(findings.first?.explanation == "由县统计局填报")
    }

    @Test func `a hole of a document without places is found, what stands for a missing definition is not`() {
        var document = soundNotice()
        document.main.blocks.append(
            .paragraph(Paragraph(Text([.hole(Hole(identifier: "h-1", prompt: "粮食总产量"))]))))
        document.glossary = GlossaryAppendix(entries: [
            GlossaryEntry(headword: "两重", definition: [Text([.hole(Hole(identifier: "hole-两重", prompt: "释义"))])])
        ])
        let findings = OpenHole().findings(in: document)
        #expect(findings.map(\.message) == ["印发稿里还有待填：粮食总产量"])
        #expect(findings.map(\.explanation) == ["编号 h-1"])
    }

    @Test func `a document without holes is left alone`() {
        #expect(OpenHole.found(soundNotice()).isEmpty)
    }
}
