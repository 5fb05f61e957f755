import Glibc
import GongwenFiles
import GongwenPlans
import GongwenWorkspace

/// Where templates lie (模板的所在): the workspace's own come before those that came with the tool.
struct TemplateFinder {
    /// A template's file.
    struct Found {
        /// Its name, without `.swift`.
        let name: String
        let path: String
        /// Whether it belongs to the workspace.
        let isOfWorkspace: Bool
    }

    /// The folders, first looked into first.
    private let folders: [(path: String, isOfWorkspace: Bool)]
    /// Where the tool's own should lie, for messages; nil where there is no such folder.
    let installed: String?

    /// The largest template read, in bytes.
    private static let limit = 16 << 20

    /// - Parameters:
    ///   - folder: where the search for a workspace begins; only its place is needed, its files are not read.
    ///   - environment: looks up a variable of the environment.
    ///   - tool: the tool's own path, without links.
    init(upwardFrom folder: String, environment: (String) -> String?, tool: String) {
        var folders: [(path: String, isOfWorkspace: Bool)] = []
        if let root = Workspace.find(upwardFrom: folder) { folders.append((root + "/templates", true)) }
        installed = TemplateFinder.installedFolder(environment, tool)
        if let installed, Files.realPath(installed) != folders.first.flatMap({ Files.realPath($0.path) }) {
            folders.append((installed, false))
        }
        self.folders = folders
    }

    /// The templates as this process, being the tool, finds them from a folder.
    static func ofThisTool(upwardFrom folder: String) -> TemplateFinder {
        TemplateFinder(
            upwardFrom: folder, environment: ToolchainLocation.environmentVariable,
            tool: Files.realPath("/proc/self/exe") ?? "/")
    }

    /// `GONGWEN_SHARE`'s, those in `../share/gongwen` of the tool's folder (installed), or those of the package that the
    /// tool was built in.
    private static func installedFolder(_ environment: (String) -> String?, _ tool: String) -> String? {
        if let named = environment("GONGWEN_SHARE"), !named.isEmpty { return named + "/templates" }
        var folder = Files.parent(of: tool)
        let installed = "\(Files.parent(of: folder))/share/gongwen/templates"
        if Files.status(of: installed) != nil { return installed }
        while folder != "/" {
            folder = Files.parent(of: folder)
            let templates = folder + "/templates"
            if Files.status(of: folder + "/Package.swift") != nil, Files.status(of: templates) != nil {
                return templates
            }
        }
        return nil
    }

    /// All templates in the order of their names, each name once.
    func all() -> [Found] {
        var found: [String: Found] = [:]
        for folder in folders {
            for file in Files.names(in: folder.path) where file.hasSuffix(".swift") && !file.hasPrefix(".") {
                let path = "\(folder.path)/\(file)"
                let name = String(file.dropLast(6))
                // Anything but a regular file could keep the tool waiting: a pipe, a device.
                guard found[name] == nil, Files.status(of: path).map({ $0.st_mode & S_IFMT == S_IFREG }) == true else {
                    continue
                }
                found[name] = Found(name: name, path: path, isOfWorkspace: folder.isOfWorkspace)
            }
        }
        return found.values.sorted { $0.name < $1.name }
    }

    /// The files that the pages of a site are made with (网页模板、样式), by name; the workspace's own come first.
    func siteFiles() -> [String: String] {
        var files: [String: String] = [:]
        for folder in folders {
            for name in Files.names(in: folder.path + "/site")
            where !name.hasPrefix(".") && (name.hasSuffix(".mustache") || name.hasSuffix(".css")) {
                let path = "\(folder.path)/site/\(name)"
                guard files[name] == nil, Files.status(of: path).map({ $0.st_mode & S_IFMT == S_IFREG }) == true else {
                    continue
                }
                files[name] = path
            }
        }
        return files
    }

    /// A file's path as messages print it: the workspace's own from its root.
    func shown(_ path: String) -> String {
        guard let own = folders.first(where: \.isOfWorkspace)?.path, path.hasPrefix(own + "/") else { return path }
        return "templates" + path.dropFirst(own.count)
    }

    /// A template's bytes.
    static func source(of template: Found) throws(Files.ReadTrouble) -> [UInt8] {
        try Files.read(template.path, limit: limit)
    }
}
