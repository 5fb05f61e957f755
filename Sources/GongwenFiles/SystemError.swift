import Glibc

/// A refused system call: its `errno` value.
package struct SystemError: Error, Equatable {
    /// The `errno` value.
    package let code: Int32

    /// An error with a code that a check of ours stands for.
    package init(code: Int32) { self.code = code }

    /// The code that the call just made on this thread has left.
    package static var last: SystemError { SystemError(code: errno) }
}
