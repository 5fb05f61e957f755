import Glibc
import GongwenFiles

/// Writes the outputs of one input whole or not at all (写出).
enum OutputWriter {
    /// Replaces files: all are written beside their places before the first takes its place. Folders are made.
    ///
    /// A file that holds its bytes already stays as it is: an unchanged build waits for no disk and wakes nobody who
    /// watches the folder.
    ///
    /// - Throws: ``Abort`` with status 73; what stood there before is unchanged.
    static func write(_ files: [(path: String, bytes: [UInt8])]) throws {
        var staged: [(path: String, temporary: String)] = []
        for file in files where !Files.holds(file.bytes, at: file.path) {
            do throws(SystemError) {
                try Files.makeFolders(Files.parent(of: file.path), mode: 0o755)
                if let status = Files.status(of: file.path), status.st_mode & S_IFMT == S_IFDIR {
                    throw SystemError(code: EISDIR)
                }
                staged.append((file.path, try Files.stage(file.bytes, for: file.path, mode: 0o644, isSynced: true)))
            } catch {
                for one in staged { unlink(one.temporary) }
                throw abort(file.path, error)
            }
        }
        for (index, file) in staged.enumerated() {
            do throws(SystemError) {
                try Files.place(file.temporary, as: file.path)
            } catch {
                for one in staged[(index + 1)...] { unlink(one.temporary) }
                throw abort(file.path, error)
            }
        }
    }

    /// Takes a file of an earlier build away; one that is not there is no trouble.
    ///
    /// - Throws: ``Abort`` with status 73.
    static func remove(_ path: String) throws {
        if unlink(path) != 0, errno != ENOENT, errno != ENOTDIR {
            throw Abort(.cannotWrite, "删不掉上一次的“\(path)”：\(reason(errno))，请先把它移走")
        }
    }

    private static func abort(_ path: String, _ error: SystemError) -> Abort {
        Abort(.cannotWrite, "写不出“\(path)”：\(reason(error.code))，原有的文件没有改动；请改正，或用 -o 换一个地方")
    }

    /// Why the system refuses to write, in words.
    static func reason(_ code: Int32) -> String {
        switch code {
        case EACCES, EPERM: "没有写入的权限"
        case ENOENT: "不能在那里新建文件或目录"
        case EROFS: "所在的文件系统是只读的"
        case ENOSPC, EDQUOT: "磁盘空间不足"
        case ENOTDIR, EEXIST: "路径中有一段不是目录"
        case EISDIR: "同名的目录已经存在"
        case ENAMETOOLONG: "文件名太长"
        default: "系统错误码 \(code)"
        }
    }
}
