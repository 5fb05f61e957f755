import GongwenFiles
public import GongwenGlossary
public import GongwenModel

/// A folder with `gongwen.yaml` and what an office keeps in it (工作区): settings, terms, shared indicators, bodies.
public struct Workspace: Sendable {
    /// The folder's path.
    public var root: String
    /// What `gongwen.yaml` sets (单位设置).
    public var settings: WorkspaceSettings
    /// The terms of `glossary/*.yaml` (术语库).
    public var terms: TermBase
    /// The indicators of `data/indicators/*.yaml` (共用指标).
    public var indicators: [SharedIndicator]
    /// The bodies of `data/bodies.yaml` (机构名录).
    public var bodies: BodyRegister

    /// The name of the file that makes a folder a workspace.
    public static let settingsFile = "gongwen.yaml"

    /// Term files do not include this one: it holds formulas that belong to a time (有时限的提法).
    static let formulaFile = "formulas.yaml"

    /// The nearest folder with `gongwen.yaml`, from `folder` upward.
    ///
    /// - Parameter folder: an absolute path.
    /// - Returns: the folder's path; nil where there is none up to the root.
    public static func find(upwardFrom folder: String) -> String? {
        var path = folder
        while true {
            if WorkspaceFiles.isFile(join(path, settingsFile)) { return path }
            let parent = Files.parent(of: path)
            // A path without a folder has the folder "." above it, the root itself.
            if parent == path || parent == "." { return nil }
            path = parent
        }
    }

    /// Reads a workspace.
    ///
    /// - Parameter root: the folder's path.
    /// - Returns: what could be read, with every mistake of its files; nil where `gongwen.yaml` cannot be read at all.
    public static func load(at root: String) -> Compiled<Workspace> {
        load(at: root, cache: TermBaseCache(folder: nil))
    }

    /// Reads a workspace; term files that were read before without a finding come from the cache.
    package static func load(at root: String, cache: TermBaseCache) -> Compiled<Workspace> {
        var loading = WorkspaceLoading(root: root)
        guard let bytes = loading.read(settingsFile) else {
            return Compiled(nil, diagnostics: loading.diagnostics)
        }
        let settings = SettingsFile(bytes, file: settingsFile)
        loading.diagnostics += settings.diagnostics
        let terms = loading.terms(from: cache)
        let indicatorFiles = loading.files(in: "data/indicators").map { IndicatorFile($0.bytes, file: $0.name) }
        let indicators = IndicatorFile.joined(indicatorFiles)
        loading.diagnostics += indicatorFiles.flatMap(\.diagnostics) + indicators.diagnostics
        let bodies = loading.readIfPresent("data/bodies.yaml").map { BodyFile($0, file: "data/bodies.yaml") }
        loading.diagnostics += bodies?.diagnostics ?? []
        let workspace = Workspace(
            root: root, settings: settings.settings, terms: terms, indicators: indicators.indicators,
            bodies: bodies?.register ?? BodyRegister())
        return Compiled(workspace, diagnostics: loading.diagnostics)
    }

    /// The formulas of `glossary/formulas.yaml` that belong to a time (有时限的提法).
    ///
    /// They are read on their own: building documents does not need them, and should not wait for them.
    /// - Parameter root: the folder's path.
    public static func formulas(at root: String) -> Compiled<[TimedFormula]> {
        var loading = WorkspaceLoading(root: root)
        let path = "glossary/" + formulaFile
        let file = loading.readIfPresent(path).map { FormulaFile($0, file: path) }
        return Compiled(file?.formulas ?? [], diagnostics: loading.diagnostics + (file?.diagnostics ?? []))
    }

    /// A path below a folder.
    static func join(_ folder: String, _ name: String) -> String {
        folder.isEmpty ? name : folder.hasSuffix("/") ? folder + name : folder + "/" + name
    }
}

/// The reading of one workspace's files.
private struct WorkspaceLoading {
    let root: String
    var diagnostics: [Diagnostic] = []

    init(root: String) { self.root = root }

    /// A file that must be there.
    mutating func read(_ name: String) -> [UInt8]? {
        do throws(WorkspaceFiles.Failure) {
            return try WorkspaceFiles.contents(of: Workspace.join(root, name))
        } catch {
            diagnostics.append(.unreadable(name, error))
            return nil
        }
    }

    /// A file that may be absent.
    mutating func readIfPresent(_ name: String) -> [UInt8]? {
        do throws(WorkspaceFiles.Failure) {
            return try WorkspaceFiles.contents(of: Workspace.join(root, name))
        } catch {
            if error != .missing { diagnostics.append(.unreadable(name, error)) }
            return nil
        }
    }

    /// The term base, from the cache where these very files were read before.
    mutating func terms(from cache: TermBaseCache) -> TermBase {
        let files = files(in: "glossary", except: Workspace.formulaFile)
        guard !files.isEmpty else { return TermBase() }
        let key = cache.folder == nil ? "" : cache.key(of: files)
        if let base = cache.base(for: key) { return base }
        let terms = files.map { TermFile($0.bytes, file: $0.name) }
        let base = TermFile.base(of: terms)
        let found = terms.flatMap(\.diagnostics) + base.diagnostics
        diagnostics += found
        if found.isEmpty { cache.keep(base.base, for: key) }
        return base.base
    }

    /// The YAML files of a folder, in order of their names.
    mutating func files(in folder: String, except excluded: String = "") -> [(name: String, bytes: [UInt8])] {
        do throws(WorkspaceFiles.Failure) {
            let names = try WorkspaceFiles.yamlNames(in: Workspace.join(root, folder))
            var files: [(name: String, bytes: [UInt8])] = []
            for name in names where name != excluded {
                if let bytes = read(folder + "/" + name) { files.append((folder + "/" + name, bytes)) }
            }
            return files
        } catch {
            diagnostics.append(.unreadable(folder, error))
            return []
        }
    }
}

extension Diagnostic {
    fileprivate static func unreadable(_ name: String, _ failure: WorkspaceFiles.Failure) -> Diagnostic {
        Diagnostic(
            id: "file-unreadable", severity: .error, category: .structural, message: "无法读取“\(name)”：\(failure.reason)"
        ).located(in: name)
    }
}
