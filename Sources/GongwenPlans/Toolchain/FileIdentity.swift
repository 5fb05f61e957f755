import Glibc
import GongwenFiles

/// What tells one state of a file from another without reading it.
struct FileIdentity: Sendable, Equatable {
    let path: String
    private let numbers: [Int]

    /// Looks at the file, links followed; nil when it is not there.
    ///
    /// The time of the last status change is part of it: installers set the modification time as they like.
    init?(_ path: String) {
        guard let status = Files.status(of: path) else { return nil }
        self.path = path
        numbers = [
            Int(status.st_size), Int(status.st_mtim.tv_sec), Int(status.st_mtim.tv_nsec),
            Int(status.st_ctim.tv_sec), Int(status.st_ctim.tv_nsec),
        ]
    }

    /// The identity in a form to hash.
    var words: String {
        "\(path) \(numbers)"
    }
}
