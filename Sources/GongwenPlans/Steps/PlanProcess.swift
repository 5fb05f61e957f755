import CSandbox
import Glibc
import GongwenFiles

/// Runs a compiled plan and takes the document it writes on descriptor 3.
struct PlanProcess {
    let executor: [String]
    let limits: PlanLimits

    /// Runs the executable to its end.
    func run(_ plan: String) throws(PlanFailure) -> CacheEntry {
        let command = ChildCommand(
            executable: executor.first ?? "",
            arguments: executor.dropFirst() + [
                String(max(1, limits.processorSeconds)), String(limits.memoryBytes), plan,
            ],
            environment: ["SWIFT_BACKTRACE=enable=no"], directory: "/",
            outputs: [
                .init(descriptor: 3, limit: limits.documentBytes, excess: .endsTheChild),
                .init(descriptor: 2, limit: limits.printedBytes, excess: .isDropped),
            ])
        let outcome: ChildOutcome
        do throws(SystemError) {
            let child = try ChildProcess(command)
            outcome = child.finish(by: .after(milliseconds: limits.runMilliseconds))
        } catch {
            throw .system(step: "启动计划程序", code: error.code)
        }
        let (document, printed) = (outcome.outputs[0], outcome.outputs[1])
        let words = String(decoding: printed, as: UTF8.self)
        switch outcome.end {
        case .exited(0) where !document.isEmpty:
            return CacheEntry(document: document, printed: printed)
        case .exited(GONGWEN_EXECUTOR_FAILED):
            throw .system(step: "启动计划程序", code: GONGWEN_EXECUTOR_FAILED)
        case .exited(let status): throw .exitedEarly(status: status, printed: words)
        case .signalled(SIGXCPU): throw .timedOut(.run, seconds: Double(max(1, limits.processorSeconds)))
        case .signalled(let signal): throw failure(signal: signal, printed: words)
        case .outOfTime: throw .timedOut(.run, seconds: Double(limits.runMilliseconds) / 1000)
        case .tooMuchOutput: throw .tooMuch(.document(limit: limits.documentBytes), printed: words)
        }
    }

    private func failure(signal: Int32, printed: String) -> PlanFailure {
        let report = CrashReport(printed: printed)
        if report.ranOutOfMemory { return .tooMuch(.memory(limit: limits.memoryBytes), printed: report.printed) }
        return .crashed(signal: signal, reason: report.reason, line: report.line, printed: report.printed)
    }
}
