import GongwenModel

extension PlanSourceWriter {
    /// Body content as statements, one a block.
    mutating func parts(of blocks: [Block]) -> [SourcePart] { blocks.map { part(of: $0) } }

    private mutating func part(of block: Block) -> SourcePart {
        switch block {
        case .paragraph(let paragraph): part(of: paragraph)
        case .section(let section): part(of: section)
        case .list(let list): part(of: list)
        case .table(let table): part(of: table)
        case .responsibility(let note): part(of: note)
        case .passage(let passage): part(of: passage)
        case .exhibit(let exhibit): part(of: exhibit)
        }
    }

    private mutating func part(of paragraph: Paragraph) -> SourcePart {
        var part = SourcePart(lines: [], cost: SourceCost(statements: 1))
        let text = prose(paragraph.text, &part.cost, &part.declarations).source
        switch paragraph.role {
        case .body: part.lines = [SourceLine(text)]
        case .dash: part.lines = [SourceLine("破折(\(text))")]
        case .salutation: part.lines = [SourceLine("称呼(\(text))")]
        }
        return part
    }

    private mutating func part(of list: ItemList) -> SourcePart {
        var part = SourcePart(lines: [], cost: SourceCost(statements: 1))
        var arguments: [String] = []
        for item in list.items {
            let text = prose(item.text, &part.cost, &part.declarations)
            let number = item.number.argument
            if number == nil, !text.isName {
                arguments.append(text.source)
            } else {
                arguments.append(".点(\(([text.source] + [number].compactMap(\.self)).joined(separator: ", ")))")
            }
        }
        if list.style != .firstly { arguments.append("序号: ." + list.style.word) }
        part.lines = SourceCall.lines("列举", arguments)
        return part
    }

    private mutating func part(of note: ResponsibilityNote) -> SourcePart {
        var part = SourcePart(lines: [], cost: SourceCost(statements: 1))
        let arguments = self.arguments(of: note, &part.cost, &part.declarations)
        let layout = note.arrangement == .lines ? ["排法: .分行"] : []
        part.lines = SourceCall.lines("责任", arguments + layout)
        return part
    }

    /// The arguments that say a responsibility note, its arrangement aside.
    mutating func arguments(
        of note: ResponsibilityNote, _ cost: inout SourceCost, _ declarations: inout [SourceDeclaration]
    ) -> [String] {
        var arguments: [String] = []
        if !note.printed.isEmpty { arguments.append("原文: " + prose(note.printed, &cost, &declarations).source) }
        if !note.leaders.isEmpty { arguments.append("牵头领导: " + PlanSourceWriter.array(note.leaders.map(\.name))) }
        for (label, uses) in [("牵头单位", note.lead), ("责任单位", note.responsible), ("配合单位", note.support)]
        where !uses.isEmpty {
            arguments.append("\(label): [" + uses.map { body($0.name) }.joined(separator: ", ") + "]")
        }
        if !note.deadline.isEmpty { arguments.append("完成时限: " + prose(note.deadline, &cost, &declarations).source) }
        if note.andOthers { arguments.append("等: true") }
        return arguments
    }

    private mutating func part(of passage: Passage) -> SourcePart {
        let call = passage.mark.call
        let head = SourcePart(
            lines: SourceCall.lines(call.name, call.arguments, tail: " {"), cost: SourceCost(statements: 1))
        return container(head, passage.blocks)
    }

    private mutating func part(of exhibit: Exhibit) -> SourcePart {
        var part = SourcePart(lines: [], cost: SourceCost(statements: 1))
        var arguments = ["年度: \(exhibit.year)"]
        if !exhibit.caption.isEmpty {
            arguments.insert(prose(exhibit.caption, &part.cost, &part.declarations).source, at: 0)
        }
        let name =
            switch exhibit.kind {
            case .indicators: "指标表"
            case .targetsAgainstActuals: "完成情况表"
            }
        part.lines = SourceCall.lines(name, arguments)
        return part
    }

    /// Blocks between braces; `head` ends in the opening one.
    mutating func container(_ head: SourcePart, _ blocks: [Block]) -> SourcePart {
        var whole = head
        let inner = fit(parts(of: blocks), beside: head.cost)
        if inner.isEmpty {
            whole.lines[whole.lines.count - 1].text += "}"
            return whole
        }
        for part in inner {
            whole.lines += part.lines.indented()
            whole.cost += part.cost
            whole.declarations += part.declarations
        }
        whole.lines.append(SourceLine("}"))
        return whole
    }
}
