/// A page for the office alone (内部网页): its place, its template and what the template shows.
struct InternalPage {
    /// A page that is one level above.
    struct Step {
        var words: String
        /// Relative to the page; nil where there is no page.
        var address: String?
    }

    /// From the internal folder's root, not percent-encoded.
    let path: String
    let template: String
    var values = PageValues()

    init(_ path: String, template: String, title: String, trail: [Step] = []) {
        self.path = path
        self.template = template
        values.set("pageTitle", title)
        values.set("root", Self.root(of: path))
        values.set("hasTrail", !trail.isEmpty)
        values.set(
            "trail",
            trail.map { step in
                var one = PageValues()
                one.set("stepWords", step.words)
                one.set("stepAddress", step.address)
                one.set("hasStepAddress", step.address != nil)
                return one
            })
    }

    /// The way from a page's folder up to the root: `../` or nothing.
    static func root(of path: String) -> String {
        String(repeating: "../", count: path.utf8.count { $0 == UInt8(ascii: "/") })
    }

    /// The page's bytes; nil without its template.
    func rendered(by templates: PageTemplates) -> [UInt8]? {
        templates.render(template, values).map { Array(String(decoding: $0, as: UTF8.self).withoutControls.utf8) }
    }
}

extension String {
    /// An address given from the internal folder's root as seen from a page with that way up; a whole one stays.
    func address(from root: String) -> String {
        let isWhole = hasPrefix("/") || prefix { $0 != "/" }.contains(":")
        return isWhole ? self : root + self
    }
}

extension InternalDocument {
    /// The address of its page, or of a place in it, from a page with that way up to the root.
    func address(from root: String, anchor: String = "") -> String? {
        page.map { $0.address(from: root) + (anchor.isEmpty ? "" : "#" + SiteAddress.link(anchor)) }
    }
}
