import Testing

@testable import GongwenPlans

/// Messages that are hard to bring about, as the compiler words them.
struct TranslationTests {
    private func finding(_ message: String, notes: [CompilerDiagnostic] = []) throws -> Finding {
        let source = try PlanSource(Array("let 甲 = 乙(1)\n".utf8), name: "计划.swift")
        var diagnostic = CompilerDiagnostic(severity: .error, place: .init(line: 1, byteColumn: 11), message: message)
        diagnostic.notes = notes
        return Translations.finding(
            for: MessageContext(
                source: source, suggestion: Suggestion(source: source, vocabulary: []), diagnostic: diagnostic,
                offset: 10))
    }

    @Test(arguments: [
        ("ambiguous use of '甲'", "“甲”有多种解释，请检查是否有同名的类型与成员"),
        ("'甲' is inaccessible due to 'internal' protection level", "“甲”不对外开放，请改用其他写法"),
        ("'甲' is unavailable: use another one", "“甲”在计划中不能使用，请改用其他写法"),
        ("'甲' is unavailable: 请改用 乙", "请改用 乙"),
        ("value of type '指标' has no member '数値'; did you mean '数值'?", "“指标”没有成员“数値”，是否应为“数值”"),
        ("type '部门?' has no member '丙丁'", "“部门”没有成员“丙丁”，请先声明或改用已有的名称"),
        ("cannot convert value of type '部门' to expected argument type '[部门]'", "此处应为列表，请用方括号括起"),
        ("non-final class '甲' cannot conform to the 'Sendable' protocol", "计划类型不能用 class，请改为 struct"),
        ("use of local variable '甲' before its declaration", "“甲”在声明之前就使用了，请把声明移到前面"),
        ("missing arguments for parameters '标题', '发文字号' in call", "缺少“标题”、“发文字号”，请补上"),
        ("missing arguments for parameters #1, #2 in call", "缺少第 1 项内容、第 2 项内容，请补上"),
        ("extra arguments at positions #2, #3 in call", "此处多出第 2, 3 项内容，请删去或检查前面的逗号与括号"),
        ("argument '乙' must precede argument '甲'", "“乙”应写在“甲”之前，请调换次序"),
        ("argument '乙' must precede unnamed argument #2", "“乙”应写在第 2 项之前，请调换次序"),
        ("incorrect argument labels in call (have '甲:丙:', expected '甲:乙:')", "“丙”应为“乙”，请改正"),
        ("cannot convert value of type 'Int?' to expected argument type 'Int'", "这个整数可能为空，请用 ?? 给出为空时的值"),
        ("cannot convert value of type '[String]' to expected argument type '[部门]'", "此处应为“部门”的列表，不能是文字的列表，请改正"),
        ("cannot convert return expression of type 'Bool' to return type 'Double'", "此处应为数字，不能是是非值，请改正"),
        ("value of optional type 'Int?' must be unwrapped to a value of type 'Int'", "这个整数可能为空，请用 ?? 给出为空时的值"),
        ("binary operator '+' cannot be applied to operands of type 'Int' and 'String'", "“+”不能用于整数与文字，请改写"),
        ("binary operator '*' cannot be applied to two '指标' operands", "“*”不能用于“指标”，请改写"),
        (
            "the compiler is unable to type-check this expression in reasonable time; try breaking up the expression into distinct sub-expressions",
            "此处内容太多太杂，编译器在限定时间内判定不完，请拆成几个声明"
        ),
        ("missing return in global function expected to return '块'", "花括号中没有得出“块”，请写出内容"),
        ("invalid character in source file", "代码中有不能使用的字符，请删去或改为半角"),
        ("expected ']' in container literal expression", "此处缺少右方括号“]”，请补上"),
        ("expected '{' in body of function declaration", "此处缺少左花括号“{”，请补上"),
        ("expected ':' after 'case'", "此处缺少半角冒号“:”，请补上"),
        ("expected declaration", "此处只能写 let、var、func 等声明，请检查上一行与括号"),
        ("expected something quite new", "此处的写法不完整，请检查括号、逗号与引号"),
        ("keyword 'case' cannot be used as an identifier here", "“case”是 Swift 的关键字，不能用作名称，请换一个"),
        ("'main' attribute can only apply to one type in a module", "一个计划文件只能有一个 @main，请删去多余的"),
        ("statements are not allowed at the top level", "struct 之外只能写 let、func、struct 等声明，请把正文移到计划类型的花括号之中"),
        ("cannot assign to value: '甲' is a 'let' constant", "“甲”是用 let 声明的，不能改变，请另行声明"),
        ("type '甲' does not conform to protocol '公文'", "“甲”不合“公文”的要求，请检查各项"),
        ("generic parameter 'T' could not be inferred", "此处的类型无法判定，请检查这一行的写法"),
        ("something the compiler has never said before", "编译器在此处报告错误：“乙”，请检查写法"),
        ("请勿使用", "请勿使用"),
    ])
    func `a message is told in Chinese`(message: String, told: String) throws {
        let finding = try finding(message)
        #expect(finding.message == told)
        expectChinese(finding.message)
    }

