import Glibc
import GongwenFiles

/// A folder for the files of one compilation, removed with its owner.
struct Scratch: ~Copyable {
    /// Its absolute path.
    let folder: String
    /// The folder of the compiler's module cache, kept between compilations where that is possible.
    let modules: String

    /// Makes the folder in the cache, or among the temporary files when there is no cache.
    init(cache: PlanCache, environment: (String) -> String?) throws(PlanFailure) {
        var bases: [(path: String, keepsModules: Bool)] = []
        if let folder = cache.folder { bases.append(("\(folder)/work", true)) }
        if let temporary = environment("TMPDIR"), temporary.hasPrefix("/") { bases.append((temporary, false)) }
        bases.append(("/tmp", false))
        var failure = SystemError(code: ENOENT)
        for base in bases {
            do throws(SystemError) {
                if base.keepsModules {
                    try Files.makeFolders(base.path)
                    Scratch.removeAbandoned(in: base.path)
                }
                let made = try Files.makeUniqueFolder(in: base.path, prefix: Scratch.prefix)
                folder = Files.realPath(made) ?? made
                modules = base.keepsModules ? "\(Files.parent(of: base.path))/modules" : "\(made)/modules"
                return
            } catch {
                failure = error
            }
        }
        throw .system(step: "新建临时目录", code: failure.code)
    }

    deinit {
        Files.removeAll(folder)
    }

    private static let prefix = "gongwen-"

    /// Clears what tools that were killed have left; no compilation takes an hour.
    private static func removeAbandoned(in folder: String) {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        for name in Files.names(in: folder) where name.hasPrefix(prefix) {
            guard let status = Files.status(of: "\(folder)/\(name)"), status.st_mtim.tv_sec < now.tv_sec - 3600 else {
                continue
            }
            Files.removeAll("\(folder)/\(name)")
        }
    }
}
