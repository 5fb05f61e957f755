package import Glibc

/// An open file that is closed with its last owner.
package struct FileDescriptor: ~Copyable {
    package let number: Int32

    package init(owning number: Int32) {
        self.number = number
    }

    deinit {
        close(number)
    }

    /// Opens a file; it is not handed on to children.
    package static func open(_ path: String, _ flags: Int32, mode: mode_t = 0o600) throws(SystemError) -> FileDescriptor
    {
        while true {
            let number = Glibc.open(path, flags | O_CLOEXEC, mode)
            if number >= 0 { return FileDescriptor(owning: number) }
            if errno != EINTR { throw .last }
        }
    }

    /// Size, kind and times of the open file.
    package func status() throws(SystemError) -> stat {
        var result = stat()
        guard fstat(number, &result) == 0 else { throw .last }
        return result
    }

    /// Appends what is there to read, at most `limit` bytes in one call.
    ///
    /// - Returns: the number of bytes read; 0 at the end.
    package func read(into bytes: inout [UInt8], atMost limit: Int) throws(SystemError) -> Int {
        let before = bytes.count
        bytes.append(contentsOf: repeatElement(0, count: limit))
        while true {
            let count = bytes.withUnsafeMutableBytes { buffer in
                Glibc.read(number, buffer.baseAddress.map { $0 + before }, limit)
            }
            if count < 0, errno == EINTR { continue }
            let failure = SystemError.last
            bytes.removeLast(limit - max(count, 0))
            guard count >= 0 else { throw failure }
            return count
        }
    }

    /// Writes all bytes.
    package func write(_ bytes: [UInt8]) throws(SystemError) {
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                Glibc.write(number, buffer.baseAddress.map { $0 + done }, bytes.count - done)
            }
            if count < 0 {
                if errno == EINTR { continue }
                throw .last
            }
            done += count
        }
    }
}
