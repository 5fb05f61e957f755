import GongwenBuild
import GongwenCheck
import GongwenFiles
import GongwenGlossary
import GongwenImport
import GongwenModel
import GongwenPlans
import GongwenRecognition
import GongwenWorkspace

/// What `build` and `check` share: inputs read, compiled against their workspace, findings told (装入公文).
struct DocumentLoader {
    /// A document ready for output, or the reason why there is none.
    struct Loaded {
        let path: String
        /// The document as it was read; nil where it could not be.
        let document: Document?
        let compiled: CompiledDocument?
        /// How a legacy text was read; nil for other inputs.
        let imported: TextImport?
        let diagnostics: [Diagnostic]
        let status: ExitStatus
        let source: [UInt8]
        let options: OutputOptions
        /// The terms of its workspace.
        let terms: TermBase
    }

    private var workspaces = WorkspaceFinder()
    private let reader: InputReader
    private let acceptance: Acceptance
    private var toldWorkspaces: Set<String> = []

    init(
        kind: InputKind?, answers: ReadingAnswers = ReadingAnswers(), acceptance: Acceptance = Acceptance()
    ) {
        self.acceptance = acceptance
        reader = InputReader(
            kind: kind,
            runner: PlanRunner(
                toolchain: .ofThisTool(), cache: .ofUser(environment: ToolchainLocation.environmentVariable),
                vocabulary: PlanVocabulary.words,
                showsCompilerWords: ToolchainLocation.environmentVariable("GONGWEN_COMPILER_TEXT") == "1"),
            answers: answers)
    }

    /// The inputs named, or every plan of the workspace round the current folder.
    ///
    /// - Throws: ``Abort`` where nothing is named and there is no workspace or no plan in it.
    mutating func inputs(_ named: [String]) throws -> [String] {
        if !named.isEmpty {
            var seen: Set<String> = []
            return named.filter { seen.insert(Files.realPath($0) ?? $0).inserted }
        }
        guard let root = workspaces.workspace(upwardFrom: workspaces.current)?.root else {
            throw Abort(.wrongUsage, "没有指明文件，当前目录也不在工作区里；请写出文件名，或先用 gongwen init 建立工作区")
        }
        let plans = plans(in: root)
        guard !plans.isEmpty else { throw Abort(.noInput, "工作区的 plans 目录里没有计划（.swift）") }
        return plans
    }

    /// The plans of a workspace, in order; none without one.
    func plans(of found: WorkspaceFinder.Found?) -> [String] { found.map { plans(in: $0.root) } ?? [] }

    /// The documents of a workspace that can be published: what lies in `plans`, of every kind that can be read.
    ///
    /// Of files of one name the plan source counts, then data, DocBook and old text: the others are what it was made from.
    func documents(in root: String) -> [String] { candidates(in: root).chosen }

    /// The files in `plans` that could be read but are not published, because a file of the same name counts before them.
    func hidden(in root: String) -> [String] { candidates(in: root).hidden }

    private func candidates(in root: String) -> (chosen: [String], hidden: [String]) {
        let prefix = root == workspaces.current ? "" : root + "/"
        // By bytes: of two names that Unicode calls equivalent neither may hide the other.
        var chosen: [[UInt8]: (rank: Int, file: String)] = [:]
        var hidden: [String] = []
        for file in Files.names(in: root + "/plans") where !file.hasPrefix(".") {
            guard let kind = InputKind(path: file), let rank = InputKind.allCases.firstIndex(of: kind) else { continue }
            let stem = Array(InputKind.stem(of: file).utf8)
            if rank < chosen[stem]?.rank ?? .max {
                if let other = chosen.updateValue((rank, file), forKey: stem) { hidden.append(other.file) }
            } else {
                hidden.append(file)
            }
        }
        func paths(_ files: [String]) -> [String] { files.map { prefix + "plans/" + $0 }.sorted() }
        return (paths(chosen.values.map(\.file)), paths(hidden))
    }

    /// The plans of the workspace round the current folder as they are now, in order; its files are not read.
    func plansOfWorkspace() -> [String] { Workspace.find(upwardFrom: workspaces.current).map(plans(in:)) ?? [] }

    private func plans(in root: String) -> [String] {
        let prefix = root == workspaces.current ? "" : root + "/"
        return Files.names(in: root + "/plans").filter { $0.hasSuffix(".swift") && !$0.hasPrefix(".") }
            .map { prefix + "plans/" + $0 }
    }

