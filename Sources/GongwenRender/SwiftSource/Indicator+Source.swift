import GongwenModel

extension PlanSourceWriter {
    /// The declaration of an indicator under a name: `let 地区生产总值 = 指标(…)`.
    mutating func declaration(of indicator: Indicator, named name: String) -> [SourceLine] {
        var arguments = [SwiftLiteral.literal(indicator.name), SwiftNumber.unit(indicator.unit)]
        if let attribute = indicator.attribute { arguments.append("属性: ." + attribute.word) }
        if !indicator.body.isEmpty { arguments.append("责任单位: " + body(indicator.body)) }
        let head = "let \(name) = 指标(" + arguments.joined(separator: ", ")
        if indicator.values.isEmpty { return [SourceLine(head + ", [])")] }
        var lines = [SourceLine(head + ", ["), SourceLine("])")]
        lines.insert(contentsOf: indicator.values.map { SourceLine(source(of: $0) + ",", indent: 1) }, at: 1)
        return lines
    }

    /// A value: `.预计(2025, 402.6, 可比增长: 7.5)`; `.数据(…)` where the shorter forms cannot say it.
    private func source(of value: IndicatorValue) -> String {
        let bases = value.kind == .target ? ["", "年均"] : ["", "同比", "可比", "年均"]
        let hasPlainBasis = bases.contains(value.basis) && (value.basis.isEmpty || !value.growth.isEmpty)
        let isBare = value.growthComparator.isEmpty && value.qualitative.isEmpty && !value.isConfirmed
        let isShort =
            switch value.kind {
            case .actual: hasPlainBasis && isBare
            case .estimated: hasPlainBasis && isBare && value.state == "预计"
            case .target: hasPlainBasis && value.state.isEmpty
            }
        return isShort ? short(value) : general(value)
    }

    private func short(_ value: IndicatorValue) -> String {
        var arguments = level(of: value)
        if !value.growth.isEmpty { arguments.append("\(value.basis)增长: " + SwiftNumber.value(value.growth)) }
        arguments += growthUnit(of: value)
        switch value.kind {
        case .actual: arguments += PlanSourceWriter.argument("状态", value.state)
        case .estimated: break
        case .target: arguments += aim(of: value) + (value.isConfirmed ? ["确认: true"] : [])
        }
        return ".\(value.kind.printed)(" + arguments.joined(separator: ", ") + ")"
    }

    private func general(_ value: IndicatorValue) -> String {
        var arguments = ["." + value.kind.printed] + level(of: value)
        arguments += PlanSourceWriter.argument("基准", value.basis)
        if !value.growth.isEmpty { arguments.append("增长: " + SwiftNumber.value(value.growth)) }
        arguments += growthUnit(of: value) + aim(of: value)
        arguments += PlanSourceWriter.argument("状态", value.state)
        if value.isConfirmed { arguments.append("确认: true") }
        return ".数据(" + arguments.joined(separator: ", ") + ")"
    }

    private func level(of value: IndicatorValue) -> [String] {
        var arguments = [String(value.year)]
        if !value.value.isEmpty { arguments.append(SwiftNumber.value(value.value)) }
        if !value.comparator.isEmpty { arguments.append("限定: " + SwiftNumber.bound(value.comparator)) }
        return arguments
    }

    private func growthUnit(of value: IndicatorValue) -> [String] {
        value.growthUnit == "%" ? [] : ["增长单位: " + SwiftNumber.unit(value.growthUnit)]
    }

    private func aim(of value: IndicatorValue) -> [String] {
        let bound = value.growthComparator.isEmpty ? [] : ["增长限定: " + SwiftNumber.bound(value.growthComparator)]
        return bound + PlanSourceWriter.argument("定性", value.qualitative)
    }
}
