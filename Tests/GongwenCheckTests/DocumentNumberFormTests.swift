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

    @Test func `a number that is a hole is left to the holes, a blank number of an issued order is found`() {
        #expect(
            DocumentNumberForm.found {
                $0.header.documentNumber = Text([.text("青政办发", at: .none), .hole(Hole(prompt: "文号"))])
            }.isEmpty)
        for (number, isFound) in [("第　号", true), ("第 号", true), ("第号", true), ("号", true), ("第3号", false)] {
            for form in [DocumentForm.order, .minutes] {
                let found = DocumentNumberForm.found {
                    $0.form = form
                    $0.header.documentNumber = Text(number)
                }
                #expect(found.isEmpty != isFound, "\(number)")
            }
        }
        #expect(
            DocumentNumberForm.found {
                $0.form = .order
                $0.stage = .review
                $0.header.documentNumber = "第　号"
            }.isEmpty)
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
