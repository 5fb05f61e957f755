import GongwenModel
import Testing

@testable import GongwenCheck

@Suite struct AttachmentTitleStopTests {
    @Test(arguments: ["任务分工。", "任务分工；", "任务分工."])
    func `R7.3.4-3 a mark after an attachment’s name is found`(title: String) {
        #expect(
            AttachmentTitleStop.found {
                $0.main.attachments = [Attachment(title: Text(title), isSeparate: true, at: Place(line: 3))]
            } == ["attachment-title-stop@3"])
    }

    @Test func `names that end in a bracket or a quotation mark are left alone`() {
        #expect(
            AttachmentTitleStop.found {
                $0.main.attachments = ["分工表（2026年）", "“四减四增”任务"].map { Attachment(title: Text($0), isSeparate: true) }
            }.isEmpty)
    }
}
