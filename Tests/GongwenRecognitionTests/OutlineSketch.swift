import GongwenModel
import GongwenRecognition

/// Rows of a text that is written a paragraph a line; `**` makes bold, blanks inside a line keep their columns.
func plainRows(_ text: String) -> [ReadRow] {
    var rows: [ReadRow] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        var row = TracedText()
        var isStrong = false
        let scalars = Array(line.unicodeScalars)
        var offset = 0
        while offset < scalars.count {
            if scalars[offset] == "*", offset + 1 < scalars.count, scalars[offset + 1] == "*" {
                isStrong.toggle()
                offset += 2
                continue
            }
            if !scalars[offset].properties.isWhitespace {
                if isStrong { row.add(TracedText.Mark(.strong, row.count..<(row.count + 1))) }
                row.append(scalars[offset], at: Place(line: UInt32(index + 1), column: UInt32(offset + 1)))
            }
            offset += 1
        }
        if !row.isEmpty { rows.append(ReadRow(row, lines: [UInt32(index + 1)])) }
    }
    return rows
}

/// An outline drawn as lines: `§1 一、标题` a section, `¶` a paragraph, `【】` a lead, `〈〉` a point, `⚑` a note.
func sketch(_ blocks: [Block], indent: String = "") -> String {
    var lines: [String] = []
    for block in blocks {
        switch block {
        case .section(let section):
            let label = section.number == .unnumbered ? "·" : section.number.label
            let layout = section.layout == .runIn ? (section.heading.isEmpty ? "‖" : "→") : ""
            let marks = layout + (section.role == .task ? "!" : "")
            lines.append("\(indent)§\(section.level)\(marks) \(label)\(section.heading.plain)")
            if !section.blocks.isEmpty { lines.append(sketch(section.blocks, indent: indent + "  ")) }
        case .paragraph(let paragraph):
            let opening = paragraph.role == .salutation ? "@" : paragraph.opening
            lines.append("\(indent)¶ \(opening)\(sketch(paragraph.text.inlines))")
        case .responsibility(let note): lines.append("\(indent)⚑ \(sketch(note))")
        case .list, .table, .passage, .exhibit: lines.append("\(indent)?")
        }
    }
    return lines.joined(separator: "\n")
}

private func sketch(_ inlines: [Inline]) -> String {
    inlines.map { inline in
        switch inline {
        case .styled(let styled) where styled.style == .lead: "【\(Text(styled.inlines).plain)】"
        case .styled(let styled) where styled.style == .strong: "*\(Text(styled.inlines).plain)*"
        case .point(let point): "〈\(point.number.label)｜\(sketch(point.inlines))〉"
        default: Text([inline]).plain
        }
    }.joined()
}

/// A note's names by role, and its printed words where they are not the usual ones.
func sketch(_ note: ResponsibilityNote) -> String {
    var parts: [String] = []
    let roles = [("领导", note.leaders), ("牵头", note.lead), ("责任", note.responsible), ("配合", note.support)]
    for (role, bodies) in roles where !bodies.isEmpty {
        parts.append(role + "=" + bodies.map(\.name).joined(separator: "+"))
    }
    if note.andOthers { parts.append("等") }
    if !note.deadline.isEmpty { parts.append("时限=" + note.deadline.plain) }
    if note.arrangement == .lines { parts.append("行") }
    if !note.printed.isEmpty { parts.append("印") }
    return parts.joined(separator: " ")
}

/// All characters of blocks in printed order.
func characters(_ blocks: [Block]) -> String {
    blocks.map { block in
        switch block {
        case .section(let section): section.number.label + section.heading.plain + characters(section.blocks)
        case .paragraph(let paragraph): paragraph.opening + paragraph.text.plain
        case .responsibility(let note): note.lines.map(\.plain).joined()
        case .list, .table, .passage, .exhibit: ""
        }
    }.joined()
}
