package import GongwenLayout
public import GongwenModel

/// Renders a document as one self-contained web page (网页): no script, no outside request.
///
/// What stands beside the approved text (contents, definitions at hand, back links) carries `data-generated`; the text of
/// `<main>` without it is the document's prose in order. Elements of the standard are told apart by class, levels by
/// `<h1>`…`<h6>`, ids come from the document's anchors.
public struct HTMLRenderer: Renderer {
    /// What the site says about the page.
    public var options: HTMLPageOptions
    /// What the house has settled about pages (版式); the print style keeps to it as far as CSS can.
    package var layout = LayoutProfile.standard

    /// Creates a renderer.
    public init(options: HTMLPageOptions = HTMLPageOptions()) { self.options = options }

    /// Creates a renderer for a house's pages.
    package init(options: HTMLPageOptions = HTMLPageOptions(), layout: LayoutProfile) {
        self.options = options
        self.layout = layout
    }

    /// Renders a resolved document; there is no output where the text holds what HTML cannot carry.
    public func render(_ document: Document) -> Compiled<[UInt8]> {
        var page = HTMLPage(document, options: options, layout: layout)
        page.writePage()
        return page.compiled
    }

    /// Renders term explanations alone as a page (单独导出的名词解释), in the dress of a document's page.
    public func render(_ glossary: GlossaryAppendix) -> Compiled<[UInt8]> {
        let document = Document(main: MainText(title: glossary.title), glossary: glossary)
        var page = HTMLPage(document, options: options, layout: layout)
        page.isGlossaryAlone = true
        page.writePage()
        return page.compiled
    }
}
