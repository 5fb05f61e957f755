#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Files of a workspace, read and made (工作区的文件操作).
enum WorkspaceFiles {
    /// Why a file cannot be read or made.
    enum Failure: Error, Equatable {
        /// Nothing of this name.
        case missing
        /// Not a regular file.
        case notAFile
        /// The system refuses, with its error number.
        case refused(Int32)
    }

    /// A regular file's bytes.
    static func contents(of path: String) throws(Failure) -> [UInt8] {
        // Without O_NONBLOCK a named pipe would keep the tool waiting.
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { throw errno == ENOENT ? .missing : .refused(errno) }
        defer { close(descriptor) }
        var information = stat()
        guard fstat(descriptor, &information) == 0 else { throw .refused(errno) }
        guard information.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
        var bytes = [UInt8](repeating: 0, count: max(Int(information.st_size), 0))
        var count = 0
        while count < bytes.count {
            let step = bytes.withUnsafeMutableBytes { buffer in
                read(descriptor, buffer.baseAddress?.advanced(by: count), buffer.count - count)
            }
            if step < 0 {
                if errno == EINTR { continue }
                throw .refused(errno)
            }
            if step == 0 { break }
            count += step
        }
        bytes.removeLast(bytes.count - count)
        return bytes
    }

    /// The names in a folder that end so, hidden ones aside, in order of their bytes; none where there is no such folder.
    static func names(in folder: String, endings: [String]) throws(Failure) -> [String] {
        guard let stream = opendir(folder) else {
            if errno == ENOENT || errno == ENOTDIR { return [] }
            throw .refused(errno)
        }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
            }
            if !name.hasPrefix("."), endings.contains(where: name.hasSuffix) { names.append(name) }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Whether there is a regular file of this name.
    static func isFile(_ path: String) -> Bool {
        var information = stat()
        return stat(path, &information) == 0 && information.st_mode & S_IFMT == S_IFREG
    }

    /// Makes a folder and those above it.
    static func makeFolder(_ path: String) throws(Failure) {
        var information = stat()
        if stat(path, &information) == 0 {
            guard information.st_mode & S_IFMT == S_IFDIR else { throw .notAFile }
            return
        }
        if let parent = parent(of: path) { try makeFolder(parent) }
        if mkdir(path, 0o777) != 0, errno != EEXIST { throw .refused(errno) }
    }

    /// Makes a file that is not there yet.
    ///
    /// - Returns: false where there is something of this name already, which stays as it is.
    static func make(_ path: String, _ content: String) throws(Failure) -> Bool {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else {
            if errno == EEXIST { return false }
            throw .refused(errno)
        }
        var rest = Array(content.utf8)[...]
        while !rest.isEmpty {
            let step = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if step < 0 {
                if errno == EINTR { continue }
                let reason = errno
                close(descriptor)
                unlink(path)
                throw .refused(reason)
            }
            rest = rest.dropFirst(step)
        }
        guard close(descriptor) == 0 else { throw .refused(errno) }
        return true
    }

    /// The folder that a path lies in; nil for the root and for a bare name.
    static func parent(of path: String) -> String? {
        var trimmed = path[...]
        while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed = trimmed.dropLast() }
        guard let slash = trimmed.lastIndex(of: "/"), trimmed != "/" else { return nil }
        let parent = trimmed[..<slash]
        return parent.isEmpty ? "/" : String(parent)
    }

    /// What the system says of an error number, in Chinese for those that are usual.
    static func reason(_ number: Int32) -> String {
        switch number {
        case EACCES, EPERM: "没有权限"
        case ENOSPC: "磁盘已满"
        case EROFS: "磁盘只读"
        case EISDIR: "它是文件夹"
        case ENOTDIR: "路径中有一段不是文件夹"
        case ENAMETOOLONG: "文件名太长"
        case ELOOP: "符号链接成环"
        case EMFILE, ENFILE: "打开的文件太多"
        default: "系统错误号 \(number)"
        }
    }
}
