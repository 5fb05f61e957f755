package import GongwenModel

/// Something that a plan still misses, with what a person needs to supply it (待填事项).
package struct MissingItem: Sendable, Equatable {
    /// The hole, under its name (编号).
    package var hole: Hole
    /// The sentence round it, plain: the hole as 【待填：…】, other holes of the sentence as ＿＿.
    package var sentence: String
    /// Whether the name is sure: written by the author (标识) or an indicator's; one made from a prompt can move to
    /// another hole when one is filled.
    package var isNamed: Bool
    /// How many numbers the answer has, parted by colons (构成): 3 for 15.2:39.6:45.2; 0 for a single one.
    package var ratioParts = 0
    /// Whether it is a number of an indicator, which is printed with the verb that its sign asks for (指标值).
    package var isOfIndicator = false

    /// What stands before a hole that nothing prints, in the place of its sentence.
    static let unprinted = "（没有印出）"

    /// The words next to the hole, for telling whether a sheet means it.
    var context: HoleContext? { HoleContext(of: sentence, around: hole) }

    /// The fewest code points round a hole that tell it where a sheet asks for it in other words.
    private static let fewest = 4

    /// Whether a sheet's sentence shows this hole, other holes of the sentence having been filled or not.
    ///
    /// What it is asked for by may have changed where enough words stand round it; whether it is printed may have
    /// changed where it is asked for by the same words.
    func isShown(in shown: String) -> Bool {
        if let other = HoleContext(of: shown, around: hole) {
            if [sentence, shown].contains(where: { $0.hasPrefix(MissingItem.unprinted) }) { return true }
            return context?.fits(other) == true
        }
        guard let context, context.length >= MissingItem.fewest,
            let other = HoleContext(of: shown, unit: hole.unit)
        else { return false }
        return context.fits(other)
    }
}
