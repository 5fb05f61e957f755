package import GongwenModel

/// Lays a resolved document out on pages (排版): the seam that text files, and later fixed pages, print from.
package struct DocumentLayout: Sendable {
    /// What the house has settled.
    package var profile: LayoutProfile

    /// Creates a layout.
    package init(profile: LayoutProfile = .standard) { self.profile = profile }

    /// The document's pages, each exactly as many lines as the profile says (as many as a turned page holds, where it
    /// is laid sideways), and what the grid could not show.
    ///
    /// - Complexity: linear.
    package func pages(of document: Document) -> Compiled<[Page]> {
        var composer = Composer(profile: profile, form: document.form)
        composer.compose(document)
        let geometry = PageGeometry(profile: profile)
        var paginator = Paginator(
            height: profile.linesPerPage.count, sidewaysHeight: geometry.sidewaysLines.count)
        paginator.place(composer.blocks)
        composer.reportBody(on: paginator.firstBodyPage)
        let filled = ColophonPlacement(height: profile.linesPerPage.count, place: profile.colophonPlace)
            .pages(paginator.pages, with: composer.colophon)
        let isLetter = document.form == .letter
        let pages = filled.enumerated().map { index, page in
            let height = page.isSideways ? geometry.sidewaysLines.count : profile.linesPerPage.count
            let blank = Array(repeating: PlacedLine.blank, count: max(0, height - page.lines.count))
            let isLetterFront = isLetter && index == 0
            return Page(
                lines: page.lines + blank, number: index + 1, isNumbered: page.isNumbered && !isLetterFront,
                footRule: isLetterFront ? .letterBottom : nil, numberPlace: profile.numberPlace,
                isSideways: page.isSideways)
        }
        return Compiled(pages, diagnostics: composer.diagnostics)
    }
}
