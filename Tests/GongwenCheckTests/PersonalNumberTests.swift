import GongwenModel
import Testing

@testable import GongwenCheck

/// All numbers are made up: the identity cards have regions that do not exist, the cards belong to no bank.
struct PersonalNumberTests {
    private func findings(_ text: String, publicity: Publicity? = .proactive) -> [Diagnostic] {
        PersonalNumber().findings(
            in: Document(publicity: publicity, main: MainText(blocks: [.paragraph(Paragraph(Text(text)))])))
    }

    @Test(arguments: [
        ("身份证号990101199001010019。", "身份证号码“990*************19”"),
        ("身份证号：99010119900307004X", "身份证号码“990*************4X”"), ("证号99010119900307004x", "身份证号码“990*************4X”"),
        ("联系电话：13800000000", "手机号码“138******00”"), ("电话１９９００００００００", "手机号码“199******00”"),
        ("电话138-0000-0000，", "手机号码“138******00”"), ("电话+86 13800000000", "手机号码“861********00”"),
        ("证990101 19900307 004X", "身份证号码“990*************4X”"), ("电话0999-8000000 13800000000", "手机号码“138******00”"),
        ("电话138 0000 0000、", "手机号码“138******00”"), ("电话138—0000—0000", "手机号码“138******00”"),
        ("电话138\u{3000}0000\u{3000}0000", "手机号码“138******00”"), ("电话138\u{A0}00000000", "手机号码“138******00”"),
        ("电话138.0000.0000", "手机号码“138******00”"), ("卡号6200000000000000000", "银行卡号“620**************00”"),
        ("卡号6200 0000 0000 0000 000", "银行卡号“620**************00”"),
    ])
    func `a personal number in a public document is an error that does not repeat it`(text: String, words: String)
        throws
    {
        let found = findings(text)
        #expect(found.count == 1 && found[0].severity == .error && found[0].category == .rule)
        #expect(found.first?.message.contains(words) == true, "\(found.map(\.message))")
    }

    @Test(arguments: [
        "身份证号990101199001010018。",  // the check digit is wrong
        "编号990101199013010012",  // no month 13
        "电话0999-8000000", "电话8000000", "电话12800000000",
        "投资13800000000元", "共13800000000万元", "项目代码2026-990101-04-01-138000",
        "编号A13800000000", "编号138000000001", "卡号6200000000000000006", "卡号620000000000000",
        "2026-0001 4567-13800000000", "增长13.8 0000.0000", "号码13800000000-01",
        "2026年1月20日，增长6.2%，286.4亿元", "索引号000000000/2026-00001", "9901-0119-9001-0100-17",
    ])
    func `other numbers stay unflagged`(text: String) {
        #expect(findings(text).isEmpty)
    }

    @Test func `each of several numbers is told`() {
        #expect(findings("值班13800000000、13900000000 0999-8000000 13700000000").count == 3)
    }

    @Test func `only what is public is looked at`() {
        for publicity in [nil, Publicity.onRequest, Publicity.none] {
            #expect(findings("联系电话：13800000000", publicity: publicity).isEmpty)
        }
    }

    @Test func `tables, notes and explanations are looked at too`() {
        let table = Table(header: [], rows: [TableRow([TableCell("13800000000")])])
        var document = Document(publicity: .proactive, main: MainText(blocks: [.table(table)]))
        #expect(PersonalNumber().findings(in: document).count == 1)
        document = Document(closing: Closing(notes: ["此件公开发布", "联系人：田禾，13800000000"]))
        #expect(PersonalNumber().findings(in: document).count == 1)
        document = Document(
            publicity: .proactive, main: MainText(attachments: [Attachment(printedLabel: "附：13800000000")]))
        #expect(PersonalNumber().findings(in: document).count == 1)
        document = Document(
            publicity: .proactive,
            glossary: GlossaryAppendix(entries: [GlossaryEntry(headword: "热线", definition: ["即13800000000"])]))
        #expect(PersonalNumber().findings(in: document).count == 1)
    }
}
