/// What a property made of several statements holds.
enum SourceGroup {
    /// Blocks: `@构 var 正文一: 块`.
    case blocks
    /// Rows of a table: `@表行构 var 表行一: [表行]`.
    case rows
}

extension PlanSourceWriter {
    /// Keeps a declaration within what the compiler takes quickly: moves sections, then runs of statements, into properties.
    ///
    /// - Parameters:
    ///   - parts: the statements between a pair of braces, each of which fits by itself.
    ///   - own: what stands beside them in the same declaration.
    mutating func fit(_ parts: [SourcePart], beside own: SourceCost, as group: SourceGroup = .blocks) -> [SourcePart] {
        var parts = parts
        // Large sections first; then each one, so that what remains reads like a table of contents.
        for isLarge in [true, false] where !(parts.reduce(own) { $0 + $1.cost }).fits {
            parts = parts.map { part in
                let moves = isLarge ? part.isLarge : part.cost.statements > 1
                return moves && !part.name.isEmpty ? moved(part) : part
            }
        }
        while !(parts.reduce(own) { $0 + $1.cost }).fits {
            parts = runs(parts).map { movedRun($0, group) }
        }
        for part in parts where !part.name.isEmpty { names.release(part.name) }
        return parts
    }

    /// A section as a property of its own, and the reference that stands for it.
    func moved(_ part: SourcePart) -> SourcePart {
        var lines = [SourceLine("var \(part.name): 块 {")]
        lines += part.lines.indented()
        lines.append(SourceLine("}"))
        return SourcePart(
            lines: [SourceLine(part.name)], cost: SourceCost(statements: 1),
            declarations: [SourceDeclaration(lines: lines, title: part.title)] + part.declarations)
    }

    private mutating func movedRun(_ run: [SourcePart], _ group: SourceGroup) -> SourcePart {
        for part in run where !part.name.isEmpty { names.release(part.name) }
        let name: String
        var lines: [SourceLine]
        switch group {
        case .blocks:
            name = names.giveCounted("正文")
            lines = [SourceLine("@构 var \(name): 块 {")]
        case .rows:
            name = names.giveCounted("表行")
            lines = [SourceLine("@表行构 var \(name): [表行] {")]
        }
        for part in run { lines += part.lines.indented() }
        lines.append(SourceLine("}"))
        return SourcePart(
            lines: [SourceLine(name)], cost: SourceCost(statements: 1),
            declarations: [SourceDeclaration(lines: lines)] + run.flatMap(\.declarations))
    }

    /// Neighbouring statements, as many together as one declaration holds.
    private func runs(_ parts: [SourcePart]) -> [[SourcePart]] {
        var runs: [[SourcePart]] = []
        var cost = SourceCost()
        for part in parts {
            if runs.isEmpty || !(cost + part.cost).fits {
                runs.append([])
                cost = SourceCost()
            }
            runs[runs.count - 1].append(part)
            cost += part.cost
        }
        return runs
    }
}
