package import GongwenLayout
package import GongwenModel

/// Renders a document as text pages in the national format (文本页): 22 lines of 28 characters and the page number.
///
/// A page is its lines, each ended by a line feed, and the line of its number; a form feed parts it from the next.
/// Layout is made of ideographic and plain blanks, rules, box characters and page numbers; everything else is the
/// author's text.
package struct TextPageRenderer: Renderer {
    /// What the house has settled about the layout.
    package var profile: LayoutProfile

    /// Creates a renderer; no text file can turn a page, so wide tables stand in parts.
    package init(profile: LayoutProfile = .standard) {
        self.profile = profile
        self.profile.wideTables = .stacked
    }

    package func render(_ document: Document) -> Compiled<[UInt8]> {
        let layout = DocumentLayout(profile: profile).pages(of: document)
        guard let pages = layout.output else { return Compiled(nil, diagnostics: layout.diagnostics) }
        var printer = TextPagePrinter(width: profile.lineWidth)
        for page in pages { printer.print(page) }
        return Compiled(printer.bytes, diagnostics: layout.diagnostics + lostPositions(in: document, on: pages))
    }

    /// What is said of raised and lowered characters; the document is searched for their places only where there are any.
    private func lostPositions(in document: Document, on pages: [Page]) -> [Diagnostic] {
        let isLost = { (run: PlacedRun) in run.style.position != .normal && run.role != .noteMark }
        guard pages.contains(where: { $0.lines.contains { $0.runs.contains(where: isLost) } }) else { return [] }
        var found: [Diagnostic] = []
        var copy = document
        copy.rewriteTexts { text in
            text.inlines.rewriteParts { inline in
                guard case .styled(let styled) = inline else { return }
                let characters = Text(styled.inlines).plain
                switch styled.style {
                case .superscript where !characters.isEmpty: found.append(.raisedInText(characters, at: styled.place))
                case .subscript where !characters.isEmpty: found.append(.loweredInText(characters, at: styled.place))
                case .superscript, .subscript, .strong, .lead: break
                }
            }
        }
        return found
    }
}
