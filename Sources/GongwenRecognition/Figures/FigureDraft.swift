import GongwenModel

/// A figure while its sentence is being read (待定指标).
struct FigureDraft {
    /// How far it counts as a figure.
    enum Strength {
        /// A statistic by its name.
        case strong
        /// A number that is a statistic only with a growth beside it.
        case weak
        /// None; it only takes the growth that belongs to it.
        case void
    }
    var name: [UInt32]
    var strength: Strength
    var value: Quantity?
    var growth: Quantity?
    var isFall = false
    var comparator: Range<Int> = 0..<0
    /// A target in words, instead of a value.
    var words: Range<Int> = 0..<0
    var basis: [UInt32] = []
    /// Whether the level is a mark that was passed (突破), which an exact level may replace.
    var isPassing = false
    var kind: FigureKind = .actual
    var kindInherited = false
    var year: Int?
    /// From the clause of its subject to its last figure.
    var span: Range<Int>
    /// The drafts read from one list of values have the same number.
    var group: Int
    /// How sure the name is.
    var confidence = 95
}
