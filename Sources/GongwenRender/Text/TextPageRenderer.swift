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

    /// Creates a renderer.
    package init(profile: LayoutProfile = .standard) { self.profile = profile }

    package func render(_ document: Document) -> Compiled<[UInt8]> {
        let layout = DocumentLayout(profile: profile).pages(of: document)
        guard let pages = layout.output else { return Compiled(nil, diagnostics: layout.diagnostics) }
        var printer = TextPagePrinter(width: profile.lineWidth)
        for page in pages { printer.print(page) }
        return Compiled(printer.bytes, diagnostics: layout.diagnostics)
    }
}
