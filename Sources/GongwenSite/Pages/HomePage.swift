import GongwenModel
import GongwenRecognition

/// The home page (首页): the documents by year and kind.
struct HomePage {
    let frame: SiteFrame
    let documents: [SiteDocument]

    /// What the page shows.
    var values: PageValues {
        var values = frame.values(for: SiteAddress.home, title: "", tags: .site)
        let years = Set(documents.map(\.year)).sorted { ($0 ?? 0) > ($1 ?? 0) }
        values.set("years", years.map { year(of: $0) })
        values.set("count", String(documents.count))
        values.set("isEmpty", documents.isEmpty)
        return values
    }

    private func year(of year: Int?) -> PageValues {
        let own = documents.filter { $0.year == year }
        let kinds = DocumentKind.listOrder.filter { kind in own.contains { $0.kind == kind } }
        var values = PageValues()
        values.set("year", year.map { "\($0)年" } ?? "未注年份")
        values.set("anchor", "-year-" + (year.map(String.init) ?? "none"))
        values.set(
            "kinds",
            kinds.map { kind in
                var values = PageValues()
                values.set("kind", kind.nameInLists)
                values.set("documents", own.filter { $0.kind == kind }.map(\.listValues))
                return values
            })
        return values
    }
}

extension SiteDocument {
    /// A line of a list.
    var listValues: PageValues {
        var values = PageValues()
        values.set("title", listTitle)
        values.set("link", SiteAddress.link(page))
        values.set("number", number)
        values.set("organ", organ)
        let day = String(publication.time.prefix(10))
        values.set("date", day.isEmpty ? issueDate.orNil.map { "成文日期 " + $0 } : "发布日期 " + day)
        values.set("validity", outdated)
        return values
    }

    /// Later published ones first; those of the same time by name.
    static func isNewer(_ one: SiteDocument, _ other: SiteDocument) -> Bool {
        if one.publication.time != other.publication.time { return one.publication.time > other.publication.time }
        return one.name < other.name
    }
}
