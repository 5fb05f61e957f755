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
    /// Recipients that leave page 1 no room for the text stand in the 版记 instead (7.3.2), which is said in a note.
    /// - Complexity: linear.
    package func pages(of document: Document) -> Compiled<[Page]> {
        let (composer, paginator) = flow(document, movesRecipients: false)
        guard let page = paginator.firstBodyPage, page > 1 else { return finished(document, composer, paginator) }
        if !document.recipients.isEmpty, document.colophon.movedRecipients.isEmpty {
            var (moved, again) = flow(document, movesRecipients: true)
            if again.firstBodyPage == 1 {
                moved.diagnostics.append(.recipientsMoved(from: document.recipients.place))
                return finished(document, moved, again)
            }
        }
        var reported = composer
        reported.diagnostics.append(.bodyNotOnFirstPage(page: page))
        return finished(document, reported, paginator)
    }

    /// The document's lines on pages, without its 版记.
    private func flow(_ document: Document, movesRecipients: Bool) -> (Composer, Paginator) {
        var composer = Composer(profile: profile, form: document.form)
        composer.movesRecipients = movesRecipients
        composer.compose(document)
        var paginator = Paginator(
            height: profile.linesPerPage.count,
            sidewaysHeight: PageGeometry(profile: profile).sidewaysLines.count)
        paginator.place(composer.blocks)
        return (composer, paginator)
    }

    /// The pages with the 版记, filled up and numbered.
    private func finished(_ document: Document, _ composer: Composer, _ paginator: Paginator) -> Compiled<[Page]> {
        let geometry = PageGeometry(profile: profile)
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
