import GongwenModel

/// A coined term whose number differs from the items its explanation lists (项数不符).
package struct CountMismatch: Sendable, Equatable {
    /// The part of the headword that is meant, where the explanation goes through its parts (六稳 of 六稳六保); empty for the
    /// whole.
    package let part: String
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
        let parts = CountMismatch.parts(of: GlossaryEntry.key(of: headword), explainedIn: text)
        if parts.count > 1 {
            let wrong = parts.lazy.compactMap { part in
                CountMismatch(headword: part.name, definition: [part.text]).map { (part.name, $0) }
            }
            guard let (name, mismatch) = wrong.first else { return nil }
            self.part = name
            self.announced = mismatch.announced
            listed = mismatch.listed
            return
        }
        let list = ListedCount(text)
        guard list.isList, !CountMismatch.isNamedAgain(headword, in: text) else { return nil }
        // The explanation takes the parts one by one: “四园”……“四业”……
        let namesParts = text.unicodeScalars.contains("“") || announced.isOpen
        let admitted = announced.admitted(namesParts: namesParts)
        if admitted.contains(where: list.admits) { return nil }
        // An open part may be any number: only a list shorter than its parts contradicts.
        if announced.isOpen, list.printed >= announced.parts.count + 1 { return nil }
        part = ""
        self.announced = announced.printed
        listed = list.printed
    }

    /// Whether the explanation ends in the term itself, so that what it lists only describes it: 关于甲、乙的八项规定.
    private static func isNamedAgain(_ headword: String, in definition: String) -> Bool {
        definition.contains("的" + String(GlossaryEntry.key(of: headword).prefix(3)))
    }

    /// The parts of a headword that its explanation takes one by one, each with what is said of it: “六稳”即……“六保”即……
    private static func parts(of key: String, explainedIn definition: String) -> [(name: String, text: String)] {
        var parts: [(name: String, text: String)] = []
        for piece in definition.split(separator: "“", omittingEmptySubsequences: false).dropFirst() {
            let sides = piece.split(separator: "”", maxSplits: 1, omittingEmptySubsequences: false)
            let name = String(sides[0])
            let isPart = sides.count == 2 && name != key && key.contains(name) && AnnouncedCount(name)?.parts.count == 1
            if isPart, !parts.contains(where: { $0.name == name }) {
                parts.append((name, String(sides[1].drop { "，：,:".contains($0) })))
            } else if !parts.isEmpty {
                // Quoted by the way: still what is said of the part before it.
                parts[parts.count - 1].text += "“" + piece
            }
        }
        return parts
    }
}
