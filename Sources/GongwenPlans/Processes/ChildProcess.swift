import CSandbox
import Glibc
import GongwenFiles

/// A running child in a session and process group of its own.
///
/// The whole group ends with the child, with a time-out, with this value and with the tool: nothing that a
/// child started is left behind.
struct ChildProcess: ~Copyable {
    private let group: pid_t
    private let place: Int32
    /// Readable when the child has ended; -1 where the kernel cannot tell.
    private let watch: Int32
    private let pipes: [Pipe]

    /// The reading end of a pipe to the child.
    private final class Pipe {
        let file: FileDescriptor
        let output: ChildCommand.Output
        var bytes: [UInt8] = []
        var isOpen = true
        var overflowed = false

        init(file: consuming FileDescriptor, output: ChildCommand.Output) {
            self.file = file
            self.output = output
        }

        /// Reads what is there without waiting, at most 2 MiB: more than a pipe can hold at once, and not for
        /// ever from a child that writes for ever.
        func drain() {
            var chunk: [UInt8] = []
            for _ in 0..<32 where isOpen {
                chunk.removeAll(keepingCapacity: true)
                let count: Int
                do throws(SystemError) {
                    count = try file.read(into: &chunk, atMost: 65_536)
                } catch {
                    if error.code != EAGAIN { isOpen = false }
                    return
                }
                if count == 0 { isOpen = false }
                let room = output.limit - bytes.count
                if count > room { overflowed = true }
                bytes.append(contentsOf: chunk.prefix(room))
                if overflowed, output.excess == .endsTheChild { return }
            }
        }
    }

    /// Starts a child with nothing on its standard input.
    init(_ command: ChildCommand) throws(SystemError) {
        var child: pid_t = 0
        let targets = command.outputs.map(\.descriptor)
        var readers = targets
        let failure = ChildProcess.withCStrings([command.executable] + command.arguments) { arguments in
            ChildProcess.withCStrings(command.environment) { environment in
                gongwen_start_child(
                    command.executable, arguments, environment, command.directory, targets, &readers,
                    Int32(targets.count), &child)
            }
        }
        guard failure == 0 else { throw SystemError(code: failure) }

        group = child
        place = gongwen_guard_group(child)
        watch = gongwen_watch_child(child)
        pipes = zip(readers, command.outputs).map { reader, output in
            Pipe(file: FileDescriptor(owning: reader), output: output)
        }
    }

    deinit {
        endGroup()
        gongwen_release_group(place)
        if watch >= 0 { close(watch) }
        // Reaped here and nowhere else: until now the number could not become somebody else's.
        while waitpid(group, nil, 0) < 0, errno == EINTR {}
    }

    /// Reads until the child has ended, or ends it when the time is over.
    consuming func finish(by deadline: MonotonicTime) -> ChildOutcome {
        while true {
            for pipe in pipes { pipe.drain() }
            if let pipe = pipes.first(where: { $0.overflowed && $0.output.excess == .endsTheChild }) {
                return outcome(.tooMuchOutput(descriptor: pipe.output.descriptor))
            }
            var state = gongwen_exit()
            if gongwen_look_at_child(group, false, &state) != 0 || state.ended {
                // What the child wrote is in the pipes; what its own children might add is not waited for.
                endGroup()
                for pipe in pipes { pipe.drain() }
                if let pipe = pipes.first(where: { $0.overflowed && $0.output.excess == .endsTheChild }) {
                    return outcome(.tooMuchOutput(descriptor: pipe.output.descriptor))
                }
                return outcome(state.signalled ? .signalled(state.code) : .exited(status: state.code))
            }
            let remaining = deadline.remaining
            if remaining == 0 {
                endGroup()
                for pipe in pipes { pipe.drain() }
                return outcome(.outOfTime)
            }
            wait(milliseconds: remaining)
        }
    }

    private func outcome(_ end: ChildOutcome.End) -> ChildOutcome {
        ChildOutcome(end: end, outputs: pipes.map(\.bytes))
    }

    private func endGroup() {
        kill(-group, SIGKILL)
    }

    /// Sleeps until there is something to read, the child has ended, or the time is over.
    private func wait(milliseconds: Int) {
        var descriptors = pipes.filter(\.isOpen).map { pipe in
            pollfd(fd: pipe.file.number, events: Int16(POLLIN), revents: 0)
        }
        var patience = milliseconds
        if watch >= 0 {
            descriptors.append(pollfd(fd: watch, events: Int16(POLLIN), revents: 0))
        } else {
            patience = min(patience, 5)
        }
        _ = poll(&descriptors, nfds_t(descriptors.count), Int32(clamping: patience))
    }

    /// Hands the strings to C as an array that ends with a null pointer.
    private static func withCStrings<Result>(
        _ strings: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
    ) -> Result {
        let copies = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: strings.count + 1)
        for (index, string) in strings.enumerated() { copies[index] = strdup(string) }
        copies[strings.count] = nil
        defer {
            for index in strings.indices { free(copies[index]) }
            copies.deallocate()
        }
        return body(copies)
    }
}
