import GongwenFiles
import Glibc
import GongwenFiles
import Testing

@testable import GongwenPlans

@Suite(.enabled(if: Workbench.isAvailable, Comment(rawValue: Workbench.reason)))
struct PlanFailureTests {
    private func limits(_ change: (inout PlanLimits) -> Void) -> PlanLimits {
        var limits = PlanLimits()
        change(&limits)
        return limits
    }

    @Test func `a plan that waits for ever is ended`() throws {
        try withWorkbench { bench in
            let failure = bench.failure(
                of: ToyModule.plan(doing: "等候()"), limits: limits { $0.runMilliseconds = 300 })
            #expect(failure == .timedOut(.run, seconds: 0.3))
        }
    }

    @Test func `a plan that computes for ever is ended`() throws {
        try withWorkbench { bench in
            let failure = bench.failure(
                of: ToyModule.plan(doing: "var n = 0; while true { n &+= 1 }"),
                limits: limits { $0.processorSeconds = 1 })
            #expect(failure == .timedOut(.run, seconds: 1))
        }
    }

    @Test func `a plan that prints for ever is ended`() throws {
        try withWorkbench { bench in
            let failure = bench.failure(
                of: ToyModule.plan(doing: "while true { print(\"多\") }"), limits: limits { $0.runMilliseconds = 300 })
            #expect(failure == .timedOut(.run, seconds: 0.3))
        }
    }

    @Test func `a compilation that takes too long is ended`() throws {
        try withWorkbench { bench in
            let failure = bench.failure(
                of: ToyModule.plan(doing: "交出(\"慢\")"), limits: limits { $0.compileMilliseconds = 1 })
            #expect(failure == .timedOut(.compile, seconds: 0.001))
        }
    }

    @Test(arguments: [Int32(0), 3])
    func `a plan that ends without a document is told so`(status: Int32) throws {
        try withWorkbench { bench in
            let failure = bench.failure(of: ToyModule.plan(doing: "print(\"先\"); 退出(\(status))"))
            #expect(failure == .exitedEarly(status: status, printed: "先\n"))
        }
    }

    @Test func `a document of a plan that ends badly is not taken`() throws {
        try withWorkbench { bench in
            let failure = bench.failure(of: ToyModule.plan(doing: "交出(\"文\"); 退出(9)"))
            #expect(failure == .exitedEarly(status: 9, printed: ""))
        }
    }

    @Test(
        arguments: [
            ("let a = [1]; print(a[a.count])", "下标越界", nil),
            ("let a: Int? = \"\".isEmpty ? nil : 1; print(a!)", "强制取用了空值", 5),
            ("let z = \"\".count; print(1 / z)", "除数为零", nil),
            ("let z = \"\".count; print(UInt8(z - 1))", "数值超出所用类型的范围", nil),
            ("fatalError(\"缺少第三章\")", "缺少第三章", 5),
            ("let z = \"\".count; precondition(z == 1, \"z 应为 1\")", "z 应为 1", 5),
        ] as [(String, String, Int?)])
    func `a crash is told with its reason and its line`(statements: String, reason: String, line: Int?) throws {
        try withWorkbench { bench in
            let failure = bench.failure(of: ToyModule.plan(doing: statements))
            #expect(failure == .crashed(signal: SIGILL, reason: reason, line: line, printed: ""))
            #expect(failure?.problems.first?.line == line)
        }
    }

    @Test func `a crash without a reason is told too`() throws {
        try withWorkbench { bench in
            let overflow = bench.failure(of: ToyModule.plan(doing: "let n = \"\".count; print(Int.max - n + 1)"))
            #expect(overflow == .crashed(signal: SIGILL, reason: nil, line: nil, printed: ""))
            let killed = bench.failure(of: ToyModule.plan(doing: "自尽(9)"))
            #expect(killed == .crashed(signal: SIGKILL, reason: nil, line: nil, printed: ""))
            let endless = bench.failure(
                of: "import Gongwen\nfunc f(_ n: Int) -> Int { n < 0 ? n : f(n + 1) + 1 }\n"
                    + "@main struct 试 { static func main() { print(f(0)) } }")
            #expect(endless == .crashed(signal: SIGSEGV, reason: nil, line: nil, printed: ""))
        }
    }

