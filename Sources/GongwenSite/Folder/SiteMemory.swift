package import Glibc
import GongwenFiles

/// What the last run of `publish` found (上次编制), so that an unchanged workspace costs no more than looking at its files.
///
/// It lies in the user's cache and not in the site, because it speaks of the workspace.
package struct SiteMemory {
    /// What a run came to.
    package struct Outcome: Equatable {
        /// The exit status.
        package var status: Int32
        /// What the person was told of documents that were not published, and of the site as a whole.
        package var said: [String]

        package init(status: Int32, said: [String]) {
            self.status = status
            self.said = said
        }
    }

    private let file: String?
    /// Of everything that a run reads.
    private let inputStamps: String
    /// Of everything that it reads and writes.
    private let stamps: String
    /// When the last of the files that a run reads was changed.
    private let newest: timespec

    /// Looks at files.
    ///
    /// - Parameters:
    ///   - cache: the user's cache folder; nil for none.
    ///   - root: the workspace's folder.
    ///   - inputs: every file that a run reads.
    ///   - folders: the sites it writes.
    ///   - options: what else decides the outcome.
    package init(in cache: String?, root: String, inputs: [String], folders: [String], options: String) {
        var name = ContentHash()
        name.add(root)
        for folder in folders { name.add(folder) }
        file = cache.map { "\($0)/sites/\(name.name)" }
        var hash = ContentHash()
        hash.add("gongwen site memory 1")
        hash.add(options)
        var newest = timespec()
        for path in inputs {
            let status = Files.status(of: path)
            hash.add(SiteMemory.stamp(path, status))
            if let time = status?.st_ctim, (time.tv_sec, time.tv_nsec) > (newest.tv_sec, newest.tv_nsec) {
                newest = time
            }
        }
        inputStamps = hash.name
        for folder in folders {
            let list = SiteFolder.list(in: folder) ?? []
            for path in [SiteFolder.record] + list {
                hash.add(SiteMemory.stamp("\(folder)/\(path)", Files.status(of: "\(folder)/\(path)")))
            }
        }
        stamps = hash.name
        self.newest = newest
    }

    /// The change time (ctime) also tells of a file moved here, of its permissions, and of one whose modification time was
    /// set back.
    private static func stamp(_ path: String, _ status: stat?) -> String {
        guard let status else { return path + " -" }
        let time = status.st_ctim
        return "\(path) \(status.st_dev) \(status.st_ino) \(status.st_size) \(time.tv_sec).\(time.tv_nsec)"
    }

    /// What the last run came to; nil where anything has changed since.
    package var outcome: Outcome? {
        guard let file else { return nil }
        let bytes: [UInt8]
        do throws(Files.ReadTrouble) { bytes = try Files.read(file, limit: 64 << 20) } catch { return nil }
        let parts = String(decoding: bytes, as: UTF8.self).split(separator: "\0", omittingEmptySubsequences: false)
        guard parts.count >= 2, parts[0] == stamps, let status = Int32(parts[1]) else { return nil }
        return Outcome(status: status, said: parts.dropFirst(2).map(String.init))
    }

    /// Forgets the last run: what this one came to would not come again for certain.
    package func forget() {
        if let file { unlink(file) }
    }

    /// Keeps what a run came to.
    ///
    /// - Parameters:
    ///   - before: what was seen before the run read anything. Where a file has come, gone or changed since, the run may not
    ///     have seen it so: then nothing is kept.
    ///   - start: when the run began. Nor is anything kept where a file was changed in the same tick of the clock.
    package func keep(_ outcome: Outcome, ifInputsAreAs before: SiteMemory, since start: timespec) {
        guard let file else { return }
        guard inputStamps == before.inputStamps else {
            return forget()
        }
        // The kernel's clock for files ticks at least every hundredth of a second.
        let margin = 20_000_000
        let age = (start.tv_sec - newest.tv_sec) * 1_000_000_000 + start.tv_nsec - newest.tv_nsec
        guard age > margin else {
            return forget()
        }
        let text = ([stamps, String(outcome.status)] + outcome.said).joined(separator: "\0")
        do throws(SystemError) {
            try Files.makeFolders(Files.parent(of: file))
            try Files.replace(file, with: Array(text.utf8))
        } catch {
            // A cache that cannot be written costs time at the next run, nothing else.
            return
        }
    }
}
