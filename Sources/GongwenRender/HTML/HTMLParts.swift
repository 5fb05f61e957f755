package import GongwenModel

/// A document's page in parts, for a site that puts a frame of its own round them (网页的组成部分).
package struct HTMLParts: Sendable {
    /// The id of `<main>` that the skip link leads to; a hyphen before a letter keeps it apart from every anchor.
    package static let mainID = "main-text"

    /// The title by which the page is known; empty where the document has nothing to be known by.
    package let title: String
    /// `<nav class="contents">`; empty for a document that needs none.
    package let contents: [UInt8]
    /// `<article>`: what stands in `<main>`.
    package let article: [UInt8]
    /// The ids of the uses of terms that the article has.
    package let uses: Set<String>
}

extension HTMLRenderer {
    /// Renders a resolved document in parts; there is no output where the text holds what HTML cannot carry.
    package func parts(of document: Document) -> Compiled<HTMLParts> {
        var page = HTMLPage(document, options: options, layout: layout)
        let title = page.ownTitle.plain
        var contents = page
        contents.writeContents()
        page.writeArticle()
        let article = page.compiled
        guard let bytes = article.output, let lines = contents.compiled.output else {
            return Compiled(nil, diagnostics: article.diagnostics)
        }
        return Compiled(
            HTMLParts(title: title, contents: lines, article: bytes, uses: page.uses), diagnostics: article.diagnostics)
    }

    /// The style sheet of documents' pages, screen and paper.
    package var styleSheet: [UInt8] { Array(PackageResources.page_css) + Array(PrintStyle(layout).rules.utf8) }
}
