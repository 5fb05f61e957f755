/// A time limit that was reached.
struct TimeIsUp: Error {}

/// Does something for a time at most; afterwards it is cancelled.
///
/// - Throws: ``TimeIsUp``, or what `body` throws.
func within<Result: Sendable>(
    _ limit: Duration, _ body: @escaping @Sendable () async throws -> Result
) async throws -> Result {
    try await withThrowingTaskGroup(of: Result.self) { group in
        group.addTask(operation: body)
        group.addTask {
            try await Task.sleep(for: limit)
            throw TimeIsUp()
        }
        defer { group.cancelAll() }
        guard let result = try await group.next() else { throw TimeIsUp() }
        return result
    }
}
