import GongwenModel

/// A coined term whose number differs from the items its explanation lists (项数不符).
package struct CountMismatch: Sendable, Equatable {
    /// What the headword announces, as a person reads it: 4, 3＋1.
    package let announced: String
    /// How many items are listed.
    package let listed: Int

    /// Compares a headword, quotation marks included, with its explanation.
    ///
    /// - Returns: nil where they agree, or where one of them cannot be told for certain.
    package init?(headword: String, definition: [String]) {
        guard let announced = AnnouncedCount(headword) else { return nil }
        let text = definition.joined(separator: "\n")
        let list = ListedCount(text)
        guard list.isList, !CountMismatch.isNamedAgain(headword, in: text) else { return nil }
        // The explanation takes the parts one by one: “四园”……“四业”……
        let namesParts = text.unicodeScalars.contains("“") || announced.isOpen
        let admitted = announced.admitted(namesParts: namesParts)
        if admitted.contains(where: list.admits) { return nil }
        // An open part may be any number: only a list shorter than its parts contradicts.
        if announced.isOpen, list.printed >= announced.parts.count + 1 { return nil }
        self.announced = announced.printed
        listed = list.printed
    }

    /// Whether the explanation ends in the term itself, so that what it lists only describes it: 关于甲、乙的八项规定.
    private static func isNamedAgain(_ headword: String, in definition: String) -> Bool {
        definition.contains("的" + String(GlossaryEntry.key(of: headword).prefix(3)))
    }
}
