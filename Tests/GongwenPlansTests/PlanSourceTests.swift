import Testing

@testable import GongwenPlans

struct PlanSourceTests {
    private func source(_ text: String) -> PlanSource { PlanSource(validated: Array(text.utf8)) }

    private func words(_ text: String) -> [String] {
        let source = source(text)
        return source.tokens.filter { $0.kind == .word }.map { source.text($0.range) }
    }

    @Test(arguments: [
        ("let 甲 = \"乙\" // 丙", ["let", "甲"]),
        ("甲 /* 乙 /* 丙 */ 丁 */ 戊", ["甲", "戊"]),
        ("\"甲\\(乙)丙\\(丁(\"戊\\(己)\"))庚\" 辛", ["乙", "丁", "己", "辛"]),
        ("#\"甲\\(乙)\"丙\\#(丁)\"# 戊", ["丁", "戊"]),
        ("\"\"\"\n甲 \"乙\" \\(丙)\n\"\"\" 丁", ["丙", "丁"]),
        ("##\"\"\"\n甲\"\"\"# \\##(乙)\n\"\"\"## 丙", ["乙", "丙"]),
        ("\"甲\\\"乙\" 丙", ["丙"]),
        ("\"甲\n乙", ["乙"]),
        ("\"甲\\(乙\"丙\n丁", ["乙", "丁"]),
        ("let r = /\"甲/; 乙", ["let", "r", "乙"]),
        ("let r = #/\"甲/\n/#; 乙", ["let", "r", "乙"]),
        ("甲 / 乙 / 丙", ["甲", "乙", "丙"]),
        ("31.5，甲", ["，甲"]),
        ("14家", ["家"]),
        ("`甲` 乙", ["乙"]),
    ])
    func `code is told from texts and comments`(text: String, expected: [String]) {
        #expect(words(text) == expected)
    }

    @Test(arguments: ["\"", "\"\"\"", "\"\\(", "/*", "#\"", "`", "\\", "/", "\"\\", "#/", ")", "@", "#", "\"\\(\"\\("])
    func `a source that breaks off is read to its end`(text: String) {
        _ = source(text).impurities
        _ = source("甲" + text).fullWidthMarks
        _ = source(text + "\n").declaredNames
    }

    @Test func `nesting of any depth is read`() {
        let depth = 100_000
        let text = String(repeating: "\"\\(", count: depth) + "甲" + String(repeating: ")\"", count: depth)
        #expect(words(text) == ["甲"])
        #expect(source(String(repeating: "(", count: depth)).tokens.last?.depth == depth - 1)
    }

    @Test func `columns are counted in code points`() {
        let source = source("let 地区 = \"𠮷\"; x\r\n  甲乙\n")
        #expect(source.position(of: source.offset(line: 1, byteColumn: 22)) == (1, 15))
        #expect(source.position(of: source.offset(line: 2, byteColumn: 6)) == (2, 4))
        #expect(source.position(of: source.offset(line: 2, byteColumn: 99)) == (2, 5))
        #expect(source.position(of: source.offset(line: 9, byteColumn: 1)) == (3, 1))
        #expect(source.lineCount == 3)
    }

