import GongwenModel
import Testing

@testable import GongwenCheck

@Suite struct CopyRecipientsStopTests {
    @Test func `a hole at the end is left alone`() {
        #expect(
            CopyRecipientsStop.found {
                $0.colophon.copyRecipients = Text([.text("县委各部门，", at: .none), .hole(Hole(prompt: "其他"))])
            }.isEmpty)
    }

    @Test func `R7.4.2-3 a list of copies without 。 is found`() {
        #expect(
            CopyRecipientsStop.found { $0.colophon.copyRecipients = Text("县委各部门", at: Place(line: 9)) }
                == ["copy-recipients-stop@9"])
        #expect(CopyRecipientsStop.found(soundNotice()).isEmpty)
        #expect(CopyRecipientsStop.found { $0.colophon.copyRecipients = Text() }.isEmpty)
    }
}
