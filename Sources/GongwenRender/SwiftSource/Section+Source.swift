import GongwenModel

extension PlanSourceWriter {
    /// A section or task with all that it holds.
    mutating func part(of section: Section) -> SourcePart {
        // Taken before the inner sections take theirs: the outermost has the first right to a heading's words.
        let title = section.heading.plain
        let name = names.give(title, kind: "部分", fallback: "部分", limit: 20)
        var head = SourcePart(lines: [], cost: SourceCost(statements: 1))
        let call = section.role == .task ? task(section, &head) : plain(section, &head)
        head.lines = SourceCall.lines(call.name, call.arguments, tail: " {")
        var whole = container(head, call.blocks)
        whole.name = name
        whole.title = SourceComment.line(title)
        return whole
    }

    private typealias Call = (name: String, arguments: [String], blocks: [Block])

    private mutating func plain(_ section: Section, _ head: inout SourcePart) -> Call {
        let words = ["章", "节", "条", "款", "项"]
        let level = min(max(section.level, 1), words.count)
        if level != section.level { diagnostics.append(.levelOutOfRange(section, written: level)) }
        var arguments: [String] = []
        if !section.heading.isEmpty {
            arguments.append(prose(section.heading, &head.cost, &head.declarations).source)
        }
        arguments += [section.number.argument].compactMap(\.self)
        arguments += PlanSourceWriter.argument("标识", section.identifier)
        arguments += layout(of: section)
        return (words[level - 1], arguments, section.blocks)
    }

    private mutating func task(_ section: Section, _ head: inout SourcePart) -> Call {
        var arguments: [String] = []
        if !section.heading.isEmpty {
            arguments.append(prose(section.heading, &head.cost, &head.declarations).source)
        }
        if section.level != 2 { arguments.append("层次: \(section.level)") }
        arguments += [section.number.argument].compactMap(\.self)
        arguments += PlanSourceWriter.argument("标识", section.identifier)
        var blocks = section.blocks
        // The note that closes a task is said with the task itself.
        if case .responsibility(let note)? = blocks.last, note.printed.isEmpty, note.namesSomething {
            blocks.removeLast()
            arguments += self.arguments(of: note, &head.cost, &head.declarations)
            if note.arrangement == .lines { arguments.append("责任排法: .分行") }
        }
        arguments += layout(of: section)
        return ("任务", arguments, blocks)
    }

    /// The argument that says how the heading stands, where its last character does not tell.
    private func layout(of section: Section) -> [String] {
        let last = section.heading.plain.unicodeScalars.last
        let usual: Section.HeadingLayout =
            last.map { "。：！？；".unicodeScalars.contains($0) } ?? true ? .runIn : .standAlone
        if section.layout == usual { return [] }
        return [section.layout == .runIn ? "排法: .接排" : "排法: .独行"]
    }
}

extension ResponsibilityNote {
    /// Whether it says anything that a task's own arguments would carry.
    fileprivate var namesSomething: Bool {
        !(leaders.isEmpty && lead.isEmpty && responsible.isEmpty && support.isEmpty && deadline.isEmpty)
    }
}
