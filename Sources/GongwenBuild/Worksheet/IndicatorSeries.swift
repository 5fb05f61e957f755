package import GongwenModel
package import GongwenRender

/// What was reached or is expected of an indicator, value by value, as a chart (走势图).
package struct IndicatorSeries: Sendable {
    /// A column a value, outlines for what is only expected.
    package let chart: Chart
    /// The values in words: 2024年268.9亿元，2025年预计286.4亿元.
    package let words: String
    /// What each column stands for: 2024, 2025预计.
    package let labels: [String]

    /// The levels; nil where there are not two. Values that are missing or no single number are left out.
    package init?(levels values: [IndicatorValue], of indicator: Indicator) {
        self.init(values, \.value, name: indicator.name) { indicator.printed($0, aspect: .value) }
    }

    /// The growths, likewise.
    package init?(growths values: [IndicatorValue], of indicator: Indicator) {
        self.init(values, \.growth, name: indicator.name + "增幅") { $0.growth + $0.growthUnit }
    }

    private init?(
        _ values: [IndicatorValue], _ digits: KeyPath<IndicatorValue, String>, name: String,
        printed: (IndicatorValue) -> String
    ) {
        var bars: [Chart.Bar] = []
        var words: [String] = []
        var labels: [String] = []
        for value in values {
            guard let number = DecimalNumber(value[keyPath: digits]) else { continue }
            bars.append(Chart.Bar(number, isFirm: value.kind == .actual))
            let nature = value.kind == .actual ? "" : value.kind.printed
            words.append("\(value.year)年\(nature)" + printed(value))
            labels.append("\(value.year)\(nature)")
        }
        let said = words.joined(separator: "，")
        guard bars.count > 1, let chart = Chart(.columns, bars, name: name + "：" + said) else { return nil }
        self.chart = chart
        self.words = said
        self.labels = labels
    }
}