    @Test func `a plan that eats memory is ended`() throws {
        try withWorkbench { bench in
            let statements = "var a: [[UInt8]] = []; while true { a.append([UInt8](repeating: 1, count: 1 << 24)) }"
            let failure = bench.failure(
                of: ToyModule.plan(doing: statements), limits: limits { $0.memoryBytes = 256 << 20 })
            #expect(failure == .tooMuch(.memory(limit: 256 << 20), printed: ""))
        }
    }

    @Test func `a document that never ends is cut off`() throws {
        try withWorkbench { bench in
            let failure = bench.failure(
                of: ToyModule.plan(doing: "交出很多()"), limits: limits { $0.documentBytes = 100_000 })
            #expect(failure == .tooMuch(.document(limit: 100_000), printed: ""))
        }
    }

    @Test func `a plan writes no file`() throws {
        try withWorkbench { bench in
            let path = "\(try bench.makeFolder())/写"
            let failure = bench.failure(of: ToyModule.plan(doing: "写文件(\"\(path)\"); 交出(\"文\")"))
            #expect(failure == .crashed(signal: SIGXFSZ, reason: nil, line: nil, printed: ""))
            let written = try Files.read(path, limit: 10)
            #expect(written.isEmpty)
        }
    }

    @Test func `a source that cannot be read is told why`() throws {
        try withWorkbench { bench in
            let folder = try bench.makeFolder()
            try Files.replace("\(folder)/国标.swift", with: Array("import Gongwen\n// ".utf8) + [0xB9, 0xFA] + [0x0A])
            try Files.replace("\(folder)/长.swift", with: [UInt8](repeating: 0x20, count: 2000))
            func failure(_ name: String) -> PlanFailure? {
                do throws(PlanFailure) {
                    _ = try bench.runner(limits: limits { $0.sourceBytes = 1000 }).document(of: "\(folder)/\(name)")
                    return nil
                } catch { return error }
            }
            #expect(failure("无.swift") == .unreadable(path: "\(folder)/无.swift", .notThere))
            #expect(failure("") == .unreadable(path: "\(folder)/", .isFolder))
            #expect(failure("国标.swift") == .unreadable(path: "\(folder)/国标.swift", .notUTF8(line: 2)))
            #expect(failure("长.swift") == .unreadable(path: "\(folder)/长.swift", .tooLong(limit: 1000)))
            #expect(failure("无.swift")?.exitStatus == 66)
            #expect(failure("国标.swift")?.exitStatus == 65)
        }
    }

    @Test func `a missing compiler or module is told`() throws {
        try withWorkbench { bench in
            func failure(_ change: (inout ToolchainLocation) -> Void) -> PlanFailure? {
                var toolchain = bench.toolchain()
                change(&toolchain)
                do throws(PlanFailure) {
                    _ = try PlanRunner(toolchain: toolchain, cache: PlanCache(folder: nil))
                        .document(source: Array(ToyModule.plan.utf8), named: "计划.swift")
                    return nil
                } catch { return error }
            }
            #expect(failure { $0.searchPath = [] } == .compilerMissing(named: nil))
            #expect(failure { $0.namedCompiler = "/无/swiftc" } == .compilerMissing(named: "/无/swiftc"))
            #expect(failure { $0.library = "/无" } == .moduleMissing(folder: "/无"))
            #expect(failure { $0.searchPath = [] }?.exitStatus == 69)
        }
    }

    @Test func `an executor that cannot start is our fault`() throws {
        try withWorkbench { bench in
            var toolchain = bench.toolchain()
            toolchain.executor = ["/无/执行"]
            let runner = PlanRunner(toolchain: toolchain, cache: PlanCache(folder: nil))
            #expect(throws: PlanFailure.system(step: "启动计划程序", code: ENOENT)) {
                try runner.document(source: Array(ToyModule.plan.utf8), named: "计划.swift")
            }
        }
    }

    @Test func `a module of another compiler is told`() throws {
        try withWorkbench { bench in
            let folder = try bench.makeFolder()
            try Files.replace("\(folder)/libGongwen.so", with: [])
            try Files.replace("\(folder)/Gongwen.swiftmodule", with: Array("不是模块".utf8))
            var toolchain = bench.toolchain()
            toolchain.library = folder
            let runner = PlanRunner(toolchain: toolchain, cache: PlanCache(folder: nil))
            do throws(PlanFailure) {
                _ = try runner.document(source: Array(ToyModule.plan.utf8), named: "计划.swift")
                Issue.record("编译不该成功")
            } catch {
                guard case .moduleMismatch = error else { throw error }
            }
        }
    }
}
