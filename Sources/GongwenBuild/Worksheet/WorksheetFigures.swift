package import GongwenModel
import GongwenRender

/// What a working paper says of the indicators (指标).
struct WorksheetFigures {
    /// An indicator with the values that only the workspace has.
    struct Known {
        let indicator: Indicator
        let others: [IndicatorValue]
        let scope: String

        /// All values, by year, targets first.
        var values: [(value: IndicatorValue, isOwn: Bool)] {
            let all = indicator.values.map { ($0, true) } + others.map { ($0, false) }
            return all.enumerated().sorted { first, second in
                let (a, b) = (first.element.0, second.element.0)
                return (a.year, a.kind.order, first.offset) < (b.year, b.kind.order, second.offset)
            }.map { (value: $0.element.0, isOwn: $0.element.1) }
        }

        /// What was reached in a year, or is expected where nothing else is known; the most settled one.
        func outcome(_ year: Int) -> IndicatorValue? {
            values.last { $0.value.year == year && $0.value.kind != .target }?.value
        }

        func target(_ year: Int) -> IndicatorValue? {
            values.last { $0.value.year == year && $0.value.kind == .target }?.value
        }
    }

    let indicators: [Known]
    private let year: Int?

    init(of compiled: CompiledDocument, shared: [Indicator], scopes: [String: String]) {
        let byName = Dictionary(shared.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        indicators = compiled.whole.indicators.map { one in
            let others = one.isShared ? [] : byName[one.name]?.values ?? []
            return Known(
                indicator: one, others: others.filter { other in !one.values.contains { $0.says(other) } },
                scope: scopes[one.name] ?? "")
        }
        let targets = compiled.whole.indicators.flatMap(\.values).filter { $0.kind == .target }.map(\.year)
        year = compiled.finished.titleYear ?? targets.max()
    }

    /// Last year's outcome and this year's target (指标表).
    var overview: Worksheet.Part {
        guard let year else { return Worksheet.Part("指标表", note: "没有声明指标。", []) }
        let rows = indicators.map { known -> [Worksheet.Cell] in
            let (outcome, target) = (known.outcome(year - 1), known.target(year))
            let indicator = known.indicator
            return [.text(indicator.name), .text(indicator.unit)] + known.cells(outcome) + known.cells(target) + [
                .text(indicator.attribute?.printed ?? ""), .text(indicator.body), .text(known.scope),
            ]
        }
        return Worksheet.Part(
            "指标表", empty: "没有声明指标。",
            ["指标", "单位", "\(year - 1)年完成", "增长", "\(year)年目标", "增长", "属性", "责任单位", "口径"], rows)
    }

    /// Targets against outcomes, the latest year first (目标与完成).
    var comparisons: Worksheet.Part {
        let years = Set(indicators.flatMap { $0.values.map(\.value.year) }).sorted(by: >)
        let tables = years.compactMap { year -> Worksheet.Table? in
            let rows = indicators.compactMap { known -> [Worksheet.Cell]? in
                guard let target = known.target(year), let outcome = known.outcome(year) else { return nil }
                return TargetComparison(target, outcome, of: known.indicator).row
            }
            if rows.isEmpty { return nil }
            return Worksheet.Table(
                "\(year)年目标与完成", ["指标", "目标", "完成", "性质", "相差", "完成目标的", "对照", "图"], rows)
        }
        let note = "图中上面的空心条是目标，下面的实心条是完成数。“左右”没有说多宽，没有限定词的不知道往哪边算达到，都不作判断。"
        return Worksheet.Part("目标与完成", note: tables.isEmpty ? "没有同一年度既有目标又有完成数的指标。" : note, tables)
    }

    /// The values of all years (各年数据).
    var series: Worksheet.Part {
        var rows: [[Worksheet.Cell]] = []
        var charts: [[Worksheet.Cell]] = []
        for known in indicators {
            let indicator = known.indicator
            for (value, isOwn) in known.values {
                rows.append([
                    .text(indicator.name), .text(value.year > 0 ? String(value.year) : ""), .text(value.kind.printed),
                    .text(value.state), .number(indicator.printed(value, aspect: .value)),
                    .number(indicator.printed(value, aspect: .change)), .number(known.change(to: value)),
                    .text(indicator.isShared || !isOwn ? "共用" : "本文"),
                ])
            }
            if let (chart, words) = known.chart {
                charts.append([.text(indicator.name), .chart(chart), .text(words)])
            }
        }
        if rows.isEmpty { return Worksheet.Part("各年数据", note: "没有声明指标。", []) }
        let tables =
            (charts.isEmpty ? [] : [Worksheet.Table("各年走势", ["指标", "图", "数"], charts)])
            + [Worksheet.Table("各年数据", ["指标", "年度", "性质", "状态", "数值", "增长", "比上年增减", "来源"], rows)]
        return Worksheet.Part("各年数据", note: "空心条是预计数。“比上年增减”是两个印出的数之差，不是增速。", tables)
    }

    /// Ratios with the sum of their parts (比例核对).
    var ratios: Worksheet.Part {
        var rows: [[Worksheet.Cell]] = []
        for known in indicators {
            for (value, _) in known.values { if let row = known.ratio(value) { rows.append(row) } }
        }
        return Worksheet.Part(
            "比例核对", note: "四舍五入后各部分之和可能差0.1。", empty: "没有比例。",
            ["指标", "年度", "性质", "印出", "各部分", "合计", "核对"], rows)
    }
}

extension WorksheetFigures.Known {
    /// Level and growth of a value that may be missing.
    fileprivate func cells(_ value: IndicatorValue?) -> [Worksheet.Cell] {
        guard let value else { return [.none, .none] }
        return [
            .number(indicator.printed(value, aspect: .value)), .number(indicator.printed(value, aspect: .change)),
        ]
    }

