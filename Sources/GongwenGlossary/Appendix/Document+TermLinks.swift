package import GongwenModel

extension Document {
    /// Links the uses of terms in the text with the entries of the document's own 名词解释, in both directions.
    ///
    /// Comes after an edition is applied and numbers and ids are given. The printed characters stay what they were. Running
    /// it on its own result gives an equal document. Entries are put in order and numbered; with
    /// ``GlossaryAppendix/Selection/allUsed`` those that this edition does not use go, and where none is left the appendix.
    ///
    /// - Parameter base: tells entries of one headword apart by the cue words of their senses; may be empty.
    /// - Returns: the document; `term-unused` warns of an entry that the text does not use, `no-term-used` says that an
    ///   appendix of all used terms is left out.
    /// - Complexity: linear in the text.
    package func linkingTerms(using base: TermBase = TermBase()) -> Compiled<Document> {
        var copy = self
        var linking = TermLinking(appendix: glossary, base: base)
        copy = linking.link(copy)
        var diagnostics = linking.diagnostics
        if let appendix = copy.glossary, appendix.selection == .allUsed, appendix.entries.isEmpty {
            copy.glossary = nil
            diagnostics.append(.noTermUsed(at: appendix.place))
        }
        return Compiled(copy, diagnostics: diagnostics)
    }
}
