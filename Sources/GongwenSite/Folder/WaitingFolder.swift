import Glibc
import GongwenFiles

/// A folder for files on their way (待换入的文件), of one run alone; it goes with its owner.
final class WaitingFolder {
    let path: String
    /// Held open for the lock.
    private let descriptor: FileDescriptor

    /// Makes it, and empties what a killed run has left in it.
    ///
    /// - Throws: ``SiteFolder/Trouble/busy(_:)`` where another run has it.
    init(_ path: String) throws(SiteFolder.Trouble) {
        self.path = path
        descriptor = try WaitingFolder.locked(path)
        for name in Files.names(in: path) { Files.removeAll("\(path)/\(name)") }
    }

    /// The folder, opened and locked.
    private static func locked(_ path: String) throws(SiteFolder.Trouble) -> FileDescriptor {
        // The run that had it may take it away between the opening and the lock; then it is made anew.
        for _ in 0..<100 {
            do throws(SystemError) {
                try Files.makeFolders(path, mode: 0o755)
                let descriptor = try FileDescriptor.open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
                guard flock(descriptor.number, LOCK_EX | LOCK_NB) == 0 else { break }
                let (held, named) = (try descriptor.status(), Files.status(of: path))
                if held.st_ino == named?.st_ino, held.st_dev == named?.st_dev { return descriptor }
            } catch {
                if error.code != ENOENT { throw .system(error, path: path) }
            }
        }
        throw .busy(path)
    }

    deinit { Files.removeAll(path) }
}
