/// What a client of the preview server may take (预览服务的限度).
package struct PreviewLimits: Sendable {
    /// For a request to come in.
    package var request: Duration = .seconds(5)
    /// For a client to take an answer.
    package var answer: Duration = .seconds(20)
    /// For a question after changes to be left open; then it is answered that there are none.
    package var waiting: Duration = .seconds(25)
    /// For a client to hang up after the answer.
    package var hangUp: Duration = .seconds(1)
    /// Connections at the same time; more are turned away.
    package var connections = 256

    /// The usual limits.
    package init() {}
}
