import GongwenModel
import Testing

@testable import GongwenCheck

@Suite struct ForbiddenCharacterTests {
    @Test(arguments: ["\u{1}", "\u{B}", "\u{1F}", "\u{FFFE}", "\u{0}"])
    func `a control character is found where it stands`(character: String) {
        #expect(
            ForbiddenCharacter.found {
                $0.main.blocks.append(.paragraph(Paragraph(Text("甲\(character)乙", at: Place(line: 70)))))
            } == ["forbidden-character@70"])
    }

    @Test func `it is found in bodies, labels and headwords too`() {
        #expect(
            ForbiddenCharacter.found { document in
                document.main.blocks.append(
                    .responsibility(ResponsibilityNote(lead: [BodyUse("县\u{2}局")], at: Place(line: 71))))
                document.glossary = GlossaryAppendix(entries: [GlossaryEntry(headword: "词\u{3}", at: Place(line: 72))])
            } == ["forbidden-character@71", "forbidden-character@72"])
    }

    @Test func `tabs, rare characters and marks are left alone`() {
        let text = "制表\t㙟𠮷“”——……〔〕＆<&>"
        #expect(ForbiddenCharacter.found { $0.main.blocks.append(.paragraph(Paragraph(Text(text)))) }.isEmpty)
    }
}
