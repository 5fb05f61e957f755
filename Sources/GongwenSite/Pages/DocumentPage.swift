import GongwenBuild
import GongwenModel
import GongwenRender

/// A published document's page (公文页): its fields, contents, text and downloads.
struct DocumentPage {
    let frame: SiteFrame
    let document: SiteDocument
    let parts: HTMLParts
    let sheet: DisclosureSheet
    /// The title of the document's own, as the tags have it.
    let articleTitle: String
    /// What else there is to fetch: the label and the path below the site's folder.
    let downloads: [(label: String, path: String)]

    /// What the page shows.
    var values: PageValues {
        let publication = document.publication
        var options = HTMLPageOptions()
        options.setContent(publication, site: frame.site)
        var values = frame.values(
            for: document.page, title: document.listTitle, tags: .content(options, articleTitle: articleTitle))
        values.set("publicationTime", publication.time)
        values.set("contentSource", options.contentSource)
        values.set("mainID", HTMLParts.mainID)
        values.set("contents", markup: parts.contents)
        values.set("article", markup: parts.article)
        values.set("hasContents", !parts.contents.isEmpty)
        // W-9: who reads a text that is no longer in force must be told.
        values.set("isOutdated", document.outdated != nil)
        values.set("validity", document.outdated)
        values.set(
            "fields",
            sheet.entries.filter { !$0.value.isEmpty }.map { entry in
                var values = PageValues()
                values.set("label", entry.label)
                values.set("value", entry.value)
                values.set("isWide", entry.field == .title)
                return values
            })
        values.set(
            "downloads",
            downloads.map { download in
                var values = PageValues()
                values.set("label", download.label)
                values.set("link", "../" + SiteAddress.link(download.path))
                return values
            })
        return values
    }
}
