import Synchronization

/// The pages as they are now (预览板): whoever builds pins them up from any thread, the server reads them.
package final class PreviewBoard: PreviewContent {
    private struct Waiter {
        let path: String
        let stamp: String
        let continuation: CheckedContinuation<Void, Never>
    }

    private struct State {
        var files: [String: PreviewFile] = [:]
        var waiters: [Int: Waiter] = [:]
        var nextWaiter = 0
    }

    private let state = Mutex(State())

    /// Creates an empty board.
    package init() {}

    /// Pins files up at their paths, nil takes one down; whoever waits for a change of theirs is told.
    package func publish(_ changes: [String: PreviewFile?]) {
        let told = state.withLock { state in
            for (path, file) in changes { state.files[path] = file }
            let met = state.waiters.filter { _, waiter in (state.files[waiter.path]?.stamp ?? "") != waiter.stamp }
            for number in met.keys { state.waiters[number] = nil }
            return met.values.map(\.continuation)
        }
        for continuation in told { continuation.resume() }
    }

    package func file(at path: String) -> PreviewFile? { state.withLock { $0.files[path] } }

    package func change(of path: String, after stamp: String) async {
        let number = state.withLock { state in
            state.nextWaiter += 1
            return state.nextWaiter
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isOver = state.withLock { state in
                    // A task that is cancelled now has run its handler before, or will wait for this lock to run it.
                    if Task.isCancelled || (state.files[path]?.stamp ?? "") != stamp { return true }
                    state.waiters[number] = Waiter(path: path, stamp: stamp, continuation: continuation)
                    return false
                }
                if isOver { continuation.resume() }
            }
        } onCancel: {
            state.withLock { $0.waiters.removeValue(forKey: number) }?.continuation.resume()
        }
    }

    /// How many wait for a change.
    var waiting: Int { state.withLock { $0.waiters.count } }
}
