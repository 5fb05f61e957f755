import GongwenTestSupport
import Testing

@testable import GongwenPlans

@Suite struct HoleCallTests {
    private func calls(_ source: String) -> [HoleCall] { PlanHoles.calls(in: Array(source.utf8)) ?? [] }

    /// The bytes that give way, one text a call.
    private func replaced(_ source: String) -> [String] {
        let bytes = Array(source.utf8)
        return calls(source).map { String(decoding: bytes[$0.range], as: UTF8.self) }
    }

    @Test(arguments: [
        (#""新建\(待填("处数", .处))。""#, #"\(待填("处数", .处))"#, 0), (##"#"新建\#(待填("处数"))""#"##, ##"\#(待填("处数"))"##, 1),
        ("\"\"\"\n新\\\n\\( 待填(\n\"a\",\n.处 ) )\n\"\"\"", "\\( 待填(\n\"a\",\n.处 ) )", 0),
        (#""\(未核(文字: "共\(`待填`("处数"))处"))""#, #"\(`待填`("处数"))"#, 0),
    ]) func `a hole that is an interpolation gives way with its brackets`(source: String, bytes: String, pounds: Int) {
        #expect(replaced(source) == [bytes])
        #expect(calls(source).map(\.form) == [.interpolation(pounds: pounds)])
    }

    @Test(arguments: [
        ("let 空 = 待填(\"处数\")", "待填(\"处数\")"), ("\"\\(Gongwen.待填(\"甲\"))\"", "待填(\"甲\")"),
        ("\"\\(/* 下周 */ 待填(\"甲\"))\"", "待填(\"甲\")"), ("f(待填(\"甲\"), 2)", "待填(\"甲\")"),
        ("\"\"\n(待填(\"甲\"))", "待填(\"甲\")"),
    ]) func `a hole elsewhere gives way alone`(source: String, bytes: String) {
        #expect(replaced(source) == [bytes])
        #expect(calls(source).map(\.form) == [.expression])
    }

    @Test func `a missing number gives way with its dot and knows its value`() throws {
        let source = "let a = 指标(\"a\", .亿元, [\n  .目标(2027, 增长: .待填(上年: \"6.5\"), 增长限定: .左右),\n .实绩(2026, 数值.待填())])"
        #expect(replaced(source) == [".待填(上年: \"6.5\")", "数值.待填()"])
        #expect(calls(source).map(\.form) == [.number, .number])
        let values = calls(source).compactMap(\.value)
        #expect(values.map(\.name) == ["目标", "实绩"] && values.map(\.line) == [2, 3])
        #expect(values.map(\.isGrowth) == [true, false] && values.map(\.isMember) == [true, true])
        let bytes = Array(source.utf8)
        let bound = try #require(values.first?.arguments["增长限定"])
        let end = try #require(values.first?.end)
        #expect(
            String(decoding: bytes[bound], as: UTF8.self) == ".左右"
                && String(decoding: bytes[end...].prefix(2), as: UTF8.self) == "),")
        #expect(replaced("Gongwen.数值.待填()") == ["Gongwen.数值.待填()"])
    }

    @Test func `what the call says is read where it is a plain literal`() {
        let found = calls(
            #"""
            "\(待填("“处”数\"引\"\u{6570}", 标识: #"a\n"#))\(待填(名, 标识: "x-\(n)"))\(待填("""
            多行
            """))\(待填())"
            """#)
        #expect(found.map(\.prompt) == ["“处”数\"引\"数", nil, nil, nil])
        #expect(found.map(\.identifier) == ["a\\n", nil, nil, nil])
        #expect(found.map(\.hasIdentifier) == [true, true, false, false])
        #expect(found.map(\.lines) == [1...1, 1...1, 1...3, 3...3])
    }

    @Test(arguments: [
        "// 待填(\"甲\")", "/* 待填(\"甲\") /* */ 待填(\"乙\") */", "\"写作 待填(甲)\"", "#\"\\(待填(\"甲\"))\"#",
        "func 待填(_ a: String) {}", "待填",
        "\"\\(待填(\"甲\"", "待填(\"甲\"", "已待填(\"甲\")", "待填项(\"甲\")",
    ]) func `what is no call is left alone`(source: String) {
        #expect(calls(source).isEmpty)
    }

    @Test func `a byte order mark moves nothing, bytes that are no text have no calls`() {
        let bytes = [0xEF, 0xBB, 0xBF] + Array("\"\\(待填(\"甲\"))\"".utf8)
        let range = PlanHoles.calls(in: bytes)?.first?.range
        #expect(range == 4..<(bytes.count - 1))
        #expect(PlanHoles.calls(in: [0xFF, 0x22]) == nil)
    }

    @Test func `changes that touch one another are not made`() {
        let bytes = Array("abcdef".utf8)
        #expect(
            PlanHoles.source(bytes, after: [.init(4..<5, "x"), .init(1..<2, ""), .init(2..<2, "y")])
                == Array("aycdxf".utf8))
        #expect(PlanHoles.source(bytes, after: [.init(1..<3, "x"), .init(2..<4, "y")]) == nil)
        #expect(PlanHoles.source(bytes, after: [.init(5..<7, "x")]) == nil)
        #expect(PlanHoles.source(bytes, after: []) == bytes)
    }

    // MARK: Random sources

    /// Pieces of sources that hold no call, however they look.
    private static let pieces = [
        "// 待填(\"甲\")\n", "/* 待填(\"乙\") /* \" */ */", "\"引号 \\\" 待填(丙)\"", "#\"原样 \\(待填(\"丁\")) \" \"#", "\n",
        "let 数 = 6 / 2 / 3\n",
        "\"\"\"\n多行 \"待填(戊)\" \\(接(\"己\")) \\\n续行\n\"\"\"\n", "##\"两层 \\#(待填(\"庚\")) \"# \"##", "章(\"一\") { \"段。\" }\n",
        "[1, 2].map { $0 }\n",
        "`待填`\n", "😀\r\n", "\"\\(402.6, .亿元)\\(接(\"\\(领: \"内\")\"))\"",
    ]
    /// Ways to write a hole, and what stands in its place once it is filled.
    private static let holes: [(source: String, filled: String)] = [
        ("\"新建\\(待填(\"处数\", .处))。\"", "\"新建■。\""), ("#\"\"新\"\\#(待填(\"处数\")) \\n\"#", "#\"\"新\"■ \\n\"#"),
        ("\"\"\"\n甲\\(待填(\"a \\\"b\\\" )\",\n  标识: \"x\"))乙 \"c\"\n\"\"\"", "\"\"\"\n甲■乙 \"c\"\n\"\"\""),
        ("\"\\(未核(文字: \"共\\(待填(#\"处\"数\"#))处\"))\"", "\"\\(未核(文字: \"共■处\"))\""), ("f(待填(\"甲\"))", "f(■)"),
        (".目标(2027, 增长: .待填(上年: \"6\"))", ".目标(2027, 增长: ■)"), ("\"\\(/* ) */ 待填(\"甲\"))\"", "\"\\(/* ) */ ■)\""),
    ]

    @Test func `in random sources exactly the calls give way, every other byte stays`() {
        var random = RandomSource(seed: 20270601)
        for _ in 0..<1_500 {
            var source = ""
            var filled = ""
            var count = 0
            for _ in 0..<random.below(14) {
                if random.chance(3) {
                    let hole = random.pick(Self.holes)
                    source += hole.source + "\n"
                    filled += hole.filled + "\n"
                    count += 1
                } else {
                    let piece = random.pick(Self.pieces)
                    source += piece
                    filled += piece
                }
            }
            let found = calls(source)
            #expect(found.count == count, "\(source)")
            let result = PlanHoles.source(Array(source.utf8), after: found.map { .init($0.range, "■") })
            #expect(result == Array(filled.utf8), "\(source)")
        }
    }

    @Test func `no source makes the search crash, and each place is found once`() {
        var random = RandomSource(seed: 99)
        let parts = [
            "待填", "(", ")", "\"", "\\(", "#", "\"\"\"", "\n", ".", "数值", ",", "标识", ":", "{", "]", "//", "/*", "*/",
            "`", "\\", "甲", "é",
        ]
        for _ in 0..<3_000 {
            let source = (0..<random.below(40)).map { _ in random.pick(parts) }.joined()
            let found = calls(source)
            let edits = found.map { PlanHoles.Edit($0.range, "") }
            let isNested = zip(found, found.dropFirst()).contains { $0.range.overlaps($1.range) }
            #expect((PlanHoles.source(Array(source.utf8), after: edits) == nil) == isNested, "\(source)")
        }
    }
}
