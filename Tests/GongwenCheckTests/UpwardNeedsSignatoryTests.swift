import GongwenModel
import Testing

@testable import GongwenCheck

@Suite struct UpwardNeedsSignatoryTests {
    @Test func `T9.6-1 a document upward without a signatory is found`() {
        #expect(UpwardNeedsSignatory.found { $0.direction = .upward } == ["upward-needs-signatory@5"])
        #expect(
            UpwardNeedsSignatory.found { document in
                document.direction = .upward
                document.header.signatories = ["王某某"]
            }.isEmpty)
        #expect(UpwardNeedsSignatory.found(soundNotice()).isEmpty)
    }
}
