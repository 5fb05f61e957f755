import GongwenModel

extension Composer {
    /// 附件说明: one empty line below the body, two 字 in; the numbers below each other, a long name's other lines below
    /// its first character (7.3.4).
    mutating func composeAttachmentNote(_ lines: [ElementLine]) {
        let label = "附件："
        let numberColumn = 4 + Prose(label, role: .attachmentLabel).width
        var placed: [PlacedLine] = []
        for line in lines {
            let isFirst = line.index == 0
            let number = Prose(line.before, role: .element(.attachmentNote))
            let first = isFirst ? 4 : numberColumn
            let shape = ParagraphShape(first: first, rest: min(first + number.width, width - 8))
            placed += prose(line, .attachmentNote).placed(shape, width: width, breaker: breaker)
        }
        if !placed.isEmpty {
            var block = FlowBlock(placed, spaceAbove: 1)
            block.isUnbreakable = placed.count <= Self.linesKeptTogether
            block.avoidsLoneLine = profile.avoidsLoneLine
            blocks.append(block)
        }
        spaceBeforeBody = 0
    }

    /// A list of names no longer than this is not parted over two pages.
    private static let linesKeptTogether = 6

    /// 附件: a new page, the label on line 1 flush left, the title centred on line 3 (7.3.7).
    mutating func compose(_ attachment: Attachment) {
        let label = Prose(attachment.label, style: TypeStyle(.heiTi), role: .attachmentLabel)
        var block = FlowBlock.heading(label.placed(.flush, width: width, breaker: breaker))
        block.startsPage = true
        blocks.append(block)
        let title = Prose(attachment.title, style: TypeStyle(.xiaoBiaoSong, size: .two), role: .attachmentTitle)
        if title.isEmpty {
            spaceBeforeBody = 1
        } else {
            addTitle(title, spaceAbove: 1)
        }
        composeBody(attachment.blocks)
    }

    /// A text passed on: a new page, its title centred on line 3 as an attachment's (转发、印发的文本).
    mutating func compose(_ passedOn: PassedOnText) {
        (spaceBeforeBody, spaceBelowTitle) = (0, 0)
        var startsPage = true
        for element in passedOn.text.elements {
            let first = blocks.count
            compose(element)
            if startsPage, blocks.indices.contains(first) {
                blocks[first].startsPage = true
                startsPage = false
            }
        }
    }

    /// 名词解释: a new page, the title centred on line 3, an entry a paragraph: 词目：释义.
    mutating func compose(_ glossary: GlossaryAppendix) {
        let title = Prose(glossary.title, style: TypeStyle(.xiaoBiaoSong, size: .two), role: .glossaryTitle)
        let first = blocks.count
        spaceBeforeBody = 0
        if !title.isEmpty { addTitle(title, spaceAbove: 2) }
        for paragraph in glossary.preface {
            addParagraph(Prose(paragraph, role: .definition), shape: .body, spaceAbove: spaceBeforeBody)
            spaceBeforeBody = 0
        }
        for entry in glossary.entries { compose(entry) }
        if blocks.indices.contains(first) { blocks[first].startsPage = true }
    }

    private mutating func compose(_ entry: GlossaryEntry) {
        let style = TypeStyle(.heiTi)
        var line = Prose(entry.number.label, style: style, role: .headword)
        line.append(entry.headword, style: style, role: .headword)
        line.append(entry.separator + (entry.see.isEmpty ? "" : "见" + entry.see), style: TypeStyle(), role: .definition)
        if let first = entry.definition.first { line.append(first, style: TypeStyle(), role: .definition) }
        addParagraph(line, shape: .body, spaceAbove: spaceBeforeBody)
        spaceBeforeBody = 0
        for paragraph in entry.definition.dropFirst() {
            addParagraph(Prose(paragraph, role: .definition), shape: .body)
        }
    }

    /// 出席, 请假, 列席: one empty line below the text, the label in 黑体, other lines below the first name (10.3).
    mutating func composeAttendance(_ lines: [ElementLine]) {
        for (index, line) in lines.enumerated() {
            let role = RunRole.element(.attendance)
            var list = Prose(line.before, style: TypeStyle(.heiTi), role: role)
            let hang = min(4 + list.width, width - 8)
            list.append(line.text, style: TypeStyle(), role: role)
            list.append(line.after, style: TypeStyle(), role: role)
            var names = breaker
            names.kept = SpacedNames.insides(of: list.bytes)
            let placed = list.placed(ParagraphShape(first: 4, rest: hang), width: width, breaker: names)
            guard !placed.isEmpty else { continue }
            var block = FlowBlock(placed, spaceAbove: index == 0 ? 1 : 0)
            block.avoidsLoneLine = profile.avoidsLoneLine
            blocks.append(block)
        }
    }
}
