import GongwenModel
import GongwenRender

/// A target beside what was reached (目标对照): their exact difference, and what the comparator lets us say.
struct TargetComparison {
    private let indicator: Indicator
    private let target, outcome: IndicatorValue
    private var difference = ""
    private var share = ""
    private var isMet: Bool?
    private var chart: Chart?

    init(_ target: IndicatorValue, _ outcome: IndicatorValue, of indicator: Indicator) {
        (self.indicator, self.target, self.outcome) = (indicator, target, outcome)
        if let aim = indicator.amount(of: target), let reached = indicator.amount(of: outcome) {
            difference = (reached.subtracting(aim)).map { Self.words($0, unit: indicator.unit, "多", "少") } ?? ""
            if !aim.number.isNegative { share = reached.percent(of: aim, places: 1).map { "\($0)%" } ?? "" }
            isMet = target.bound?.allows(reached, by: aim)
            draw(aim.number, reached.number)
        } else if let aim = DecimalNumber(target.growth), let reached = DecimalNumber(outcome.growth),
            target.growthUnit == outcome.growthUnit
        {
            let unit = target.growthUnit == "%" ? "个百分点" : target.growthUnit
            difference = reached.subtracting(aim).map { Self.words($0, unit: unit, "高", "低") } ?? ""
            isMet = target.growthBound?.allows(reached, by: aim)
            draw(aim, reached)
        }
    }

    private mutating func draw(_ aim: DecimalNumber, _ reached: DecimalNumber) {
        chart = Chart(
            .pair, [Chart.Bar(aim, isFirm: false), Chart.Bar(reached)],
            name: "\(indicator.name)：目标\(printed(target))，\(outcome.kind.printed)\(printed(outcome))")
    }

    private static func words(_ difference: DecimalNumber, unit: String, _ more: String, _ less: String) -> String {
        if difference == .zero { return "相等" }
        return (difference.isNegative ? less : more) + difference.magnitude.description + unit
    }

    /// Level and growth in words.
    private func printed(_ value: IndicatorValue) -> String {
        [FigureUse.Aspect.value, .change].map { indicator.printed(value, aspect: $0) }.filter { !$0.isEmpty }
            .joined(separator: "，")
    }

    /// The row of the table.
    var row: [Worksheet.Cell] {
        let expected = outcome.kind == .estimated ? "预计" : ""
        let verdict: Worksheet.Cell =
            switch isMet {
            case true?: .text(expected + "达到")
            case false?: .alert(expected + "未达到")
            case nil: .none
            }
        return [
            .text(indicator.name), .number(printed(target)), .number(printed(outcome)), .text(outcome.kind.printed),
            .number(difference), .number(share), verdict, chart.map(Worksheet.Cell.chart) ?? .none,
        ]
    }
}
