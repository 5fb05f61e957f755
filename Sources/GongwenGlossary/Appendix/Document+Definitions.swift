package import GongwenModel

extension Document {
    /// Fills in explanations that the term base holds (取释义), the step from a plan's document to a whole one.
    ///
    /// An entry with an explanation of its own keeps it. With ``GlossaryAppendix/Selection/allUsed`` every term of the base
    /// that the text uses gets an entry. Where a meaning stays open, the explanation becomes a hole beside the error, so that
    /// a draft can still be read.
    ///
    /// - Parameters:
    ///   - base: the office's terms.
    ///   - context: the office's places, widest first (省, 市, 县), and the plan's year; nil where unknown.
    /// - Returns: the document; errors are `unknown-term`, `ambiguous-term-sense`, `mixed-term-senses`, `no-term-sense`,
    ///   `unknown-term-sense` and `missing-see-target`, at their places.
    package func fillingDefinitions(
        from base: TermBase, context: (places: [String], year: Int?) = ([], nil)
    ) -> Compiled<Document> {
        var copy = self
        var filling = DefinitionFilling(base: base, choice: SenseChoice(places: context.places, year: context.year))
        filling.fill(&copy)
        return Compiled(copy, diagnostics: filling.diagnostics)
    }
}
