import GongwenModel

/// What an inspection counts in a finished document.
extension Document {
    /// The bodies in reading order (正文、附件、所附文本).
    var bodies: [[Block]] {
        var copy = self
        var bodies: [[Block]] = []
        copy.rewriteBodies { bodies.append($0) }
        return bodies
    }

    /// What is still missing, as asked for, in reading order.
    var openHoles: [String] {
        var copy = self
        var holes: [String] = []
        copy.rewriteTexts { text in
            text.inlines.rewriteParts { if case .hole(let hole) = $0 { holes.append(hole.prompt) } }
        }
        return holes
    }

    /// How often the body uses each explained term, in the order of the glossary.
    var termUses: [InspectedUse] {
        (glossary?.entries ?? []).map { InspectedUse(term: $0.headword, count: $0.uses.count) }
    }
}
