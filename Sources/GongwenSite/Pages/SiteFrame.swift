import GongwenModel
import GongwenRender
package import GongwenWorkspace

/// What every page of a site has round its content (网页的框架): head, tags, links to the other pages.
package struct SiteFrame: Sendable {
    /// Nothing but the site's own style sheet and, on the search page, its own script.
    private static let policy =
        "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'"

    let site: WorkspaceSettings.Site?
    /// The office's name, which stands where no site is set.
    let office: String

    /// Creates the frame of an office's site.
    package init(_ settings: WorkspaceSettings) {
        site = settings.site
        office = settings.office
    }

    /// The name at the head of every page.
    var name: String { site?.name ?? office }

    /// The address of a path below the folder; nil where the settings do not say where the site lies.
    ///
    /// The home page is the folder itself.
    func address(of path: String) -> String? {
        site?.address.map { path == SiteAddress.home ? $0 : $0 + SiteAddress.link(path) }
    }

    /// What a page of the kind shows of itself (国办发〔2017〕47号): site tags on all, column tags below the home page.
    enum Tags {
        case site
        case column
        case content(HTMLPageOptions, articleTitle: String)
    }

    /// The values of a page.
    ///
    /// - Parameters:
    ///   - path: where the page lies below the site's folder.
    ///   - title: its own title; empty for the home page.
    ///   - allowsScript: whether the site's own scripts run on it.
    func values(for path: String, title: String, tags: Tags, allowsScript: Bool = false) -> PageValues {
        let depth = path.utf8.count { $0 == UInt8(ascii: "/") }
        let root = String(repeating: "../", count: depth)
        var values = PageValues()
        values.set("policy", allowsScript ? Self.policy + "; script-src 'self'" : Self.policy)
        values.set("pageTitle", title.isEmpty ? name : title + " - " + name)
        values.set("siteName", name)
        values.set("columnName", site?.column?.name)
        values.set("canonical", address(of: path))
        values.set("homeLink", root + SiteAddress.home)
        values.set("glossaryLink", root + SiteAddress.glossary)
        values.set("searchLink", root + SiteAddress.search)
        values.set("styleLink", root + SiteAddress.style)
        if site?.address != nil { values.set("feedLink", root + SiteAddress.feed) }
        values.set("isHome", path == SiteAddress.home)
        values.set("isGlossary", path == SiteAddress.glossary)
        values.set("isSearch", path == SiteAddress.search)
        values.set(
            "tags",
            self.tags(tags, path).map { tag in
                var values = PageValues()
                values.set("name", tag.name)
                values.set("content", tag.value)
                return values
            })
        return values
    }

    private func tags(_ tags: Tags, _ path: String) -> [(name: String, value: String)] {
        var options = HTMLPageOptions()
        var title = ""
        switch tags {
        case .site: break
        case .column: options.setColumn(site)
        case .content(let own, let articleTitle):
            options = own
            title = articleTitle
            options.address = address(of: path)
            options.setColumn(site)
        }
        options.setSite(site)
        return options.tags(articleTitle: title)
    }
}
