import GongwenFiles
import Glibc
import GongwenFiles

@testable import GongwenPlans

/// A toolchain with the toy module and an executor, made once for all tests, and folders to work in.
struct Workbench: Sendable {
    /// Holds `lib`, the executor, and a folder for each test.
    let folder: String
    let compiler: String
    let executor: [String]

    var library: String { "\(folder)/lib" }

    /// Why the tests that compile cannot run.
    static let isAvailable = shared != nil
    static let reason: String = "swiftc 不在 PATH 中，或示例模块未能编译"

    static let shared = make()

    private static func make() -> Workbench? {
        let location = ToolchainLocation(
            environment: ToolchainLocation.environmentVariable, tool: "/nowhere/bin/gongwen")
        guard let swiftc = try? location.compiler(),
            let folder = try? Files.makeUniqueFolder(in: "/tmp", prefix: "gongwen-tests-")
        else { return nil }
        Workbench.made = folder
        atexit { Files.removeAll(Workbench.made) }
        do {
            try Files.makeFolders("\(folder)/lib")
            try Files.replace("\(folder)/Gongwen.swift", with: Array(ToyModule.source.utf8))
            try Files.replace("\(folder)/main.c", with: Array(executorSource.utf8))
        } catch { return nil }
        let clang = "\(Files.parent(of: swiftc.identity.path))/clang"
        let sources = "\(Files.parent(of: Files.parent(of: Files.parent(of: #filePath))))/Sources/CSandbox"
        let isMade =
            run(
                clang,
                ["-I\(sources)/include", "-o", "executor", "main.c"]
                    + ["ExecutePlan", "StartChild", "Children"].map { "\(sources)/\($0).c" }, in: folder)
            && run(
                swiftc.path,
                [
                    "-swift-version", "6", "-parse-as-library", "-emit-library", "-emit-module", "-module-name",
                    "Gongwen",
                    "-enable-upcoming-feature", "InternalImportsByDefault", "-emit-module-path",
                    "lib/Gongwen.swiftmodule",
                    "-o", "lib/libGongwen.so", "Gongwen.swift",
                ], in: folder)
        guard isMade else { return nil }
        return Workbench(folder: folder, compiler: swiftc.path, executor: ["\(folder)/executor", PlanExecutor.verb])
    }

    nonisolated(unsafe) private static var made = ""

    /// The executor; with `guard SIGNAL` a tool that is told to end while its child sleeps.
    private static let executorSource = """
        #include "CSandbox.h"
        #include <signal.h>
        #include <stdio.h>
        #include <stdlib.h>
        #include <string.h>
        #include <unistd.h>
        int main(int argc, char *argv[]) {
            if (argc != 3 || strcmp(argv[1], "guard") != 0) gongwen_execute_plan(argc, argv);
            char *arguments[] = {"/bin/sleep", "60", NULL}, *environment[] = {NULL};
            pid_t child = 0;
            if (gongwen_start_child(arguments[0], arguments, environment, NULL, NULL, NULL, 0, &child) != 0) return 1;
            int place = gongwen_guard_group(child);
            dprintf(3, "%d", child);
            raise(atoi(argv[2]));
            gongwen_release_group(place);
            return 2;
        }
        """

    private static func run(_ program: String, _ arguments: [String], in folder: String) -> Bool {
        let environment = [
            "PATH=\(ToolchainLocation.environmentVariable("PATH") ?? "")", "TMPDIR=\(folder)", "HOME=\(folder)",
        ]
        let command = ChildCommand(
            executable: program, arguments: arguments, environment: environment, directory: folder,
            outputs: [.init(descriptor: 2, limit: 1 << 20, excess: .isDropped)])
        guard let child = try? ChildProcess(command) else { return false }
        let outcome = child.finish(by: .after(milliseconds: 120_000))
        if outcome.end != .exited(status: 0) { print(String(decoding: outcome.outputs[0], as: UTF8.self)) }
        return outcome.end == .exited(status: 0)
    }

    /// The toolchain, or one without compiler.
    func toolchain(hasCompiler: Bool = true) -> ToolchainLocation {
        ToolchainLocation(
            library: library, searchPath: hasCompiler ? [Files.parent(of: compiler)] : [], executor: executor)
    }

    /// A new empty folder.
    func makeFolder() throws -> String {
        try Files.makeUniqueFolder(in: folder, prefix: "test-")
    }

    /// A runner with a cache for all tests that do not look at it: the compiler's module cache is made once.
    func runner(limits: PlanLimits = PlanLimits(), vocabulary: [String] = []) -> PlanRunner {
        PlanRunner(
            toolchain: toolchain(), cache: PlanCache(folder: "\(folder)/cache"), limits: limits, vocabulary: vocabulary)
    }

    /// The problems that the compiler finds in a plan. Only checked, not compiled: that is quicker.
    func problems(in plan: String, vocabulary: [String] = [], showsCompilerWords: Bool = false) throws -> [PlanProblem]
    {
        let folder = try makeFolder()
        try Files.replace("\(folder)/\(PlanCompiler.sourceName)", with: Array(plan.utf8))
        let command = ChildCommand(
            executable: compiler,
            arguments: ["-frontend", "-emit-sil", "-o", "/dev/null"]
                + PlanCompiler.flags.filter { $0 != "-no-color-diagnostics" } + [
                    "-module-cache-path", "\(self.folder)/cache/modules", "-I", library, PlanCompiler.sourceName,
                ],
            environment: ["HOME=\(folder)", "TMPDIR=\(folder)"], directory: folder,
            outputs: [.init(descriptor: 2, limit: 1 << 20, excess: .isDropped)])
        let outcome = try ChildProcess(command).finish(by: .after(milliseconds: 120_000))
        let report = CompilerReport(
            source: try PlanSource(Array(plan.utf8), name: "计划.swift"), vocabulary: vocabulary, libraryFolder: library,
            showsCompilerWords: showsCompilerWords)
        let status: Int32 = outcome.end == .exited(status: 0) ? 0 : 1
        return report.failure(status: status, words: outcome.outputs[0])?.problems ?? []
    }

    /// What a plan yields, or how it fails.
    func outcome(of plan: String, limits: PlanLimits = PlanLimits()) -> Result<PlanResult, PlanFailure> {
        do throws(PlanFailure) {
            return .success(try runner(limits: limits).document(source: Array(plan.utf8), named: "计划.swift"))
        } catch {
            return .failure(error)
        }
    }

    /// How a plan fails; nil when it does not.
    func failure(of plan: String, limits: PlanLimits = PlanLimits()) -> PlanFailure? {
        if case .failure(let failure) = outcome(of: plan, limits: limits) { return failure }
        return nil
    }
}

/// Makes the workbench at hand in a test that is enabled only when there is one.
func withWorkbench(_ body: (Workbench) throws -> Void) throws {
    if let bench = Workbench.shared { try body(bench) }
}