    /// The difference of a level from the outcome of the year before, with its sign and unit.
    fileprivate func change(to value: IndicatorValue) -> String {
        guard value.kind != .target, let amount = indicator.amount(of: value),
            let before = outcome(value.year - 1).flatMap(indicator.amount), let change = amount.subtracting(before)
        else { return "" }
        return (change.isNegative ? "" : "+") + change.description + indicator.unit
    }

    /// A ratio's parts and their sum; nil where the value is none.
    fileprivate func ratio(_ value: IndicatorValue) -> [Worksheet.Cell]? {
        let numbers = Indicator.ratio(value.value)
        guard !numbers.isEmpty else { return nil }
        let names = indicator.parts
        var parts: [String] = []
        var sum = DecimalNumber.zero
        for (index, number) in numbers.enumerated() {
            parts.append((names.indices.contains(index) ? names[index] : "") + number.description)
            // Each has at most 18 digits: their sum fits.
            sum = sum.adding(number) ?? sum
        }
        var verdict = sum == DecimalNumber(100) ? Worksheet.Cell.text("等于100") : .alert("不等于100")
        if !names.isEmpty, names.count != numbers.count {
            verdict = .alert("写了\(names.count)个名称，有\(numbers.count)个数")
        }
        return [
            .text(indicator.name), .text(String(value.year)), .text(value.kind.printed), .text(value.value),
            .text(parts.joined(separator: "，")), .number(sum.description), verdict,
        ]
    }

    /// Levels by year, else growths; nil where there are not two.
    fileprivate var chart: (chart: Chart, words: String)? {
        let years = Set(values.map(\.value.year)).sorted()
        let outcomes = years.compactMap(outcome)
        let series =
            IndicatorSeries(levels: outcomes, of: indicator) ?? IndicatorSeries(growths: outcomes, of: indicator)
        return series.map { ($0.chart, $0.words) }
    }
}

extension FigureKind {
    /// Targets first, then what is expected, then what was reached.
    package var order: Int {
        switch self {
        case .target: 0
        case .estimated: 1
        case .actual: 2
        }
    }
}

extension IndicatorValue {
    /// Whether another value says the same.
    package func says(_ other: IndicatorValue) -> Bool {
        year == other.year && kind == other.kind && state == other.state && value == other.value
            && growth == other.growth && comparator == other.comparator && qualitative == other.qualitative
    }
}
