import Glibc

/// Measures processor time of this thread (用时).
enum Stopwatch {
    /// The median time of a piece of work in seconds, run until it has taken 0.3 s in all, at least five times.
    static func median(_ work: () throws -> Void) rethrows -> Double {
        var times: [Double] = []
        var total = 0.0
        while times.count < 5 || total < 0.3 {
            let start = now
            try work()
            let time = now - start
            times.append(time)
            total += time
            if total > 5 { break }
        }
        return times.sorted()[times.count / 2]
    }

    private static var now: Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
