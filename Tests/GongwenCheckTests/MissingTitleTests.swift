import GongwenModel
import Testing

@testable import GongwenCheck

@Suite struct MissingTitleTests {
    @Test func `a text without a title is found, an order without one is not`() {
        #expect(MissingTitle.found { $0.main.title = Text() } == ["missing-title@8"])
        #expect(
            MissingTitle.found { document in
                document.main.title = Text()
                document.form = .order
            }.isEmpty)
    }

    @Test func `passed-on texts and attachments need a title too`() {
        #expect(
            MissingTitle.found { document in
                document.passedOn = PassedOnText(at: Place(line: 3))
                document.main.attachments = [Attachment(at: Place(line: 4)), Attachment(title: "目录")]
            } == ["missing-title@3", "missing-title@4"])
    }

    @Test func `titled texts are left alone`() {
        #expect(MissingTitle.found(soundNotice()).isEmpty)
    }
}
