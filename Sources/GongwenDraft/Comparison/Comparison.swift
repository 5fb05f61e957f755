package import GongwenModel
import GongwenRecognition

/// Two documents side by side (对照): two stages of one (花脸稿), two years, or a plan and the notice that passes it on.
///
/// Printed characters are compared, not how they are set. Everything is in reading order of the new document, what is gone
/// behind what it followed.
package struct Comparison: Sendable, Equatable {
    /// What a document is called.
    package struct Side: Sendable, Equatable {
        /// The title as printed; that of the passed-on text where it has none.
        package var title: String
        /// How far the draft has come (稿次).
        package var stage: Stage
        /// The year of its title; nil where there is none.
        package var year: Int?
        /// The edition (版本); empty without.
        package var edition: String

        init(_ document: Document) {
            let own = document.main.title.plain
            title = own.isEmpty ? document.passedOn?.text.title.plain ?? "" : own
            stage = document.stage
            year = document.titleYear
            edition = document.edition
        }
    }

    /// The old document.
    package var old: Side
    /// The new document.
    package var new: Side
    /// Elements of the frame that are other than they were.
    package var elements: [ElementChange]
    /// All sections with their paragraphs, changed or not.
    package var sections: [SectionChange]
    /// Figures with their change.
    package var figures: [FigureChange]
    /// Targets of the old document against actuals of the new one, for the same year.
    package var targets: [TargetCheck]
    /// Bodies that gained or lost tasks.
    package var bodies: [BodyChange]
    /// Terms that are new, gone or explained otherwise.
    package var terms: [TermChange]

    /// Compares two finished documents.
    ///
    /// - Parameter indicators: the indicators that the two declare, which a finished document no longer holds; nil for
    ///   their own.
    /// - Complexity: about linear in both; texts that differ too much for an exact answer count as replaced.
    package init(
        of old: Document, and new: Document, indicators: (old: [Indicator], new: [Indicator])? = nil
    ) {
        self.old = Side(old)
        self.new = Side(new)
        let shift = (self.new.year ?? 0) - (self.old.year ?? 0)
        let outlines = (ComparedOutline(old), ComparedOutline(new))
        let alignment = SectionAlignment(
            outlines.0, outlines.1, yearShift: self.old.year == nil || self.new.year == nil ? 0 : shift)
        var words = WordDifference()
        var merger = SectionMerger(outlines.0, outlines.1, alignment, words)
        merger.merge()
        sections = merger.sections
        words = merger.words
        elements = ElementChange.changes(
            from: old, to: new, principal: PrincipalTexts(outlines.0, outlines.1, alignment), &words)
        let declared = indicators ?? (old.indicators, new.indicators)
        let facts = (FigureFacts(old, declared.old), FigureFacts(new, declared.new))
        figures = FigureChange.changes(from: facts.0, to: facts.1)
        targets = TargetCheck.checks(from: facts.0, to: facts.1, isOneYear: self.old.year == self.new.year)
        bodies = BodyChange.changes(from: outlines.0, to: outlines.1, alignment)
        terms = TermChange.changes(from: old.glossary, to: new.glossary, &words)
    }

    /// Whether both print the same characters and say the same figures.
    package var isSame: Bool {
        elements.isEmpty && terms.isEmpty && bodies.isEmpty && figures.isEmpty
            && !sections.contains { $0.isChanged }
    }
}
