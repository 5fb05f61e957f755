import GongwenModel

/// A responsibility note found in a row (责任分工), and the characters it takes, brackets and stop included.
struct FoundNote: Sendable, Equatable {
    /// The characters of the row it takes.
    var range: Range<Int>
    /// What it says.
    var note: ResponsibilityNote
}
