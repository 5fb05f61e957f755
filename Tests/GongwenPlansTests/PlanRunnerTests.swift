import GongwenFiles
import Glibc
import GongwenFiles
import Testing

@testable import GongwenPlans

@Suite(.enabled(if: Workbench.isAvailable, Comment(rawValue: Workbench.reason)))
struct PlanRunnerTests {
    private func text(_ result: PlanResult) -> String { String(decoding: result.bytes, as: UTF8.self) }

    @Test func `a plan yields its document`() throws {
        try withWorkbench { bench in
            let result = try bench.outcome(of: ToyModule.plan).get()
            #expect(text(result) == ToyModule.document)
        }
    }

    @Test(arguments: [
        "计划 一.swift", "-o.swift", "2027.swift", "main.swift", "无后缀", "a\"b'c\\.swift", "x:1:2: error: y.swift",
    ])
    func `a plan may have any name, in any folder`(name: String) throws {
        try withWorkbench { bench in
            let folder = try bench.makeFolder()
            try Files.makeFolders("\(folder)/某 目录")
            try Files.replace("\(folder)/某 目录/\(name)", with: Array(ToyModule.plan.utf8))
            let result = try bench.runner().document(of: "\(folder)/某 目录/\(name)")
            #expect(text(result) == ToyModule.document)
        }
    }

    @Test func `a byte order mark and Windows line ends do no harm`() throws {
        try withWorkbench { bench in
            let windows =
                "\u{FEFF}"
                + ToyModule.plan.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
            let result = try bench.outcome(of: windows).get()
            #expect(text(result) == ToyModule.document)
        }
    }

    @Test func `the place of the file is not in the document`() throws {
        try withWorkbench { bench in
            let plan = ToyModule.plan(doing: "交出(#filePath)")
            let result = try bench.outcome(of: plan).get()
            #expect(text(result) == "plan.swift")
        }
    }

    @Test func `what a plan prints does not reach the document`() throws {
        try withWorkbench { bench in
            let result = try bench.outcome(of: ToyModule.plan(doing: "print(\"看\"); 交出(\"文\")")).get()
            #expect(text(result) == "文")
            #expect(result.standardError == "看\n")
        }
    }

    @Test func `a plan has a cleared environment, four descriptors, no folder and no terminal`() throws {
        try withWorkbench { bench in
            let result = try bench.outcome(of: ToyModule.plan(doing: "交出(环境() + \"\\n\" + 处所())")).get()
            #expect(
                text(result)
                    == "GONGWEN_DOCUMENT_FD=3|SWIFT_BACKTRACE=enable=no|SWIFT_DETERMINISTIC_HASHING=1\n0,1,2,3 / true 0 0 0"
            )
        }
    }

    @Test func `a dictionary is walked in the same order in every run`() throws {
        try withWorkbench { bench in
            let statements = "for (k, v) in [\"甲\": 1, \"乙\": 2, \"丙\": 3, \"丁\": 4, \"戊\": 5] { 交出(\"\\(k)\\(v)\") }"
            let first = try bench.outcome(of: ToyModule.plan(doing: statements)).get()
            let second = try bench.outcome(of: ToyModule.plan(doing: statements + " // 再编译一次")).get()
            #expect(!second.fromCache)
            #expect(first.bytes == second.bytes)
        }
    }

    @Test func `a long document comes whole`() throws {
        try withWorkbench { bench in
            let plan = ToyModule.plan(doing: "交出(String(repeating: \"字\", count: 1_000_000))")
            let result = try bench.outcome(of: plan).get()
            #expect(result.bytes.count == 3_000_000)
        }
    }

    @Test func `what a plan leaves behind is ended with it`() throws {
        try withWorkbench { bench in
            let result = try bench.outcome(of: ToyModule.plan(doing: "派生(); 派生(); 派生()")).get()
            let children = text(result).split(separator: "\n").compactMap { pid_t($0) }
            #expect(children.count == 3)
            for child in children { #expect(isGone(child)) }
        }
    }

    @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
    func `a tool that is told to end takes its children with it`(signal: Int32) throws {
        try withWorkbench { bench in
            let outcome = try end(bench.executor.prefix(1) + ["guard", String(signal)], in: bench)
            #expect(outcome.end == .signalled(signal))
            let child = try #require(pid_t(String(decoding: outcome.outputs[0], as: UTF8.self)))
            #expect(isGone(child))
        }
    }

    @Test(arguments: [[], ["1"], ["0", "1000000", "/bin/true"], ["1", "x", "/bin/true"], ["1", "1000000", "true"]])
    func `the executor refuses what no tool says`(arguments: [String]) throws {
        try withWorkbench { bench in
            let outcome = try end(bench.executor + arguments, in: bench)
            #expect(outcome.end == .exited(status: 64))
            #expect(String(decoding: outcome.outputs[1], as: UTF8.self).isChinese)
        }
    }

    @Test func `the executor says when there is no plan to start`() throws {
        try withWorkbench { bench in
            let outcome = try end(bench.executor + ["1", "1000000000", "/无"], in: bench)
            #expect(outcome.end == .exited(status: 125))
        }
    }

    private func end(_ command: some Sequence<String>, in bench: Workbench) throws -> ChildOutcome {
        let words = Array(command)
        let child = try ChildProcess(
            ChildCommand(
                executable: words[0], arguments: Array(words.dropFirst()), environment: [], directory: "/",
                outputs: [
                    .init(descriptor: 3, limit: 1000, excess: .isDropped),
                    .init(descriptor: 2, limit: 1000, excess: .isDropped),
                ]))
        return child.finish(by: .after(milliseconds: 30_000))
    }

    /// Killed children of a dead parent may stay in the table for a moment.
    private func isGone(_ child: pid_t) -> Bool {
        for _ in 0..<200 {
            let status = (try? Files.read("/proc/\(child)/stat", limit: 4096)).map {
                String(decoding: $0, as: UTF8.self)
            }
            guard let status else { return true }
            if status.contains(") Z ") || !status.contains("(sleep)") { return true }
            usleep(10_000)
        }
        return false
    }
}
