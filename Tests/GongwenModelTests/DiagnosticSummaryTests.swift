import GongwenModel
import Testing

struct DiagnosticSummaryTests {
    private func finding(_ severity: Diagnostic.Severity, accepted reason: String? = nil) -> Diagnostic {
        var finding = Diagnostic(id: "some-rule", severity: severity, message: "甲")
        finding.acceptance = reason
        return finding
    }

    @Test func `findings are counted by severity, the gravest first, those let pass apart`() {
        #expect([Diagnostic]().summary == "没有发现问题")
        #expect([finding(.note), finding(.error), finding(.note)].summary == "错误 1 处，说明 2 处")
        #expect([finding(.note, accepted: "有理由"), finding(.warning)].summary == "提醒 1 处，已接受 1 处")
        #expect([finding(.note, accepted: "有理由")].summary == "已接受 1 处")
    }
}
