import GongwenModel
import Testing

@testable import GongwenCheck

@Suite struct DateFormTests {
    @Test(arguments: [
        "2026年02月6日", "2026年2月06日", "26年2月6日", "2026年2月30日", "2026年13月1日", "2026年2月", "二〇二六年二月六日",
        "2026-2-6", "2025年2月29日", "2026年　月　日",
    ]) func `R7.3.5.4-1 a date in another form, or that does not exist, is found`(date: String) {
        #expect(DateForm.found { $0.closing.issueDate = Text(date, at: Place(line: 6)) }.first == "date-form@6")
    }

    @Test func `dates of the calendar are left alone, and a draft may leave the day open`() {
        #expect(DateForm.found { $0.closing.issueDate = "2024年2月29日" }.isEmpty)
        #expect(
            DateForm.found { document in
                document.stage = .consultation
                document.closing.issueDate = "2027年　月　日"
                document.colophon.printDate = Text()
            }.isEmpty)
    }

    @Test func `T9.17-1 printed before it was issued is found`() {
        #expect(DateForm.found { $0.colophon.printDate = Text("2026年2月5日", at: Place(line: 7)) } == ["date-form@7"])
        #expect(DateForm.found { $0.colophon.printDate = "2026年2月10日" }.isEmpty)
    }
}
