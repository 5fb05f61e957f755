public import GongwenModel

/// Renders a document as a bare run of HTML elements for the editor of a site's content system (网页片段).
///
/// Such systems keep the title (标题) in a field of its own, so the document's title is not in the fragment; it stands
/// first on the field sheet that is written beside it. All else is there in the document's order, a passed-on text with
/// its own title. Nothing that is generated round the prose is.
///
/// The elements are those that the filters of such systems let pass: headings, paragraphs, tables, `strong`, `b`, `sub`,
/// `sup`. Looks come from `style` attributes; there is no class, id, link, script or outside request. Where a filter
/// takes the styles away as well, headings, paragraphs and tables are still what they are: a number is a printed word
/// and no list marker, each line of the 落款 is a paragraph, a heading that runs on into its text (接排) opens that
/// paragraph in bold, since a heading's element would break the line.
public struct FragmentRenderer: Renderer {
    /// Creates a renderer.
    public init() {}

    /// Renders a resolved document; there is no output where the text holds what HTML cannot carry.
    public func render(_ document: Document) -> Compiled<[UInt8]> {
        var fragment = HTMLFragment()
        fragment.write(document)
        return fragment.compiled
    }
}
