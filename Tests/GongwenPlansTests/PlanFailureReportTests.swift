import Testing

@testable import GongwenPlans

struct PlanFailureReportTests {
    private static let problem = PlanProblem(line: 1, column: 1, message: "错")

    static let all: [PlanFailure] = [
        .unreadable(path: "甲", .notThere), .unreadable(path: "甲", .notAllowed), .unreadable(path: "甲", .isFolder),
        .unreadable(path: "甲", .notUTF8(line: 3)), .unreadable(path: "甲", .tooLong(limit: 64 << 20)),
        .unreadable(path: "甲", .system(code: 5)), .impure([problem]), .doesNotCompile([problem]),
        .compilerTrouble(words: "", signal: nil), .compilerTrouble(words: "", signal: 11),
        .timedOut(.compile, seconds: 120), .timedOut(.run, seconds: 0.5),
        .crashed(signal: 4, reason: nil, line: nil, printed: ""),
        .crashed(signal: 11, reason: nil, line: nil, printed: ""),
        .crashed(signal: 25, reason: nil, line: nil, printed: ""),
        .crashed(signal: 9, reason: nil, line: nil, printed: ""),
        .crashed(signal: 4, reason: "下标越界", line: 3, printed: ""), .exitedEarly(status: 0, printed: ""),
        .exitedEarly(status: 3, printed: ""), .tooMuch(.document(limit: 100), printed: ""),
        .tooMuch(.memory(limit: 1 << 30), printed: ""), .compilerMissing(named: nil), .compilerMissing(named: "/甲"),
        .moduleMissing(folder: "/甲"), .moduleMismatch(words: ""), .system(step: "写临时文件", code: 28),
    ]

    @Test(arguments: all)
    func `every failure is one Chinese line and has a status of the contract`(failure: PlanFailure) {
        expectChinese(failure.message)
        #expect([1, 65, 66, 69, 70].contains(failure.exitStatus))
        if failure.exitStatus == 69 {
            #expect(failure.message.contains("安装") || failure.message.contains("GONGWEN_SWIFTC"))
        }
    }

    @Test(
        arguments: [
            (
                "先\nPlan/plan.swift:7: Fatal error: Unexpectedly found nil while unwrapping an Optional value\nCurrent stack trace:\n0 lib",
                "强制取用了空值", 7, "先"
            ),
            ("Swift/ContiguousArrayBuffer.swift:692: Fatal error: Index out of range\n", "下标越界", nil, ""),
            ("Plan/plan.swift:3: Precondition failed\n", nil, 3, ""),
            ("Plan/plan.swift:3: Assertion failed: 年份不合\n", "年份不合", 3, ""),
            ("Plan/plan.swift:3: Fatal error: some words\n", nil, 3, ""),
            ("只是 Fatal error 二字\n", nil, nil, "只是 Fatal error 二字\n"),
            ("", nil, nil, ""),
        ] as [(String, String?, Int?, String)])
    func `the runtime's report is taken out of what was printed`(
        text: String, reason: String?, line: Int?, printed: String
    ) {
        let report = CrashReport(printed: text)
        #expect(report.reason == reason)
        #expect(report.line == line)
        #expect(report.printed == printed)
    }

    @Test func `memory that was refused is told from other crashes`() {
        #expect(
            CrashReport(printed: "Fatal error: failed to allocate 16777248 bytes of memory with alignment 8\n")
                .ranOutOfMemory)
        #expect(!CrashReport(printed: "Plan/plan.swift:3: Fatal error: 内存\n").ranOutOfMemory)
    }
}
