import GongwenModel

/// Prose as an expression of type 文, with what it costs.
struct SourceProse {
    var source: String
    var interpolations = 0
    /// Whether it is the name of a property: such a one is no literal, and cannot stand where only literals do.
    var isName = false
}

extension PlanSourceWriter {
    /// A text as an expression; one that would be too much beside what `cost` holds already becomes a property.
    mutating func prose(
        _ text: Text, _ cost: inout SourceCost, _ declarations: inout [SourceDeclaration]
    ) -> SourceProse {
        var prose = literal(text.inlines, &declarations)
        if prose.interpolations > 0, cost.interpolations + prose.interpolations > SourceCost.proseLimit {
            prose = SourceProse(source: declare(prose.source, &declarations), isName: true)
        }
        cost.interpolations += prose.interpolations
        return prose
    }

    /// Prose as a literal of at most ``SourceCost/proseLimit`` interpolations; further ones stand in properties.
    mutating func literal(_ inlines: [Inline], _ declarations: inout [SourceDeclaration]) -> SourceProse {
        if inlines.isEmpty { return SourceProse(source: "\"\"") }
        if inlines.count == 1, case .text(let string, _) = inlines[0] {
            return SourceProse(source: SwiftLiteral.literal(string))
        }
        var pieces = inlines.map { inline -> SourceProse in
            if case .text(let string, _) = inline { return SourceProse(source: SwiftLiteral.segment(string)) }
            let inner = interpolation(inline, &declarations)
            return SourceProse(source: "\\(" + inner.source + ")", interpolations: inner.interpolations + 1)
        }
        while pieces.reduce(0, { $0 + $1.interpolations }) > SourceCost.proseLimit {
            pieces = groups(pieces).map { group in
                let literal = "\"" + group.map(\.source).joined() + "\""
                return SourceProse(source: "\\(接(\(declare(literal, &declarations))))", interpolations: 1)
            }
        }
        return SourceProse(
            source: "\"" + pieces.map(\.source).joined() + "\"",
            interpolations: pieces.reduce(0) { $0 + $1.interpolations })
    }

    /// Neighbouring pieces of at most ``SourceCost/proseLimit`` interpolations, or a single larger one.
    private func groups(_ pieces: [SourceProse]) -> [[SourceProse]] {
        var groups: [[SourceProse]] = []
        var count = 0
        for piece in pieces {
            if groups.isEmpty || count + piece.interpolations > SourceCost.proseLimit {
                groups.append([])
                count = 0
            }
            groups[groups.count - 1].append(piece)
            count += piece.interpolations
        }
        return groups
    }

    private mutating func declare(_ literal: String, _ declarations: inout [SourceDeclaration]) -> String {
        let name = names.giveCounted("文段")
        declarations.append(
            SourceDeclaration(lines: [
                SourceLine("var \(name): 文 {"), SourceLine(literal, indent: 1), SourceLine("}"),
            ]))
        return name
    }

    /// What stands between `\(` and `)` for a part of the prose that is not plain.
    private mutating func interpolation(_ inline: Inline, _ declarations: inout [SourceDeclaration]) -> SourceProse {
        switch inline {
        case .text(let string, _):
            return SourceProse(source: "接(\(SwiftLiteral.literal(string)))")
        case .styled(let styled):
            return inner(styled.inlines, &declarations) { "\(styled.style.label): \($0)" }
        case .term(let use):
            return term(use, &declarations)
        case .figure(let use):
            return SourceProse(source: figure(use))
        case .quantity(let quantity):
            return SourceProse(source: SwiftNumber.value(quantity.value) + ", " + SwiftNumber.unit(quantity.unit))
        case .hole(let hole):
            return SourceProse(source: source(of: hole))
        case .body(let use):
            return SourceProse(source: body(use.name, isTyped: false))
        case .point(let point):
            let number = point.number.argument.map { ", " + $0 } ?? ""
            return inner(point.inlines, &declarations) { "要点(\($0)\(number))" }
        case .reference(let reference):
            let words = PlanSourceWriter.argument("文字", reference.text)
            return SourceProse(
                source: (["参见: " + SwiftLiteral.literal(reference.target)] + words).joined(separator: ", "))
        case .passage(let passage):
            let call = passage.mark.call
            return inner(passage.inlines, &declarations) {
                "\(call.name)(\((call.arguments + ["文字: \($0)"]).joined(separator: ", ")))"
            }
        }
    }

    private mutating func inner(
        _ inlines: [Inline], _ declarations: inout [SourceDeclaration], _ write: (String) -> String
    ) -> SourceProse {
        let prose = literal(inlines, &declarations)
        return SourceProse(source: write(prose.source), interpolations: prose.interpolations)
    }

    private mutating func term(_ use: TermUse, _ declarations: inout [SourceDeclaration]) -> SourceProse {
        if Array(GlossaryEntry.key(of: use.term).utf8) != Array(use.term.utf8) {
            diagnostics.append(.termWithQuotationMarks(use))
        }
        let sense = PlanSourceWriter.argument("义项", use.sense)
        if use.inlines.count == 1, case .text(let printed, _) = use.inlines[0],
            Array(GlossaryEntry.key(of: printed).utf8) == Array(use.term.utf8)
        {
            return SourceProse(
                source: (["术语: " + SwiftLiteral.literal(printed)] + sense).joined(separator: ", "))
        }
        let head = (["术语: " + SwiftLiteral.literal(use.term)] + sense).joined(separator: ", ")
        return inner(use.inlines, &declarations) { "\(head), 文字: \($0)" }
    }

    private func figure(_ use: FigureUse) -> String {
        var parts: [String]
        if use.parallel.isEmpty {
            parts = [indicators[Array(use.indicator.utf8)] ?? "指标: " + SwiftLiteral.literal(use.indicator)]
        } else {
            let names = [use.indicator] + use.parallel
            let declared = names.compactMap { indicators[Array($0.utf8)] }
            parts =
                declared.count == names.count
                ? ["并列: [" + declared.joined(separator: ", ") + "]"] : ["指标: " + PlanSourceWriter.array(names)]
        }
        if let kind = use.kind { parts.append("." + kind.printed) }
        if use.year != 0 { parts.append("年度: \(use.year)") }
        parts += PlanSourceWriter.argument("状态", use.state)
        switch use.aspect {
        case .whole: break
        case .value: parts.append("取: .数值")
        case .growth: parts.append("取: .增幅")
        case .change: parts.append("取: .变化")
        }
        return parts.joined(separator: ", ")
    }

    private mutating func source(of hole: Hole) -> String {
        var parts = [SwiftLiteral.literal(hole.prompt)]
        if !hole.unit.isEmpty { parts.append(SwiftNumber.unit(hole.unit)) }
        if hole.kind != (hole.unit.isEmpty ? .passage : .value) { parts.append("类别: ." + hole.kind.word) }
        if hole.year != 0 { parts.append("年度: \(hole.year)") }
        parts += PlanSourceWriter.argument("上年", hole.lastValue)
        if !hole.body.isEmpty { parts.append("填报: " + body(hole.body)) }
        parts += PlanSourceWriter.argument("标识", hole.identifier)
        return "待填(" + parts.joined(separator: ", ") + ")"
    }
}
