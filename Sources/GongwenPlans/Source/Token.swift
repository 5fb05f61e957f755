/// A word of a plan source, as far as this target has to tell words apart.
struct Token: Equatable {
    enum Kind: Equatable {
        /// A name or a keyword; full-width marks count as letters, as they do for the compiler.
        case word
        /// A name between backticks, which are part of the range.
        case quotedWord
        /// A number.
        case number
        /// A whole literal with its quotation marks, or the parts of one round its interpolations.
        case text
        /// `@`, `#`, a bracket, a comma, an operator: one ASCII character.
        case mark(UInt8)
    }

    let kind: Kind
    /// Offsets of its bytes.
    let range: Range<Int>
    /// How many brackets are open at it; a bracket counts as outside of itself.
    let depth: Int
}
