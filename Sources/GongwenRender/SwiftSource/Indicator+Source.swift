import GongwenModel

extension PlanSourceWriter {
    /// The declaration of an indicator under a name: `let 地区生产总值 = 指标(…)`.
    mutating func declaration(of indicator: Indicator, named name: String) -> [SourceLine] {
        if indicator.isShared {
            return [SourceLine("let \(name) = 指标(共用: \(SwiftLiteral.literal(indicator.name)))")]
        }
        var arguments = [SwiftLiteral.literal(indicator.name), SwiftNumber.unit(indicator.unit)]
        if let attribute = indicator.attribute { arguments.append("属性: ." + attribute.word) }
        if !indicator.body.isEmpty { arguments.append("责任单位: " + body(indicator.body)) }
        if !indicator.parts.isEmpty { arguments.append("构成: " + PlanSourceWriter.array(indicator.parts)) }
        let head = "let \(name) = 指标(" + arguments.joined(separator: ", ")
        if indicator.values.isEmpty { return [SourceLine(head + ", [])")] }
        var lines = [SourceLine(head + ", ["), SourceLine("])")]
        for value in indicator.values {
            lines.insert(SourceLine(source(of: value, in: indicator) + ",", indent: 1), at: lines.count - 1)
        }
        return lines
    }

    /// A value: `.预计(2025, 402.6, 可比增长: 7.5)`; `.数据(…)` where the shorter forms cannot say it.
    private mutating func source(of value: IndicatorValue, in indicator: Indicator) -> String {
        let level = number(
            value.value, value.hole, asks: value.prompt(of: indicator.name), last: \.value, of: value, in: indicator)
        let growth = number(
            value.growth, value.growthHole, asks: value.growthPrompt(of: indicator.name), last: \.growth, of: value,
            in: indicator)
        let bases = value.kind == .target ? ["", "年均"] : ["", "同比", "环比", "可比", "年均"]
        let hasPlainBasis = bases.contains(value.basis) && (value.basis.isEmpty || !growth.isEmpty)
        let isBare = value.growthComparator.isEmpty && value.qualitative.isEmpty && !value.isConfirmed
        let isShort =
            switch value.kind {
            case .actual: hasPlainBasis && isBare
            case .estimated: hasPlainBasis && isBare && value.state == "预计"
            case .target: hasPlainBasis && value.state.isEmpty
            }
        return isShort ? short(value, level, growth) : general(value, level, growth)
    }

    /// A number, or `.待填(…)` with what does not follow from the indicator; empty where there is neither.
    private mutating func number(
        _ digits: String, _ hole: Hole?, asks prompt: String, last: KeyPath<IndicatorValue, String>,
        of value: IndicatorValue, in indicator: Indicator
    ) -> String {
        guard digits.isEmpty, let hole else { return digits.isEmpty ? "" : SwiftNumber.value(digits) }
        var arguments = hole.prompt.isEmpty || hole.prompt == prompt ? [] : [SwiftLiteral.literal(hole.prompt)]
        if hole.lastValue != indicator.valueBefore(value)?[keyPath: last] {
            arguments += PlanSourceWriter.argument("上年", hole.lastValue)
        }
        if !hole.body.isEmpty, hole.body != indicator.body { arguments.append("填报: " + body(hole.body)) }
        if hole.identifier != value.holeIdentifier(asking: prompt) {
            arguments += PlanSourceWriter.argument("标识", hole.identifier)
        }
        return ".待填(" + arguments.joined(separator: ", ") + ")"
    }

    private func short(_ value: IndicatorValue, _ level: String, _ growth: String) -> String {
        var arguments = self.level(of: value, level)
        if !growth.isEmpty { arguments.append("\(value.basis)增长: " + growth) }
        arguments += growthUnit(of: value)
        switch value.kind {
        case .actual: arguments += PlanSourceWriter.argument("状态", value.state)
        case .estimated: break
        case .target: arguments += aim(of: value) + (value.isConfirmed ? ["确认: true"] : [])
        }
        return ".\(value.kind.printed)(" + arguments.joined(separator: ", ") + ")"
    }

    private func general(_ value: IndicatorValue, _ level: String, _ growth: String) -> String {
        var arguments = ["." + value.kind.printed] + self.level(of: value, level)
        arguments += PlanSourceWriter.argument("基准", value.basis)
        if !growth.isEmpty { arguments.append("增长: " + growth) }
        arguments += growthUnit(of: value) + aim(of: value)
        arguments += PlanSourceWriter.argument("状态", value.state)
        if value.isConfirmed { arguments.append("确认: true") }
        return ".数据(" + arguments.joined(separator: ", ") + ")"
    }

    private func level(of value: IndicatorValue, _ number: String) -> [String] {
        var arguments = [String(value.year)]
        if !number.isEmpty { arguments.append(number) }
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
