package import Glibc

/// The few file operations the tool needs, without Foundation: loading it costs more than an unchanged build may take.
package enum Files {
    /// What went wrong when a whole file was read.
    package enum ReadTrouble: Error, Equatable {
        case system(SystemError)
        case folder
        case tooLong
    }

    /// Reads a whole file of at most `limit` bytes.
    package static func read(_ path: String, limit: Int) throws(ReadTrouble) -> [UInt8] {
        do throws(SystemError) {
            let file = try FileDescriptor.open(path, O_RDONLY)
            let status = try file.status()
            if status.st_mode & S_IFMT == S_IFDIR { throw SystemError(code: EISDIR) }
            var bytes: [UInt8] = []
            // One byte more than the size says, so that the usual file ends in one call.
            let expected = max(0, min(Int(status.st_size), limit)) + 1
            bytes.reserveCapacity(expected)
            var step = max(expected, 4096)
            while try file.read(into: &bytes, atMost: step) > 0 {
                if bytes.count > limit { throw SystemError(code: EFBIG) }
                step = 65_536
            }
            return bytes
        } catch {
            switch error.code {
            case EISDIR: throw .folder
            case EFBIG: throw .tooLong
            default: throw .system(error)
            }
        }
    }

    /// Whether a file holds these bytes and no others.
    package static func holds(_ bytes: [UInt8], at path: String) -> Bool {
        guard let status = status(of: path), status.st_size == bytes.count else { return false }
        do throws(ReadTrouble) { return try read(path, limit: bytes.count) == bytes } catch { return false }
    }

    /// Status of a file, links followed; nil when there is none to be seen.
    package static func status(of path: String) -> stat? {
        var result = stat()
        return stat(path, &result) == 0 ? result : nil
    }

    /// Whether there is a file at the path that may be executed.
    package static func isExecutable(_ path: String) -> Bool {
        guard let status = status(of: path), status.st_mode & S_IFMT == S_IFREG else { return false }
        return access(path, X_OK) == 0
    }

    /// The path without links and `..`; nil when nothing is there.
    package static func realPath(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(validatingCString: resolved)
    }

    /// The folder part of a path that holds a `/`.
    package static func parent(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
        return slash == path.utf8.startIndex ? "/" : String(path[..<slash])
    }

    /// Makes a folder and those above it; without `mode` for this user alone.
    package static func makeFolders(_ path: String, mode: mode_t = 0o700) throws(SystemError) {
        if mkdir(path, mode) == 0 { return }
        switch errno {
        case EEXIST:
            guard let status = status(of: path), status.st_mode & S_IFMT == S_IFDIR else {
                throw SystemError(code: ENOTDIR)
            }
        case ENOENT where path.utf8.count > 1:
            try makeFolders(parent(of: path), mode: mode)
            if mkdir(path, mode) != 0, errno != EEXIST { throw .last }
        default: throw .last
        }
    }

    /// Makes a new folder of a name that nobody has, for this user alone.
    package static func makeUniqueFolder(in folder: String, prefix: String) throws(SystemError) -> String {
        var template = Array("\(folder)/\(prefix)XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw .last }
        return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Puts a file in place at once: a reader sees the old one or the whole new one, and so does whoever comes after a kill.
    ///
    /// - Parameters:
    ///   - mode: permissions of a new file, before the process's mask.
    ///   - isSynced: whether the bytes reach the disk before the name does, so that not even a power cut leaves half a file.
    package static func replace(
        _ path: String, with bytes: [UInt8], mode: mode_t = 0o600, isSynced: Bool = false
    ) throws(SystemError) {
        try place(stage(bytes, for: path, mode: mode, isSynced: isSynced), as: path)
    }

    /// Writes a file beside the one it is to replace, with the same parameters as ``replace(_:with:mode:isSynced:)``.
    ///
    /// - Returns: its path, for ``place(_:as:)`` or `unlink`.
    package static func stage(
        _ bytes: [UInt8], for path: String, mode: mode_t = 0o600, isSynced: Bool = false
    ) throws(SystemError) -> String {
        let temporary = "\(path).\(getpid()).\(UInt64.random(in: 0 ... .max))"
        do throws(SystemError) {
            let file = try FileDescriptor.open(temporary, O_WRONLY | O_CREAT | O_EXCL, mode: mode)
            try file.write(bytes)
            if isSynced, fsync(file.number) != 0 { throw .last }
            return temporary
        } catch {
            unlink(temporary)
            throw error
        }
    }

    /// Puts a staged file in its place; where that fails it is removed.
    package static func place(_ staged: String, as path: String) throws(SystemError) {
        guard rename(staged, path) == 0 else {
            let failure = SystemError.last
            unlink(staged)
            throw failure
        }
    }

    /// Names in a folder without `.` and `..`, in order; empty when it cannot be read.
    package static func names(in folder: String) -> [String] {
        guard let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { buffer in
                String(decoding: buffer.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// Removes a file, or a folder with all it holds; links are removed, not followed.
    package static func removeAll(_ path: String) {
        // Depth first without recursion: a folder comes back to the stack behind its contents.
        var stack = [(path: path, emptied: false)]
        while let (path, emptied) = stack.popLast() {
            if emptied {
                rmdir(path)
                continue
            }
            var status = stat()
            guard lstat(path, &status) == 0 else { continue }
            guard status.st_mode & S_IFMT == S_IFDIR else {
                unlink(path)
                continue
            }
            stack.append((path, true))
            stack.append(contentsOf: names(in: path).map { ("\(path)/\($0)", false) })
        }
    }
}
