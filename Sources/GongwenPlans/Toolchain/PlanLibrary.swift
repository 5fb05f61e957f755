import Glibc
import GongwenFiles

/// The library that a plan imports and links: its folder, and the folder of its modules.
struct PlanLibrary: Sendable {
    /// Holds `libGongwen.so`.
    let folder: String
    /// Holds `Gongwen.swiftmodule` and those it needs.
    let modules: String
    /// What tells one build of the library from another.
    let identities: [FileIdentity]

    /// Modules that may lie beside `Gongwen` because its interface mentions them.
    private static let moduleNames = ["Gongwen", "GongwenModel", "GongwenPlain"]

    /// Looks into a folder laid out as installed, or as SwiftPM builds (`Modules` below it).
    init?(folder: String) {
        guard let library = FileIdentity("\(folder)/libGongwen.so") else { return nil }
        let found = [folder, "\(folder)/Modules"].first { Files.status(of: "\($0)/Gongwen.swiftmodule") != nil }
        guard let found else { return nil }
        self.folder = folder
        modules = found
        var identities = [library]
        for name in PlanLibrary.moduleNames {
            let path = "\(found)/\(name).swiftmodule"
            guard let status = Files.status(of: path) else { continue }
            // A module is a file, or a folder with a file for each machine.
            let isFolder = status.st_mode & S_IFMT == S_IFDIR
            let files = isFolder ? Files.names(in: path).map { "\(path)/\($0)" } : [path]
            identities += files.compactMap(FileIdentity.init)
        }
        self.identities = identities
    }
}
