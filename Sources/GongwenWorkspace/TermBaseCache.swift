import Glibc
import GongwenFiles
package import GongwenGlossary
import GongwenModel

/// Term bases read before (术语库的缓存), each under the hash of the files it was read from.
///
/// Only what was read without a finding is kept. A cache that cannot be read or written is no error: the files are read.
package struct TermBaseCache: Sendable {
    /// The folder; nil for no cache.
    package let folder: String?
    /// How many bases are kept; the longest unused go first.
    private static let capacity = 16
    /// Raised when what is kept, or how term files are read, changes.
    private static let formatVersion = "gongwen term base 1"
    /// Eight bytes that no other file begins with.
    private static let magic = Array("GWTERM\u{0}\u{1}".utf8)
    private static let headLength = magic.count + 32
    /// No cached base is longer than this many bytes.
    private static let limit = 256 << 20

    /// A cache in a folder, made when needed; none without a folder.
    package init(folder: String?) { self.folder = folder }

    /// The name under which the base of these files is kept.
    ///
    /// It holds the tool's own identity: another build may read the same files otherwise.
    func key(of files: [(name: String, bytes: [UInt8])]) -> String {
        var hash = ContentHash()
        hash.add(TermBaseCache.formatVersion)
        if let tool = Files.status(of: "/proc/self/exe") {
            hash.add("\(tool.st_dev) \(tool.st_ino) \(tool.st_size) \(tool.st_mtim.tv_sec) \(tool.st_mtim.tv_nsec)")
        }
        for file in files {
            hash.add(file.name)
            hash.add(file.bytes)
        }
        return hash.name
    }

    /// The base kept under a key; nil where there is none that is whole.
    func base(for key: String) -> TermBase? {
        guard let path = path(of: key) else { return nil }
        let file: [UInt8]
        do throws(Files.ReadTrouble) { file = try Files.read(path, limit: TermBaseCache.limit) } catch { return nil }
        let body = Array(file.dropFirst(TermBaseCache.headLength))
        guard file.count >= TermBaseCache.headLength, file.starts(with: TermBaseCache.magic),
            file[TermBaseCache.magic.count..<TermBaseCache.headLength].elementsEqual(TermBaseCache.checksum(of: body))
        else {
            unlink(path)
            return nil
        }
        do throws(DocumentFormatError) {
            let terms = try ArchivedTerms(binaryRecord: body)
            // Its age counts from its last use.
            utimensat(AT_FDCWD, path, nil, 0)
            return TermBase(entries: terms.entries)
        } catch {
            unlink(path)
            return nil
        }
    }

    /// Keeps a base, and throws out the oldest ones when there are too many.
    func keep(_ base: TermBase, for key: String) {
        guard let path = path(of: key) else { return }
        let body = ArchivedTerms(base).binaryRecord()
        guard body.count <= TermBaseCache.limit - TermBaseCache.headLength else { return }
        do throws(SystemError) {
            try Files.makeFolders(Files.parent(of: path))
            try Files.replace(path, with: TermBaseCache.magic + TermBaseCache.checksum(of: body) + body)
        } catch {
            // A disk that is full or read-only costs time at the next run, nothing else.
            return
        }
        prune(Files.parent(of: path))
    }

    private func path(of key: String) -> String? { folder.map { "\($0)/terms/\(key)" } }

    private static func checksum(of body: [UInt8]) -> [UInt8] {
        var hash = ContentHash()
        hash.add(body)
        return hash.bytes
    }

    private func prune(_ folder: String) {
        let names = Files.names(in: folder)
        guard names.count > TermBaseCache.capacity else { return }
        let aged = names.compactMap { name in
            Files.status(of: "\(folder)/\(name)").map { (path: "\(folder)/\(name)", time: $0.st_mtim) }
        }.sorted { ($0.time.tv_sec, $0.time.tv_nsec, $0.path) < ($1.time.tv_sec, $1.time.tv_nsec, $1.path) }
        for file in aged.dropLast(TermBaseCache.capacity) { unlink(file.path) }
    }
}
