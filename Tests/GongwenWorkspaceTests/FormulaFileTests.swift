import GongwenGlossary
import GongwenModel
import Testing

@testable import GongwenWorkspace

struct FormulaFileTests {
    @Test func `reads a formula with all its keys`() throws {
        let file = FormulaFile(
            Array(
                """
                # 提法
                - 提法: 以优异成绩迎接某某会议
                  别名: [迎接某某会议, “某某”会议召开之年]
                  起: 2021
                  止: 2022-10-16
                  依据: 会议于2022年10月16日召开
                  询问: 会议已经召开，这一句怎样改写？
                - 提法: 统筹某事和某事
                  止: 2022年
                  依据: 某事已经结束
                  询问: 是否删去？
                """.utf8), file: "glossary/formulas.yaml")
        #expect(file.diagnostics.isEmpty)
        let first = try #require(file.formulas.first)
        #expect(
            first
                == TimedFormula(
                    "以优异成绩迎接某某会议", variants: ["迎接某某会议", "“某某”会议召开之年"], from: CalendarPoint(year: 2021),
                    until: CalendarPoint("2022-10-16"), basis: "会议于2022年10月16日召开", question: "会议已经召开，这一句怎样改写？",
                    file: "glossary/formulas.yaml", at: first.place))
        #expect(first.place.line == 2 && first.place.column == 3)
        #expect([2020, 2021, 2022, 2023].map(first.holds) == [false, true, true, false])
        #expect(file.formulas.last?.from == nil && file.formulas.last?.until == CalendarPoint(year: 2022))
        #expect(file.formulas.last?.holds(in: 1999) == true)
    }

    @Test func `asks about what has passed, has not begun or has no known end`() {
        func formula(_ from: Int?, _ until: Int?) -> TimedFormula {
            TimedFormula(
                "甲", from: from.map(CalendarPoint.init(year:)), until: until.map(CalendarPoint.init(year:)), basis: "乙",
                question: "丙？")
        }
        #expect([2020, 2021, 2022, 2023].map(formula(2021, 2022).mustBeAsked) == [true, false, false, true])
        #expect([2021, 2023].map(formula(nil, 2022).mustBeAsked) == [false, true])
        #expect([2020, 2021, 2030].map(formula(2021, nil).mustBeAsked) == [true, true, true])
    }

    /// A file and the findings it should have, in order.
    static let mistakes: [(String, [String])] = [
        ("", []),
        ("提法: 甲\n", ["1:1 yaml-wrong-type"]),
        ("- 甲\n", ["1:3 yaml-wrong-type"]),
        ("- 提法：甲\n", ["1:3 yaml-colon"]),
        (
            "- 提法: 甲\n", ["1:3 yaml-missing-key", "1:3 yaml-missing-key", "1:3 formula-without-time"]
        ),
        ("- 提法: 甲\n  依据: 乙\n  询问: 丙？\n", ["1:3 formula-without-time"]),
        ("- 提法: “”\n  止: 2021\n  依据: 乙\n  询问: 丙？\n", ["1:3 formula-without-words"]),
        ("- 提法: 甲\n  止: 2021\n  依据: 乙\n  问: 丙？\n", ["4:3 yaml-unknown-key", "1:3 yaml-missing-key"]),
        ("- 提法: 甲\n  止: 2021\n  依据:\n  询问: 丙？\n", ["3:6 yaml-empty-value"]),
        ("- 提法: 甲\n  止: 去年\n  依据: 乙\n  询问: 丙？\n", ["2:6 yaml-not-a-date"]),
        (
            "- 提法: 甲\n  起: 2021-13-01\n  止: 2022-02-29\n  依据: 乙\n  询问: 丙？\n",
            ["2:6 yaml-not-a-date", "3:6 yaml-not-a-date"]
        ),
        ("- 提法: 甲\n  止: [2021]\n  依据: 乙\n  询问: 丙？\n", ["2:6 yaml-wrong-type"]),
        ("- 提法: 甲\n  起: 2022-10-17\n  止: 2022-10-16\n  依据: 乙\n  询问: 丙？\n", ["3:3 years-reversed"]),
        ("- 提法: 甲\n  起: 2022-10-17\n  止: 2022\n  依据: 乙\n  询问: 丙？\n", []),
        (
            "- 提法: 甲\n  止: 2021\n  依据: 乙\n  询问: 丙？\n- 提法: 丁\n  别名: [戊, “甲”]\n  止: 2021\n  依据: 乙\n  询问: 丙？\n",
            ["5:3 repeated-formula"]
        ),
        ("- 提法: 甲\n  别名: 甲\n  止: 2021\n  依据: 乙\n  询问: 丙？\n", ["1:3 repeated-formula"]),
    ]

    @Test(arguments: mistakes) func `reports every mistake at its place`(_ text: String, _ found: [String]) {
        let file = FormulaFile(Array(text.utf8), file: "甲.yaml")
        #expect(brief(file.diagnostics) == found)
        #expect(file.diagnostics.allSatisfy { $0.location?.file == "甲.yaml" })
    }

    @Test(arguments: mistakes) func `says it in Chinese`(_ text: String, _: [String]) {
        for diagnostic in FormulaFile(Array(text.utf8), file: "甲.yaml").diagnostics {
            for said in [diagnostic.message, diagnostic.fix ?? "", diagnostic.explanation ?? ""] {
                #expect(!said.contains { $0.isASCII && $0.isLetter } && !said.contains("\n") && !said.hasSuffix("。"))
            }
        }
    }

    @Test(
        arguments: [
            ("2021", "2021年"), ("2021年", "2021年"), ("2022-10-16", "2022年10月16日"), ("2022年10月6日", "2022年10月6日"),
            ("2024-02-29", "2024年2月29日"), ("2000-02-29", "2000年2月29日"), ("2100-02-29", nil), ("2023-02-29", nil),
            ("", nil), ("年", nil), ("21", nil), ("1899", nil), ("2022-10", nil), ("2022-1-32", nil), ("2022-0-1", nil),
            ("2022年10月16", nil), ("2022-10-16日", nil), ("-2022-10", nil), ("2022--10", nil), ("2022年10年16日", nil),
            ("99999999999999999999", nil),
        ] as [(String, String?)])
    func `reads years and days`(_ text: String, _ printed: String?) {
        #expect(CalendarPoint(text)?.description == printed)
    }

    @Test func `takes hostile files`() {
        #expect(FormulaFile(Array(String(repeating: "[", count: 100_000).utf8), file: "甲.yaml").diagnostics.count == 1)
        #expect(
            brief(FormulaFile([0x2D, 0x20, 0x0A, 0xB8, 0xAD], file: "甲.yaml").diagnostics) == ["2:0 file-not-utf8"])
    }
}
