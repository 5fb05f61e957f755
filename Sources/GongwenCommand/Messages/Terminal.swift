import Glibc
import GongwenFiles

/// The only place that prints (终端): results on standard output, everything said to a person on standard error.
enum Terminal {
    /// Says a line to the person at the terminal.
    static func say(_ line: String) { write(Array((line + "\n").utf8), to: STDERR_FILENO) }

    /// Says something to the person at the terminal that is not a whole line.
    static func sayUnfinished(_ words: String) { write(Array(words.utf8), to: STDERR_FILENO) }

    /// Whether a person can be asked: they see standard error and type on standard input.
    static var isAtHand: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

    /// Asks the person at the terminal, whose answer is a line.
    ///
    /// - Returns: the line; nil at the end of the input.
    static func answer(to question: String) -> String? {
        write(Array(question.utf8), to: STDERR_FILENO)
        if let line = readLine() { return line }
        say("")
        return nil
    }

    /// Writes a result.
    static func output(_ bytes: [UInt8]) { write(bytes, to: STDOUT_FILENO) }

    /// Whether results go to a terminal that shows colour: `NO_COLOR` and `TERM=dumb` say no.
    static var showsColour: Bool {
        func variable(_ name: String) -> String { getenv(name).map { String(cString: $0) } ?? "" }
        return isatty(STDOUT_FILENO) == 1 && variable("NO_COLOR").isEmpty && variable("TERM") != "dumb"
    }

    private static func write(_ bytes: [UInt8], to number: Int32) {
        var offset = 0
        while offset < bytes.count {
            let count = bytes.withUnsafeBytes {
                Glibc.write(number, $0.baseAddress.map { $0 + offset }, bytes.count - offset)
            }
            if count < 0 {
                if errno == EINTR { continue }
                // Nobody listens: on standard output that is a failed write, on standard error nothing is left to say it.
                if number == STDOUT_FILENO { exit(ExitStatus.cannotWrite.rawValue) }
                return
            }
            offset += count
        }
    }
}
