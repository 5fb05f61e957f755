import Testing

@testable import GongwenPlans

@Suite(.enabled(if: Workbench.isAvailable, Comment(rawValue: Workbench.reason)))
struct AuthorErrorTests {
    private let vocabulary = [
        "章", "任务", "文头", "公文", "部门", "指标", "标题", "发文字号", "牵头单位", "单位.亿元", "单位.家",
    ]

    @Test(arguments: Slip.all)
    func `a slip is told in Chinese, at its place, once`(slip: Slip) throws {
        try withWorkbench { bench in
            try #require(ToyModule.plan.contains(slip.old))
            let problems = try bench.problems(in: slip.plan, vocabulary: vocabulary)
            let told = problems.map { problem in
                "\(problem.line):\(problem.column)+\(problem.length) \(problem.message)"
                    + (problem.fix.map { " ⇒ \($0)" } ?? "")
            }
            #expect(told == slip.problems)
            for problem in problems {
                expectChinese(problem.message)
                if let explanation = problem.explanation { expectChinese(explanation) }
            }
        }
    }

    @Test func `a plan without slips is silent`() throws {
        try withWorkbench { bench in
            let problems = try bench.problems(in: ToyModule.plan)
            #expect(problems.isEmpty)
        }
    }

    @Test func `slips in several declarations are all told`() throws {
        try withWorkbench { bench in
            let plan = ToyModule.plan.replacing("部门(\"县科技局\")", with: "部门(5)")
                .replacing("[.县科技局]", with: "[.县科计局]")
            let lines = try bench.problems(in: plan).map(\.line)
            #expect(lines == [3, 14])
        }
    }

    @Test func `the runner tells slips, and that @main is missing`() throws {
        try withWorkbench { bench in
            let slip = bench.failure(of: ToyModule.plan.replacing("[.县科技局]", with: "[.县科计局]"))
            #expect(slip?.problems.map(\.line) == [14])
            #expect(slip?.exitStatus == 1)
            let missing = bench.failure(of: ToyModule.plan.replacing("@main struct", with: "struct"))
            #expect(
                missing?.problems == [
                    PlanProblem(
                        line: 6, column: 1, length: 6,
                        message: "计划缺少 @main，程序不知从何处开始，请在计划类型的 struct 之前写上 @main", fix: "@main struct")
                ])
        }
    }

    @Test func `the compiler's words are shown on request only`() throws {
        try withWorkbench { bench in
            let plan = ToyModule.plan.replacing("[.县科技局]", with: "[.县科计局]")
            let shown = try bench.problems(in: plan, showsCompilerWords: true).map(\.explanation)
            #expect(shown == ["编译器原文：type '部门' has no member '县科计局'"])
            let hidden = try bench.problems(in: plan).map(\.explanation)
            #expect(hidden == [nil])
        }
    }

    @Test func `an import that only the compiler sees is refused`() throws {
        try withWorkbench { bench in
            // For who knows no context a long text opens in the second line.
            let plan = """
                import Gongwen
                func f() -> Bool { return /\"\"\"/.self is Int }
                import Glibc
                let s = \"\"\"
                    \"\"\"
                @main struct 试 { static func main() { 交出("文") } }

                """
            guard case .impure(let problems) = bench.failure(of: plan) else {
                Issue.record("引入 Glibc 未被拒绝")
                return
            }
            #expect(problems.map(\.line) == [3])
        }
    }
}
