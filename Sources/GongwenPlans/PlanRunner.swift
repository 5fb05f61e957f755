import Glibc
import GongwenFiles

/// Turns plan sources (计划文件) into documents: compiles each with the Swift compiler against the installed
/// `Gongwen` module, runs it confined in a child process, and keeps what it yields.
package struct PlanRunner: Sendable {
    private let toolchain: ToolchainLocation
    private let cache: PlanCache
    private let limits: PlanLimits
    private let vocabulary: [String]
    private let showsCompilerWords: Bool

    /// Creates a runner.
    ///
    /// - Parameters:
    ///   - vocabulary: words of the plan language to propose for misspelt ones: `章`, or with the type they are a
    ///     member of, `单位.亿元`.
    ///   - showsCompilerWords: whether a problem's explanation quotes the compiler (`GONGWEN_COMPILER_TEXT=1`).
    package init(
        toolchain: ToolchainLocation, cache: PlanCache, limits: PlanLimits = PlanLimits(),
        vocabulary: [String] = [], showsCompilerWords: Bool = false
    ) {
        self.toolchain = toolchain
        self.cache = cache
        self.limits = limits
        self.vocabulary = vocabulary
        self.showsCompilerWords = showsCompilerWords
    }

    /// The document that a plan file yields.
    ///
    /// Blocks until it is there. The file is read once: what was hashed is what is compiled. It is compiled under
    /// the name `plan.swift` (also `#filePath` in it), so neither its name nor its folder makes a difference.
    package func document(of path: String) throws(PlanFailure) -> PlanResult {
        let bytes: [UInt8]
        do throws(Files.ReadTrouble) {
            bytes = try Files.read(path, limit: limits.sourceBytes)
        } catch {
            switch error {
            case .folder: throw .unreadable(path: path, .isFolder)
            case .tooLong: throw .unreadable(path: path, .tooLong(limit: limits.sourceBytes))
            case .system(let error) where error.code == ENOENT || error.code == ENOTDIR:
                throw .unreadable(path: path, .notThere)
            case .system(let error) where error.code == EACCES: throw .unreadable(path: path, .notAllowed)
            case .system(let error): throw .unreadable(path: path, .system(code: error.code))
            }
        }
        return try document(source: bytes, named: path)
    }

    /// The document that a plan source yields; `name` is what messages call it.
    package func document(source bytes: [UInt8], named name: String) throws(PlanFailure) -> PlanResult {
        let library = try toolchain.planLibrary()
        let compiler = try toolchain.compiler()
        let key = CacheKey(source: bytes, library: library, compiler: compiler, flags: PlanCompiler.flags)
        if let kept = cache.entry(for: key, limit: limits.documentBytes + limits.printedBytes + 4096) {
            return PlanResult(
                bytes: kept.document, fromCache: true, standardError: String(decoding: kept.printed, as: UTF8.self))
        }
        guard let compiler else { throw .compilerMissing(named: nil) }

        let source = try PlanSource(bytes, name: name)
        let impurities = source.impurities
        if !impurities.isEmpty { throw .impure(impurities) }
        let scratch = try Scratch(cache: cache, environment: ToolchainLocation.environmentVariable)
        let plan = try PlanCompiler(compiler: compiler, library: library, limits: limits)
            .compile(
                source, in: scratch,
                reporter: CompilerReport(
                    source: source, vocabulary: vocabulary, libraryFolder: library.folder,
                    showsCompilerWords: showsCompilerWords))
        let entry = try PlanProcess(executor: toolchain.executor, limits: limits).run(plan)
        cache.keep(entry, for: key)
        return PlanResult(
            bytes: entry.document, fromCache: false, standardError: String(decoding: entry.printed, as: UTF8.self))
    }
}
