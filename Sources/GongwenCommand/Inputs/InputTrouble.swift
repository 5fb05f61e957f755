import Glibc
import GongwenFiles

/// Why an input cannot be read, for a person, with the exit status (读不了的原因).
struct InputTrouble {
    let status: ExitStatus
    let message: String

    /// The largest JSON or DocBook file read, in bytes.
    static let limit = 512 << 20

    /// The trouble met when a file was read.
    init(_ trouble: Files.ReadTrouble, reading path: String) {
        switch trouble {
        case .folder:
            status = .unreadableInput
            message = "“\(path)”是目录，请指明其中的文件"
        case .tooLong:
            status = .unreadableInput
            message = "“\(path)”太大，超过 \(InputTrouble.limit >> 20) MB，请检查是不是写错了文件"
        case .system(let error) where error.code == EACCES:
            status = .noInput
            message = "没有读取“\(path)”的权限，请检查文件权限"
        case .system(let error) where error.code == ENOENT || error.code == ENOTDIR:
            status = .noInput
            message = "没有“\(path)”这个文件，请检查路径"
        case .system(let error):
            status = .noInput
            message = "读取“\(path)”失败（错误码 \(error.code)），请检查磁盘与文件"
        }
    }

    /// The trouble that shows without reading: a folder, or nothing at all; nil where there is a file.
    init?(looking path: String) {
        guard let status = Files.status(of: path) else {
            self.init(.system(SystemError(code: ENOENT)), reading: path)
            return
        }
        guard status.st_mode & S_IFMT == S_IFDIR else { return nil }
        self.init(.folder, reading: path)
    }

    /// The first line, from 1, with bytes that are not UTF-8; nil where all are.
    static func firstLineNotUTF8(_ bytes: [UInt8]) -> Int? {
        if String(validating: bytes, as: UTF8.self) != nil { return nil }
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        return lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }.map { $0 + 1 }
    }
}
