/// How much time, memory and output compiling and running a plan may take.
package struct PlanLimits: Sendable {
    /// Wall clock for the compiler, in milliseconds.
    package var compileMilliseconds = 120_000
    /// Wall clock for the plan, in milliseconds.
    package var runMilliseconds = 10_000
    /// Processor time for the plan, in whole seconds, at least 1.
    package var processorSeconds = 5
    /// Address space of the plan, in bytes.
    package var memoryBytes = 1 << 30
    /// The longest plan source, in bytes.
    package var sourceBytes = 64 << 20
    /// The longest document a plan may yield, in bytes.
    package var documentBytes = 256 << 20
    /// How much of what a plan prints is kept, in bytes; the rest is dropped.
    package var printedBytes = 1 << 20

    /// The limits of the tool.
    package init() {}
}
