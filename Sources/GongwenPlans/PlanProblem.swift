/// Something wrong at a place of a plan source, said in Chinese.
package struct PlanProblem: Sendable, Equatable {
    /// Line, from 1.
    package var line: Int
    /// Column of the first code point meant, from 1, in Unicode code points.
    package var column: Int
    /// How many code points are meant, at least 1.
    package var length = 1
    /// What was found, the rule and the way out: one line without a full stop.
    package var message: String
    /// The answer to the reader's next question; on request the compiler's own words.
    package var explanation: String?
    /// What to write instead of the code points meant, where that is certain enough to propose.
    package var fix: String?
}
