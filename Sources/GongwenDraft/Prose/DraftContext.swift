package import GongwenGlossary

/// What a draft knows of the whole document before it reads its prose (起草的背景).
package struct DraftContext: Sendable {
    /// The year that the text plans for (原文年度), four digits.
    package var year: Int
    /// The year that the draft is for (新的年度), four digits.
    package var next: Int
    /// The formulas tied to a time that the workspace knows (提法).
    package var formulas: [TimedFormula]
    /// The titles, without 《》, that name this document or the text it passes on (本文及所转发文件的标题).
    package var ownTitles: [String]

    /// Creates a context.
    package init(year: Int, next: Int, formulas: [TimedFormula] = [], ownTitles: [String] = []) {
        self.year = year
        self.next = next
        self.formulas = formulas
        self.ownTitles = ownTitles
    }
}
