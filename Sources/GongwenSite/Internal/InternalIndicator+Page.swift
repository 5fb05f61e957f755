import GongwenBuild
import GongwenModel

extension InternalIndicator {
    /// The indicator's page.
    func page(bodies: InternalBodies) -> InternalPage {
        var page = InternalPage(
            path, template: "internal-indicator", title: name,
            trail: [
                .init(words: "内部资料", address: "../index.html"), .init(words: "指标", address: "../index.html#indicators"),
            ])
        let facts = facts(bodies)
        page.values.set("facts", facts.map(\.values))
        page.values.set("hasFacts", !facts.isEmpty)
        if isDisputed {
            let count = rows.count(where: \.isDisputed)
            page.values.set("warning", "有\(count)个数值与同一年度、性质和状态的另一个数值不一致，表中都列出，没有取舍。")
        }
        page.values.set(
            "charts",
            series.map { series in
                var chart = PageValues()
                chart.set("chart", markup: series.chart.svg)
                let hasOutlines = series.chart.bars.contains { !$0.isFirm }
                chart.set("chartWords", series.chart.name + (hasOutlines ? "。空心条是预计数。" : "。"))
                chart.set(
                    "labels",
                    series.labels.map { label in
                        var one = PageValues()
                        one.set("label", label)
                        return one
                    })
                return chart
            })
        page.values.set("tables", [table.values])
        page.values.set(
            "users",
            users.map { document in
                var one = PageValues()
                one.set(
                    "userParts",
                    [
                        InternalTable.Part(document.title, document.address(from: "../")).values,
                        InternalTable.Part("（\(document.stageInWords)）").values,
                    ])
                return one
            })
        page.values.set("hasUsers", !users.isEmpty)
        return page
    }

    private func facts(_ bodies: InternalBodies) -> [InternalFact] {
        var facts: [InternalFact] = []
        func add(_ name: String, _ answers: [String]) {
            if !answers.isEmpty { facts.append(InternalFact(name, answers.joined(separator: "、"))) }
        }
        add("单位", said(\.unit))
        add("属性", said { $0.attribute?.printed ?? "" })
        for body in said(\.body) {
            facts.append(
                InternalFact("责任单位", [.init(body, bodies.path(of: body).map { "../" + SiteAddress.link($0) })]))
        }
        add("口径", [shared?.scope ?? ""].filter { !$0.isEmpty })
        add("别名", Self.others(than: name, (shared?.aliases ?? []) + said(\.name)))
        add("构成", said { $0.parts.joined(separator: "、") })
        return facts
    }

    private static func others(than name: String, _ names: [String]) -> [String] {
        var others: [String] = []
        for one in names where one != name && !others.contains(one) { others.append(one) }
        return others
    }

    private var table: InternalTable {
        InternalTable(
            identifier: "values", caption: "各年数据", columns: ["年度", "性质", "状态", "数值", "增长", "核对", "出处"],
            rows: rows.map { row in
                let (value, indicator) = (row.value, row.indicator)
                return [
                    .init(value.year > 0 ? "\(value.year)年" : "没有写年度", nil, .short), .init(value.kind.printed),
                    .init(value.state),
                    .init(indicator.printed(value, aspect: .value), nil, .number),
                    .init(indicator.printed(value, aspect: .change), nil, .number),
                    row.isDisputed ? .init("不一致", nil, .alert) : .init(""),
                    .init(list: row.sources.map(\.link), .wide),
                ]
            })
    }
}

extension InternalIndicator.Source {
    /// Its name, and where it can be read.
    fileprivate var link: (words: String, address: String?) {
        switch self {
        case .shared(let file): ("共用数据 " + file, nil)
        case .document(let document): (document.inWords, document.address(from: "../"))
        }
    }
}
