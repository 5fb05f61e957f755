import Glibc
import GongwenFiles

/// Compiles one plan source to an executable.
struct PlanCompiler {
    let compiler: SwiftCompiler
    let library: PlanLibrary
    let limits: PlanLimits

    /// The name under which every plan is compiled; the compiler's messages and `#filePath` begin with it.
    static let sourceName = "plan.swift"

    /// What is the same for every plan. Unoptimised: optimising takes seconds and saves the plan less than one
    /// thousandth of one.
    static let flags = [
        "-swift-version", "6", "-parse-as-library", "-Onone", "-module-name", "Plan", "-diagnostic-style", "llvm",
        "-no-color-diagnostics",
    ]

    /// Modules a plan may import; the second comes with the compiler and cannot reach outside.
    static let allowedModules: Set<String> = ["Gongwen", "Swift"]

    /// Compiles the source in a folder of its own.
    ///
    /// - Returns: the executable's path.
    func compile(
        _ source: PlanSource, in scratch: borrowing Scratch, reporter: CompilerReport
    ) throws(PlanFailure) -> String {
        let folder = scratch.folder
        do throws(SystemError) {
            try Files.replace("\(folder)/\(PlanCompiler.sourceName)", with: source.bytes)
        } catch {
            throw .system(step: "写临时文件", code: error.code)
        }
        let deadline = MonotonicTime.after(milliseconds: limits.compileMilliseconds)
        // What the compiler takes for imports settles what the plan's lexer may have misread. Runs beside the
        // compilation, which takes longer.
        let lister = try start(
            ["-frontend", "-emit-imported-modules", "-swift-version", "6", PlanCompiler.sourceName, "-o", "imports"],
            in: folder)
        let main = try start(arguments(modules: scratch.modules), in: folder)
        let outcome = main.finish(by: deadline)
        _ = lister.finish(by: deadline)

        let words = outcome.outputs[0]
        switch outcome.end {
        case .outOfTime, .tooMuchOutput:
            throw .timedOut(.compile, seconds: Double(limits.compileMilliseconds) / 1000)
        case .signalled(let signal):
            throw .compilerTrouble(words: String(decoding: words, as: UTF8.self), signal: signal)
        case .exited(let status):
            if let failure = reporter.failure(status: status, words: words) { throw failure }
        }
        try checkImports(listedIn: "\(folder)/imports", of: source)
        return "\(folder)/plan"
    }

    private func arguments(modules: String) -> [String] {
        PlanCompiler.flags + (compiler.hasQuickLinker ? ["-use-ld=lld"] : []) + [
            "-module-cache-path", modules, "-I", library.modules, "-L", library.folder, "-lGongwen",
            "-Xlinker", "-rpath", "-Xlinker", library.folder, "-o", "plan", PlanCompiler.sourceName,
        ]
    }

    private func start(_ arguments: [String], in folder: String) throws(PlanFailure) -> ChildProcess {
        let command = ChildCommand(
            executable: compiler.path, arguments: arguments, environment: environment(temporary: folder),
            directory: folder, outputs: [.init(descriptor: 2, limit: 8 << 20, excess: .isDropped)])
        do throws(SystemError) {
            return try ChildProcess(command)
        } catch {
            throw .system(step: "启动 Swift 编译器", code: error.code)
        }
    }

    /// What a toolchain needs to find itself, and nothing that could change what it makes of a plan.
    private func environment(temporary: String) -> [String] {
        let kept = [
            "PATH", "HOME", "USER", "LD_LIBRARY_PATH", "SDKROOT", "SWIFTLY_HOME_DIR", "SWIFTLY_BIN_DIR",
            "SWIFTLY_TOOLCHAINS_DIR",
        ]
        return kept.compactMap { name in ToolchainLocation.environmentVariable(name).map { "\(name)=\($0)" } }
            + ["TMPDIR=\(temporary)", "LC_ALL=C", "SWIFT_BACKTRACE=enable=no"]
    }

    /// Refuses a plan that the compiler saw import another module.
    private func checkImports(listedIn path: String, of source: PlanSource) throws(PlanFailure) {
        let list: [UInt8]
        do throws(Files.ReadTrouble) {
            list = try Files.read(path, limit: 1 << 20)
        } catch {
            throw .compilerTrouble(words: "emit-imported-modules", signal: nil)
        }
        let names = list.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
        let refused = names.filter { !PlanCompiler.allowedModules.contains($0) }
        guard refused.isEmpty else { throw .impure(refused.map(source.problem(importing:))) }
    }
}