    @Test(arguments: [
        ("import Foundation", "1:8 计划文件只能 import Gongwen，不能引入“Foundation”，请删去此行"),
        ("@testable import GongwenModel", "1:18 计划文件只能 import Gongwen，不能引入“GongwenModel”，请删去此行"),
        ("import Gongwen; public import struct Glibc.stat", "1:38 计划文件只能 import Gongwen，不能引入“Glibc”，请删去此行"),
        ("#if os(Linux)\nimport `Glibc`\n#endif", "2:8 计划文件只能 import Gongwen，不能引入“Glibc”，请删去此行"),
        ("let a = \"\\({ import Glibc })\"", "1:21 计划文件只能 import Gongwen，不能引入“Glibc”，请删去此行"),
        ("@_silgen_name(\"system\") func f()", "1:1 计划文件不能用 @_silgen_name，请删去"),
        ("@ /* */ _cdecl(\"f\") func f() {}", "1:1 计划文件不能用 @_cdecl，请删去"),
        ("@c func f() {}", "1:1 计划文件不能用 @c，请删去"),
        ("@_spi(X) import Gongwen", "1:1 计划文件不能用 @_spi，请删去"),
        ("macro m() = #externalMacro(module: \"a\", type: \"b\")", "1:13 计划文件不能用 #externalMacro，请删去"),
        ("#sourceLocation(file: \"a\", line: 1)", "1:1 计划文件不能用 #sourceLocation，它会使报错的位置失真，请删去此行"),
        ("let n = Int.random(in: 1...9)", "1:13 计划文件不能用随机数“random”，请删去"),
        ("let t = ContinuousClock.now", "1:9 计划文件不能用时钟“ContinuousClock”，请删去"),
        ("let a = CommandLine.arguments", "1:9 计划文件不能用外部输入“CommandLine”，请删去"),
        ("let p = UnsafeRawPointer(bitPattern: 1)", "1:9 计划文件不能用内存指针“UnsafeRawPointer”，请删去"),
    ])
    func `what reaches past the language is refused at its place`(text: String, told: String) {
        let problems = source(text).impurities
        #expect(problems.map { "\($0.line):\($0.column) \($0.message)" } == [told])
        for problem in problems { expectChinese(problem.message) }
    }

    @Test(arguments: [
        "import Gongwen\nimport Swift", "// import Foundation", "let 甲 = \"import Foundation @_silgen_name\"",
        "let 甲 = \"\"\"\n    import Glibc random\n    \"\"\"", "@main struct 甲 {}",
        "@available(*, deprecated) let a = 1", "x.import",
        "#if DEBUG\n#endif", "let 甲 = #filePath", "let `import` = 1",
    ])
    func `what is harmless is let through`(text: String) {
        #expect(source(text).impurities.isEmpty)
    }

    @Test func `declared names are found with their types`() {
        let names = source(
            """
            extension 部门 { static let 甲 = 部门("甲"), 乙 = 部门("乙"),
                丙 = 部门("丙") }
            let 丁 = f(a: 1, b), 戊: Int = 2
            enum 类 { case 己, 庚(x: Int) }
            struct 计划: 公文 { var 辛: 块 { switch a { case .甲: b } }; func `壬`() { let 癸 = 1 } }
            """
        ).declaredNames
        #expect(
            names.map { "\($0.owner ?? "").\($0.name)" } == [
                "部门.甲", "部门.乙", "部门.丙", ".丁", ".戊", ".类", "类.己", ".计划", "计划.辛", "计划.壬", ".癸",
            ])
    }

    @Test(
        arguments: [
            ("县科计局", "部门", "县科技局"), ("县发改局", "部门", "县发展和改革局"), ("亿圆", "单位", "亿元"),
            ("地区总产值", nil, "地区生产总值"), ("任物", nil, "任务"), ("县财政局", "部门", nil), ("城镇化率", nil, nil), ("张", nil, nil),
            ("章节", nil, "章"),
        ] as [(String, String?, String?)])
    func `the nearest name is proposed, or none`(word: String, owner: String?, proposed: String?) {
        let source = source("extension 部门 { static let 县科技局 = 1, 县发展和改革局 = 2 }\nlet 地区生产总值 = 3")
        let suggestion = Suggestion(source: source, vocabulary: ["章", "任务", "单位.亿元"])
        #expect(suggestion.name(for: word, in: owner) == proposed)
    }

    @Test func `full-width marks count in code only`() {
        let source = source("let 甲 = \"，（）\" // ：\n章（\"一\"）\nlet 乙 = [1，2]\n")
        #expect(source.fullWidthMarks.map(\.line) == [2, 3])
        #expect(source.fullWidthMarks.map(\.mark.ascii) == ["(", ","])
    }
}
