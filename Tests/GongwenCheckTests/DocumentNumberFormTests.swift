import GongwenModel
import Testing

@testable import GongwenCheck

@Suite struct DocumentNumberFormTests {
    @Test(arguments: [
        "青政办发[2026]4号", "青政办发（2026）4号", "青政办发〔26〕4号", "青政办发〔2026〕04号", "青政办发〔2026〕第4号", "青政办发〔2026〕4",
        "〔2026〕4号", "青政办发〔2026〕四号", "青政办发2026-4号", "青政办发〔2026〕　号",
    ]) func `R7.2.5-2 a number in another form is found`(number: String) {
        #expect(
            DocumentNumberForm.found { $0.header.documentNumber = Text(number, at: Place(line: 4)) } == [
                "document-number-form@4"
            ])
    }

    @Test(arguments: ["青政办发〔2026〕4号", "国办函〔2012〕120号", "巨政办字〔2022〕1号"])
    func `R7.2.5-2 the right form is left alone`(number: String) {
        #expect(DocumentNumberForm.found { $0.header.documentNumber = Text(number) }.isEmpty)
    }

    @Test func `a draft may leave the serial open, an order has another number`() {
        #expect(
            DocumentNumberForm.found { document in
                document.stage = .review
                document.header.documentNumber = "青政办发〔2027〕　号"
            }.isEmpty)
        #expect(
            DocumentNumberForm.found { document in
                document.form = .order
                document.header.documentNumber = "第1号"
            }.isEmpty)
    }
}
