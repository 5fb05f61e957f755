import GongwenFiles
import Glibc

/// Files of a workspace, read and made (工作区的文件).
enum WorkspaceFiles {
    /// Why a file cannot be read or made.
    enum Failure: Error, Equatable {
        /// Nothing of this name.
        case missing
        /// Not a regular file, or not a folder where one is needed.
        case wrongKind
        case tooLong
        /// The system refuses.
        case refused(SystemError)

        /// What to say of it.
        var reason: String {
            switch self {
            case .missing: "没有这个文件或目录"
            case .wrongKind: "它或它所在的路径不是应有的文件或文件夹"
            case .tooLong: "文件超过16 MB"
            case .refused(let error):
                switch error.code {
                case EACCES, EPERM: "没有权限"
                case ENOSPC: "磁盘已满"
                case EROFS: "磁盘只读"
                case ENAMETOOLONG: "文件名太长"
                case ELOOP: "符号链接成环"
                default: "系统错误号\(error.code)"
                }
            }
        }

        fileprivate init(_ error: SystemError) {
            switch error.code {
            case ENOENT: self = .missing
            case ENOTDIR, EISDIR: self = .wrongKind
            default: self = .refused(error)
            }
        }
    }

    /// No file of a workspace is as long as this many bytes.
    private static let limit = 16 << 20

    /// A regular file's bytes.
    static func contents(of path: String) throws(Failure) -> [UInt8] {
        guard let status = Files.status(of: path) else { throw Failure(.last) }
        // Anything else could keep the tool waiting: a pipe, a device.
        guard status.st_mode & S_IFMT == S_IFREG else { throw .wrongKind }
        do throws(Files.ReadTrouble) {
            return try Files.read(path, limit: limit)
        } catch {
            switch error {
            case .folder: throw .wrongKind
            case .tooLong: throw .tooLong
            case .system(let error): throw Failure(error)
            }
        }
    }

    /// The names of YAML files in a folder, hidden ones aside, in order; none where there is no such folder.
    static func yamlNames(in folder: String) throws(Failure) -> [String] {
        guard let status = Files.status(of: folder) else {
            guard errno != ENOENT else { return [] }
            throw Failure(.last)
        }
        guard status.st_mode & S_IFMT == S_IFDIR else { throw .wrongKind }
        guard access(folder, R_OK | X_OK) == 0 else { throw Failure(.last) }
        return Files.names(in: folder).filter { !$0.hasPrefix(".") && ($0.hasSuffix(".yaml") || $0.hasSuffix(".yml")) }
    }

    /// Whether there is a regular file of this name.
    static func isFile(_ path: String) -> Bool {
        Files.status(of: path).map { $0.st_mode & S_IFMT == S_IFREG } ?? false
    }

    /// Makes a file that is not there yet, and the folders above it.
    ///
    /// - Returns: false where there is something of this name already, which stays as it is.
    static func make(_ path: String, _ content: String) throws(Failure) -> Bool {
        do throws(SystemError) {
            try Files.makeFolders(Files.parent(of: path), mode: 0o777)
            let file = try FileDescriptor.open(path, O_WRONLY | O_CREAT | O_EXCL, mode: 0o666)
            try file.write(Array(content.utf8))
            return true
        } catch {
            if error.code == EEXIST { return false }
            throw Failure(error)
        }
    }
}
