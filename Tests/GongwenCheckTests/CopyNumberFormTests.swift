import GongwenModel
import Testing

@testable import GongwenCheck

@Suite struct CopyNumberFormTests {
    @Test(arguments: ["12", "0000012", "00012a", "０００００１", "第1份"])
    func `R7.2.1-1 a copy number that is not six digits is found`(number: String) {
        #expect(
            CopyNumberForm.found { $0.header.copyNumber = Text(number, at: Place(line: 2)) } == ["copy-number-form@2"])
    }

    @Test func `R7.2.1-1 six digits, or none, are left alone`() {
        #expect(CopyNumberForm.found { $0.header.copyNumber = "000012" }.isEmpty)
        #expect(CopyNumberForm.found(soundNotice()).isEmpty)
    }
}
