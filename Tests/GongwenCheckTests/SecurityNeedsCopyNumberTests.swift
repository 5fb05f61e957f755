import GongwenModel
import Testing

@testable import GongwenCheck

@Suite struct SecurityNeedsCopyNumberTests {
    @Test func `T9.1-1 a secret document without a copy number is found`() {
        let mark = SecurityMark(level: .secret, period: "1年", at: Place(line: 2))
        #expect(SecurityNeedsCopyNumber.found { $0.header.security = mark } == ["security-needs-copy-number@2"])
        #expect(
            SecurityNeedsCopyNumber.found { document in
                document.header.security = mark
                document.header.copyNumber = "000001"
            }.isEmpty)
        #expect(SecurityNeedsCopyNumber.found(soundNotice()).isEmpty)
    }
}
