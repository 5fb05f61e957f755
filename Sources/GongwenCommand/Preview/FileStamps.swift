import Glibc
import GongwenFiles
import GongwenWorkspace

/// The files that a document is made from, with what shows that one has changed (文件的改动).
struct FileStamps: Equatable {
    /// What changes with a file's content: also when it is replaced by another of the same size within the same second.
    private struct Stamp: Equatable {
        let device: dev_t
        let number: ino_t
        let size: off_t
        let seconds: Int
        let nanoseconds: Int

        /// The stamp of a file, links followed; nil where there is none.
        init?(of path: String) {
            guard let status = Files.status(of: path) else { return nil }
            device = status.st_dev
            number = status.st_ino
            size = status.st_size
            seconds = status.st_mtim.tv_sec
            nanoseconds = status.st_mtim.tv_nsec
        }
    }

    /// By path, as messages print it; a file that is not there has no stamp.
    private var stamps: [String: Stamp] = [:]

    /// The most files and folders of a workspace that are looked at: links can lead round in circles.
    private static let fileLimit = 10_000, folderLimit = 1_000

    /// Looks at a document and the workspace round it.
    ///
    /// - Parameter workspaces: those that were looked at already, by their roots.
    init(of path: String, _ workspaces: inout [String: FileStamps]) {
        let folder = Files.realPath(Files.parent(of: path.contains("/") ? path : "./" + path)) ?? "/"
        if let root = Workspace.find(upwardFrom: folder) {
            let known = workspaces[root] ?? FileStamps(workspace: root)
            workspaces[root] = known
            self = known
        }
        stamps[path] = Stamp(of: path)
    }

    /// Looks at a workspace: settings, terms, data.
    private init(workspace root: String) {
        stamps[Workspace.settingsFile] = Stamp(of: root + "/" + Workspace.settingsFile)
        var folders = ["glossary", "data"]
        var next = 0
        while next < min(folders.count, Self.folderLimit) {
            let folder = folders[next]
            next += 1
            for name in Files.names(in: root + "/" + folder) where !name.hasPrefix(".") {
                let path = folder + "/" + name
                guard stamps.count < Self.fileLimit, let status = Files.status(of: root + "/" + path) else { continue }
                if status.st_mode & S_IFMT == S_IFDIR {
                    folders.append(path)
                } else {
                    stamps[path] = Stamp(of: root + "/" + path)
                }
            }
        }
    }

    /// The same once nothing has changed for a moment, at the latest after half a second.
    func settled(_ path: String) -> FileStamps {
        var last = self
        for _ in 0..<10 {
            usleep(50_000)
            var none: [String: FileStamps] = [:]
            let now = FileStamps(of: path, &none)
            if now == last { break }
            last = now
        }
        return last
    }

    /// The files that changed, came or went, in order.
    func names(changedSince earlier: FileStamps) -> [String] {
        Set(stamps.keys).union(earlier.stamps.keys).filter { stamps[$0] != earlier.stamps[$0] }.sorted()
    }
}
