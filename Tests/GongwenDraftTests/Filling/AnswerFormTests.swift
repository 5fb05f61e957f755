import GongwenModel
import Testing

@testable import GongwenDraft

@Suite struct AnswerFormTests {
    private func words(_ answer: String, _ kind: Hole.Kind, unit: String = "") -> Result<String, AnswerForm.Wrong> {
        do throws(AnswerForm.Wrong) {
            return .success(try AnswerForm.words(of: answer, for: Hole(kind: kind, unit: unit)))
        } catch { return .failure(error) }
    }

    @Test(arguments: [
        ("120", "处", "120处"), ("120处", "处", "120处"), ("120 处", "处", "120处"), ("18.20", "亿元", "18.20亿元"),
        ("-2.1", "%", "-2.1%"),
        ("5%", "%", "5%"), ("0", "个", "0个"), ("0.50", "", "0.50"),
        ("1200000000000000000000", "元", "1200000000000000000000元"),
    ]) func `a number is taken with every digit, with or without its unit`(
        answer: String, unit: String, printed: String
    ) {
        #expect(words(answer, .value, unit: unit) == .success(printed))
    }

    @Test(arguments: [
        ("120个", "处", "单位应为“处”，写的是“个”"), ("1,200", "处", "请写成 1200"), ("1，200", "处", "请写成 1200"),
        ("１２", "处", "请改写成半角：12"),
        ("约12", "处", "不是数字"), ("12左右", "处", "只写数字"), ("12处以上", "处", "只写数字"), ("5-6", "处", "写的是“-6”"),
        ("十二", "处", "不是数字"),
        ("007", "处", "不加多余的0"), (".5", "%", "小数写作 0.5"), ("5.", "%", "小数写作 0.5"), ("1.2E+05", "元", "表格软件改写过"),
        ("12亿", "亿元", "单位应为“亿元”"), ("12", "亿元\u{0}", ""), ("-", "%", "不是数字"), ("1.2.3", "%", "不是数字"),
        ("12元", "", "不带单位"),
        ("是", "处", "不是数字"), ("#DIV/0!", "处", "不是数字"), ("【待填：处数】处", "处", "不是答复"),
    ]) func `what is no such number is refused with the way out`(answer: String, unit: String, words expected: String) {
        guard !expected.isEmpty else { return }
        guard case .failure(let wrong) = words(answer, .value, unit: unit) else {
            Issue.record("\(answer) is taken")
            return
        }
        #expect(wrong.message.contains(expected), "\(wrong.message)")
        #expect(!wrong.message.hasSuffix("。"))
    }

    @Test(arguments: [
        ("2027-02-06", "2027年2月6日"), ("2027/2/6", "2027年2月6日"), ("2027.2.6", "2027年2月6日"), ("2027年2月6日", "2027年2月6日"),
        ("6月底前", "6月底前"), ("一季度", "一季度"),
    ]) func `a day is printed as documents print it`(answer: String, printed: String) {
        #expect(words(answer, .date) == .success(printed))
    }

    @Test(arguments: ["2027-02-30", "2027年2月30日", "2/6", "45000", "尽快", "2027-2"]) func `what is no day is refused`(
        answer: String
    ) {
        #expect(throws: AnswerForm.Wrong.self) { try words(answer, .date).get() }
    }

    @Test func `words are taken as they are, with their unit once`() {
        #expect(words("已开工“一期”，\\(坏)", .passage) == .success("已开工“一期”，\\(坏)"))
        #expect(words("三", .passage, unit: "处") == .success("三处"))
        #expect(words("三处", .passage, unit: "处") == .success("三处"))
        #expect(words("县住房城乡建设局", .name) == .success("县住房城乡建设局"))
    }

    @Test(arguments: ["两\n行", "两\r行", "响\u{7}铃", "零宽\u{200B}", "反向\u{202E}", "未填【待填：进展】"])
    func `line ends and what cannot be seen are refused`(answer: String) {
        for kind in Hole.Kind.allCases {
            #expect(throws: AnswerForm.Wrong.self) { try words(answer, kind).get() }
        }
    }
}
