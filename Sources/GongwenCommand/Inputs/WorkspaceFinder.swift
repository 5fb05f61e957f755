import GongwenBuild
import GongwenFiles
import GongwenModel
import GongwenPlans
import GongwenRender
import GongwenSite
import GongwenWorkspace

/// The workspaces that inputs belong to, each read once (工作区).
struct WorkspaceFinder {
    /// A workspace with what was found wrong in its files.
    struct Found {
        let root: String
        let workspace: Workspace?
        let diagnostics: [Diagnostic]

        /// What its documents may refer to.
        var context: CompilationContext {
            guard let workspace else { return CompilationContext() }
            return CompilationContext(
                terms: workspace.terms, indicators: workspace.indicators.map(\.indicator),
                indicatorAliases: Dictionary(
                    workspace.indicators.flatMap { one in one.aliases.map { ($0, one.indicator.name) } },
                    uniquingKeysWith: { first, _ in first }),
                places: workspace.settings.places,
                silenced: Dictionary(
                    workspace.settings.silenced.map { ($0.rule, $0.reason.value) }, uniquingKeysWith: { $1 }))
        }

        /// What a document's outputs depend on besides the document.
        ///
        /// - Parameter name: the document's name, without ending; nil for what concerns the workspace alone.
        func options(for name: String? = nil) -> OutputOptions {
            var options = OutputOptions()
            if let name, let settings = workspace?.settings {
                let publication = settings.publication(of: name)
                options.publication = publication
                options.page.setContent(publication, site: settings.site)
                options.disclosure = settings.site?.disclosure ?? .standard
            }
            for one in workspace?.indicators ?? [] {
                options.sharedIndicators.append(one.indicator)
                options.indicatorScopes[one.indicator.name] = one.scope
            }
            if let profile = workspace?.settings.profile { options.layout = profile }
            options.page.setSite(workspace?.settings.site)
            options.page.setColumn(workspace?.settings.site)
            return options
        }
    }

    private var found: [String: Found] = [:]
    /// Term bases read before.
    private let cache = TermBaseCache(
        folder: PlanCache.ofUser(environment: ToolchainLocation.environmentVariable).folder)
    /// The folder the tool was started in, without links.
    let current = Files.realPath(".") ?? "/"

    /// The workspace of an input: the nearest `gongwen.yaml` upward from it, from the current folder for standard input.
    mutating func workspace(of input: String) -> Found? {
        let file = input == "-" ? nil : Files.realPath(input)
        return workspace(upwardFrom: file.map(Files.parent) ?? current)
    }

    /// The workspace of a folder.
    mutating func workspace(upwardFrom folder: String) -> Found? {
        guard let root = Workspace.find(upwardFrom: folder) else { return nil }
        if let known = found[root] { return known }
        let loaded = Workspace.load(at: root, cache: cache)
        let result = Found(root: root, workspace: loaded.output, diagnostics: loaded.diagnostics)
        found[root] = result
        return result
    }

    /// A path as messages print it: relative to the workspace, else as typed.
    mutating func shown(_ input: String) -> String {
        guard input != "-" else { return "标准输入" }
        guard let real = Files.realPath(input), let root = workspace(of: input)?.root, real.hasPrefix(root + "/") else {
            return input
        }
        return String(decoding: real.utf8.dropFirst(root.utf8.count + 1), as: UTF8.self)
    }
}
