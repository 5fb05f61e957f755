/// What takes the place of a hole (填入的内容).
package struct HoleFill: Sendable, Hashable {
    /// The words printed in prose, with the unit.
    package var words: String
    /// The number of an indicator's value, without the unit.
    package var digits: String
    /// How far an indicator's figure is settled (数据状态); empty leaves it as it is.
    package var state: String
    /// Whether someone confirmed that it equals last year's (确认).
    package var isConfirmed: Bool

    /// Creates what takes the place of a hole.
    package init(words: String, digits: String = "", state: String = "", isConfirmed: Bool = false) {
        self.words = words
        self.digits = digits.isEmpty ? words : digits
        self.state = state
        self.isConfirmed = isConfirmed
    }
}
