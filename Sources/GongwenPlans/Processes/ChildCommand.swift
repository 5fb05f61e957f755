/// What to start, and which of its output to take.
struct ChildCommand {
    /// Absolute path of the program.
    var executable: String
    /// Its arguments, without its own name.
    var arguments: [String]
    /// Its whole environment, `NAME=VALUE` each.
    var environment: [String]
    /// Where it works; nil for where we are.
    var directory: String?
    /// The descriptors whose output is collected, each through a pipe. Standard output goes where standard error goes.
    var outputs: [Output]

    /// A descriptor of the child to read from.
    struct Output {
        /// The child's number for it: 2 for both that people read, 3 for the document.
        var descriptor: Int32
        /// How many bytes are kept.
        var limit: Int
        /// What happens when more comes.
        var excess: Excess

        enum Excess {
            /// The rest is read and forgotten.
            case isDropped
            /// The child is ended.
            case endsTheChild
        }
    }
}
