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

    @Test func `a document without holes is left alone`() {
        #expect(OpenHole.found(soundNotice()).isEmpty)
    }
}
