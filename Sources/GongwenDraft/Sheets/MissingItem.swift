package import GongwenModel

/// Something that a plan still misses, with what a person needs to supply it (待填事项).
package struct MissingItem: Sendable, Equatable {
    /// The hole, under its name (编号).
    package var hole: Hole
    /// The sentence round it, plain: the hole as 【待填：…】, other holes of the sentence as ＿＿.
    package var sentence: String
    /// Whether the author named it (标识); a name made from the prompt can move to another hole when one is filled.
    package var isNamed: Bool

    /// The words next to the hole, for telling whether a sheet means it.
    package var context: HoleContext { HoleContext(of: sentence, around: hole) ?? HoleContext(before: "", after: "") }
}

/// The words on both sides of a hole in its sentence, up to another hole (上下文).
package struct HoleContext: Sendable, Equatable {
    /// What is printed before it.
    package var before: String
    /// What is printed after it.
    package var after: String

    /// What stands for another hole in a sentence.
    package static let otherHole = "＿＿"

    init(before: String, after: String) {
        self.before = before
        self.after = after
    }

    /// The words round a hole in a sentence that shows it; nil where the sentence does not.
    ///
    /// White space does not count: programs for spreadsheets change it.
    package init?(of sentence: String, around hole: Hole) {
        let text = HoleContext.squeezed(sentence)
        let mark = HoleContext.squeezed(hole.printed)
        guard !mark.isEmpty, let range = text.firstRange(of: mark) else { return nil }
        let other = HoleContext.otherHole
        let before = text[..<range.lowerBound]
        let after = text[range.upperBound...]
        self.before = String(before.ranges(of: other).last.map { before[$0.upperBound...] } ?? before)
        self.after = String(after.firstRange(of: other).map { after[..<$0.lowerBound] } ?? after)
    }

    /// Without white space.
    static func squeezed(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.properties.isWhitespace }))
    }
}
