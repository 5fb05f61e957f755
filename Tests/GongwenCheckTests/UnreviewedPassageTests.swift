import GongwenModel
import Testing

@testable import GongwenCheck

@Suite struct UnreviewedPassageTests {
    private func document(_ mark: PassageMark, _ stage: Stage = .issued) -> Document {
        var document = soundNotice()
        document.stage = stage
        document.main.blocks.append(.passage(Passage(mark, [.paragraph(Paragraph("沿用"))], at: Place(line: 35))))
        return document
    }

    @Test func `what nobody looked at stops a final draft`() {
        #expect(UnreviewedPassage.found(document(.unreviewed(note: "去年原文"))) == ["unreviewed-passage@35"])
        #expect(
            UnreviewedPassage.found(document(.doubtful(question: "q1", prompt: "", choices: []))) == [
                "unreviewed-passage@35"
            ])
        let early = UnreviewedPassage().findings(in: document(.unreviewed(note: ""), .discussion))
        #expect(early.map(\.severity) == [.note])
    }

    @Test func `silenced and sound passages are left alone`() {
        #expect(UnreviewedPassage.found(document(.silenced(rule: "x", reason: "y"))).isEmpty)
        #expect(UnreviewedPassage.found(soundNotice()).isEmpty)
    }
}
