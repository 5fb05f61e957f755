import Glibc

/// How far a long work has come, on a terminal (进度): nothing where standard error is none, or while it takes short.
struct Progress {
    private let work: String
    private let count: Int
    private var done = 0
    private var told = 0
    private let isShown = isatty(STDERR_FILENO) == 1
    private var last = timespec()

    /// Work in steps.
    init(_ work: String, of count: Int) {
        self.work = work
        self.count = count
        clock_gettime(CLOCK_MONOTONIC, &last)
    }

    /// Begins the next step.
    mutating func step() {
        done += 1
        guard isShown else { return }
        var now = timespec()
        clock_gettime(CLOCK_MONOTONIC, &now)
        let passed = (now.tv_sec - last.tv_sec) * 1000 + (now.tv_nsec - last.tv_nsec) / 1_000_000
        guard passed >= 200 else { return }
        last = now
        told = done
        Terminal.sayUnfinished("\r\(work) \(done)/\(count)……")
    }

    /// Takes the line away.
    func end() {
        if told > 0 { Terminal.sayUnfinished("\r\u{1B}[K") }
    }
}
