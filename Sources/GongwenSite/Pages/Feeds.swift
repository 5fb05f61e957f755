import GongwenModel

/// The Atom feed (订阅) and the map (站点地图) of a site; both need to know where it lies on the web.
struct Feeds {
    let frame: SiteFrame
    /// Newest first.
    let documents: [SiteDocument]

    /// How many documents the feed names.
    private static let longest = 50

    /// The values of `feed.mustache`; nil where there is no address or nothing with a time (RFC 4287 demands one).
    var feed: PageValues? {
        let dated = documents.filter { !$0.publication.time.isEmpty }.prefix(Self.longest)
        guard let home = frame.address(of: SiteAddress.home), let own = frame.address(of: SiteAddress.feed),
            let newest = dated.first
        else { return nil }
        var values = PageValues()
        values.set("title", frame.name)
        values.set("home", home)
        values.set("self", own)
        values.set("updated", Self.instant(newest.publication.time))
        values.set(
            "entries",
            dated.map { document in
                var values = PageValues()
                values.set("title", document.listTitle)
                values.set("link", frame.address(of: document.page))
                values.set("updated", Self.instant(document.publication.time))
                values.set("author", document.organ.orNil ?? frame.name)
                values.set("summary", document.publication.summary)
                return values
            })
        return values
    }

    /// The values of `sitemap.mustache`; nil where there is no address.
    var sitemap: PageValues? {
        guard frame.site?.address != nil else { return nil }
        var pages = [SiteAddress.home, SiteAddress.glossary].map { (path: $0, date: "") }
        pages += documents.map { (path: $0.page, date: String($0.publication.time.prefix(10))) }
        var values = PageValues()
        values.set(
            "pages",
            pages.map { page in
                var values = PageValues()
                values.set("address", frame.address(of: page.path))
                values.set("date", page.date)
                return values
            })
        return values
    }

    /// A time of the settings, which is China's, as RFC 3339 has it.
    private static func instant(_ time: String) -> String {
        String(time.prefix(10)) + "T" + String(time.suffix(5)) + ":00+08:00"
    }
}
