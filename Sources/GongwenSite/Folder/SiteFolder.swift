import Glibc
package import GongwenFiles

/// The folder that a site is written to (站点目录), replaced file by file once everything is written.
///
/// New files are written to a folder beside it. ``finish()`` brings them to the disk and renames them into place, pages
/// that are linked to before those that link, then takes away what no longer belongs to the site. So whoever reads
/// meanwhile sees whole files, and a killed run leaves the old site or one in which every file is whole; the next run ends
/// the work.
package final class SiteFolder {
    /// What a run did.
    package struct Changes: Sendable, Equatable {
        /// Paths below the folder that were written, new or changed.
        package var written: [String] = []
        /// Paths that were taken away.
        package var removed: [String] = []
        /// How many files the site has.
        package var count = 0
    }

    /// Why a site cannot be written.
    package enum Trouble: Error {
        /// There is something in the folder that is no site of ours.
        case notOurs(String)
        /// Two files of one name, letter case aside: not every server tells them apart.
        case sameName(String)
        /// Another run is writing this site.
        case busy(String)
        case system(SystemError, path: String)
    }

    /// The list of the site's own files, in the folder itself; it names nothing but published files.
    static let record = ".gongwen-site"
    private static let header = "gongwen site 1"

    /// The folder's path.
    package let path: String
    /// Where new files wait; made when the first one comes, and locked for this run.
    private var waiting: WaitingFolder?
    /// The files the folder had from the last run.
    private let known: Set<String>
    /// All files of this run, in the order in which they take their places; whether each waits.
    private var files: [(path: String, isWaiting: Bool)] = []
    private var names: Set<String> = []

    /// Opens a folder, which need not be there yet.
    ///
    /// - Throws: ``Trouble/notOurs(_:)`` where it holds files but no list of ours.
    package init(_ path: String) throws(Trouble) {
        self.path = path
        if let list = SiteFolder.list(in: path) {
            known = Set(list)
        } else {
            known = []
            guard Files.names(in: path).isEmpty else { throw .notOurs(path) }
            if let status = Files.status(of: path), status.st_mode & S_IFMT != S_IFDIR { throw .notOurs(path) }
        }
    }

    /// The files of the site in a folder as its list has them; nil where there is no list of ours.
    package static func list(in folder: String) -> [String]? {
        let bytes: [UInt8]
        do throws(Files.ReadTrouble) {
            bytes = try Files.read("\(folder)/\(record)", limit: 64 << 20)
        } catch { return nil }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
        guard lines.first == header else { return nil }
        // A list that somebody changed must not lead out of the folder.
        return lines.dropFirst().filter { path in
            !path.hasPrefix("/") && !path.split(separator: "/").contains { $0 == ".." || $0 == "." }
        }
    }

    /// Adds a file; one that is there already with these bytes stays untouched.
    ///
    /// - Parameter name: its path below the folder.
    package func add(_ name: String, _ bytes: [UInt8]) throws(Trouble) {
        guard names.insert(name.lowercased()).inserted else { throw .sameName(name) }
        if known.contains(name), SiteFolder.holds(bytes, at: "\(path)/\(name)") {
            files.append((name, false))
            return
        }
        let folder = try waitingFolder()
        let target = "\(folder)/\(name)"
        do throws(SystemError) {
            try Files.makeFolders(Files.parent(of: target), mode: 0o755)
            let file = try FileDescriptor.open(target, O_WRONLY | O_CREAT | O_EXCL, mode: 0o644)
            try file.write(bytes)
        } catch { throw .system(error, path: "\(path)/\(name)") }
        files.append((name, true))
    }

    /// Puts everything in place and takes away what the site no longer has.
    ///
    /// - Parameter last: files that link to others; they take their places behind these, in this order.
    package func finish(last: [String]) throws(Trouble) -> Changes {
        var changes = Changes()
        changes.count = files.count
        let own = Set(files.map(\.path))
        var order = files.filter { !last.contains($0.path) }
        order += last.compactMap { name in files.first { $0.path == name } }
        try writeRecord(of: own.union(known))
        if let waiting = waiting?.path {
            for file in order where file.isWaiting { try sync(file.path, in: waiting) }
        }
        for file in order where file.isWaiting {
            try place(file.path)
            changes.written.append(file.path)
        }
        for name in known.subtracting(own).sorted() {
            if unlink("\(path)/\(name)") != 0, errno != ENOENT, errno != ENOTDIR {
                throw .system(.last, path: "\(path)/\(name)")
            }
            // Only an empty folder goes.
            var folder = Files.parent(of: name)
            while folder != ".", rmdir("\(path)/\(folder)") == 0 { folder = Files.parent(of: folder) }
            changes.removed.append(name)
        }
        try writeRecord(of: own)
        changes.written.sort()
        return changes
    }

    /// Beside the folder, on the same disk, so that a name is all that has to change.
    private func waitingFolder() throws(Trouble) -> String {
        if let path = waiting?.path { return path }
        let name = path.split(separator: "/").last.map(String.init) ?? "site"
        let opened = try WaitingFolder("\(Files.parent(of: path))/.\(name).new")
        let folder = opened.path
        waiting = opened
        return folder
    }

    private func place(_ name: String) throws(Trouble) {
        guard let waiting = waiting?.path else { return }
        let target = "\(path)/\(name)"
        do throws(SystemError) {
            try Files.makeFolders(Files.parent(of: target), mode: 0o755)
            guard rename("\(waiting)/\(name)", target) == 0 else { throw SystemError.last }
        } catch { throw .system(error, path: target) }
    }

    /// Before the first rename the list names old and new files, so that a killed run leaves nothing that nobody owns.
    private func writeRecord(of names: Set<String>) throws(Trouble) {
        let text = ([SiteFolder.header] + names.sorted()).joined(separator: "\n") + "\n"
        let bytes = Array(text.utf8)
        let target = "\(path)/\(SiteFolder.record)"
        if SiteFolder.holds(bytes, at: target) { return }
        do throws(SystemError) {
            try Files.makeFolders(path, mode: 0o755)
            try Files.replace(target, with: bytes, mode: 0o644, isSynced: true)
        } catch { throw .system(error, path: target) }
    }

    /// Brings what waits to the disk before its name: when all is written, the disk takes it in one go.
    private func sync(_ name: String, in folder: String) throws(Trouble) {
        do throws(SystemError) {
            let descriptor = try FileDescriptor.open("\(folder)/\(name)", O_RDONLY)
            guard fsync(descriptor.number) == 0 else { throw SystemError.last }
        } catch { throw .system(error, path: "\(path)/\(name)") }
    }

    private static func holds(_ bytes: [UInt8], at path: String) -> Bool {
        guard let status = Files.status(of: path), status.st_size == bytes.count else { return false }
        do throws(Files.ReadTrouble) { return try Files.read(path, limit: bytes.count) == bytes } catch { return false }
    }
}

/// A folder for files on their way, of one run alone; it goes with its owner.
private final class WaitingFolder {
    let path: String
    /// Held open for the lock.
    private let descriptor: FileDescriptor

    /// Makes it, and empties what a killed run has left in it.
    init(_ path: String) throws(SiteFolder.Trouble) {
        do throws(SystemError) {
            try Files.makeFolders(path, mode: 0o755)
            descriptor = try FileDescriptor.open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
        } catch { throw .system(error, path: path) }
        guard flock(descriptor.number, LOCK_EX | LOCK_NB) == 0 else { throw .busy(path) }
        for name in Files.names(in: path) { Files.removeAll("\(path)/\(name)") }
        self.path = path
    }

    deinit { Files.removeAll(path) }
}
