import Glibc
package import GongwenFiles

/// The folder that a site is written to (站点目录), replaced file by file once everything is written.
///
/// New files are written to a folder beside it. ``finish(last:)`` brings them to the disk and renames them into place, pages
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

    /// Who reads a site (读者). A folder of one kind never becomes one of the other: pages for the office alone must not
    /// come to stand where the public reads.
    package enum Audience: String, CaseIterable {
        /// The public site.
        case everybody = "gongwen site 1"
        /// Pages for the office alone (内部资料).
        case office = "gongwen internal site 1"

        /// The first line of the list of files.
        fileprivate var header: String { rawValue }
    }

    /// Why a site cannot be written.
    package enum Trouble: Error {
        /// There is something in the folder that is no site of ours.
        case notOurs(String)
        /// There is a site of ours for other readers.
        case otherAudience(String)
        /// Two files of one name, letter case aside: not every server tells them apart.
        case sameName(String)
        /// A template made something that is no XML.
        case invalidXML(String)
        /// Another run is writing this site.
        case busy(String)
        case system(SystemError, path: String)
    }

    /// The list of the site's own files, in the folder itself; it names nothing but published files.
    static let record = ".gongwen-site"

    /// The folder's path, without links where it is there already: what waits must lie on the same disk.
    package let path: String
    private let audience: Audience
    /// Where new files wait, locked for this run.
    private let waiting: WaitingFolder
    /// The files the folder had from the last run.
    private let known: Names
    /// All files of this run, in the order in which they take their places; whether each waits.
    private var files: [(path: String, isWaiting: Bool)] = []
    /// The names of this run in small letters, which Unicode's equivalence makes one where a file system might.
    private var names: Set<String> = []

    /// Opens a folder, which need not be there yet, and keeps other runs out of it until the end of this one.
    ///
    /// - Throws: ``Trouble/notOurs(_:)`` where it holds files but no list of ours, ``Trouble/otherAudience(_:)`` where the
    ///   list is of the other kind, ``Trouble/busy(_:)`` where another run is writing it.
    package init(_ path: String, for audience: Audience = .everybody) throws(Trouble) {
        let path = Files.realPath(path) ?? path
        self.path = path
        self.audience = audience
        // A folder that is not ours gets no neighbour either.
        _ = try SiteFolder.known(in: path, for: audience)
        let name = path.split(separator: "/").last.map(String.init) ?? "site"
        do throws(Trouble) {
            waiting = try WaitingFolder("\(Files.parent(of: path))/.\(name).new")
        } catch {
            // The person has named the site, not what lies beside it.
            if case .system(let refused, _) = error { throw .system(refused, path: path) }
            throw error
        }
        // A run that has just ended may have changed the list.
        known = try SiteFolder.known(in: path, for: audience)
    }

    /// The files a folder has from the last run; none where it is empty or not there.
    private static func known(in path: String, for audience: Audience) throws(Trouble) -> Names {
        if let list = listed(in: path) {
            guard list.audience == audience else { throw .otherAudience(path) }
            return Names(list.files)
        }
        guard let status = Files.status(of: path) else { return Names([]) }
        guard status.st_mode & S_IFMT == S_IFDIR else { throw .notOurs(path) }
        // What cannot be looked into is not empty for that.
        guard access(path, R_OK) == 0 else { throw .system(.last, path: path) }
        guard Files.names(in: path).isEmpty else { throw .notOurs(path) }
        return Names([])
    }

    /// The files of the site in a folder as its list has them; nil where there is no list of ours.
    package static func list(in folder: String) -> [String]? { listed(in: folder)?.files }

    private static func listed(in folder: String) -> (audience: Audience, files: [String])? {
        let bytes: [UInt8]
        do throws(Files.ReadTrouble) {
            bytes = try Files.read("\(folder)/\(record)", limit: 64 << 20)
        } catch { return nil }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
        guard let first = lines.first, let audience = Audience.allCases.first(where: { $0.header == first }) else {
            return nil
        }
        // A list that somebody changed must not lead out of the folder.
        let files = lines.dropFirst().filter { path in
            !path.hasPrefix("/") && !path.split(separator: "/").contains { $0 == ".." || $0 == "." }
        }
        return (audience, files)
    }

    /// Adds a file; one that is there already with these bytes stays untouched.
    ///
    /// - Parameter name: its path below the folder.
    package func add(_ name: String, _ bytes: [UInt8]) throws(Trouble) {
        guard names.insert(name.lowercased()).inserted else { throw .sameName(name) }
        if known.contains(name), Files.holds(bytes, at: "\(path)/\(name)") {
            files.append((name, false))
            return
        }
        let target = "\(waiting.path)/\(name)"
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
        let own = Names(files.map(\.path))
        var order = files.filter { !last.contains($0.path) }
        order += last.compactMap { name in files.first { $0.path == name } }
        try writeRecord(of: own.union(known))
        for file in order where file.isWaiting { try sync(file.path, in: waiting.path) }
        for file in order where file.isWaiting {
            try place(file.path)
            changes.written.append(file.path)
        }
        for name in known.subtracting(own).list {
            // A folder that somebody put in its place is none of ours.
            if unlink("\(path)/\(name)") != 0, ![ENOENT, ENOTDIR, EISDIR].contains(errno) {
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

    private func place(_ name: String) throws(Trouble) {
        let target = "\(path)/\(name)"
        do throws(SystemError) {
            try Files.makeFolders(Files.parent(of: target), mode: 0o755)
            guard rename("\(waiting.path)/\(name)", target) == 0 else { throw SystemError.last }
        } catch { throw .system(error, path: target) }
    }

    /// Before the first rename the list names old and new files, so that a killed run leaves nothing that nobody owns.
    private func writeRecord(of names: Names) throws(Trouble) {
        let text = ([audience.header] + names.list).joined(separator: "\n") + "\n"
        let bytes = Array(text.utf8)
        let target = "\(path)/\(SiteFolder.record)"
        if Files.holds(bytes, at: target) { return }
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
}
