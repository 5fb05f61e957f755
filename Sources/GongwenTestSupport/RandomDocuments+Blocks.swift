import GongwenModel

/// Blocks of the body.
extension RandomDocuments {
    /// At least one block.
    mutating func blocks(level: Int = 1) -> [Block] { some(4) { $0.block(level: level) } }

    private mutating func block(level: Int) -> Block {
        switch source.below(level > 3 ? 10 : 14) {
        case 0...3: return .paragraph(Paragraph(maybe { $0.text() }, role: source.pick(Paragraph.Role.allCases)))
        case 4: return .list(list())
        case 5: return .table(table())
        case 6, 7: return .responsibility(responsibility())
        case 8: return .exhibit(exhibit())
        case 9: return .passage(Passage(mark(), source.chance(6) ? [] : blocks(level: level + 1)))
        default: return .section(section(level: level))
        }
    }

    private mutating func section(level: Int) -> Section {
        let anchor = anchor("s")
        let identifier = source.chance(3) ? "t-\(anchor)" : ""
        if !identifier.isEmpty { targets.append((identifier, anchor)) }
        return Section(
            level: source.chance(5) ? 1 + source.below(5) : level, number: number(source.pick(["（一）", "一、", "1."])),
            heading: maybe { $0.text() }, layout: source.pick(Section.HeadingLayout.allCases),
            role: source.pick(Section.Role.allCases), identifier: identifier, blocks: blocks(level: level + 1),
            anchor: source.chance(8) && identifier.isEmpty ? "" : anchor)
    }

    private mutating func list() -> ItemList {
        let style = source.pick(NumberStyle.allCases)
        return ItemList(
            style: style,
            items: several(3) { random in
                let label = style == .none ? "" : "一是"
                return ListItem(number: random.number(label), random.maybe { $0.text() })
            })
    }

    /// A computed, a printed or no number.
    mutating func number(_ label: String) -> OutlineNumber {
        switch source.below(4) {
        case 0: .unnumbered
        case 1: .printed("(一)")
        default: .counted(label: label)
        }
    }

    private mutating func responsibility() -> ResponsibilityNote {
        // What is not printed holds no use of a term: nothing could link to it.
        let printed = source.chance(4) ? text() : Text()
        return ResponsibilityNote(
            leaders: several(2) { $0.body() }, lead: several(2) { $0.body() }, responsible: several(2) { $0.body() },
            support: several(1) { $0.body() },
            deadline: maybe { printed.isEmpty ? $0.text() : Text($0.words()) }, andOthers: source.chance(3),
            arrangement: source.pick(ResponsibilityNote.Arrangement.allCases),
            printed: printed)
    }

    private mutating func exhibit() -> Exhibit {
        var table = table()
        table.caption = maybe { Text($0.words()) }
        return Exhibit(
            source.pick(Exhibit.Kind.allCases), year: 2020 + source.below(10),
            caption: source.chance(3) ? "另题 表" : table.caption, table: table)
    }

    private mutating func mark() -> PassageMark {
        switch source.below(3) {
        case 0: .unreviewed(note: words())
        case 1:
            .doubtful(
                question: "q-\(source.below(9))", prompt: source.chance(2) ? words() : "",
                choices: several(3) { $0.words() })
        default: .silenced(rule: "unit-form", reason: RandomDocuments.silencingReason)
        }
    }

    /// A mark of words in a sentence.
    mutating func inlineMark() -> PassageMark { mark() }

    /// A table that is a full grid, with a cell across two columns or two rows now and then.
    private mutating func table() -> Table {
        let width = 1 + source.below(4)
        let anchor = anchor("t")
        let identifier = source.chance(3) ? "表标识\(anchor)" : ""
        if !identifier.isEmpty { targets.append((identifier, anchor)) }
        let header = several(2) { $0.row(width: width) }
        return Table(
            caption: maybe { $0.text() },
            columns: (0..<width).map { _ in source.pick(Table.Alignment.allCases) }, header: header,
            rows: header.isEmpty ? rows(width: width) : several(2) { $0.row(width: width) }, note: maybe { $0.text() },
            identifier: identifier, anchor: anchor)
    }

    private mutating func row(width: Int) -> TableRow {
        var cells: [TableCell] = []
        var free = width
        while free > 0 {
            let span = min(free, source.chance(5) ? 2 : 1)
            cells.append(TableCell(maybe { $0.text() }, columnSpan: span))
            free -= span
        }
        return TableRow(cells)
    }

    /// Rows of which the first begins with a cell that runs on into the second.
    private mutating func rows(width: Int) -> [TableRow] {
        guard width > 1, source.chance(2) else { return some(3) { $0.row(width: width) } }
        let rest = (1..<width).map { _ in TableCell(text()) }
        return [
            TableRow([TableCell(text(), rowSpan: 2)] + rest), TableRow((1..<width).map { _ in TableCell(text()) }),
            row(width: width),
        ]
    }
}
