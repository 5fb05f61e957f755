import GongwenModel
import Testing

@testable import GongwenCheck

@Suite struct EmptyBodyTests {
    @Test func `a document, a passed-on text and an attachment that say nothing are found`() {
        #expect(EmptyBody.found { $0.main.blocks = [] } == ["empty-body@5"])
        #expect(
            EmptyBody.found { document in
                document.passedOn = PassedOnText(text: MainText(title: "计划"), at: Place(line: 9))
                document.main.attachments = [Attachment(title: "表", at: Place(line: 10))]
            } == ["empty-body@9", "empty-body@10"])
    }

    @Test func `an attachment held elsewhere may be empty`() {
        #expect(EmptyBody.found { $0.main.attachments = [Attachment(title: "图", isSeparate: true)] }.isEmpty)
    }
}
