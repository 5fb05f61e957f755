import Glibc
import GongwenFiles

/// Documents of plans compiled before, and the compiler's own cache of modules.
///
/// A cache that cannot be read or written is no error: plans are compiled without it.
package struct PlanCache: Sendable {
    /// The folder; nil for no cache.
    package let folder: String?
    /// How many bytes of documents are kept; the longest unused go first.
    package let capacity: Int

    /// A cache in a folder, made when needed; none without a folder.
    package init(folder: String?, capacity: Int = 64 << 20) {
        self.folder = folder
        self.capacity = capacity
    }

    /// The user's cache: `gongwen` in `XDG_CACHE_HOME`, or else in `~/.cache`.
    ///
    /// - Parameter environment: looks up a variable of the environment.
    package static func ofUser(environment: (String) -> String?) -> PlanCache {
        // The XDG specification has relative paths ignored.
        if let base = environment("XDG_CACHE_HOME"), base.hasPrefix("/") {
            return PlanCache(folder: "\(base)/gongwen")
        }
        if let home = environment("HOME"), home.hasPrefix("/") {
            return PlanCache(folder: "\(home)/.cache/gongwen")
        }
        return PlanCache(folder: nil)
    }

    private var documents: String? { folder.map { "\($0)/documents" } }

    /// The entry for a key; nil when there is none, or none that is whole.
    func entry(for key: CacheKey, limit: Int) -> CacheEntry? {
        guard let documents else { return nil }
        let path: String
        if let compiler = key.compiler {
            path = "\(documents)/\(key.contents).\(compiler)"
        } else {
            let prefix = "\(key.contents)."
            guard let name = Files.names(in: documents).first(where: { $0.hasPrefix(prefix) }) else { return nil }
            path = "\(documents)/\(name)"
        }
        let file: [UInt8]
        do throws(Files.ReadTrouble) {
            file = try Files.read(path, limit: limit)
        } catch {
            return nil
        }
        guard let entry = CacheEntry(file: file) else {
            unlink(path)
            return nil
        }
        // Its age counts from its last use.
        utimensat(AT_FDCWD, path, nil, 0)
        return entry
    }

    /// Keeps an entry, and throws out the oldest ones when there are too many.
    func keep(_ entry: CacheEntry, for key: CacheKey) {
        guard let documents, let compiler = key.compiler else { return }
        let file = entry.file
        guard file.count <= capacity else { return }
        do throws(SystemError) {
            try Files.makeFolders(documents)
            try Files.replace("\(documents)/\(key.contents).\(compiler)", with: file)
        } catch {
            // A disk that is full or read-only costs time at the next build, nothing else.
            return
        }
        prune(documents)
    }

    private func prune(_ documents: String) {
        var files: [(path: String, size: Int, time: timespec)] = []
        for name in Files.names(in: documents) {
            guard let status = Files.status(of: "\(documents)/\(name)") else { continue }
            files.append(("\(documents)/\(name)", Int(status.st_size), status.st_mtim))
        }
        var total = files.reduce(0) { $0 + $1.size }
        files.sort { ($0.time.tv_sec, $0.time.tv_nsec, $0.path) < ($1.time.tv_sec, $1.time.tv_nsec, $1.path) }
        for file in files where total > capacity {
            unlink(file.path)
            total -= file.size
        }
    }
}
