/// What a plan source yielded.
package struct PlanResult: Sendable, Equatable {
    /// The document, as the plan wrote it.
    package var bytes: [UInt8]
    /// Whether it was taken from the cache: neither the compiler nor the plan was run.
    package var fromCache: Bool
    /// What the plan printed, kept with a cached document too, so that the cache changes nothing one can see.
    package var standardError: String
}
