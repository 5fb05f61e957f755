package import GongwenModel

/// Lays a resolved document out on pages (排版): the seam that text files, and later fixed pages, print from.
package struct DocumentLayout: Sendable {
    /// What the house has settled.
    package var profile: LayoutProfile

    /// Creates a layout.
    package init(profile: LayoutProfile = .standard) { self.profile = profile }

    /// The document's pages, each exactly as many lines as the profile says, and what the grid could not show.
    ///
    /// - Complexity: linear.
    package func pages(of document: Document) -> Compiled<[Page]> {
        var composer = Composer(profile: profile, form: document.form)
        composer.compose(document)
        var paginator = Paginator(height: profile.linesPerPage.count)
        paginator.place(composer.blocks)
        composer.reportBody(on: paginator.firstBodyPage)
        let lines = ColophonPlacement(height: profile.linesPerPage.count)
            .pages(paginator.pages, with: composer.colophon)
        let isLetter = document.form == .letter
        let pages = lines.enumerated().map { index, lines in
            let blank = Array(repeating: PlacedLine.blank, count: max(0, profile.linesPerPage.count - lines.count))
            let isLetterFront = isLetter && index == 0
            return Page(
                lines: lines + blank, number: index + 1, isNumbered: !isLetterFront,
                footRule: isLetterFront ? .letterBottom : nil)
        }
        return Compiled(pages, diagnostics: composer.diagnostics)
    }
}
