import GongwenGlossary
import GongwenModel
import Testing

@testable import GongwenWorkspace

/// What diagnostics say in short: `行:列 id`.
func brief(_ diagnostics: [Diagnostic]) -> [String] {
    diagnostics.map { "\($0.location?.start.line ?? 0):\($0.location?.start.column ?? 0) \($0.id)" }
}

struct TermFileTests {
    @Test func `reads a term with all its keys`() throws {
        let file = TermFile(
            Array(
                """
                - 词目: 四减四增
                  别名: [“四减四增”行动]
                  类别: 生态环境
                  义项:
                    - 名称: 首轮
                      释义: |
                        第一段。
                        第二段。
                      出处: 某文件
                      起: 2018
                      止: 2020年
                      地区: [山东省]
                      提示词: [首轮, 新增N个]
                    - 名称: 新一轮
                      释义: [一段。, 二段。]
                      不加引号: 是
                - 词目: 农村“七改”工程
                  释义: 某某
                """.utf8), file: "glossary/甲.yaml")
        #expect(file.diagnostics.isEmpty)
        let first = try #require(file.entries.first)
        #expect(first.headword == "四减四增" && first.printed == "四减四增" && first.aliases == ["“四减四增”行动"])
        #expect(first.category == "生态环境" && first.file == "glossary/甲.yaml")
        #expect(first.place.line == 1 && first.place.column == 3)
        #expect(
            first.senses == [
                TermSense(
                    name: "首轮", definition: ["第一段。", "第二段。"], source: "某文件", from: 2018, until: 2020,
                    places: ["山东省"], cues: ["首轮", "新增N个"]),
                TermSense(name: "新一轮", definition: ["一段。", "二段。"], unquoted: true),
            ])
        #expect(file.entries.last?.headword == "农村七改工程" && file.entries.last?.printed == "农村“七改”工程")
    }

    @Test func `takes back the spaces that YAML puts between folded lines`() {
        let file = TermFile(
            Array(
                """
                - 词目: 甲
                  释义: >
                    前半句，
                    后半句 and more。
                - 词目: 乙
                  释义: 前 后，5G 网络
                """.utf8), file: "甲.yaml")
        #expect(file.entries.map { $0.senses[0].definition } == [["前半句，后半句 and more。"], ["前 后，5G 网络"]])
    }

    /// A file and the findings it should have, in order.
    static let mistakes: [(String, [String])] = [
        ("", []),
        ("# 只有注释\n", []),
        ("- 词目: 甲\n  释义: 乙\n", []),
        ("\u{FEFF}- 词目: 甲\r\n  释义: 乙\r\n", []),
        ("- 词目: 甲\n  释意: 乙\n", ["2:3 yaml-unknown-key", "1:3 yaml-missing-key"]),
        ("- 释义: 乙\n", ["1:3 yaml-missing-key"]),
        ("- 词目: 甲\n", ["1:3 yaml-missing-key"]),
        ("- 词目: 甲\n  释义:\n", ["2:6 yaml-empty-value"]),
        ("- 词目: 甲\n  释义: [乙, [丙]]\n", ["2:11 yaml-wrong-type"]),
        ("- 词目: [甲]\n  释义: 乙\n", ["1:7 yaml-wrong-type"]),
        ("- 词目: “”\n  释义: 乙\n", ["1:3 term-without-headword"]),
        ("词目: 甲\n释义: 乙\n", ["1:1 yaml-wrong-type"]),
        ("- 甲\n- 词目：乙\n", ["1:3 yaml-wrong-type", "2:3 yaml-colon"]),
        ("- 词目: 甲\n  释义：乙\n", ["2:5 yaml-colon"]),
        ("- 词目: 甲\n  释义: 乙\n  起: 去年\n  止: 20211\n", ["3:6 yaml-not-a-year", "4:6 yaml-not-a-year"]),
        ("- 词目: 甲\n  释义: 乙\n  起: 2023\n  止: 2021\n", ["4:3 years-reversed"]),
        ("- 词目: 甲\n  释义: 乙\n  不加引号: 也许\n", ["3:9 yaml-wrong-type"]),
        ("- 词目: 甲\n  释义: 乙\n  提示词: [认证，新增]\n", ["3:8 yaml-list-comma"]),
        (
            "- 词目: 甲\n  释义: 乙\n  释义: 丙\n  别名: 丁\n  别名: 戊\n  释意: 己\n",
            ["3:3 yaml-repeated-key", "5:3 yaml-repeated-key", "6:3 yaml-unknown-key"]
        ),
        ("- {词目: 甲, 释义: 乙, 释义: 丙}\n", ["1:11 yaml-repeated-key"]),
        ("- 词目: 甲\n\t释义: 乙\n", ["2:1 yaml-tab"]),
        ("- 词目: 甲\n　释义: 乙\n\t出处: 丙\n", ["2:1 yaml-tab", "3:1 yaml-tab"]),
        ("- 词目: 甲\n  释义: \"乙\n", ["3:1 yaml-syntax"]),
        ("- 词目: 甲\n  释义: 乙: 丙\n", ["2:8 yaml-syntax"]),
        ("- 词目: 甲\n   释义: 乙\n", ["2:6 yaml-syntax"]),
        ("- 词目: 甲\n---\n- 词目: 乙\n", ["2:1 yaml-syntax"]),
        ("- &a 词目: 甲\n- *a\n", ["2:3 yaml-alias"]),
        ("- 词目: 甲\n  释义: 乙\u{1}\n", ["2:8 yaml-control-character"]),
        ("- 词目: 甲\n  义项: 乙\n", ["2:7 yaml-wrong-type"]),
        ("- 词目: 甲\n  义项: []\n", ["2:3 yaml-missing-key"]),
        ("- 词目: 甲\n  释义: 乙\n  义项:\n    - 释义: 丙\n", ["2:3 sense-key-beside-senses"]),
        ("- 词目: 甲\n  义项:\n    - 名称: 一\n      释义: 乙\n    - 释义: 丙\n", ["5:7 yaml-missing-key"]),
        ("- 词目: 甲\n  义项:\n    - 名称: 一\n      释义: 乙\n    - 名称: 一\n      释义: 丙\n", ["5:7 repeated-sense"]),
        ("- 词目: 甲\n  ? [复杂]\n  : 乙\n  释义: 丙\n", ["2:5 yaml-wrong-type"]),
    ]

    @Test(arguments: mistakes) func `reports every mistake at its place`(_ text: String, _ found: [String]) {
        let file = TermFile(Array(text.utf8), file: "甲.yaml")
        #expect(brief(file.diagnostics) == found)
        #expect(file.diagnostics.allSatisfy { $0.location?.file == "甲.yaml" })
    }

    @Test(arguments: mistakes) func `says it in Chinese`(_ text: String, _: [String]) {
        for diagnostic in TermFile(Array(text.utf8), file: "甲.yaml").diagnostics {
            for said in [diagnostic.message, diagnostic.fix ?? "", diagnostic.explanation ?? ""] {
                let words = said.split { !$0.isASCII || !$0.isLetter }
                #expect(words.allSatisfy { ["YAML", "UTF"].contains($0) }, "\(said)")
                #expect(!said.contains("\n") && !said.hasSuffix("。"))
            }
        }
    }

    @Test func `suggests the key that was meant`() {
        let file = TermFile(Array("- 词目: 甲\n  释议: 乙\n".utf8), file: "甲.yaml")
        #expect(file.diagnostics.first?.message == "词条没有“释议”这个键，你是不是要写“释义”")
    }

    @Test func `takes hostile files`() {
        let deep = Array(String(repeating: "[", count: 100_000).utf8)
        #expect(TermFile(deep, file: "甲.yaml").diagnostics.count == 1)
        var bomb = "- &a0 [甲]\n"
        for level in 1...40 { bomb += "- &a\(level) [*a\(level - 1), *a\(level - 1), *a\(level - 1)]\n" }
        #expect(
            brief(TermFile(Array((bomb + "- ? *a40\n  : 1\n").utf8), file: "甲.yaml").diagnostics) == ["2:8 yaml-alias"])
        #expect(brief(TermFile([0x2D, 0x20, 0x0A, 0xB8, 0xAD], file: "甲.yaml").diagnostics) == ["2:0 file-not-utf8"])
        let many = String(repeating: "- 词目: 甲\n  释义: 乙\n  释义: 丙\n", count: 400)
        #expect(!TermFile(Array(many.utf8), file: "甲.yaml").diagnostics.isEmpty)
    }

    @Test func `refuses a term filed twice, whatever its quotation marks`() {
        let files = [
            TermFile(Array("- 词目: 农村“七改”工程\n  释义: 甲\n".utf8), file: "甲.yaml"),
            TermFile(Array("\n- 词目: 农村七改工程\n  释义: 乙\n- 词目: ＰＭ2.5\n  释义: 丙\n".utf8), file: "乙.yaml"),
            TermFile(Array("- 词目: PM₂.₅\n  释义: 丁\n- 词目: 戊\n  别名: PM2.5\n  释义: 己\n".utf8), file: "丙.yaml"),
        ]
        let joined = TermFile.base(of: files)
        #expect(joined.base.entries.map(\.headword) == ["农村七改工程", "ＰＭ2.5", "戊"])
        #expect(brief(joined.diagnostics) == ["2:3 repeated-term", "1:3 repeated-term", "3:3 alias-is-headword"])
        #expect(joined.diagnostics.map { $0.location?.file } == ["乙.yaml", "丙.yaml", "丙.yaml"])
        #expect(joined.diagnostics.first?.message == "词目“农村七改工程”重复，甲.yaml:1 已经收录")
    }

    @Test func `takes the same words with other quotation marks as an alias`() {
        let file = TermFile(Array("- 词目: 三公经费\n  别名: “三公”经费\n  不加引号: 是\n  释义: 甲\n".utf8), file: "甲.yaml")
        let joined = TermFile.base(of: [file])
        #expect(joined.diagnostics.isEmpty)
        #expect(TermMatcher(joined.base.forms(of: 0)).matches(in: "压减“三公”经费，三公经费").map(\.range) == [6..<24, 27..<39])
    }
}