    /// Reads and compiles one input; nothing is thrown, trouble is in the findings.
    mutating func load(_ path: String, edition: String?) -> Loaded {
        let workspace = workspaces.workspace(of: path)
        let shown = workspaces.shown(path)
        let input = reader.read(path, shownAs: shown)
        var diagnostics = input.diagnostics
        var status = input.status
        if let workspace, toldWorkspaces.insert(workspace.root).inserted {
            diagnostics = workspace.diagnostics + diagnostics
        }
        if workspace?.diagnostics.contains(where: { $0.severity == .error }) == true {
            status = max(status, .unreadableInput)
        }
        var compiled: CompiledDocument?
        if var document = input.document {
            // What the office has settled about a document that says nothing of it itself, and what it accepts in it.
            let publication = workspace?.workspace?.settings.publication(of: InputKind.stem(of: path)) ?? Publication()
            document.publicity = document.publicity ?? publication.publicity
            let result = DocumentCompiler(context: workspace?.context ?? CompilationContext())
                .compile(document, edition: edition).accepting(acceptance)
                .accepting(Acceptance(publication.accepted))
            diagnostics += result.diagnostics.map { $0.located(in: shown) }
            compiled = result
        }
        return Loaded(
            path: path, document: input.document, compiled: compiled, imported: input.imported,
            diagnostics: diagnostics, status: status,
            source: input.source.isEmpty ? source(of: path) : input.source,
            options: workspace?.options(for: InputKind.stem(of: path)) ?? OutputOptions(),
            terms: workspace?.workspace?.terms ?? TermBase())
    }

    /// The document that a plan source yields, before anything is filled in from the workspace.
    func document(ofPlan source: [UInt8], named name: String) throws(PlanFailure) -> Document {
        try PlanDocument.decode(try reader.runner.document(source: source, named: name).bytes)
    }

    /// The workspace round the current folder, for what concerns the workspace alone.
    ///
    /// - Throws: ``Abort`` where there is none (64), or its files have errors (65), which are told.
    mutating func currentWorkspace() throws -> (found: WorkspaceFinder.Found, workspace: Workspace) {
        guard let found = workspaces.workspace(upwardFrom: workspaces.current) else {
            throw Abort(.wrongUsage, "没有指明文件，当前目录也不在工作区里；请写出文件名，或到有 gongwen.yaml 的目录里运行")
        }
        tell(found.diagnostics, in: found)
        guard let workspace = found.workspace, !found.diagnostics.contains(where: { $0.severity == .error }) else {
            throw Abort(.unreadableInput)
        }
        return (found, workspace)
    }

    /// The terms of the workspace that a file would belong to, which need not be there yet.
    mutating func terms(around path: String) -> TermBase {
        let folder = Files.realPath(Files.parent(of: path)) ?? workspaces.current
        return workspaces.workspace(upwardFrom: folder)?.workspace?.terms ?? TermBase()
    }

    /// The root of an input's workspace; nil where it has none.
    mutating func workspaceRoot(of input: String) -> String? { workspaces.workspace(of: input)?.root }

    /// Findings with those that the user accepts as notes.
    func accepted(_ findings: [Diagnostic]) -> [Diagnostic] { acceptance.applied(to: findings) }

    /// What `build` writes of an input without `--to`, as its workspace has it (默认输出); nil where it says nothing.
    mutating func usualFormats(of input: String) -> [OutputFormat]? {
        let named = workspaces.workspace(of: input)?.workspace?.settings.outputs ?? []
        return named.isEmpty ? nil : named.compactMap { OutputFormat(rawValue: $0.value) }
    }

    /// What could be read of an input's workspace; nil where it has none.
    mutating func workspace(of input: String) -> Workspace? { workspaces.workspace(of: input)?.workspace }

    /// The folder the tool was started in.
    var currentFolder: String { workspaces.current }

    /// A path as messages print it.
    mutating func shown(_ input: String) -> String { workspaces.shown(input) }

    /// A file's bytes for showing lines of it; empty where it cannot be read.
    private func source(of path: String) -> [UInt8] {
        guard path != "-" else { return [] }
        do { return try Files.read(path, limit: 64 << 20) } catch { return [] }
    }

    /// Tells findings about a workspace's files on standard error, each with its source line.
    func tell(_ diagnostics: [Diagnostic], in found: WorkspaceFinder.Found) {
        guard !diagnostics.isEmpty else { return }
        var sources: [String: [UInt8]] = [:]
        for file in Set(diagnostics.compactMap(\.location?.file)) {
            sources[file] = source(of: found.root + "/" + file)
        }
        let printer = DiagnosticPrinter(sources: sources)
        for finding in diagnostics { Terminal.say(printer.text(finding)) }
    }

    /// Tells findings on standard error without their source lines.
    func tellPlain(_ diagnostics: [Diagnostic]) {
        let printer = DiagnosticPrinter(sources: [:])
        for finding in diagnostics { Terminal.say(printer.text(finding)) }
    }

    /// Tells findings on standard error, each with its source line.
    mutating func tell(_ diagnostics: [Diagnostic], of loaded: Loaded) {
        guard !diagnostics.isEmpty else { return }
        var sources = [workspaces.shown(loaded.path): loaded.source]
        if let root = workspaces.workspace(of: loaded.path)?.root {
            for file in Set(diagnostics.compactMap(\.location?.file)) where sources[file] == nil {
                sources[file] = source(of: root + "/" + file)
            }
        }
        let printer = DiagnosticPrinter(sources: sources)
        for finding in diagnostics { Terminal.say(printer.text(finding)) }
    }
}
