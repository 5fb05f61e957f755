/// Why a plan source yields no document.
package enum PlanFailure: Error, Equatable {
    /// The source could not be read.
    case unreadable(path: String, Unreadable)
    /// It imports another module than `Gongwen`, or reaches past it; each place is named.
    case impure([PlanProblem])
    /// It does not compile; never empty.
    case doesNotCompile([PlanProblem])
    /// The compiler ended without saying where it stumbled, in its own words; `signal` when it crashed.
    case compilerTrouble(words: String, signal: Int32?)
    /// The compiler or the plan took longer than it may.
    case timedOut(Stage, seconds: Double)
    /// The plan was ended by a signal; why, and at which line of the source, if the runtime could say so.
    case crashed(signal: Int32, reason: String?, line: Int?, printed: String)
    /// The plan ended with this status: without a document, or not well after one.
    case exitedEarly(status: Int32, printed: String)
    /// The plan asked for more than it may have.
    case tooMuch(Excess, printed: String)
    /// There is no Swift compiler; the path when a named one is not there.
    case compilerMissing(named: String?)
    /// The library that plans import is not where it should be.
    case moduleMissing(folder: String)
    /// The library was made with another compiler than the one found.
    case moduleMismatch(words: String)
    /// No place for temporary files could be written, or a program could not be started.
    case system(step: String, code: Int32)

    /// Why a source cannot be read.
    package enum Unreadable: Equatable, Sendable {
        case notThere, notAllowed, isFolder, notUTF8(line: Int), tooLong(limit: Int), system(code: Int32)
    }

    /// The two things that take time.
    package enum Stage: Equatable, Sendable {
        case compile, run
    }

    /// What there was too much of.
    package enum Excess: Equatable, Sendable {
        case document(limit: Int), memory(limit: Int)
    }
}
