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

    /// The words next to the hole, for telling whether a sheet means it.
    var context: HoleContext? { HoleContext(of: sentence, around: hole) }
}
