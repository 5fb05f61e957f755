/// A translated message, with what decides whether it is shown.
struct Finding {
    /// How much it helps.
    enum Weight: Int, Comparable {
        /// Follows from another error: shown only when there is no other.
        case consequence
        /// The compiler stumbled over the shape of the code here, perhaps because of what stands elsewhere.
        case shape
        /// An error of its own.
        case cause
        /// An error whose reason we have seen in the source ourselves.
        case seen

        static func < (a: Weight, b: Weight) -> Bool { a.rawValue < b.rawValue }
    }

    /// In Chinese, one line, no full stop.
    var message: String
    var weight = Weight.cause
    /// What to write instead of `range`.
    var fix: String?
    var explanation: String?
    /// Offsets of what is meant; nil for the token at the compiler's place.
    var range: Range<Int>?
    /// Offsets of what could not be understood because of this: errors in it are consequences.
    var shadow: Range<Int>?
    /// Where, because brackets or quotation marks do not match, other errors of the compiler mean little.
    var unsettles = Unsettled.nothing

    enum Unsettled {
        case nothing, whatFollows, everything
    }
}
