import Glibc

/// A point of a clock that nobody sets, in milliseconds; only differences mean something.
struct MonotonicTime {
    let milliseconds: Int

    static var now: MonotonicTime {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return MonotonicTime(milliseconds: time.tv_sec * 1000 + time.tv_nsec / 1_000_000)
    }

    /// The point `milliseconds` from now.
    static func after(milliseconds: Int) -> MonotonicTime {
        MonotonicTime(milliseconds: now.milliseconds + milliseconds)
    }

    /// Milliseconds until this point, 0 when it is past.
    var remaining: Int {
        max(0, milliseconds - MonotonicTime.now.milliseconds)
    }
}
