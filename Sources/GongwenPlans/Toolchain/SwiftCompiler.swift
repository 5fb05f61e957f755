import GongwenFiles

/// A Swift compiler driver.
struct SwiftCompiler: Sendable {
    /// The path to call it by: its name decides what the driver does, so links are kept.
    let path: String
    /// The real file behind it. Asking it for its version would take longer than a whole build from the cache.
    let identity: FileIdentity

    /// Takes the executable file at the path; nil when there is none.
    init?(path: String) {
        guard Files.isExecutable(path), let real = Files.realPath(path), let identity = FileIdentity(real) else {
            return nil
        }
        self.path = path
        self.identity = identity
    }

    /// Whether the linker `lld`, quicker than the usual one, comes with it.
    var hasQuickLinker: Bool {
        Files.isExecutable("\(Files.parent(of: identity.path))/ld.lld")
    }
}
