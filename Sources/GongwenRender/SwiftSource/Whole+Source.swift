import GongwenModel

extension PlanSourceWriter {
    /// A whole body: sections in properties of their own, unless it is short altogether.
    mutating func body(of blocks: [Block], beside own: SourceCost = SourceCost()) -> [SourcePart] {
        let parts = parts(of: blocks)
        let cost = parts.reduce(own) { $0 + $1.cost }
        if cost.statements <= 8, cost.interpolations <= 16 { return fit(parts, beside: own) }
        return fit(parts.map { $0.name.isEmpty ? $0 : moved($0) }, beside: own)
    }

    /// A passed-on text: the call up to its opening brace, and what stands between the braces.
    mutating func passedOn(_ passedOn: PassedOnText) -> (head: SourcePart, body: [SourcePart]) {
        let text = passedOn.text
        var head = SourcePart(lines: [], cost: SourceCost(statements: 1))
        var arguments = ["标题: " + prose(text.title, &head.cost, &head.declarations).source]
        if !text.bylines.isEmpty {
            arguments.append("题下署名: " + array(text.bylines, &head.cost, &head.declarations))
        }
        for (label, one) in [("会议", text.occasion), ("报告人", text.speaker)] where !one.isEmpty {
            arguments.append("\(label): " + prose(one, &head.cost, &head.declarations).source)
        }
        if !text.others.isEmpty {
            arguments.append("其他文字: " + array(text.others, &head.cost, &head.declarations))
        }
        if !text.salutation.isEmpty {
            arguments.append("称谓: " + prose(text.salutation, &head.cost, &head.declarations).source)
        }
        let attached = attachments(text.attachments, beside: &head.cost)
        if !attached.isEmpty {
            arguments.append("附件: [" + attached.flatMap(\.lines).map(\.text).joined(separator: ", ") + "]")
        }
        if !text.asPrinted.isEmpty {
            arguments.append("照印: [" + text.asPrinted.map(\.source).joined(separator: ", ") + "]")
        }
        head.lines = SourceCall.lines(passedOn.manner.word, arguments, tail: " {")
        let body = body(of: text.blocks, beside: head.cost)
        head.declarations += attached.flatMap(\.declarations)
        return (head, body)
    }

    /// Attachments as elements of an array, those with a text as properties.
    mutating func attachments(_ attachments: [Attachment], beside cost: inout SourceCost) -> [SourcePart] {
        attachments.map { attachment in
            let isAlone = attachment.isSeparate && attachment.blocks.isEmpty
            var part = SourcePart(lines: [], cost: isAlone ? cost : SourceCost())
            let title = attachment.title.plain
            var arguments = [prose(attachment.title, &part.cost, &part.declarations).source]
            arguments += PlanSourceWriter.argument("标识", attachment.identifier)
            if attachment.isSeparate { arguments.append("另附: true") }
            if attachment.isUnlisted { arguments.append("不列: true") }
            arguments += PlanSourceWriter.argument("标签", attachment.printedLabel)
            if !attachment.noteTitle.isEmpty {
                arguments.append("说明名称: " + prose(attachment.noteTitle, &part.cost, &part.declarations).source)
            }
            if isAlone {
                cost = part.cost
                part.lines = [SourceLine("附件项(" + arguments.joined(separator: ", ") + ")")]
                return part
            }
            let name = names.give(title, kind: "附件", fallback: "附件", limit: 24)
            part.lines = SourceCall.lines("附件项", arguments, tail: " {")
            part.cost.statements = 1
            let inner = body(of: attachment.blocks, beside: part.cost)
            var lines = [SourceLine("var \(name): 附件项 {")] + part.lines.indented()
            if inner.isEmpty {
                lines[lines.count - 1].text += "}"
            } else {
                lines += inner.flatMap(\.lines).indented(by: 2) + [SourceLine("}", indent: 1)]
            }
            lines.append(SourceLine("}"))
            let own = SourceDeclaration(lines: lines, title: SourceComment.line(title))
            part.declarations = [own] + part.declarations + inner.flatMap(\.declarations)
            part.lines = [SourceLine(name)]
            return part
        }
    }

    /// The editions as elements of an array.
    mutating func editions(_ editions: [Edition]) -> [SourcePart] {
        var cost = SourceCost()
        return editions.map { edition in
            var part = SourcePart(lines: [], cost: SourceCost())
            var arguments = [SwiftLiteral.literal(edition.name)]
            if let form = edition.form { arguments.append("格式: ." + form.word) }
            if let stage = edition.stage { arguments.append("稿次: ." + stage.printed) }
            for (label, text) in [("标题", edition.title), ("称谓", edition.salutation)] where !text.isEmpty {
                arguments.append("\(label): " + prose(text, &cost, &part.declarations).source)
            }
            if let numbering = edition.numbering { arguments.append("层次: " + numbering.source) }
            if let newspaper = edition.newspaper {
                arguments.append("版面: " + source(of: newspaper, &cost, &part.declarations))
            }
            if edition.omitsResponsibilities { arguments.append("不印责任单位: true") }
            if edition.takesPassedOnTextAlone { arguments.append("只取所附文本: true") }
            part.lines = [SourceLine("版本项(" + arguments.joined(separator: ", ") + ")")]
            return part
        }
    }
}

extension PrintedElement {
    /// The entry as an expression: `.主送机关.印(前后("", ":"))`.
    var source: String {
        if lines.isEmpty { return "." + slot.word }
        let affixes = lines.map { line in
            let arguments = line.after.isEmpty ? [line.before] : [line.before, line.after]
            return "前后(" + (line == PrintedAffixes() ? [] : arguments).map(SwiftLiteral.literal).joined(separator: ", ")
                + ")"
        }
        return ".\(slot.word).印(\(affixes.joined(separator: ", ")))"
    }
}

extension NumberingScheme {
    /// The scheme as an expression: `.连续(第: 2)`, `层次序数(.汉字顿号, .数字圆点)`.
    var source: String {
        if self == .standard { return ".标准" }
        if self == .unnumbered { return ".无序号" }
        let runningOn = levels.indices.filter { levels[$0].runsOn }.map { String($0 + 1) }.joined(separator: ", ")
        if levels.map(\.style) == NumberingScheme.standard.levels.map(\.style) { return ".连续(第: \(runningOn))" }
        var arguments = levels.map { "." + $0.style.word }
        if !runningOn.isEmpty { arguments.append("连续: [\(runningOn)]") }
        return "层次序数(" + arguments.joined(separator: ", ") + ")"
    }
}
