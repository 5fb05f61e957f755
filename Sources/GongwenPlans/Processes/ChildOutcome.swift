/// How a child ended and what it said.
struct ChildOutcome {
    /// The manner in which it ended.
    enum End: Equatable {
        case exited(status: Int32)
        case signalled(Int32)
        case outOfTime
        /// It wrote more to this descriptor than its limit.
        case tooMuchOutput(descriptor: Int32)
    }

    var end: End
    /// What came through each pipe, in the order of ``ChildCommand/outputs``.
    var outputs: [[UInt8]]
}
