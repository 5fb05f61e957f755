import GongwenBuild

/// The first of the internal pages (首页): all others, the documents they are made from, and what is left out.
struct InternalIndex {
    private let site: InternalSite
    private let documents: [InternalDocument]
    private let bodies: InternalBodies
    private let indicators: InternalIndicators
    private let years: InternalYears

    init(
        _ site: InternalSite, _ documents: [InternalDocument], _ bodies: InternalBodies,
        _ indicators: InternalIndicators, _ years: InternalYears
    ) {
        (self.site, self.documents, self.bodies) = (site, documents, bodies)
        (self.indicators, self.years) = (indicators, years)
    }

    var page: InternalPage {
        var page = InternalPage("index.html", template: "internal-index", title: "内部资料")
        page.values.set(
            "counts",
            "共\(documents.count)份文件、\(bodies.list.count)个单位、\(indicators.list.count)个指标、\(years.list.count)组相邻年度。")
        page.values.set("leftOut", leftOut.map { InternalFact($0.0, $0.1).values })
        page.values.set("hasLeftOut", !leftOut.isEmpty)
        let parts = [
            ("years", "相邻年度", "没有两个相邻年度的同类文件。", yearTable), ("bodies", "单位", "文件中没有写责任单位的任务。", bodyTable),
            ("indicators", "指标", "没有声明指标。", indicatorTable), ("documents", "文件", "没有文件。", documentTable),
        ]
        page.values.set(
            "indexParts",
            parts.map { identifier, heading, empty, table in
                var part = PageValues()
                part.set("partId", identifier)
                part.set("partName", heading)
                part.set("isEmptyPart", table.rows.isEmpty)
                part.set("emptyWords", empty)
                part.set("tables", table.rows.isEmpty ? [] : [table.values])
                return part
            })
        return page
    }

    private var leftOut: [(String, String)] {
        var reasons: [(String, String)] = []
        if site.leftOut.secret > 0 { reasons.append(("标有密级", "\(site.leftOut.secret)份，不收入任何网页")) }
        if site.leftOut.broken > 0 { reasons.append(("有错误、编不成", "\(site.leftOut.broken)份，改正后收入")) }
        return reasons
    }

    private var yearTable: InternalTable {
        InternalTable(
            identifier: "year-table", caption: "相邻年度对照", columns: ["年度", "对照的文件"],
            rows: years.list.map { span in
                let pairs = span.pairs.pairs
                let named = pairs.prefix(5).map { "\($0.old.inWords)与\($0.new.inWords)" }.joined(separator: "；")
                return [
                    .init(span.name, SiteAddress.link(span.path), .short),
                    .init(named + (pairs.count > 5 ? "，等\(pairs.count)对文件" : ""), nil, .wide),
                ]
            })
    }

    private var bodyTable: InternalTable {
        let roles = TaskAssignment.Role.allCases
        return InternalTable(
            identifier: "body-table", caption: "单位承担的任务（项）", columns: ["单位"] + roles.map(\.printed) + ["文件（份）"],
            rows: bodies.list.map { body in
                [.init(body.name, SiteAddress.link(body.path))]
                    + (roles.map(body.count) + [body.duties.count]).map {
                        .init($0 == 0 ? "" : String($0), nil, .number)
                    }
            })
    }

    private var indicatorTable: InternalTable {
        InternalTable(
            identifier: "indicator-table", caption: "指标的年度和数值", columns: ["指标", "年度", "数值（个）", "核对"],
            rows: indicators.list.map { indicator in
                [
                    .init(indicator.name, SiteAddress.link(indicator.path)), .init(indicator.years),
                    .init(String(indicator.rows.count), nil, .number),
                    indicator.isDisputed ? .init("不一致", nil, .alert) : .init(""),
                ]
            })
    }

    private var documentTable: InternalTable {
        InternalTable(
            identifier: "document-table", caption: "收入的文件", columns: ["文件", "年度", "种类", "稿次"],
            rows: documents.map { document in
                [
                    .init(document.title, document.page, .wide), .init(document.yearInWords, nil, .short),
                    .init(document.kind.printed),
                    .init(document.stageInWords),
                ]
            })
    }
}
