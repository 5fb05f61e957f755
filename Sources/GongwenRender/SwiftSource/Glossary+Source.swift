import GongwenModel

extension PlanSourceWriter {
    /// The annexed term explanations; a long list of entries is cut into several properties.
    mutating func glossary(_ appendix: GlossaryAppendix) -> SourcePart {
        var part = SourcePart(lines: [], cost: SourceCost())
        var arguments: [String] = []
        if appendix.title != GlossaryAppendix().title {
            arguments.append("标题: " + prose(appendix.title, &part.cost, &part.declarations).source)
        }
        if !appendix.preface.isEmpty {
            arguments.append("前言: " + array(appendix.preface, &part.cost, &part.declarations))
        }
        var settings: [String] = []
        if appendix.order != .firstUse { settings.append("排序: ." + appendix.order.word) }
        if appendix.marking != .unnumbered { settings.append("编号: ." + appendix.marking.word) }
        if !appendix.linksEveryUse { settings.append("只链首次: true") }
        let entries = appendix.entries.map { entry in
            var one = SourcePart(lines: [], cost: SourceCost(statements: 1))
            one.lines = [SourceLine(source(of: entry, &one.cost, &one.declarations))]
            return one
        }
        let listed = "收录: [" + entries.flatMap(\.lines).map(\.text).joined(separator: ", ") + "]"
        if !(entries.reduce(part.cost) { $0 + $1.cost }).fits || listed.utf8.count > 240 {
            let groups = entryGroups(entries)
            arguments.append("收录: " + groups.map(\.name).joined(separator: ", "))
            part.declarations += groups.flatMap { [$0.declaration] + $0.others }
        } else if !entries.isEmpty || appendix.selection == .listed {
            part.declarations += entries.flatMap(\.declarations)
            arguments.append(listed)
        }
        let name =
            switch appendix.selection {
            case .listed: "名词解释"
            case .allUsed: "名词解释.全部用到的"
            }
        part.lines = SourceCall.lines(name, arguments + settings)
        return part
    }

    private typealias EntryGroup = (name: String, declaration: SourceDeclaration, others: [SourceDeclaration])

    private mutating func entryGroups(_ entries: [SourcePart]) -> [EntryGroup] {
        var groups: [[SourcePart]] = []
        var cost = SourceCost()
        for entry in entries {
            if groups.isEmpty || !(cost + entry.cost).fits {
                groups.append([])
                cost = SourceCost()
            }
            groups[groups.count - 1].append(entry)
            cost += entry.cost
        }
        return groups.map { group in
            let name = names.giveCounted("词条")
            var lines = [SourceLine("var \(name): [词条] {"), SourceLine("[", indent: 1)]
            lines += group.flatMap(\.lines).map { SourceLine($0.text + ",", indent: 2) }
            lines += [SourceLine("]", indent: 1), SourceLine("}")]
            return (name, SourceDeclaration(lines: lines), group.flatMap(\.declarations))
        }
    }

    /// An entry: a literal, `.见("甲", "乙")`, or `词条("甲", 释义: ["……"])`.
    private mutating func source(
        of entry: GlossaryEntry, _ cost: inout SourceCost, _ declarations: inout [SourceDeclaration]
    ) -> String {
        let headword = SwiftLiteral.literal(entry.headword)
        if entry == GlossaryEntry(headword: entry.headword) { return headword }
        if !entry.see.isEmpty, entry == GlossaryEntry(headword: entry.headword, see: entry.see) {
            return ".见(\(headword), \(SwiftLiteral.literal(entry.see)))"
        }
        var arguments = [headword]
        if entry.separator != "：" { arguments.append("分隔: " + SwiftLiteral.literal(entry.separator)) }
        arguments += PlanSourceWriter.argument("义项", entry.sense)
        if !entry.definition.isEmpty {
            arguments.append("释义: " + array(entry.definition, &cost, &declarations))
        }
        arguments += PlanSourceWriter.argument("出处", entry.source) + PlanSourceWriter.argument("另见", entry.see)
        if !entry.seeAlso.isEmpty { arguments.append("参见: " + PlanSourceWriter.array(entry.seeAlso)) }
        // An entry's number is none by itself, unlike a heading's.
        if entry.number != .unnumbered { arguments += [entry.number.argument].compactMap(\.self) }
        return "词条(" + arguments.joined(separator: ", ") + ")"
    }
}
