import Glibc

/// A refused system call: its `errno` value.
struct SystemError: Error, Equatable {
    let code: Int32

    /// The code that the call just made on this thread has left.
    static var last: SystemError { SystemError(code: errno) }
}
