/// What the tool's exit status says (退出状态).
enum ExitStatus: Int32, Comparable {
    case done = 0
    /// The document has errors, does not compile, crashes or outruns its time.
    case documentErrors = 1
    case wrongUsage = 64
    /// Input that cannot be read as what it should be.
    case unreadableInput = 65
    case noInput = 66
    /// A needed tool is missing.
    case missingTool = 69
    case ownFault = 70
    case cannotWrite = 73

    static func < (first: ExitStatus, second: ExitStatus) -> Bool { first.rawValue < second.rawValue }
}

/// A command that ends early, with what to tell the user (中止).
struct Abort: Error {
    let status: ExitStatus
    /// Chinese, one line; nil where everything has been said.
    let message: String?

    init(_ status: ExitStatus, _ message: String? = nil) {
        self.status = status
        self.message = message
    }
}