    @Test func `a type that lacks several things is told all of them`() throws {
        let notes = ["首部", "正文"].map { name in
            CompilerDiagnostic(
                severity: .note, place: nil, message: "protocol requires property '\(name)' with type 'X'")
        }
        #expect(
            try finding("type '甲' does not conform to protocol '公文'", notes: notes).message
                == "“甲”缺少“首部”、“正文”，“公文”要求写明，请补上")
    }

    @Test func `a template takes out what differs`() {
        let template = MessageTemplate("type '{}' has no member '{}'")
        #expect(template.captures(in: "type '甲' has no member '乙'") == ["甲", "乙"])
        #expect(template.captures(in: "type '甲' has no member") == nil)
        #expect(template.captures(in: "Type '甲' has no member '乙'") == nil)
        #expect(MessageTemplate("完").captures(in: "完") == [])
        #expect(MessageTemplate("完").captures(in: "完了") == nil)
        #expect(MessageTemplate("{}").captures(in: "") == [""])
        #expect(MessageTemplate("a{}a").captures(in: "a") == nil)
    }

    private let source = PlanSource(validated: Array("let 甲 = 1\n  乙\n".utf8))

    @Test func `only what concerns the plan is taken from the compiler's output`() {
        let words = """
            plan.swift:2:3: error: cannot find '乙' in scope [#Group]
              乙
            /lib/Gongwen.swift:1:1: note: declared here
            public struct 乙
            plan.swift:1:5: note: 'plan.swift:9:9: error: 甲' declared here
            let 甲 = 1
            /lib/Gongwen.swift:7:1: error: inside
            <unknown>:0: error: nowhere
            ld.lld: error: undefined symbol: main
            plan.swift:1:1: warning: 小心
            """
        let found = CompilerDiagnostic.all(in: Array(words.utf8), of: source)
        #expect(found.map(\.severity) == [.error, .error, .error, .error, .warning])
        #expect(found.map(\.place) == [.init(line: 2, byteColumn: 3), nil, nil, nil, .init(line: 1, byteColumn: 1)])
        #expect(found[0].message == "cannot find '乙' in scope")
        #expect(found[0].notes.count == 2)
        let report = CompilerReport(source: source, vocabulary: [], libraryFolder: "/lib", showsCompilerWords: false)
        #expect(report.problems(found).map(\.message) == ["计划文件缺少 import Gongwen，请写在第一行"])
    }

    @Test func `a line of the plan that looks like a message is none`() {
        let source = PlanSource(validated: Array("plan.swift:1:1: error: 假\n".utf8))
        let words = "plan.swift:1:5: error: 真\nplan.swift:1:1: error: 假\n"
        #expect(CompilerDiagnostic.all(in: Array(words.utf8), of: source).map(\.message) == ["真"])
    }

    @Test(
        arguments: [
            (
                "error: module compiled with Swift 6.2 cannot be imported by the Swift 6.3.1 compiler: /lib/Gongwen.swiftmodule",
                69
            ),
            (
                "plan.swift:1:8: error: compiled module was created by an older version of the compiler; rebuild 'Gongwen' and try again: /lib",
                69
            ),
            ("<unknown>:0: error: missing required module 'GongwenModel'", 69),
            ("plan.swift:1:8: error: no such module 'Gongwen'", 69),
            ("ld.lld: error: undefined symbol: main", 1),
            ("/usr/bin/ld: Scrt1.o: undefined reference to `main'", 1),
            ("error: something else", 70),
            ("", 70),
        ] as [(String, Int32)])
    func `an error without a place has its own status`(words: String, status: Int32) {
        let report = CompilerReport(source: source, vocabulary: [], libraryFolder: "/lib", showsCompilerWords: false)
        #expect(report.failure(status: 1, words: Array(words.utf8))?.exitStatus == status)
    }

    @Test func `a warning alone is no failure, but a lost paragraph is`() {
        let source = PlanSource(validated: Array("import Gongwen\n  乙\n".utf8))
        let report = CompilerReport(source: source, vocabulary: [], libraryFolder: "/lib", showsCompilerWords: false)
        #expect(
            report.failure(status: 0, words: Array("plan.swift:2:3: warning: variable '乙' was never used\n".utf8))
                == nil)
        let lost = report.failure(status: 0, words: Array("plan.swift:2:3: warning: string literal is unused\n".utf8))
        #expect(lost?.problems.map(\.line) == [2])
    }
}
