import Foundation
import Testing

@testable import GongwenRender

@Suite struct SwiftSourceWordsTests {
    @Test(arguments: [
        ("甲", "\"甲\""), ("", "\"\""), ("a\"b", "#\"a\"b\"#"), ("\"甲\"乙", "#\"\"甲\"乙\"#"), ("\"", "\"\\\"\""),
        ("\"\"甲", "\"\\\"\\\"甲\""), ("甲\"#", "\"甲\\\"#\""), ("a\\(b", "#\"a\\(b\"#"), ("a\\#(b)", "\"a\\\\#(b)\""),
        ("甲\\", "\"甲\\\\\""), ("一\n二\t三\r", "\"一\\n二\\t三\\r\""), ("\0001", "\"\\0001\""), ("\u{202E}", "\"\\u{202E}\""),
        ("\u{2028}\"", "\"\\u{2028}\\\"\""), ("　", "\"　\""), ("“引”", "\"“引”\""),
    ])
    func `writes literals`(string: String, literal: String) {
        #expect(SwiftLiteral.literal(string) == literal)
    }

    @Test(arguments: [
        ("402.6", "402.6"), ("100", "100"), ("-2.1", "-2.1"), ("-3", "-3"), ("0", "0"), ("0.5", "0.5"),
        ("18.20", "\"18.20\""),
        ("2022.0", "\"2022.0\""), ("007", "\"007\""), ("-0", "\"-0\""), ("-0.5", "-0.5"), ("1,200", "\"1,200\""),
        ("", "\"\""),
        ("1e5", "\"1e5\""), (".5", "\".5\""), ("5.", "\"5.\""), ("+5", "\"+5\""), ("１０", "\"１０\""), ("十", "\"十\""),
        ("9223372036854775807", "9223372036854775807"), ("9223372036854775808", "\"9223372036854775808\""),
        ("0.1234567890123456789", "\"0.1234567890123456789\""), ("0.00001", "\"0.00001\""), ("1.2.3", "\"1.2.3\""),
        ("-", "\"-\""),
        ("nan", "\"nan\""), ("0x10", "\"0x10\""), ("1_0", "\"1_0\""),
    ])
    func `keeps the digits of numbers`(digits: String, literal: String) {
        #expect(SwiftNumber.value(digits) == literal)
    }

    @Test(arguments: [
        ("亿元", ".亿元"), ("%", ".百分比"), ("", ".无单位"), ("微克/立方米", ".微克每立方米"), ("台套", "单位(\"台套\")"),
        ("百分比", "单位(\"百分比\")"), ("无单位", "单位(\"无单位\")"),
    ])
    func `writes units`(unit: String, source: String) {
        #expect(SwiftNumber.unit(unit) == source)
    }

    @Test(arguments: [
        ("县科技局", true), ("12345热线", false), ("县委办12345", true), ("部门", false), ("in", false), ("", false),
        ("甲、乙", false), ("县 局", false), ("县郎局", true), ("县\u{F92C}局", false), ("𠮷县", true), ("《》", false),
    ])
    func `tells what can be an identifier`(name: String, isIdentifier: Bool) {
        #expect(PlanNames.isIdentifier(name) == isIdentifier)
    }

    @Test func `makes names from headings`() {
        var names = PlanNames()
        func name(_ heading: String) -> String { names.give(heading, kind: "部分", fallback: "部分", limit: 20) }
        #expect(name("2025年计划执行情况") == "计划执行情况")
        #expect(name("2025年计划执行情况") == "计划执行情况2")
        #expect(name("坚持创新驱动，加快产业升级") == "坚持创新驱动")
        #expect(name("稳中求进、“两个毫不动摇”") == "稳中求进")
        #expect(name("稳、进") == "稳进")
        #expect(name("7项工程") == "第7项工程")
        #expect(name("2025年") == "第2025年")
        #expect(name("目标") == "目标部分")
        #expect(name("GDP") == "GDP部分")
        #expect(name("") == "部分一")
        #expect(name("——") == "部分二")
        #expect(name("一二三四五六七八九十一二三四五六七八九十一二三四五").unicodeScalars.count == 20)
        names.release("坚持创新驱动")
        #expect(name("坚持创新驱动") == "坚持创新驱动")
    }

    // MARK: The language itself

    private static let sources: [String] = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Sources/Gongwen")
            .resolvingSymlinksInPath()
        let files = (try? FileManager.default.subpathsOfDirectory(atPath: root.path(percentEncoded: false))) ?? []
        return files.filter { $0.hasSuffix(".swift") }.compactMap {
            try? String(contentsOf: root.appending(path: $0), encoding: .utf8)
        }
    }()

    @Test func `knows every name that the language declares`() throws {
        let declaration = /^(?:@resultBuilder )?public (?:func|struct|enum|protocol) ([^\s(:<]+)/
            .anchorsMatchLineEndings()
        let member = /^    (?:@构 )?var ([^\s:]+): .* \{ get \}$/.anchorsMatchLineEndings()
        var names: Set<String> = ["公文文件"]
        for source in Self.sources {
            names.formUnion(source.matches(of: declaration).map { String($0.1) })
            names.formUnion(source.matches(of: member).map { String($0.1) })
        }
        #expect(names.count > 60)
        #expect(names == PlanVocabulary.reserved)
    }

    @Test func `knows every unit that the language declares`() throws {
        let unit = /(\S+) = 单位\("(.*?)"\)/
        var names: [String: String] = [:]
        for source in Self.sources {
            for match in source.matches(of: unit) { names[String(match.2)] = String(match.1) }
        }
        #expect(names.count > 50)
        for (printed, name) in names { #expect(SwiftNumber.unit(printed) == "." + name) }
        #expect(Set(names.keys).isSuperset(of: PlanVocabulary.units))
    }
}
