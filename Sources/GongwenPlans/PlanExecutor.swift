import CSandbox

/// The tool's hidden verb that runs a compiled plan: the tool starts itself, confines itself, becomes the plan.
package enum PlanExecutor {
    /// The verb's name, the first argument.
    package static let verb = "__exec-plan"

    /// Becomes the plan that the command line names, when its first argument is the verb; returns otherwise.
    ///
    /// To be called before anything else in `main`.
    package static func runIfAsked() {
        guard CommandLine.argc > 1, CommandLine.arguments[1] == verb else { return }
        // The C array ends with a null pointer, which no executor argument is.
        gongwen_execute_plan(CommandLine.argc, CommandLine.unsafeArgv)
    }
}
